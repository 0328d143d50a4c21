/**
 * Fields of a stage (patch table in aws-facts 4.5). Only what is declared is compared: writing one method setting
 * materialises the whole record with defaults that nobody asked for (aws-facts 4.4).
 */
import type { DesiredStage } from '../../model/desired.ts';
import type { LiveStage } from '../../model/live.ts';
import { type FieldRule } from './rule.ts';
/** The table for one stage: its settings, and each stage variable that is declared. */
export declare function stageFields(stage: DesiredStage): readonly FieldRule<DesiredStage, LiveStage>[];
