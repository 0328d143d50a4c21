/** How often a property is tried: as often as its file says, or `TOLLGATE_RUNS` times that. */
export function runs(few: number): number {
  return few * Number(process.env['TOLLGATE_RUNS'] ?? 1);
}
