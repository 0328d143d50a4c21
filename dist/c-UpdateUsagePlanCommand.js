const require_Sha256Node = require("./c-Sha256Node.js");
const require_TypeRegistry = require("./c-TypeRegistry.js");
const require_httpRequest = require("./c-httpRequest.js");
const require_node_http_handler = require("./c-node-http-handler.js");
const require_configLoader = require("./c-configLoader.js");
const require_AwsRestJsonProtocol = require("./c-AwsRestJsonProtocol.js");
const require_defaultProvider = require("./c-defaultProvider.js");
// node_modules/@aws-sdk/middleware-sdk-api-gateway/dist-es/index.js
function acceptHeaderMiddleware() {
	return (next) => async (args) => {
		const { request } = args;
		if (require_httpRequest.HttpRequest.isInstance(request)) {
			if (request.headers?.accept === void 0) request.headers.accept = "application/json";
		}
		return next({
			...args,
			request
		});
	};
}
const acceptHeaderMiddlewareOptions = {
	step: "build",
	tags: ["SET_ACCEPT_HEADER", "ACCEPT_HEADER"],
	name: "acceptHeaderMiddleware",
	override: true
};
const getAcceptHeaderPlugin = (unused) => ({ applyToStack: (clientStack) => {
	clientStack.add(acceptHeaderMiddleware(), acceptHeaderMiddlewareOptions);
} });
// node_modules/@aws-sdk/client-api-gateway/dist-es/auth/httpAuthSchemeProvider.js
const defaultAPIGatewayHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: require_Sha256Node.getSmithyContext(context).operation,
		region: await require_Sha256Node.normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "apigateway",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultAPIGatewayHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = require_Sha256Node.resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: require_Sha256Node.normalizeProvider$1(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "apigateway"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-api-gateway/package.json
var version = "3.1142.0";
// node_modules/@aws-sdk/client-api-gateway/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://apigateway-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://apigateway-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://apigateway.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://apigateway.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = require_Sha256Node.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-api-gateway/dist-es/endpoint/endpointResolver.js
const cache = new require_Sha256Node.EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => require_Sha256Node.decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
require_Sha256Node.customEndpointFunctions.aws = require_Sha256Node.awsEndpointFunctions;
// node_modules/@aws-sdk/client-api-gateway/dist-es/models/APIGatewayServiceException.js
var APIGatewayServiceException = class APIGatewayServiceException extends require_Sha256Node.ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, APIGatewayServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/models/errors.js
var BadRequestException = class BadRequestException extends APIGatewayServiceException {
	name = "BadRequestException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BadRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BadRequestException.prototype);
	}
};
var ConflictException = class ConflictException extends APIGatewayServiceException {
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends APIGatewayServiceException {
	name = "LimitExceededException";
	$fault = "client";
	retryAfterSeconds;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
	}
};
var NotFoundException = class NotFoundException extends APIGatewayServiceException {
	name = "NotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NotFoundException.prototype);
	}
};
var TooManyRequestsException = class TooManyRequestsException extends APIGatewayServiceException {
	name = "TooManyRequestsException";
	$fault = "client";
	retryAfterSeconds;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
	}
};
var UnauthorizedException = class UnauthorizedException extends APIGatewayServiceException {
	name = "UnauthorizedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnauthorizedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnauthorizedException.prototype);
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends APIGatewayServiceException {
	name = "ServiceUnavailableException";
	$fault = "server";
	retryAfterSeconds;
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
	}
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/schemas/schemas_0.js
const _A = "Account";
const _AK = "ApiKey";
const _AKI = "ApiKeyIds";
const _AKp = "ApiKeys";
const _ALS = "AccessLogSettings";
const _AS = "ApiStage";
const _Ac = "Accept";
const _Au = "Authorizer";
const _Aut = "Authorizers";
const _BPM = "BasePathMapping";
const _BPMa = "BasePathMappings";
const _BRE = "BadRequestException";
const _CA = "CreateAuthorizer";
const _CAK = "CreateApiKey";
const _CAKR = "CreateApiKeyRequest";
const _CAR = "CreateAuthorizerRequest";
const _CBPM = "CreateBasePathMapping";
const _CBPMR = "CreateBasePathMappingRequest";
const _CC = "ClientCertificate";
const _CCl = "ClientCertificates";
const _CD = "Content-Disposition";
const _CDN = "CreateDomainName";
const _CDNAA = "CreateDomainNameAccessAssociation";
const _CDNAAR = "CreateDomainNameAccessAssociationRequest";
const _CDNR = "CreateDomainNameRequest";
const _CDP = "CreateDocumentationPart";
const _CDPR = "CreateDocumentationPartRequest";
const _CDR = "CreateDeploymentRequest";
const _CDV = "CreateDocumentationVersion";
const _CDVR = "CreateDocumentationVersionRequest";
const _CDr = "CreateDeployment";
const _CE = "ConflictException";
const _CM = "CreateModel";
const _CMR = "CreateModelRequest";
const _CR = "CreateResource";
const _CRA = "CreateRestApi";
const _CRAR = "CreateRestApiRequest";
const _CRR = "CreateResourceRequest";
const _CRV = "CreateRequestValidator";
const _CRVR = "CreateRequestValidatorRequest";
const _CS = "CanarySettings";
const _CSR = "CreateStageRequest";
const _CSr = "CreateStage";
const _CT = "Content-Type";
const _CUP = "CreateUsagePlan";
const _CUPK = "CreateUsagePlanKey";
const _CUPKR = "CreateUsagePlanKeyRequest";
const _CUPR = "CreateUsagePlanRequest";
const _CVL = "CreateVpcLink";
const _CVLR = "CreateVpcLinkRequest";
const _D = "Deployment";
const _DA = "DeleteAuthorizer";
const _DAK = "DeleteApiKey";
const _DAKR = "DeleteApiKeyRequest";
const _DAR = "DeleteAuthorizerRequest";
const _DBPM = "DeleteBasePathMapping";
const _DBPMR = "DeleteBasePathMappingRequest";
const _DCC = "DeleteClientCertificate";
const _DCCR = "DeleteClientCertificateRequest";
const _DCS = "DeploymentCanarySettings";
const _DD = "DeleteDeployment";
const _DDN = "DeleteDomainName";
const _DDNAA = "DeleteDomainNameAccessAssociation";
const _DDNAAR = "DeleteDomainNameAccessAssociationRequest";
const _DDNR = "DeleteDomainNameRequest";
const _DDP = "DeleteDocumentationPart";
const _DDPR = "DeleteDocumentationPartRequest";
const _DDR = "DeleteDeploymentRequest";
const _DDV = "DeleteDocumentationVersion";
const _DDVR = "DeleteDocumentationVersionRequest";
const _DGR = "DeleteGatewayResponse";
const _DGRR = "DeleteGatewayResponseRequest";
const _DI = "DeleteIntegration";
const _DIR = "DeleteIntegrationRequest";
const _DIRR = "DeleteIntegrationResponseRequest";
const _DIRe = "DeleteIntegrationResponse";
const _DM = "DeleteMethod";
const _DMR = "DeleteMethodRequest";
const _DMRR = "DeleteMethodResponseRequest";
const _DMRe = "DeleteModelRequest";
const _DMRel = "DeleteMethodResponse";
const _DMe = "DeleteModel";
const _DN = "DomainName";
const _DNAA = "DomainNameAccessAssociation";
const _DNAAo = "DomainNameAccessAssociations";
const _DNo = "DomainNames";
const _DP = "DocumentationPart";
const _DPI = "DocumentationPartIds";
const _DPL = "DocumentationPartLocation";
const _DPo = "DocumentationParts";
const _DR = "DeleteResource";
const _DRA = "DeleteRestApi";
const _DRAR = "DeleteRestApiRequest";
const _DRR = "DeleteResourceRequest";
const _DRV = "DeleteRequestValidator";
const _DRVR = "DeleteRequestValidatorRequest";
const _DS = "DeleteStage";
const _DSR = "DeleteStageRequest";
const _DUP = "DeleteUsagePlan";
const _DUPK = "DeleteUsagePlanKey";
const _DUPKR = "DeleteUsagePlanKeyRequest";
const _DUPR = "DeleteUsagePlanRequest";
const _DV = "DocumentationVersion";
const _DVL = "DeleteVpcLink";
const _DVLR = "DeleteVpcLinkRequest";
const _DVo = "DocumentationVersions";
const _De = "Deployments";
const _EC = "EndpointConfiguration";
const _ER = "ExportResponse";
const _FSAC = "FlushStageAuthorizersCache";
const _FSACR = "FlushStageAuthorizersCacheRequest";
const _FSC = "FlushStageCache";
const _FSCR = "FlushStageCacheRequest";
const _GA = "GetAccount";
const _GAK = "GetApiKey";
const _GAKR = "GetApiKeyRequest";
const _GAKRe = "GetApiKeysRequest";
const _GAKe = "GetApiKeys";
const _GAR = "GetAccountRequest";
const _GARe = "GetAuthorizerRequest";
const _GARet = "GetAuthorizersRequest";
const _GAe = "GetAuthorizer";
const _GAet = "GetAuthorizers";
const _GBPM = "GetBasePathMapping";
const _GBPMR = "GetBasePathMappingRequest";
const _GBPMRe = "GetBasePathMappingsRequest";
const _GBPMe = "GetBasePathMappings";
const _GCC = "GenerateClientCertificate";
const _GCCR = "GenerateClientCertificateRequest";
const _GCCRe = "GetClientCertificateRequest";
const _GCCRet = "GetClientCertificatesRequest";
const _GCCe = "GetClientCertificate";
const _GCCet = "GetClientCertificates";
const _GD = "GetDeployment";
const _GDN = "GetDomainName";
const _GDNAA = "GetDomainNameAccessAssociations";
const _GDNAAR = "GetDomainNameAccessAssociationsRequest";
const _GDNR = "GetDomainNameRequest";
const _GDNRe = "GetDomainNamesRequest";
const _GDNe = "GetDomainNames";
const _GDP = "GetDocumentationPart";
const _GDPR = "GetDocumentationPartRequest";
const _GDPRe = "GetDocumentationPartsRequest";
const _GDPe = "GetDocumentationParts";
const _GDR = "GetDeploymentRequest";
const _GDRe = "GetDeploymentsRequest";
const _GDV = "GetDocumentationVersion";
const _GDVR = "GetDocumentationVersionRequest";
const _GDVRe = "GetDocumentationVersionsRequest";
const _GDVe = "GetDocumentationVersions";
const _GDe = "GetDeployments";
const _GE = "GetExport";
const _GER = "GetExportRequest";
const _GGR = "GetGatewayResponse";
const _GGRR = "GetGatewayResponseRequest";
const _GGRRe = "GetGatewayResponsesRequest";
const _GGRe = "GetGatewayResponses";
const _GI = "GetIntegration";
const _GIR = "GetIntegrationRequest";
const _GIRR = "GetIntegrationResponseRequest";
const _GIRe = "GetIntegrationResponse";
const _GM = "GetMethod";
const _GMR = "GetMethodRequest";
const _GMRR = "GetMethodResponseRequest";
const _GMRe = "GetModelRequest";
const _GMRet = "GetModelsRequest";
const _GMRete = "GetMethodResponse";
const _GMT = "GetModelTemplate";
const _GMTR = "GetModelTemplateRequest";
const _GMe = "GetModel";
const _GMet = "GetModels";
const _GR = "GatewayResponse";
const _GRA = "GetRestApi";
const _GRAR = "GetRestApiRequest";
const _GRARe = "GetRestApisRequest";
const _GRAe = "GetRestApis";
const _GRR = "GetResourceRequest";
const _GRRe = "GetResourcesRequest";
const _GRV = "GetRequestValidator";
const _GRVR = "GetRequestValidatorRequest";
const _GRVRe = "GetRequestValidatorsRequest";
const _GRVe = "GetRequestValidators";
const _GRa = "GatewayResponses";
const _GRe = "GetResource";
const _GRet = "GetResources";
const _GS = "GetSdk";
const _GSR = "GetSdkRequest";
const _GSRe = "GetStageRequest";
const _GSRet = "GetStagesRequest";
const _GST = "GetSdkType";
const _GSTR = "GetSdkTypeRequest";
const _GSTRe = "GetSdkTypesRequest";
const _GSTe = "GetSdkTypes";
const _GSe = "GetStage";
const _GSet = "GetStages";
const _GT = "GetTags";
const _GTR = "GetTagsRequest";
const _GU = "GetUsage";
const _GUP = "GetUsagePlan";
const _GUPK = "GetUsagePlanKey";
const _GUPKR = "GetUsagePlanKeyRequest";
const _GUPKRe = "GetUsagePlanKeysRequest";
const _GUPKe = "GetUsagePlanKeys";
const _GUPR = "GetUsagePlanRequest";
const _GUPRe = "GetUsagePlansRequest";
const _GUPe = "GetUsagePlans";
const _GUR = "GetUsageRequest";
const _GVL = "GetVpcLink";
const _GVLR = "GetVpcLinkRequest";
const _GVLRe = "GetVpcLinksRequest";
const _GVLe = "GetVpcLinks";
const _I = "Integration";
const _IAK = "ImportApiKeys";
const _IAKR = "ImportApiKeysRequest";
const _IDP = "ImportDocumentationParts";
const _IDPR = "ImportDocumentationPartsRequest";
const _IR = "IntegrationResponse";
const _IRA = "ImportRestApi";
const _IRAR = "ImportRestApiRequest";
const _LEE = "LimitExceededException";
const _LOA = "ListOfAuthorizer";
const _LOAK = "ListOfApiKey";
const _LOAS = "ListOfApiStage";
const _LOBPM = "ListOfBasePathMapping";
const _LOCC = "ListOfClientCertificate";
const _LOD = "ListOfDeployment";
const _LODN = "ListOfDomainName";
const _LODNAA = "ListOfDomainNameAccessAssociation";
const _LODP = "ListOfDocumentationPart";
const _LODV = "ListOfDocumentationVersion";
const _LOGR = "ListOfGatewayResponse";
const _LOM = "ListOfModel";
const _LOPO = "ListOfPatchOperation";
const _LOR = "ListOfResource";
const _LORA = "ListOfRestApi";
const _LORV = "ListOfRequestValidator";
const _LOS = "ListOfStage";
const _LOSCP = "ListOfSdkConfigurationProperty";
const _LOSK = "ListOfStageKeys";
const _LOST = "ListOfSdkType";
const _LOU = "ListOfUsage";
const _LOUP = "ListOfUsagePlan";
const _LOUPK = "ListOfUsagePlanKey";
const _LOVL = "ListOfVpcLink";
const _M = "Method";
const _MOASTS = "MapOfApiStageThrottleSettings";
const _MOIR = "MapOfIntegrationResponse";
const _MOKU = "MapOfKeyUsages";
const _MOM = "MapOfMethod";
const _MOMR = "MapOfMethodResponse";
const _MOMS = "MapOfMethodSettings";
const _MOMSa = "MapOfMethodSnapshot";
const _MOSTL = "MapOfStringToList";
const _MR = "MethodResponse";
const _MS = "MethodSetting";
const _MSe = "MethodSnapshot";
const _MTA = "MutualTlsAuthentication";
const _MTAI = "MutualTlsAuthenticationInput";
const _Mo = "Model";
const _Mod = "Models";
const _NFE = "NotFoundException";
const _PGR = "PutGatewayResponse";
const _PGRR = "PutGatewayResponseRequest";
const _PI = "PutIntegration";
const _PIR = "PutIntegrationRequest";
const _PIRR = "PutIntegrationResponseRequest";
const _PIRu = "PutIntegrationResponse";
const _PM = "PutMethod";
const _PMR = "PutMethodRequest";
const _PMRR = "PutMethodResponseRequest";
const _PMRu = "PutMethodResponse";
const _PO = "PatchOperation";
const _PRA = "PutRestApi";
const _PRAR = "PutRestApiRequest";
const _PTMOMS = "PathToMapOfMethodSnapshot";
const _QS = "QuotaSettings";
const _R = "Resource";
const _RA = "Retry-After";
const _RAe = "RestApi";
const _RAes = "RestApis";
const _RDNAA = "RejectDomainNameAccessAssociation";
const _RDNAAR = "RejectDomainNameAccessAssociationRequest";
const _RV = "RequestValidator";
const _RVe = "RequestValidators";
const _Re = "Resources";
const _S = "Stage";
const _SCP = "SdkConfigurationProperty";
const _SK = "StageKey";
const _SR = "SdkResponse";
const _ST = "SdkType";
const _STd = "SdkTypes";
const _SUE = "ServiceUnavailableException";
const _St = "Stages";
const _T = "Tags";
const _TC = "TlsConfig";
const _TIA = "TestInvokeAuthorizer";
const _TIAR = "TestInvokeAuthorizerRequest";
const _TIARe = "TestInvokeAuthorizerResponse";
const _TIM = "TestInvokeMethod";
const _TIMR = "TestInvokeMethodRequest";
const _TIMRe = "TestInvokeMethodResponse";
const _TMRE = "TooManyRequestsException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TS = "ThrottleSettings";
const _Te = "Template";
const _U = "Usage";
const _UA = "UpdateAccount";
const _UAK = "UpdateApiKey";
const _UAKR = "UpdateApiKeyRequest";
const _UAR = "UpdateAccountRequest";
const _UARp = "UpdateAuthorizerRequest";
const _UAp = "UpdateAuthorizer";
const _UBPM = "UpdateBasePathMapping";
const _UBPMR = "UpdateBasePathMappingRequest";
const _UCC = "UpdateClientCertificate";
const _UCCR = "UpdateClientCertificateRequest";
const _UD = "UpdateDeployment";
const _UDN = "UpdateDomainName";
const _UDNR = "UpdateDomainNameRequest";
const _UDP = "UpdateDocumentationPart";
const _UDPR = "UpdateDocumentationPartRequest";
const _UDR = "UpdateDeploymentRequest";
const _UDV = "UpdateDocumentationVersion";
const _UDVR = "UpdateDocumentationVersionRequest";
const _UE = "UnauthorizedException";
const _UGR = "UpdateGatewayResponse";
const _UGRR = "UpdateGatewayResponseRequest";
const _UI = "UpdateIntegration";
const _UIR = "UpdateIntegrationRequest";
const _UIRR = "UpdateIntegrationResponseRequest";
const _UIRp = "UpdateIntegrationResponse";
const _UM = "UpdateMethod";
const _UMR = "UpdateMethodRequest";
const _UMRR = "UpdateMethodResponseRequest";
const _UMRp = "UpdateModelRequest";
const _UMRpd = "UpdateMethodResponse";
const _UMp = "UpdateModel";
const _UP = "UsagePlan";
const _UPK = "UsagePlanKey";
const _UPKs = "UsagePlanKeys";
const _UPs = "UsagePlans";
const _UR = "UntagResource";
const _URA = "UpdateRestApi";
const _URAR = "UpdateRestApiRequest";
const _URR = "UntagResourceRequest";
const _URRp = "UpdateResourceRequest";
const _URV = "UpdateRequestValidator";
const _URVR = "UpdateRequestValidatorRequest";
const _URp = "UpdateResource";
const _US = "UpdateStage";
const _USR = "UpdateStageRequest";
const _UU = "UpdateUsage";
const _UUP = "UpdateUsagePlan";
const _UUPR = "UpdateUsagePlanRequest";
const _UUR = "UpdateUsageRequest";
const _UVL = "UpdateVpcLink";
const _UVLR = "UpdateVpcLinkRequest";
const _VL = "VpcLink";
const _VLp = "VpcLinks";
const _a = "accepts";
const _aAS = "accessAssociationSource";
const _aAST = "accessAssociationSourceType";
const _aC = "authorizerCredentials";
const _aCd = "additionalContext";
const _aI = "apiId";
const _aIu = "authorizerId";
const _aK = "apiKey";
const _aKR = "apiKeyRequired";
const _aKS = "apiKeySource";
const _aKV = "apiKeyVersion";
const _aLS = "accessLogSettings";
const _aRTIS = "authorizerResultTtlInSeconds";
const _aS = "apiStages";
const _aSM = "apiStatusMessage";
const _aSp = "apiSummary";
const _aSpi = "apiStatus";
const _aSu = "authorizationScopes";
const _aT = "authType";
const _aTu = "authorizationType";
const _aU = "authorizerUri";
const _au = "authorization";
const _b = "body";
const _bL = "burstLimit";
const _bMT = "binaryMediaTypes";
const _bP = "basePath";
const _c = "client";
const _cA = "certificateArn";
const _cB = "certificateBody";
const _cC = "certificateChain";
const _cCE = "cacheClusterEnabled";
const _cCI = "clientCertificateId";
const _cCS = "cacheClusterSize";
const _cCSa = "cacheClusterStatus";
const _cD = "createdDate";
const _cDE = "cacheDataEncrypted";
const _cDo = "contentDisposition";
const _cE = "cachingEnabled";
const _cF = "cloneFrom";
const _cH = "contentHandling";
const _cI = "customerId";
const _cIo = "connectionId";
const _cKP = "cacheKeyParameters";
const _cN = "certificateName";
const _cNa = "cacheNamespace";
const _cP = "configurationProperties";
const _cPK = "certificatePrivateKey";
const _cRA = "cloudwatchRoleArn";
const _cS = "canarySettings";
const _cSl = "clientStatus";
const _cT = "contentType";
const _cTIS = "cacheTtlInSeconds";
const _cTo = "connectionType";
const _cUD = "certificateUploadDate";
const _cl = "claims";
const _cr = "credentials";
const _d = "description";
const _dA = "destinationArn";
const _dDN = "distributionDomainName";
const _dEAE = "disableExecuteApiEndpoint";
const _dHZI = "distributionHostedZoneId";
const _dI = "deploymentId";
const _dN = "domainName";
const _dNA = "domainNameArn";
const _dNAAA = "domainNameAccessAssociationArn";
const _dNI = "domainNameId";
const _dNS = "domainNameStatus";
const _dNSM = "domainNameStatusMessage";
const _dPI = "documentationPartId";
const _dR = "defaultResponse";
const _dTE = "dataTraceEnabled";
const _dV = "documentationVersion";
const _dVe = "defaultValue";
const _e = "error";
const _eAM = "endpointAccessMode";
const _eC = "endpointConfiguration";
const _eD = "expirationDate";
const _eDn = "endDate";
const _eT = "exportType";
const _em = "embed";
const _en = "enabled";
const _f = "format";
const _fN = "friendlyName";
const _fOW = "failOnWarnings";
const _fa = "failonwarnings";
const _fe = "features";
const _fl = "flatten";
const _fr = "from";
const _gDI = "generateDistinctId";
const _h = "headers";
const _hE = "httpError";
const _hH = "httpHeader";
const _hL = "httpLabel";
const _hM = "httpMethod";
const _hQ = "httpQuery";
const _ht = "http";
const _i = "id";
const _iAT = "ipAddressType";
const _iHM = "integrationHttpMethod";
const _iR = "integrationResponses";
const _iS = "identitySource";
const _iSV = "insecureSkipVerification";
const _iT = "integrationTarget";
const _iV = "includeValue";
const _iVE = "identityValidationExpression";
const _iVn = "includeValues";
const _id = "ids";
const _it = "items";
const _ite = "item";
const _jN = "jsonName";
const _kI = "keyId";
const _kT = "keyType";
const _l = "location";
const _lL = "loggingLevel";
const _lS = "locationStatus";
const _lUD = "lastUpdatedDate";
const _la = "latency";
const _li = "limit";
const _lo = "log";
const _m = "message";
const _mCS = "minimumCompressionSize";
const _mE = "metricsEnabled";
const _mI = "methodIntegration";
const _mN = "modelName";
const _mP = "managementPolicy";
const _mR = "methodResponses";
const _mS = "methodSettings";
const _mTA = "mutualTlsAuthentication";
const _mVH = "multiValueHeaders";
const _me = "method";
const _mo = "mode";
const _n = "name";
const _nQ = "nameQuery";
const _o = "op";
const _oN = "operationName";
const _oVCA = "ownershipVerificationCertificateArn";
const _of = "offset";
const _p = "position";
const _pARN = "providerARNs";
const _pB = "passthroughBehavior";
const _pC = "productCode";
const _pEC = "pemEncodedCertificate";
const _pI = "parentId";
const _pIr = "principalId";
const _pO = "patchOperations";
const _pP = "pathPart";
const _pT = "percentTraffic";
const _pWQS = "pathWithQueryString";
const _pa = "path";
const _par = "parameters";
const _pe = "period";
const _po = "policy";
const _pr = "properties";
const _q = "quota";
const _r = "required";
const _rA = "resourceArn";
const _rAFCC = "requireAuthorizationForCacheControl";
const _rAI = "restApiId";
const _rAS = "retryAfterSeconds";
const _rCA = "regionalCertificateArn";
const _rCN = "regionalCertificateName";
const _rDN = "regionalDomainName";
const _rHM = "requestHttpMethod";
const _rHZI = "regionalHostedZoneId";
const _rI = "resourceId";
const _rL = "rateLimit";
const _rM = "routingMode";
const _rMe = "requestModels";
const _rMes = "responseModels";
const _rMeso = "resourceMethods";
const _rO = "resourceOwner";
const _rP = "responseParameters";
const _rPe = "requestParameters";
const _rRI = "rootResourceId";
const _rT = "responseType";
const _rTM = "responseTransferMode";
const _rTe = "responseTemplates";
const _rTeq = "requestTemplates";
const _rVI = "requestValidatorId";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.apigateway";
const _sC = "statusCode";
const _sD = "stageDescription";
const _sDt = "startDate";
const _sK = "stageKeys";
const _sM = "statusMessage";
const _sN = "stageName";
const _sP = "securityPolicy";
const _sPe = "selectionPattern";
const _sT = "sdkType";
const _sV = "stageVariables";
const _sVO = "stageVariableOverrides";
const _sc = "schema";
const _se = "server";
const _st = "stage";
const _sta = "status";
const _t = "tags";
const _tA = "targetArns";
const _tBL = "throttlingBurstLimit";
const _tC = "tlsConfig";
const _tE = "tracingEnabled";
const _tIM = "timeoutInMillis";
const _tK = "tagKeys";
const _tRL = "throttlingRateLimit";
const _tS = "throttleSettings";
const _tU = "truststoreUri";
const _tV = "truststoreVersion";
const _tW = "truststoreWarnings";
const _th = "throttle";
const _ty = "type";
const _typ = "types";
const _u = "uri";
const _uCCHS = "unauthorizedCacheControlHeaderStrategy";
const _uPI = "usagePlanId";
const _uSC = "useStageCache";
const _v = "value";
const _vEI = "vpcEndpointIds";
const _vLI = "vpcLinkId";
const _vRB = "validateRequestBody";
const _vRP = "validateRequestParameters";
const _va = "variables";
const _val = "values";
const _ve = "version";
const _w = "warnings";
const _wAA = "webAclArn";
const n0 = "com.amazonaws.apigateway";
const _s_registry = new require_TypeRegistry.TypeRegistry(_s);
var APIGatewayServiceException$ = [
	-3,
	_s,
	"APIGatewayServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(APIGatewayServiceException$, APIGatewayServiceException);
const n0_registry = new require_TypeRegistry.TypeRegistry(n0);
var BadRequestException$ = [
	-3,
	n0,
	_BRE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_rAS, _m],
	[[0, { [_hH]: _RA }], 0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var NotFoundException$ = [
	-3,
	n0,
	_NFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	_SUE,
	{
		[_e]: _se,
		[_hE]: 503
	},
	[_rAS, _m],
	[[0, { [_hH]: _RA }], 0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var TooManyRequestsException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_rAS, _m],
	[[0, { [_hH]: _RA }], 0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnauthorizedException$ = [
	-3,
	n0,
	_UE,
	{
		[_e]: _c,
		[_hE]: 401
	},
	[_m],
	[0]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccessLogSettings$ = [
	3,
	n0,
	_ALS,
	0,
	[_f, _dA],
	[0, 0]
];
var Account$ = [
	3,
	n0,
	_A,
	0,
	[
		_cRA,
		_tS,
		_fe,
		_aKV
	],
	[
		0,
		() => ThrottleSettings$,
		64,
		0
	]
];
var ApiKey$ = [
	3,
	n0,
	_AK,
	0,
	[
		_i,
		_v,
		_n,
		_cI,
		_d,
		_en,
		_cD,
		_lUD,
		_sK,
		_t
	],
	[
		0,
		0,
		0,
		0,
		0,
		2,
		4,
		4,
		64,
		128
	]
];
var ApiKeyIds$ = [
	3,
	n0,
	_AKI,
	0,
	[_id, _w],
	[64, 64]
];
var ApiKeys$ = [
	3,
	n0,
	_AKp,
	0,
	[
		_w,
		_it,
		_p
	],
	[
		64,
		[() => ListOfApiKey, { [_jN]: _ite }],
		[0, { [_hQ]: _p }]
	]
];
var ApiStage$ = [
	3,
	n0,
	_AS,
	0,
	[
		_aI,
		_st,
		_th
	],
	[
		0,
		0,
		() => MapOfApiStageThrottleSettings
	]
];
var Authorizer$ = [
	3,
	n0,
	_Au,
	0,
	[
		_i,
		_n,
		_ty,
		_pARN,
		_aT,
		_aU,
		_aC,
		_iS,
		_iVE,
		_aRTIS
	],
	[
		0,
		0,
		0,
		64,
		0,
		0,
		0,
		0,
		0,
		1
	]
];
var Authorizers$ = [
	3,
	n0,
	_Aut,
	0,
	[_it, _p],
	[[() => ListOfAuthorizer, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var BasePathMapping$ = [
	3,
	n0,
	_BPM,
	0,
	[
		_bP,
		_rAI,
		_st
	],
	[
		0,
		0,
		0
	]
];
var BasePathMappings$ = [
	3,
	n0,
	_BPMa,
	0,
	[_it, _p],
	[[() => ListOfBasePathMapping, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var CanarySettings$ = [
	3,
	n0,
	_CS,
	0,
	[
		_pT,
		_dI,
		_sVO,
		_uSC
	],
	[
		1,
		0,
		128,
		2
	]
];
var ClientCertificate$ = [
	3,
	n0,
	_CC,
	0,
	[
		_cCI,
		_d,
		_pEC,
		_cD,
		_eD,
		_t
	],
	[
		0,
		0,
		0,
		4,
		4,
		128
	]
];
var ClientCertificates$ = [
	3,
	n0,
	_CCl,
	0,
	[_it, _p],
	[[() => ListOfClientCertificate, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var CreateApiKeyRequest$ = [
	3,
	n0,
	_CAKR,
	0,
	[
		_n,
		_d,
		_en,
		_gDI,
		_v,
		_sK,
		_cI,
		_t
	],
	[
		0,
		0,
		2,
		2,
		0,
		() => ListOfStageKeys,
		0,
		128
	]
];
var CreateAuthorizerRequest$ = [
	3,
	n0,
	_CAR,
	0,
	[
		_rAI,
		_n,
		_ty,
		_pARN,
		_aT,
		_aU,
		_aC,
		_iS,
		_iVE,
		_aRTIS
	],
	[
		[0, 1],
		0,
		0,
		64,
		0,
		0,
		0,
		0,
		0,
		1
	],
	3
];
var CreateBasePathMappingRequest$ = [
	3,
	n0,
	_CBPMR,
	0,
	[
		_dN,
		_rAI,
		_dNI,
		_bP,
		_st
	],
	[
		[0, 1],
		0,
		[0, { [_hQ]: _dNI }],
		0,
		0
	],
	2
];
var CreateDeploymentRequest$ = [
	3,
	n0,
	_CDR,
	0,
	[
		_rAI,
		_sN,
		_sD,
		_d,
		_cCE,
		_cCS,
		_va,
		_cS,
		_tE
	],
	[
		[0, 1],
		0,
		0,
		0,
		2,
		0,
		128,
		() => DeploymentCanarySettings$,
		2
	],
	1
];
var CreateDocumentationPartRequest$ = [
	3,
	n0,
	_CDPR,
	0,
	[
		_rAI,
		_l,
		_pr
	],
	[
		[0, 1],
		() => DocumentationPartLocation$,
		0
	],
	3
];
var CreateDocumentationVersionRequest$ = [
	3,
	n0,
	_CDVR,
	0,
	[
		_rAI,
		_dV,
		_sN,
		_d
	],
	[
		[0, 1],
		0,
		0,
		0
	],
	2
];
var CreateDomainNameAccessAssociationRequest$ = [
	3,
	n0,
	_CDNAAR,
	0,
	[
		_dNA,
		_aAST,
		_aAS,
		_t
	],
	[
		0,
		0,
		0,
		128
	],
	3
];
var CreateDomainNameRequest$ = [
	3,
	n0,
	_CDNR,
	0,
	[
		_dN,
		_cN,
		_cB,
		_cPK,
		_cC,
		_cA,
		_rCN,
		_rCA,
		_eC,
		_t,
		_sP,
		_eAM,
		_mTA,
		_oVCA,
		_po,
		_rM
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => EndpointConfiguration$,
		128,
		0,
		0,
		() => MutualTlsAuthenticationInput$,
		0,
		0,
		0
	],
	1
];
var CreateModelRequest$ = [
	3,
	n0,
	_CMR,
	0,
	[
		_rAI,
		_n,
		_cT,
		_d,
		_sc
	],
	[
		[0, 1],
		0,
		0,
		0,
		0
	],
	3
];
var CreateRequestValidatorRequest$ = [
	3,
	n0,
	_CRVR,
	0,
	[
		_rAI,
		_n,
		_vRB,
		_vRP
	],
	[
		[0, 1],
		0,
		2,
		2
	],
	1
];
var CreateResourceRequest$ = [
	3,
	n0,
	_CRR,
	0,
	[
		_rAI,
		_pI,
		_pP
	],
	[
		[0, 1],
		[0, 1],
		0
	],
	3
];
var CreateRestApiRequest$ = [
	3,
	n0,
	_CRAR,
	0,
	[
		_n,
		_d,
		_ve,
		_cF,
		_bMT,
		_mCS,
		_aKS,
		_eC,
		_po,
		_t,
		_dEAE,
		_sP,
		_eAM
	],
	[
		0,
		0,
		0,
		0,
		64,
		1,
		0,
		() => EndpointConfiguration$,
		0,
		128,
		2,
		0,
		0
	],
	1
];
var CreateStageRequest$ = [
	3,
	n0,
	_CSR,
	0,
	[
		_rAI,
		_sN,
		_dI,
		_d,
		_cCE,
		_cCS,
		_va,
		_dV,
		_cS,
		_tE,
		_t
	],
	[
		[0, 1],
		0,
		0,
		0,
		2,
		0,
		128,
		0,
		() => CanarySettings$,
		2,
		128
	],
	3
];
var CreateUsagePlanKeyRequest$ = [
	3,
	n0,
	_CUPKR,
	0,
	[
		_uPI,
		_kI,
		_kT
	],
	[
		[0, 1],
		0,
		0
	],
	3
];
var CreateUsagePlanRequest$ = [
	3,
	n0,
	_CUPR,
	0,
	[
		_n,
		_d,
		_aS,
		_th,
		_q,
		_t
	],
	[
		0,
		0,
		() => ListOfApiStage,
		() => ThrottleSettings$,
		() => QuotaSettings$,
		128
	],
	1
];
var CreateVpcLinkRequest$ = [
	3,
	n0,
	_CVLR,
	0,
	[
		_n,
		_tA,
		_d,
		_t
	],
	[
		0,
		64,
		0,
		128
	],
	2
];
var DeleteApiKeyRequest$ = [
	3,
	n0,
	_DAKR,
	0,
	[_aK],
	[[0, 1]],
	1
];
var DeleteAuthorizerRequest$ = [
	3,
	n0,
	_DAR,
	0,
	[_rAI, _aIu],
	[[0, 1], [0, 1]],
	2
];
var DeleteBasePathMappingRequest$ = [
	3,
	n0,
	_DBPMR,
	0,
	[
		_dN,
		_bP,
		_dNI
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _dNI }]
	],
	2
];
var DeleteClientCertificateRequest$ = [
	3,
	n0,
	_DCCR,
	0,
	[_cCI],
	[[0, 1]],
	1
];
var DeleteDeploymentRequest$ = [
	3,
	n0,
	_DDR,
	0,
	[_rAI, _dI],
	[[0, 1], [0, 1]],
	2
];
var DeleteDocumentationPartRequest$ = [
	3,
	n0,
	_DDPR,
	0,
	[_rAI, _dPI],
	[[0, 1], [0, 1]],
	2
];
var DeleteDocumentationVersionRequest$ = [
	3,
	n0,
	_DDVR,
	0,
	[_rAI, _dV],
	[[0, 1], [0, 1]],
	2
];
var DeleteDomainNameAccessAssociationRequest$ = [
	3,
	n0,
	_DDNAAR,
	0,
	[_dNAAA],
	[[0, 1]],
	1
];
var DeleteDomainNameRequest$ = [
	3,
	n0,
	_DDNR,
	0,
	[_dN, _dNI],
	[[0, 1], [0, { [_hQ]: _dNI }]],
	1
];
var DeleteGatewayResponseRequest$ = [
	3,
	n0,
	_DGRR,
	0,
	[_rAI, _rT],
	[[0, 1], [0, 1]],
	2
];
var DeleteIntegrationRequest$ = [
	3,
	n0,
	_DIR,
	0,
	[
		_rAI,
		_rI,
		_hM
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DeleteIntegrationResponseRequest$ = [
	3,
	n0,
	_DIRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1]
	],
	4
];
var DeleteMethodRequest$ = [
	3,
	n0,
	_DMR,
	0,
	[
		_rAI,
		_rI,
		_hM
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DeleteMethodResponseRequest$ = [
	3,
	n0,
	_DMRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1]
	],
	4
];
var DeleteModelRequest$ = [
	3,
	n0,
	_DMRe,
	0,
	[_rAI, _mN],
	[[0, 1], [0, 1]],
	2
];
var DeleteRequestValidatorRequest$ = [
	3,
	n0,
	_DRVR,
	0,
	[_rAI, _rVI],
	[[0, 1], [0, 1]],
	2
];
var DeleteResourceRequest$ = [
	3,
	n0,
	_DRR,
	0,
	[_rAI, _rI],
	[[0, 1], [0, 1]],
	2
];
var DeleteRestApiRequest$ = [
	3,
	n0,
	_DRAR,
	0,
	[_rAI],
	[[0, 1]],
	1
];
var DeleteStageRequest$ = [
	3,
	n0,
	_DSR,
	0,
	[_rAI, _sN],
	[[0, 1], [0, 1]],
	2
];
var DeleteUsagePlanKeyRequest$ = [
	3,
	n0,
	_DUPKR,
	0,
	[_uPI, _kI],
	[[0, 1], [0, 1]],
	2
];
var DeleteUsagePlanRequest$ = [
	3,
	n0,
	_DUPR,
	0,
	[_uPI],
	[[0, 1]],
	1
];
var DeleteVpcLinkRequest$ = [
	3,
	n0,
	_DVLR,
	0,
	[_vLI],
	[[0, 1]],
	1
];
var Deployment$ = [
	3,
	n0,
	_D,
	0,
	[
		_i,
		_d,
		_cD,
		_aSp
	],
	[
		0,
		0,
		4,
		() => PathToMapOfMethodSnapshot
	]
];
var DeploymentCanarySettings$ = [
	3,
	n0,
	_DCS,
	0,
	[
		_pT,
		_sVO,
		_uSC
	],
	[
		1,
		128,
		2
	]
];
var Deployments$ = [
	3,
	n0,
	_De,
	0,
	[_it, _p],
	[[() => ListOfDeployment, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var DocumentationPart$ = [
	3,
	n0,
	_DP,
	0,
	[
		_i,
		_l,
		_pr
	],
	[
		0,
		() => DocumentationPartLocation$,
		0
	]
];
var DocumentationPartIds$ = [
	3,
	n0,
	_DPI,
	0,
	[_id, _w],
	[64, 64]
];
var DocumentationPartLocation$ = [
	3,
	n0,
	_DPL,
	0,
	[
		_ty,
		_pa,
		_me,
		_sC,
		_n
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	1
];
var DocumentationParts$ = [
	3,
	n0,
	_DPo,
	0,
	[_it, _p],
	[[() => ListOfDocumentationPart, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var DocumentationVersion$ = [
	3,
	n0,
	_DV,
	0,
	[
		_ve,
		_cD,
		_d
	],
	[
		0,
		4,
		0
	]
];
var DocumentationVersions$ = [
	3,
	n0,
	_DVo,
	0,
	[_it, _p],
	[[() => ListOfDocumentationVersion, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var DomainName$ = [
	3,
	n0,
	_DN,
	0,
	[
		_dN,
		_dNI,
		_dNA,
		_cN,
		_cA,
		_cUD,
		_rDN,
		_rHZI,
		_rCN,
		_rCA,
		_dDN,
		_dHZI,
		_eC,
		_dNS,
		_dNSM,
		_sP,
		_eAM,
		_t,
		_mTA,
		_oVCA,
		_mP,
		_po,
		_rM
	],
	[
		0,
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		() => EndpointConfiguration$,
		0,
		0,
		0,
		0,
		128,
		() => MutualTlsAuthentication$,
		0,
		0,
		0,
		0
	]
];
var DomainNameAccessAssociation$ = [
	3,
	n0,
	_DNAA,
	0,
	[
		_dNAAA,
		_dNA,
		_aAST,
		_aAS,
		_t
	],
	[
		0,
		0,
		0,
		0,
		128
	]
];
var DomainNameAccessAssociations$ = [
	3,
	n0,
	_DNAAo,
	0,
	[_it, _p],
	[[() => ListOfDomainNameAccessAssociation, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var DomainNames$ = [
	3,
	n0,
	_DNo,
	0,
	[_it, _p],
	[[() => ListOfDomainName, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var EndpointConfiguration$ = [
	3,
	n0,
	_EC,
	0,
	[
		_typ,
		_iAT,
		_vEI
	],
	[
		64,
		0,
		64
	]
];
var ExportResponse$ = [
	3,
	n0,
	_ER,
	0,
	[
		_cT,
		_cDo,
		_b
	],
	[
		[0, { [_hH]: _CT }],
		[0, { [_hH]: _CD }],
		[21, 16]
	]
];
var FlushStageAuthorizersCacheRequest$ = [
	3,
	n0,
	_FSACR,
	0,
	[_rAI, _sN],
	[[0, 1], [0, 1]],
	2
];
var FlushStageCacheRequest$ = [
	3,
	n0,
	_FSCR,
	0,
	[_rAI, _sN],
	[[0, 1], [0, 1]],
	2
];
var GatewayResponse$ = [
	3,
	n0,
	_GR,
	0,
	[
		_rT,
		_sC,
		_rP,
		_rTe,
		_dR
	],
	[
		0,
		0,
		128,
		128,
		2
	]
];
var GatewayResponses$ = [
	3,
	n0,
	_GRa,
	0,
	[_it, _p],
	[[() => ListOfGatewayResponse, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var GenerateClientCertificateRequest$ = [
	3,
	n0,
	_GCCR,
	0,
	[_d, _t],
	[0, 128]
];
var GetAccountRequest$ = [
	3,
	n0,
	_GAR,
	0,
	[],
	[]
];
var GetApiKeyRequest$ = [
	3,
	n0,
	_GAKR,
	0,
	[_aK, _iV],
	[[0, 1], [2, { [_hQ]: _iV }]],
	1
];
var GetApiKeysRequest$ = [
	3,
	n0,
	_GAKRe,
	0,
	[
		_p,
		_li,
		_nQ,
		_cI,
		_iVn
	],
	[
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _n }],
		[0, { [_hQ]: _cI }],
		[2, { [_hQ]: _iVn }]
	]
];
var GetAuthorizerRequest$ = [
	3,
	n0,
	_GARe,
	0,
	[_rAI, _aIu],
	[[0, 1], [0, 1]],
	2
];
var GetAuthorizersRequest$ = [
	3,
	n0,
	_GARet,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetBasePathMappingRequest$ = [
	3,
	n0,
	_GBPMR,
	0,
	[
		_dN,
		_bP,
		_dNI
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _dNI }]
	],
	2
];
var GetBasePathMappingsRequest$ = [
	3,
	n0,
	_GBPMRe,
	0,
	[
		_dN,
		_dNI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _dNI }],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetClientCertificateRequest$ = [
	3,
	n0,
	_GCCRe,
	0,
	[_cCI],
	[[0, 1]],
	1
];
var GetClientCertificatesRequest$ = [
	3,
	n0,
	_GCCRet,
	0,
	[_p, _li],
	[[0, { [_hQ]: _p }], [1, { [_hQ]: _li }]]
];
var GetDeploymentRequest$ = [
	3,
	n0,
	_GDR,
	0,
	[
		_rAI,
		_dI,
		_em
	],
	[
		[0, 1],
		[0, 1],
		[64, { [_hQ]: _em }]
	],
	2
];
var GetDeploymentsRequest$ = [
	3,
	n0,
	_GDRe,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetDocumentationPartRequest$ = [
	3,
	n0,
	_GDPR,
	0,
	[_rAI, _dPI],
	[[0, 1], [0, 1]],
	2
];
var GetDocumentationPartsRequest$ = [
	3,
	n0,
	_GDPRe,
	0,
	[
		_rAI,
		_ty,
		_nQ,
		_pa,
		_p,
		_li,
		_lS
	],
	[
		[0, 1],
		[0, { [_hQ]: _ty }],
		[0, { [_hQ]: _n }],
		[0, { [_hQ]: _pa }],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _lS }]
	],
	1
];
var GetDocumentationVersionRequest$ = [
	3,
	n0,
	_GDVR,
	0,
	[_rAI, _dV],
	[[0, 1], [0, 1]],
	2
];
var GetDocumentationVersionsRequest$ = [
	3,
	n0,
	_GDVRe,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetDomainNameAccessAssociationsRequest$ = [
	3,
	n0,
	_GDNAAR,
	0,
	[
		_p,
		_li,
		_rO
	],
	[
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _rO }]
	]
];
var GetDomainNameRequest$ = [
	3,
	n0,
	_GDNR,
	0,
	[_dN, _dNI],
	[[0, 1], [0, { [_hQ]: _dNI }]],
	1
];
var GetDomainNamesRequest$ = [
	3,
	n0,
	_GDNRe,
	0,
	[
		_p,
		_li,
		_rO
	],
	[
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _rO }]
	]
];
var GetExportRequest$ = [
	3,
	n0,
	_GER,
	0,
	[
		_rAI,
		_sN,
		_eT,
		_par,
		_a
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[128, 64],
		[0, { [_hH]: _Ac }]
	],
	3
];
var GetGatewayResponseRequest$ = [
	3,
	n0,
	_GGRR,
	0,
	[_rAI, _rT],
	[[0, 1], [0, 1]],
	2
];
var GetGatewayResponsesRequest$ = [
	3,
	n0,
	_GGRRe,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetIntegrationRequest$ = [
	3,
	n0,
	_GIR,
	0,
	[
		_rAI,
		_rI,
		_hM
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var GetIntegrationResponseRequest$ = [
	3,
	n0,
	_GIRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1]
	],
	4
];
var GetMethodRequest$ = [
	3,
	n0,
	_GMR,
	0,
	[
		_rAI,
		_rI,
		_hM
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var GetMethodResponseRequest$ = [
	3,
	n0,
	_GMRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1]
	],
	4
];
var GetModelRequest$ = [
	3,
	n0,
	_GMRe,
	0,
	[
		_rAI,
		_mN,
		_fl
	],
	[
		[0, 1],
		[0, 1],
		[2, { [_hQ]: _fl }]
	],
	2
];
var GetModelsRequest$ = [
	3,
	n0,
	_GMRet,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetModelTemplateRequest$ = [
	3,
	n0,
	_GMTR,
	0,
	[_rAI, _mN],
	[[0, 1], [0, 1]],
	2
];
var GetRequestValidatorRequest$ = [
	3,
	n0,
	_GRVR,
	0,
	[_rAI, _rVI],
	[[0, 1], [0, 1]],
	2
];
var GetRequestValidatorsRequest$ = [
	3,
	n0,
	_GRVRe,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetResourceRequest$ = [
	3,
	n0,
	_GRR,
	0,
	[
		_rAI,
		_rI,
		_em
	],
	[
		[0, 1],
		[0, 1],
		[64, { [_hQ]: _em }]
	],
	2
];
var GetResourcesRequest$ = [
	3,
	n0,
	_GRRe,
	0,
	[
		_rAI,
		_p,
		_li,
		_em
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[64, { [_hQ]: _em }]
	],
	1
];
var GetRestApiRequest$ = [
	3,
	n0,
	_GRAR,
	0,
	[_rAI],
	[[0, 1]],
	1
];
var GetRestApisRequest$ = [
	3,
	n0,
	_GRARe,
	0,
	[_p, _li],
	[[0, { [_hQ]: _p }], [1, { [_hQ]: _li }]]
];
var GetSdkRequest$ = [
	3,
	n0,
	_GSR,
	0,
	[
		_rAI,
		_sN,
		_sT,
		_par
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[128, 64]
	],
	3
];
var GetSdkTypeRequest$ = [
	3,
	n0,
	_GSTR,
	0,
	[_i],
	[[0, 1]],
	1
];
var GetSdkTypesRequest$ = [
	3,
	n0,
	_GSTRe,
	0,
	[_p, _li],
	[[0, { [_hQ]: _p }], [1, { [_hQ]: _li }]]
];
var GetStageRequest$ = [
	3,
	n0,
	_GSRe,
	0,
	[_rAI, _sN],
	[[0, 1], [0, 1]],
	2
];
var GetStagesRequest$ = [
	3,
	n0,
	_GSRet,
	0,
	[_rAI, _dI],
	[[0, 1], [0, { [_hQ]: _dI }]],
	1
];
var GetTagsRequest$ = [
	3,
	n0,
	_GTR,
	0,
	[
		_rA,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetUsagePlanKeyRequest$ = [
	3,
	n0,
	_GUPKR,
	0,
	[_uPI, _kI],
	[[0, 1], [0, 1]],
	2
];
var GetUsagePlanKeysRequest$ = [
	3,
	n0,
	_GUPKRe,
	0,
	[
		_uPI,
		_p,
		_li,
		_nQ
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _n }]
	],
	1
];
var GetUsagePlanRequest$ = [
	3,
	n0,
	_GUPR,
	0,
	[_uPI],
	[[0, 1]],
	1
];
var GetUsagePlansRequest$ = [
	3,
	n0,
	_GUPRe,
	0,
	[
		_p,
		_kI,
		_li
	],
	[
		[0, { [_hQ]: _p }],
		[0, { [_hQ]: _kI }],
		[1, { [_hQ]: _li }]
	]
];
var GetUsageRequest$ = [
	3,
	n0,
	_GUR,
	0,
	[
		_uPI,
		_sDt,
		_eDn,
		_kI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _sDt }],
		[0, { [_hQ]: _eDn }],
		[0, { [_hQ]: _kI }],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	3
];
var GetVpcLinkRequest$ = [
	3,
	n0,
	_GVLR,
	0,
	[_vLI],
	[[0, 1]],
	1
];
var GetVpcLinksRequest$ = [
	3,
	n0,
	_GVLRe,
	0,
	[_p, _li],
	[[0, { [_hQ]: _p }], [1, { [_hQ]: _li }]]
];
var ImportApiKeysRequest$ = [
	3,
	n0,
	_IAKR,
	0,
	[
		_b,
		_f,
		_fOW
	],
	[
		[21, 16],
		[0, { [_hQ]: _f }],
		[2, { [_hQ]: _fa }]
	],
	2
];
var ImportDocumentationPartsRequest$ = [
	3,
	n0,
	_IDPR,
	0,
	[
		_rAI,
		_b,
		_mo,
		_fOW
	],
	[
		[0, 1],
		[21, 16],
		[0, { [_hQ]: _mo }],
		[2, { [_hQ]: _fa }]
	],
	2
];
var ImportRestApiRequest$ = [
	3,
	n0,
	_IRAR,
	0,
	[
		_b,
		_fOW,
		_par
	],
	[
		[21, 16],
		[2, { [_hQ]: _fa }],
		[128, 64]
	],
	1
];
var Integration$ = [
	3,
	n0,
	_I,
	0,
	[
		_ty,
		_hM,
		_u,
		_cTo,
		_cIo,
		_cr,
		_rPe,
		_rTeq,
		_pB,
		_cH,
		_tIM,
		_cNa,
		_cKP,
		_iR,
		_tC,
		_rTM,
		_iT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		128,
		128,
		0,
		0,
		1,
		0,
		64,
		() => MapOfIntegrationResponse,
		() => TlsConfig$,
		0,
		0
	]
];
var IntegrationResponse$ = [
	3,
	n0,
	_IR,
	0,
	[
		_sC,
		_sPe,
		_rP,
		_rTe,
		_cH
	],
	[
		0,
		0,
		128,
		128,
		0
	]
];
var Method$ = [
	3,
	n0,
	_M,
	0,
	[
		_hM,
		_aTu,
		_aIu,
		_aKR,
		_rVI,
		_oN,
		_rPe,
		_rMe,
		_mR,
		_mI,
		_aSu
	],
	[
		0,
		0,
		0,
		2,
		0,
		0,
		130,
		128,
		() => MapOfMethodResponse,
		() => Integration$,
		64
	]
];
var MethodResponse$ = [
	3,
	n0,
	_MR,
	0,
	[
		_sC,
		_rP,
		_rMes
	],
	[
		0,
		130,
		128
	]
];
var MethodSetting$ = [
	3,
	n0,
	_MS,
	0,
	[
		_mE,
		_lL,
		_dTE,
		_tBL,
		_tRL,
		_cE,
		_cTIS,
		_cDE,
		_rAFCC,
		_uCCHS
	],
	[
		2,
		0,
		2,
		1,
		1,
		2,
		1,
		2,
		2,
		0
	]
];
var MethodSnapshot$ = [
	3,
	n0,
	_MSe,
	0,
	[_aTu, _aKR],
	[0, 2]
];
var Model$ = [
	3,
	n0,
	_Mo,
	0,
	[
		_i,
		_n,
		_d,
		_sc,
		_cT
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var Models$ = [
	3,
	n0,
	_Mod,
	0,
	[_it, _p],
	[[() => ListOfModel, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var MutualTlsAuthentication$ = [
	3,
	n0,
	_MTA,
	0,
	[
		_tU,
		_tV,
		_tW
	],
	[
		0,
		0,
		64
	]
];
var MutualTlsAuthenticationInput$ = [
	3,
	n0,
	_MTAI,
	0,
	[_tU, _tV],
	[0, 0]
];
var PatchOperation$ = [
	3,
	n0,
	_PO,
	0,
	[
		_o,
		_pa,
		_v,
		_fr
	],
	[
		0,
		0,
		0,
		0
	]
];
var PutGatewayResponseRequest$ = [
	3,
	n0,
	_PGRR,
	0,
	[
		_rAI,
		_rT,
		_sC,
		_rP,
		_rTe
	],
	[
		[0, 1],
		[0, 1],
		0,
		128,
		128
	],
	2
];
var PutIntegrationRequest$ = [
	3,
	n0,
	_PIR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_ty,
		_iHM,
		_u,
		_cTo,
		_cIo,
		_cr,
		_rPe,
		_rTeq,
		_pB,
		_cNa,
		_cKP,
		_cH,
		_tIM,
		_tC,
		_rTM,
		_iT
	],
	[
		[0, 1],
		[0, 1],
		[0, {
			[_hL]: 1,
			[_jN]: _rHM
		}],
		0,
		[0, { [_jN]: _hM }],
		0,
		0,
		0,
		0,
		128,
		128,
		0,
		0,
		64,
		0,
		1,
		() => TlsConfig$,
		0,
		0
	],
	4
];
var PutIntegrationResponseRequest$ = [
	3,
	n0,
	_PIRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC,
		_sPe,
		_rP,
		_rTe,
		_cH
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1],
		0,
		128,
		128,
		0
	],
	4
];
var PutMethodRequest$ = [
	3,
	n0,
	_PMR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_aTu,
		_aIu,
		_aKR,
		_oN,
		_rPe,
		_rMe,
		_rVI,
		_aSu
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		0,
		0,
		2,
		0,
		130,
		128,
		0,
		64
	],
	4
];
var PutMethodResponseRequest$ = [
	3,
	n0,
	_PMRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC,
		_rP,
		_rMes
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1],
		130,
		128
	],
	4
];
var PutRestApiRequest$ = [
	3,
	n0,
	_PRAR,
	0,
	[
		_rAI,
		_b,
		_mo,
		_fOW,
		_par
	],
	[
		[0, 1],
		[21, 16],
		[0, { [_hQ]: _mo }],
		[2, { [_hQ]: _fa }],
		[128, 64]
	],
	2
];
var QuotaSettings$ = [
	3,
	n0,
	_QS,
	0,
	[
		_li,
		_of,
		_pe
	],
	[
		1,
		1,
		0
	]
];
var RejectDomainNameAccessAssociationRequest$ = [
	3,
	n0,
	_RDNAAR,
	0,
	[_dNAAA, _dNA],
	[[0, { [_hQ]: _dNAAA }], [0, { [_hQ]: _dNA }]],
	2
];
var RequestValidator$ = [
	3,
	n0,
	_RV,
	0,
	[
		_i,
		_n,
		_vRB,
		_vRP
	],
	[
		0,
		0,
		2,
		2
	]
];
var RequestValidators$ = [
	3,
	n0,
	_RVe,
	0,
	[_it, _p],
	[[() => ListOfRequestValidator, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var Resource$ = [
	3,
	n0,
	_R,
	0,
	[
		_i,
		_pI,
		_pP,
		_pa,
		_rMeso
	],
	[
		0,
		0,
		0,
		0,
		() => MapOfMethod
	]
];
var Resources$ = [
	3,
	n0,
	_Re,
	0,
	[_it, _p],
	[[() => ListOfResource, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var RestApi$ = [
	3,
	n0,
	_RAe,
	0,
	[
		_i,
		_n,
		_d,
		_cD,
		_ve,
		_w,
		_bMT,
		_mCS,
		_aKS,
		_eC,
		_po,
		_t,
		_dEAE,
		_rRI,
		_sP,
		_eAM,
		_aSpi,
		_aSM
	],
	[
		0,
		0,
		0,
		4,
		0,
		64,
		64,
		1,
		0,
		() => EndpointConfiguration$,
		0,
		128,
		2,
		0,
		0,
		0,
		0,
		0
	]
];
var RestApis$ = [
	3,
	n0,
	_RAes,
	0,
	[_it, _p],
	[[() => ListOfRestApi, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var SdkConfigurationProperty$ = [
	3,
	n0,
	_SCP,
	0,
	[
		_n,
		_fN,
		_d,
		_r,
		_dVe
	],
	[
		0,
		0,
		0,
		2,
		0
	]
];
var SdkResponse$ = [
	3,
	n0,
	_SR,
	0,
	[
		_cT,
		_cDo,
		_b
	],
	[
		[0, { [_hH]: _CT }],
		[0, { [_hH]: _CD }],
		[21, 16]
	]
];
var SdkType$ = [
	3,
	n0,
	_ST,
	0,
	[
		_i,
		_fN,
		_d,
		_cP
	],
	[
		0,
		0,
		0,
		() => ListOfSdkConfigurationProperty
	]
];
var SdkTypes$ = [
	3,
	n0,
	_STd,
	0,
	[_it],
	[[() => ListOfSdkType, { [_jN]: _ite }]]
];
var Stage$ = [
	3,
	n0,
	_S,
	0,
	[
		_dI,
		_cCI,
		_sN,
		_d,
		_cCE,
		_cCS,
		_cCSa,
		_mS,
		_va,
		_dV,
		_aLS,
		_cS,
		_tE,
		_wAA,
		_t,
		_cD,
		_lUD
	],
	[
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		() => MapOfMethodSettings,
		128,
		0,
		() => AccessLogSettings$,
		() => CanarySettings$,
		2,
		0,
		128,
		4,
		4
	]
];
var StageKey$ = [
	3,
	n0,
	_SK,
	0,
	[_rAI, _sN],
	[0, 0]
];
var Stages$ = [
	3,
	n0,
	_St,
	0,
	[_ite],
	[() => ListOfStage]
];
var TagResourceRequest$ = [
	3,
	n0,
	_TRR,
	0,
	[_rA, _t],
	[[0, 1], 128],
	2
];
var Tags$ = [
	3,
	n0,
	_T,
	0,
	[_t],
	[128]
];
var Template$ = [
	3,
	n0,
	_Te,
	0,
	[_v],
	[0]
];
var TestInvokeAuthorizerRequest$ = [
	3,
	n0,
	_TIAR,
	0,
	[
		_rAI,
		_aIu,
		_h,
		_mVH,
		_pWQS,
		_b,
		_sV,
		_aCd
	],
	[
		[0, 1],
		[0, 1],
		128,
		[
			2,
			n0,
			_MOSTL,
			0,
			0,
			64
		],
		0,
		0,
		128,
		128
	],
	2
];
var TestInvokeAuthorizerResponse$ = [
	3,
	n0,
	_TIARe,
	0,
	[
		_cSl,
		_lo,
		_la,
		_pIr,
		_po,
		_au,
		_cl
	],
	[
		1,
		0,
		1,
		0,
		0,
		[
			2,
			n0,
			_MOSTL,
			0,
			0,
			64
		],
		128
	]
];
var TestInvokeMethodRequest$ = [
	3,
	n0,
	_TIMR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_pWQS,
		_b,
		_h,
		_mVH,
		_cCI,
		_sV
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		0,
		0,
		128,
		[
			2,
			n0,
			_MOSTL,
			0,
			0,
			64
		],
		0,
		128
	],
	3
];
var TestInvokeMethodResponse$ = [
	3,
	n0,
	_TIMRe,
	0,
	[
		_sta,
		_b,
		_h,
		_mVH,
		_lo,
		_la
	],
	[
		1,
		0,
		128,
		[
			2,
			n0,
			_MOSTL,
			0,
			0,
			64
		],
		0,
		1
	]
];
var ThrottleSettings$ = [
	3,
	n0,
	_TS,
	0,
	[_bL, _rL],
	[1, 1]
];
var TlsConfig$ = [
	3,
	n0,
	_TC,
	0,
	[_iSV],
	[2]
];
var UntagResourceRequest$ = [
	3,
	n0,
	_URR,
	0,
	[_rA, _tK],
	[[0, 1], [64, { [_hQ]: _tK }]],
	2
];
var UpdateAccountRequest$ = [
	3,
	n0,
	_UAR,
	0,
	[_pO],
	[() => ListOfPatchOperation]
];
var UpdateApiKeyRequest$ = [
	3,
	n0,
	_UAKR,
	0,
	[_aK, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var UpdateAuthorizerRequest$ = [
	3,
	n0,
	_UARp,
	0,
	[
		_rAI,
		_aIu,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateBasePathMappingRequest$ = [
	3,
	n0,
	_UBPMR,
	0,
	[
		_dN,
		_bP,
		_dNI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _dNI }],
		() => ListOfPatchOperation
	],
	2
];
var UpdateClientCertificateRequest$ = [
	3,
	n0,
	_UCCR,
	0,
	[_cCI, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var UpdateDeploymentRequest$ = [
	3,
	n0,
	_UDR,
	0,
	[
		_rAI,
		_dI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateDocumentationPartRequest$ = [
	3,
	n0,
	_UDPR,
	0,
	[
		_rAI,
		_dPI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateDocumentationVersionRequest$ = [
	3,
	n0,
	_UDVR,
	0,
	[
		_rAI,
		_dV,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateDomainNameRequest$ = [
	3,
	n0,
	_UDNR,
	0,
	[
		_dN,
		_dNI,
		_pO
	],
	[
		[0, 1],
		[0, { [_hQ]: _dNI }],
		() => ListOfPatchOperation
	],
	1
];
var UpdateGatewayResponseRequest$ = [
	3,
	n0,
	_UGRR,
	0,
	[
		_rAI,
		_rT,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateIntegrationRequest$ = [
	3,
	n0,
	_UIR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	3
];
var UpdateIntegrationResponseRequest$ = [
	3,
	n0,
	_UIRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	4
];
var UpdateMethodRequest$ = [
	3,
	n0,
	_UMR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	3
];
var UpdateMethodResponseRequest$ = [
	3,
	n0,
	_UMRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	4
];
var UpdateModelRequest$ = [
	3,
	n0,
	_UMRp,
	0,
	[
		_rAI,
		_mN,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateRequestValidatorRequest$ = [
	3,
	n0,
	_URVR,
	0,
	[
		_rAI,
		_rVI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateResourceRequest$ = [
	3,
	n0,
	_URRp,
	0,
	[
		_rAI,
		_rI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateRestApiRequest$ = [
	3,
	n0,
	_URAR,
	0,
	[_rAI, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var UpdateStageRequest$ = [
	3,
	n0,
	_USR,
	0,
	[
		_rAI,
		_sN,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateUsagePlanRequest$ = [
	3,
	n0,
	_UUPR,
	0,
	[_uPI, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var UpdateUsageRequest$ = [
	3,
	n0,
	_UUR,
	0,
	[
		_uPI,
		_kI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateVpcLinkRequest$ = [
	3,
	n0,
	_UVLR,
	0,
	[_vLI, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var Usage$ = [
	3,
	n0,
	_U,
	0,
	[
		_uPI,
		_sDt,
		_eDn,
		_it,
		_p
	],
	[
		0,
		0,
		0,
		[[
			2,
			n0,
			_MOKU,
			0,
			0,
			[
				1,
				n0,
				_LOU,
				0,
				65
			]
		], { [_jN]: _val }],
		[0, { [_hQ]: _p }]
	]
];
var UsagePlan$ = [
	3,
	n0,
	_UP,
	0,
	[
		_i,
		_n,
		_d,
		_aS,
		_th,
		_q,
		_pC,
		_t
	],
	[
		0,
		0,
		0,
		() => ListOfApiStage,
		() => ThrottleSettings$,
		() => QuotaSettings$,
		0,
		128
	]
];
var UsagePlanKey$ = [
	3,
	n0,
	_UPK,
	0,
	[
		_i,
		_ty,
		_v,
		_n
	],
	[
		0,
		0,
		0,
		0
	]
];
var UsagePlanKeys$ = [
	3,
	n0,
	_UPKs,
	0,
	[_it, _p],
	[[() => ListOfUsagePlanKey, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var UsagePlans$ = [
	3,
	n0,
	_UPs,
	0,
	[_it, _p],
	[[() => ListOfUsagePlan, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var VpcLink$ = [
	3,
	n0,
	_VL,
	0,
	[
		_i,
		_n,
		_d,
		_tA,
		_sta,
		_sM,
		_t
	],
	[
		0,
		0,
		0,
		64,
		0,
		0,
		128
	]
];
var VpcLinks$ = [
	3,
	n0,
	_VLp,
	0,
	[_it, _p],
	[[() => ListOfVpcLink, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var __Unit = "unit";
var ListOfApiKey = [
	1,
	n0,
	_LOAK,
	0,
	() => ApiKey$
];
var ListOfApiStage = [
	1,
	n0,
	_LOAS,
	0,
	() => ApiStage$
];
var ListOfAuthorizer = [
	1,
	n0,
	_LOA,
	0,
	() => Authorizer$
];
var ListOfBasePathMapping = [
	1,
	n0,
	_LOBPM,
	0,
	() => BasePathMapping$
];
var ListOfClientCertificate = [
	1,
	n0,
	_LOCC,
	0,
	() => ClientCertificate$
];
var ListOfDeployment = [
	1,
	n0,
	_LOD,
	0,
	() => Deployment$
];
var ListOfDocumentationPart = [
	1,
	n0,
	_LODP,
	0,
	() => DocumentationPart$
];
var ListOfDocumentationVersion = [
	1,
	n0,
	_LODV,
	0,
	() => DocumentationVersion$
];
var ListOfDomainName = [
	1,
	n0,
	_LODN,
	0,
	() => DomainName$
];
var ListOfDomainNameAccessAssociation = [
	1,
	n0,
	_LODNAA,
	0,
	() => DomainNameAccessAssociation$
];
var ListOfGatewayResponse = [
	1,
	n0,
	_LOGR,
	0,
	() => GatewayResponse$
];
var ListOfModel = [
	1,
	n0,
	_LOM,
	0,
	() => Model$
];
var ListOfPatchOperation = [
	1,
	n0,
	_LOPO,
	0,
	() => PatchOperation$
];
var ListOfRequestValidator = [
	1,
	n0,
	_LORV,
	0,
	() => RequestValidator$
];
var ListOfResource = [
	1,
	n0,
	_LOR,
	0,
	() => Resource$
];
var ListOfRestApi = [
	1,
	n0,
	_LORA,
	0,
	() => RestApi$
];
var ListOfSdkConfigurationProperty = [
	1,
	n0,
	_LOSCP,
	0,
	() => SdkConfigurationProperty$
];
var ListOfSdkType = [
	1,
	n0,
	_LOST,
	0,
	() => SdkType$
];
var ListOfStage = [
	1,
	n0,
	_LOS,
	0,
	() => Stage$
];
var ListOfStageKeys = [
	1,
	n0,
	_LOSK,
	0,
	() => StageKey$
];
var ListOfUsagePlan = [
	1,
	n0,
	_LOUP,
	0,
	() => UsagePlan$
];
var ListOfUsagePlanKey = [
	1,
	n0,
	_LOUPK,
	0,
	() => UsagePlanKey$
];
var ListOfVpcLink = [
	1,
	n0,
	_LOVL,
	0,
	() => VpcLink$
];
var MapOfApiStageThrottleSettings = [
	2,
	n0,
	_MOASTS,
	0,
	0,
	() => ThrottleSettings$
];
var MapOfIntegrationResponse = [
	2,
	n0,
	_MOIR,
	0,
	0,
	() => IntegrationResponse$
];
var MapOfMethod = [
	2,
	n0,
	_MOM,
	0,
	0,
	() => Method$
];
var MapOfMethodResponse = [
	2,
	n0,
	_MOMR,
	0,
	0,
	() => MethodResponse$
];
var MapOfMethodSettings = [
	2,
	n0,
	_MOMS,
	0,
	0,
	() => MethodSetting$
];
var MapOfMethodSnapshot = [
	2,
	n0,
	_MOMSa,
	0,
	0,
	() => MethodSnapshot$
];
var PathToMapOfMethodSnapshot = [
	2,
	n0,
	_PTMOMS,
	0,
	0,
	() => MapOfMethodSnapshot
];
var CreateApiKey$ = [
	9,
	n0,
	_CAK,
	{ [_ht]: [
		"POST",
		"/apikeys",
		201
	] },
	() => CreateApiKeyRequest$,
	() => ApiKey$
];
var CreateAuthorizer$ = [
	9,
	n0,
	_CA,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/authorizers",
		201
	] },
	() => CreateAuthorizerRequest$,
	() => Authorizer$
];
var CreateBasePathMapping$ = [
	9,
	n0,
	_CBPM,
	{ [_ht]: [
		"POST",
		"/domainnames/{domainName}/basepathmappings",
		201
	] },
	() => CreateBasePathMappingRequest$,
	() => BasePathMapping$
];
var CreateDeployment$ = [
	9,
	n0,
	_CDr,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/deployments",
		201
	] },
	() => CreateDeploymentRequest$,
	() => Deployment$
];
var CreateDocumentationPart$ = [
	9,
	n0,
	_CDP,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/documentation/parts",
		201
	] },
	() => CreateDocumentationPartRequest$,
	() => DocumentationPart$
];
var CreateDocumentationVersion$ = [
	9,
	n0,
	_CDV,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/documentation/versions",
		201
	] },
	() => CreateDocumentationVersionRequest$,
	() => DocumentationVersion$
];
var CreateDomainName$ = [
	9,
	n0,
	_CDN,
	{ [_ht]: [
		"POST",
		"/domainnames",
		201
	] },
	() => CreateDomainNameRequest$,
	() => DomainName$
];
var CreateDomainNameAccessAssociation$ = [
	9,
	n0,
	_CDNAA,
	{ [_ht]: [
		"POST",
		"/domainnameaccessassociations",
		201
	] },
	() => CreateDomainNameAccessAssociationRequest$,
	() => DomainNameAccessAssociation$
];
var CreateModel$ = [
	9,
	n0,
	_CM,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/models",
		201
	] },
	() => CreateModelRequest$,
	() => Model$
];
var CreateRequestValidator$ = [
	9,
	n0,
	_CRV,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/requestvalidators",
		201
	] },
	() => CreateRequestValidatorRequest$,
	() => RequestValidator$
];
var CreateResource$ = [
	9,
	n0,
	_CR,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/resources/{parentId}",
		201
	] },
	() => CreateResourceRequest$,
	() => Resource$
];
var CreateRestApi$ = [
	9,
	n0,
	_CRA,
	{ [_ht]: [
		"POST",
		"/restapis",
		201
	] },
	() => CreateRestApiRequest$,
	() => RestApi$
];
var CreateStage$ = [
	9,
	n0,
	_CSr,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/stages",
		201
	] },
	() => CreateStageRequest$,
	() => Stage$
];
var CreateUsagePlan$ = [
	9,
	n0,
	_CUP,
	{ [_ht]: [
		"POST",
		"/usageplans",
		201
	] },
	() => CreateUsagePlanRequest$,
	() => UsagePlan$
];
var CreateUsagePlanKey$ = [
	9,
	n0,
	_CUPK,
	{ [_ht]: [
		"POST",
		"/usageplans/{usagePlanId}/keys",
		201
	] },
	() => CreateUsagePlanKeyRequest$,
	() => UsagePlanKey$
];
var CreateVpcLink$ = [
	9,
	n0,
	_CVL,
	{ [_ht]: [
		"POST",
		"/vpclinks",
		202
	] },
	() => CreateVpcLinkRequest$,
	() => VpcLink$
];
var DeleteApiKey$ = [
	9,
	n0,
	_DAK,
	{ [_ht]: [
		"DELETE",
		"/apikeys/{apiKey}",
		202
	] },
	() => DeleteApiKeyRequest$,
	() => __Unit
];
var DeleteAuthorizer$ = [
	9,
	n0,
	_DA,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/authorizers/{authorizerId}",
		202
	] },
	() => DeleteAuthorizerRequest$,
	() => __Unit
];
var DeleteBasePathMapping$ = [
	9,
	n0,
	_DBPM,
	{ [_ht]: [
		"DELETE",
		"/domainnames/{domainName}/basepathmappings/{basePath}",
		202
	] },
	() => DeleteBasePathMappingRequest$,
	() => __Unit
];
var DeleteClientCertificate$ = [
	9,
	n0,
	_DCC,
	{ [_ht]: [
		"DELETE",
		"/clientcertificates/{clientCertificateId}",
		202
	] },
	() => DeleteClientCertificateRequest$,
	() => __Unit
];
var DeleteDeployment$ = [
	9,
	n0,
	_DD,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/deployments/{deploymentId}",
		202
	] },
	() => DeleteDeploymentRequest$,
	() => __Unit
];
var DeleteDocumentationPart$ = [
	9,
	n0,
	_DDP,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/documentation/parts/{documentationPartId}",
		202
	] },
	() => DeleteDocumentationPartRequest$,
	() => __Unit
];
var DeleteDocumentationVersion$ = [
	9,
	n0,
	_DDV,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/documentation/versions/{documentationVersion}",
		202
	] },
	() => DeleteDocumentationVersionRequest$,
	() => __Unit
];
var DeleteDomainName$ = [
	9,
	n0,
	_DDN,
	{ [_ht]: [
		"DELETE",
		"/domainnames/{domainName}",
		202
	] },
	() => DeleteDomainNameRequest$,
	() => __Unit
];
var DeleteDomainNameAccessAssociation$ = [
	9,
	n0,
	_DDNAA,
	{ [_ht]: [
		"DELETE",
		"/domainnameaccessassociations/{domainNameAccessAssociationArn}",
		202
	] },
	() => DeleteDomainNameAccessAssociationRequest$,
	() => __Unit
];
var DeleteGatewayResponse$ = [
	9,
	n0,
	_DGR,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/gatewayresponses/{responseType}",
		202
	] },
	() => DeleteGatewayResponseRequest$,
	() => __Unit
];
var DeleteIntegration$ = [
	9,
	n0,
	_DI,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration",
		204
	] },
	() => DeleteIntegrationRequest$,
	() => __Unit
];
var DeleteIntegrationResponse$ = [
	9,
	n0,
	_DIRe,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
		204
	] },
	() => DeleteIntegrationResponseRequest$,
	() => __Unit
];
var DeleteMethod$ = [
	9,
	n0,
	_DM,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		204
	] },
	() => DeleteMethodRequest$,
	() => __Unit
];
var DeleteMethodResponse$ = [
	9,
	n0,
	_DMRel,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
		204
	] },
	() => DeleteMethodResponseRequest$,
	() => __Unit
];
var DeleteModel$ = [
	9,
	n0,
	_DMe,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/models/{modelName}",
		202
	] },
	() => DeleteModelRequest$,
	() => __Unit
];
var DeleteRequestValidator$ = [
	9,
	n0,
	_DRV,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
		202
	] },
	() => DeleteRequestValidatorRequest$,
	() => __Unit
];
var DeleteResource$ = [
	9,
	n0,
	_DR,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}",
		202
	] },
	() => DeleteResourceRequest$,
	() => __Unit
];
var DeleteRestApi$ = [
	9,
	n0,
	_DRA,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}",
		202
	] },
	() => DeleteRestApiRequest$,
	() => __Unit
];
var DeleteStage$ = [
	9,
	n0,
	_DS,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/stages/{stageName}",
		202
	] },
	() => DeleteStageRequest$,
	() => __Unit
];
var DeleteUsagePlan$ = [
	9,
	n0,
	_DUP,
	{ [_ht]: [
		"DELETE",
		"/usageplans/{usagePlanId}",
		202
	] },
	() => DeleteUsagePlanRequest$,
	() => __Unit
];
var DeleteUsagePlanKey$ = [
	9,
	n0,
	_DUPK,
	{ [_ht]: [
		"DELETE",
		"/usageplans/{usagePlanId}/keys/{keyId}",
		202
	] },
	() => DeleteUsagePlanKeyRequest$,
	() => __Unit
];
var DeleteVpcLink$ = [
	9,
	n0,
	_DVL,
	{ [_ht]: [
		"DELETE",
		"/vpclinks/{vpcLinkId}",
		202
	] },
	() => DeleteVpcLinkRequest$,
	() => __Unit
];
var FlushStageAuthorizersCache$ = [
	9,
	n0,
	_FSAC,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/stages/{stageName}/cache/authorizers",
		202
	] },
	() => FlushStageAuthorizersCacheRequest$,
	() => __Unit
];
var FlushStageCache$ = [
	9,
	n0,
	_FSC,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/stages/{stageName}/cache/data",
		202
	] },
	() => FlushStageCacheRequest$,
	() => __Unit
];
var GenerateClientCertificate$ = [
	9,
	n0,
	_GCC,
	{ [_ht]: [
		"POST",
		"/clientcertificates",
		201
	] },
	() => GenerateClientCertificateRequest$,
	() => ClientCertificate$
];
var GetAccount$ = [
	9,
	n0,
	_GA,
	{ [_ht]: [
		"GET",
		"/account",
		200
	] },
	() => GetAccountRequest$,
	() => Account$
];
var GetApiKey$ = [
	9,
	n0,
	_GAK,
	{ [_ht]: [
		"GET",
		"/apikeys/{apiKey}",
		200
	] },
	() => GetApiKeyRequest$,
	() => ApiKey$
];
var GetApiKeys$ = [
	9,
	n0,
	_GAKe,
	{ [_ht]: [
		"GET",
		"/apikeys",
		200
	] },
	() => GetApiKeysRequest$,
	() => ApiKeys$
];
var GetAuthorizer$ = [
	9,
	n0,
	_GAe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/authorizers/{authorizerId}",
		200
	] },
	() => GetAuthorizerRequest$,
	() => Authorizer$
];
var GetAuthorizers$ = [
	9,
	n0,
	_GAet,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/authorizers",
		200
	] },
	() => GetAuthorizersRequest$,
	() => Authorizers$
];
var GetBasePathMapping$ = [
	9,
	n0,
	_GBPM,
	{ [_ht]: [
		"GET",
		"/domainnames/{domainName}/basepathmappings/{basePath}",
		200
	] },
	() => GetBasePathMappingRequest$,
	() => BasePathMapping$
];
var GetBasePathMappings$ = [
	9,
	n0,
	_GBPMe,
	{ [_ht]: [
		"GET",
		"/domainnames/{domainName}/basepathmappings",
		200
	] },
	() => GetBasePathMappingsRequest$,
	() => BasePathMappings$
];
var GetClientCertificate$ = [
	9,
	n0,
	_GCCe,
	{ [_ht]: [
		"GET",
		"/clientcertificates/{clientCertificateId}",
		200
	] },
	() => GetClientCertificateRequest$,
	() => ClientCertificate$
];
var GetClientCertificates$ = [
	9,
	n0,
	_GCCet,
	{ [_ht]: [
		"GET",
		"/clientcertificates",
		200
	] },
	() => GetClientCertificatesRequest$,
	() => ClientCertificates$
];
var GetDeployment$ = [
	9,
	n0,
	_GD,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/deployments/{deploymentId}",
		200
	] },
	() => GetDeploymentRequest$,
	() => Deployment$
];
var GetDeployments$ = [
	9,
	n0,
	_GDe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/deployments",
		200
	] },
	() => GetDeploymentsRequest$,
	() => Deployments$
];
var GetDocumentationPart$ = [
	9,
	n0,
	_GDP,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/documentation/parts/{documentationPartId}",
		200
	] },
	() => GetDocumentationPartRequest$,
	() => DocumentationPart$
];
var GetDocumentationParts$ = [
	9,
	n0,
	_GDPe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/documentation/parts",
		200
	] },
	() => GetDocumentationPartsRequest$,
	() => DocumentationParts$
];
var GetDocumentationVersion$ = [
	9,
	n0,
	_GDV,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/documentation/versions/{documentationVersion}",
		200
	] },
	() => GetDocumentationVersionRequest$,
	() => DocumentationVersion$
];
var GetDocumentationVersions$ = [
	9,
	n0,
	_GDVe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/documentation/versions",
		200
	] },
	() => GetDocumentationVersionsRequest$,
	() => DocumentationVersions$
];
var GetDomainName$ = [
	9,
	n0,
	_GDN,
	{ [_ht]: [
		"GET",
		"/domainnames/{domainName}",
		200
	] },
	() => GetDomainNameRequest$,
	() => DomainName$
];
var GetDomainNameAccessAssociations$ = [
	9,
	n0,
	_GDNAA,
	{ [_ht]: [
		"GET",
		"/domainnameaccessassociations",
		200
	] },
	() => GetDomainNameAccessAssociationsRequest$,
	() => DomainNameAccessAssociations$
];
var GetDomainNames$ = [
	9,
	n0,
	_GDNe,
	{ [_ht]: [
		"GET",
		"/domainnames",
		200
	] },
	() => GetDomainNamesRequest$,
	() => DomainNames$
];
var GetExport$ = [
	9,
	n0,
	_GE,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/stages/{stageName}/exports/{exportType}",
		200
	] },
	() => GetExportRequest$,
	() => ExportResponse$
];
var GetGatewayResponse$ = [
	9,
	n0,
	_GGR,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/gatewayresponses/{responseType}",
		200
	] },
	() => GetGatewayResponseRequest$,
	() => GatewayResponse$
];
var GetGatewayResponses$ = [
	9,
	n0,
	_GGRe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/gatewayresponses",
		200
	] },
	() => GetGatewayResponsesRequest$,
	() => GatewayResponses$
];
var GetIntegration$ = [
	9,
	n0,
	_GI,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration",
		200
	] },
	() => GetIntegrationRequest$,
	() => Integration$
];
var GetIntegrationResponse$ = [
	9,
	n0,
	_GIRe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
		200
	] },
	() => GetIntegrationResponseRequest$,
	() => IntegrationResponse$
];
var GetMethod$ = [
	9,
	n0,
	_GM,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		200
	] },
	() => GetMethodRequest$,
	() => Method$
];
var GetMethodResponse$ = [
	9,
	n0,
	_GMRete,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
		200
	] },
	() => GetMethodResponseRequest$,
	() => MethodResponse$
];
var GetModel$ = [
	9,
	n0,
	_GMe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/models/{modelName}",
		200
	] },
	() => GetModelRequest$,
	() => Model$
];
var GetModels$ = [
	9,
	n0,
	_GMet,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/models",
		200
	] },
	() => GetModelsRequest$,
	() => Models$
];
var GetModelTemplate$ = [
	9,
	n0,
	_GMT,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/models/{modelName}/default_template",
		200
	] },
	() => GetModelTemplateRequest$,
	() => Template$
];
var GetRequestValidator$ = [
	9,
	n0,
	_GRV,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
		200
	] },
	() => GetRequestValidatorRequest$,
	() => RequestValidator$
];
var GetRequestValidators$ = [
	9,
	n0,
	_GRVe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/requestvalidators",
		200
	] },
	() => GetRequestValidatorsRequest$,
	() => RequestValidators$
];
var GetResource$ = [
	9,
	n0,
	_GRe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}",
		200
	] },
	() => GetResourceRequest$,
	() => Resource$
];
var GetResources$ = [
	9,
	n0,
	_GRet,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources",
		200
	] },
	() => GetResourcesRequest$,
	() => Resources$
];
var GetRestApi$ = [
	9,
	n0,
	_GRA,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}",
		200
	] },
	() => GetRestApiRequest$,
	() => RestApi$
];
var GetRestApis$ = [
	9,
	n0,
	_GRAe,
	{ [_ht]: [
		"GET",
		"/restapis",
		200
	] },
	() => GetRestApisRequest$,
	() => RestApis$
];
var GetSdk$ = [
	9,
	n0,
	_GS,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/stages/{stageName}/sdks/{sdkType}",
		200
	] },
	() => GetSdkRequest$,
	() => SdkResponse$
];
var GetSdkType$ = [
	9,
	n0,
	_GST,
	{ [_ht]: [
		"GET",
		"/sdktypes/{id}",
		200
	] },
	() => GetSdkTypeRequest$,
	() => SdkType$
];
var GetSdkTypes$ = [
	9,
	n0,
	_GSTe,
	{ [_ht]: [
		"GET",
		"/sdktypes",
		200
	] },
	() => GetSdkTypesRequest$,
	() => SdkTypes$
];
var GetStage$ = [
	9,
	n0,
	_GSe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/stages/{stageName}",
		200
	] },
	() => GetStageRequest$,
	() => Stage$
];
var GetStages$ = [
	9,
	n0,
	_GSet,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/stages",
		200
	] },
	() => GetStagesRequest$,
	() => Stages$
];
var GetTags$ = [
	9,
	n0,
	_GT,
	{ [_ht]: [
		"GET",
		"/tags/{resourceArn}",
		200
	] },
	() => GetTagsRequest$,
	() => Tags$
];
var GetUsage$ = [
	9,
	n0,
	_GU,
	{ [_ht]: [
		"GET",
		"/usageplans/{usagePlanId}/usage",
		200
	] },
	() => GetUsageRequest$,
	() => Usage$
];
var GetUsagePlan$ = [
	9,
	n0,
	_GUP,
	{ [_ht]: [
		"GET",
		"/usageplans/{usagePlanId}",
		200
	] },
	() => GetUsagePlanRequest$,
	() => UsagePlan$
];
var GetUsagePlanKey$ = [
	9,
	n0,
	_GUPK,
	{ [_ht]: [
		"GET",
		"/usageplans/{usagePlanId}/keys/{keyId}",
		200
	] },
	() => GetUsagePlanKeyRequest$,
	() => UsagePlanKey$
];
var GetUsagePlanKeys$ = [
	9,
	n0,
	_GUPKe,
	{ [_ht]: [
		"GET",
		"/usageplans/{usagePlanId}/keys",
		200
	] },
	() => GetUsagePlanKeysRequest$,
	() => UsagePlanKeys$
];
var GetUsagePlans$ = [
	9,
	n0,
	_GUPe,
	{ [_ht]: [
		"GET",
		"/usageplans",
		200
	] },
	() => GetUsagePlansRequest$,
	() => UsagePlans$
];
var GetVpcLink$ = [
	9,
	n0,
	_GVL,
	{ [_ht]: [
		"GET",
		"/vpclinks/{vpcLinkId}",
		200
	] },
	() => GetVpcLinkRequest$,
	() => VpcLink$
];
var GetVpcLinks$ = [
	9,
	n0,
	_GVLe,
	{ [_ht]: [
		"GET",
		"/vpclinks",
		200
	] },
	() => GetVpcLinksRequest$,
	() => VpcLinks$
];
var ImportApiKeys$ = [
	9,
	n0,
	_IAK,
	{ [_ht]: [
		"POST",
		"/apikeys?mode=import",
		201
	] },
	() => ImportApiKeysRequest$,
	() => ApiKeyIds$
];
var ImportDocumentationParts$ = [
	9,
	n0,
	_IDP,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/documentation/parts",
		200
	] },
	() => ImportDocumentationPartsRequest$,
	() => DocumentationPartIds$
];
var ImportRestApi$ = [
	9,
	n0,
	_IRA,
	{ [_ht]: [
		"POST",
		"/restapis?mode=import",
		201
	] },
	() => ImportRestApiRequest$,
	() => RestApi$
];
var PutGatewayResponse$ = [
	9,
	n0,
	_PGR,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/gatewayresponses/{responseType}",
		201
	] },
	() => PutGatewayResponseRequest$,
	() => GatewayResponse$
];
var PutIntegration$ = [
	9,
	n0,
	_PI,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration",
		201
	] },
	() => PutIntegrationRequest$,
	() => Integration$
];
var PutIntegrationResponse$ = [
	9,
	n0,
	_PIRu,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
		201
	] },
	() => PutIntegrationResponseRequest$,
	() => IntegrationResponse$
];
var PutMethod$ = [
	9,
	n0,
	_PM,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		201
	] },
	() => PutMethodRequest$,
	() => Method$
];
var PutMethodResponse$ = [
	9,
	n0,
	_PMRu,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
		201
	] },
	() => PutMethodResponseRequest$,
	() => MethodResponse$
];
var PutRestApi$ = [
	9,
	n0,
	_PRA,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}",
		200
	] },
	() => PutRestApiRequest$,
	() => RestApi$
];
var RejectDomainNameAccessAssociation$ = [
	9,
	n0,
	_RDNAA,
	{ [_ht]: [
		"POST",
		"/rejectdomainnameaccessassociations",
		202
	] },
	() => RejectDomainNameAccessAssociationRequest$,
	() => __Unit
];
var TagResource$ = [
	9,
	n0,
	_TR,
	{ [_ht]: [
		"PUT",
		"/tags/{resourceArn}",
		204
	] },
	() => TagResourceRequest$,
	() => __Unit
];
var TestInvokeAuthorizer$ = [
	9,
	n0,
	_TIA,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/authorizers/{authorizerId}",
		200
	] },
	() => TestInvokeAuthorizerRequest$,
	() => TestInvokeAuthorizerResponse$
];
var TestInvokeMethod$ = [
	9,
	n0,
	_TIM,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		200
	] },
	() => TestInvokeMethodRequest$,
	() => TestInvokeMethodResponse$
];
var UntagResource$ = [
	9,
	n0,
	_UR,
	{ [_ht]: [
		"DELETE",
		"/tags/{resourceArn}",
		204
	] },
	() => UntagResourceRequest$,
	() => __Unit
];
var UpdateAccount$ = [
	9,
	n0,
	_UA,
	{ [_ht]: [
		"PATCH",
		"/account",
		200
	] },
	() => UpdateAccountRequest$,
	() => Account$
];
var UpdateApiKey$ = [
	9,
	n0,
	_UAK,
	{ [_ht]: [
		"PATCH",
		"/apikeys/{apiKey}",
		200
	] },
	() => UpdateApiKeyRequest$,
	() => ApiKey$
];
var UpdateAuthorizer$ = [
	9,
	n0,
	_UAp,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/authorizers/{authorizerId}",
		200
	] },
	() => UpdateAuthorizerRequest$,
	() => Authorizer$
];
var UpdateBasePathMapping$ = [
	9,
	n0,
	_UBPM,
	{ [_ht]: [
		"PATCH",
		"/domainnames/{domainName}/basepathmappings/{basePath}",
		200
	] },
	() => UpdateBasePathMappingRequest$,
	() => BasePathMapping$
];
var UpdateClientCertificate$ = [
	9,
	n0,
	_UCC,
	{ [_ht]: [
		"PATCH",
		"/clientcertificates/{clientCertificateId}",
		200
	] },
	() => UpdateClientCertificateRequest$,
	() => ClientCertificate$
];
var UpdateDeployment$ = [
	9,
	n0,
	_UD,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/deployments/{deploymentId}",
		200
	] },
	() => UpdateDeploymentRequest$,
	() => Deployment$
];
var UpdateDocumentationPart$ = [
	9,
	n0,
	_UDP,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/documentation/parts/{documentationPartId}",
		200
	] },
	() => UpdateDocumentationPartRequest$,
	() => DocumentationPart$
];
var UpdateDocumentationVersion$ = [
	9,
	n0,
	_UDV,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/documentation/versions/{documentationVersion}",
		200
	] },
	() => UpdateDocumentationVersionRequest$,
	() => DocumentationVersion$
];
var UpdateDomainName$ = [
	9,
	n0,
	_UDN,
	{ [_ht]: [
		"PATCH",
		"/domainnames/{domainName}",
		200
	] },
	() => UpdateDomainNameRequest$,
	() => DomainName$
];
var UpdateGatewayResponse$ = [
	9,
	n0,
	_UGR,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/gatewayresponses/{responseType}",
		200
	] },
	() => UpdateGatewayResponseRequest$,
	() => GatewayResponse$
];
var UpdateIntegration$ = [
	9,
	n0,
	_UI,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration",
		200
	] },
	() => UpdateIntegrationRequest$,
	() => Integration$
];
var UpdateIntegrationResponse$ = [
	9,
	n0,
	_UIRp,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
		200
	] },
	() => UpdateIntegrationResponseRequest$,
	() => IntegrationResponse$
];
var UpdateMethod$ = [
	9,
	n0,
	_UM,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		200
	] },
	() => UpdateMethodRequest$,
	() => Method$
];
var UpdateMethodResponse$ = [
	9,
	n0,
	_UMRpd,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
		201
	] },
	() => UpdateMethodResponseRequest$,
	() => MethodResponse$
];
var UpdateModel$ = [
	9,
	n0,
	_UMp,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/models/{modelName}",
		200
	] },
	() => UpdateModelRequest$,
	() => Model$
];
var UpdateRequestValidator$ = [
	9,
	n0,
	_URV,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
		200
	] },
	() => UpdateRequestValidatorRequest$,
	() => RequestValidator$
];
var UpdateResource$ = [
	9,
	n0,
	_URp,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}",
		200
	] },
	() => UpdateResourceRequest$,
	() => Resource$
];
var UpdateRestApi$ = [
	9,
	n0,
	_URA,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}",
		200
	] },
	() => UpdateRestApiRequest$,
	() => RestApi$
];
var UpdateStage$ = [
	9,
	n0,
	_US,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/stages/{stageName}",
		200
	] },
	() => UpdateStageRequest$,
	() => Stage$
];
var UpdateUsage$ = [
	9,
	n0,
	_UU,
	{ [_ht]: [
		"PATCH",
		"/usageplans/{usagePlanId}/keys/{keyId}/usage",
		200
	] },
	() => UpdateUsageRequest$,
	() => Usage$
];
var UpdateUsagePlan$ = [
	9,
	n0,
	_UUP,
	{ [_ht]: [
		"PATCH",
		"/usageplans/{usagePlanId}",
		200
	] },
	() => UpdateUsagePlanRequest$,
	() => UsagePlan$
];
var UpdateVpcLink$ = [
	9,
	n0,
	_UVL,
	{ [_ht]: [
		"PATCH",
		"/vpclinks/{vpcLinkId}",
		200
	] },
	() => UpdateVpcLinkRequest$,
	() => VpcLink$
];
// node_modules/@aws-sdk/client-api-gateway/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-07-09",
		base64Decoder: config?.base64Decoder ?? require_Sha256Node.fromBase64,
		base64Encoder: config?.base64Encoder ?? require_Sha256Node.toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAPIGatewayHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new require_Sha256Node.AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new require_Sha256Node.NoOpLogger(),
		protocol: config?.protocol ?? require_AwsRestJsonProtocol.AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.apigateway",
			errorTypeRegistries,
			version: "2015-07-09",
			serviceTarget: "BackplaneControlService"
		},
		serviceId: config?.serviceId ?? "API Gateway",
		sha256: config?.sha256 ?? require_Sha256Node.Sha256Node,
		urlParser: config?.urlParser ?? require_configLoader.parseUrl,
		utf8Decoder: config?.utf8Decoder ?? require_TypeRegistry.fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? require_TypeRegistry.toUtf8
	};
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	require_Sha256Node.emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = require_Sha256Node.resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(require_Sha256Node.loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	require_Sha256Node.emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? require_configLoader.loadConfig(require_Sha256Node.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? require_Sha256Node.calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? require_defaultProvider.defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_Sha256Node.createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? require_configLoader.loadConfig(require_Sha256Node.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? require_configLoader.loadConfig(require_Sha256Node.NODE_REGION_CONFIG_OPTIONS, {
			...require_Sha256Node.NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: require_node_http_handler.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? require_configLoader.loadConfig({
			...require_Sha256Node.NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || require_Sha256Node.DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? require_node_http_handler.streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? require_configLoader.loadConfig(require_Sha256Node.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? require_configLoader.loadConfig(require_Sha256Node.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? require_configLoader.loadConfig(require_Sha256Node.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(require_Sha256Node.getAwsRegionExtensionConfiguration(runtimeConfig), require_Sha256Node.getDefaultExtensionConfiguration(runtimeConfig), require_Sha256Node.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, require_Sha256Node.resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_Sha256Node.resolveDefaultRuntimeConfig(extensionConfiguration), require_Sha256Node.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/APIGatewayClient.js
var APIGatewayClient = class extends require_Sha256Node.Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = require_Sha256Node.resolveUserAgentConfig(_config_1);
		const _config_3 = require_Sha256Node.resolveRetryConfig(_config_2);
		const _config_4 = require_Sha256Node.resolveRegionConfig(_config_3);
		const _config_5 = require_Sha256Node.resolveHostHeaderConfig(_config_4);
		const _config_6 = require_Sha256Node.resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(require_Sha256Node.getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getUserAgentPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getRetryPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getContentLengthPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getHostHeaderPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getLoggerPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getAcceptHeaderPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultAPIGatewayHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new require_Sha256Node.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(require_Sha256Node.getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commandBuilder.js
const command = require_Sha256Node.makeBuilder(commonParams, "BackplaneControlService", "APIGatewayClient", require_Sha256Node.getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateApiKeyCommand.js
var CreateApiKeyCommand = class extends command(_ep0, _mw0, "CreateApiKey", CreateApiKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateDeploymentCommand.js
var CreateDeploymentCommand = class extends command(_ep0, _mw0, "CreateDeployment", CreateDeployment$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateRestApiCommand.js
var CreateRestApiCommand = class extends command(_ep0, _mw0, "CreateRestApi", CreateRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateStageCommand.js
var CreateStageCommand = class extends command(_ep0, _mw0, "CreateStage", CreateStage$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateUsagePlanCommand.js
var CreateUsagePlanCommand = class extends command(_ep0, _mw0, "CreateUsagePlan", CreateUsagePlan$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateUsagePlanKeyCommand.js
var CreateUsagePlanKeyCommand = class extends command(_ep0, _mw0, "CreateUsagePlanKey", CreateUsagePlanKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteDeploymentCommand.js
var DeleteDeploymentCommand = class extends command(_ep0, _mw0, "DeleteDeployment", DeleteDeployment$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteGatewayResponseCommand.js
var DeleteGatewayResponseCommand = class extends command(_ep0, _mw0, "DeleteGatewayResponse", DeleteGatewayResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteUsagePlanKeyCommand.js
var DeleteUsagePlanKeyCommand = class extends command(_ep0, _mw0, "DeleteUsagePlanKey", DeleteUsagePlanKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetApiKeyCommand.js
var GetApiKeyCommand = class extends command(_ep0, _mw0, "GetApiKey", GetApiKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetApiKeysCommand.js
var GetApiKeysCommand = class extends command(_ep0, _mw0, "GetApiKeys", GetApiKeys$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetAuthorizersCommand.js
var GetAuthorizersCommand = class extends command(_ep0, _mw0, "GetAuthorizers", GetAuthorizers$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDeploymentsCommand.js
var GetDeploymentsCommand = class extends command(_ep0, _mw0, "GetDeployments", GetDeployments$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetExportCommand.js
var GetExportCommand = class extends command(_ep0, _mw0, "GetExport", GetExport$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetGatewayResponsesCommand.js
var GetGatewayResponsesCommand = class extends command(_ep0, _mw0, "GetGatewayResponses", GetGatewayResponses$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetModelsCommand.js
var GetModelsCommand = class extends command(_ep0, _mw0, "GetModels", GetModels$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetRequestValidatorsCommand.js
var GetRequestValidatorsCommand = class extends command(_ep0, _mw0, "GetRequestValidators", GetRequestValidators$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetResourcesCommand.js
var GetResourcesCommand = class extends command(_ep0, _mw0, "GetResources", GetResources$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetRestApiCommand.js
var GetRestApiCommand = class extends command(_ep0, _mw0, "GetRestApi", GetRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetRestApisCommand.js
var GetRestApisCommand = class extends command(_ep0, _mw0, "GetRestApis", GetRestApis$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetStagesCommand.js
var GetStagesCommand = class extends command(_ep0, _mw0, "GetStages", GetStages$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetUsagePlanKeysCommand.js
var GetUsagePlanKeysCommand = class extends command(_ep0, _mw0, "GetUsagePlanKeys", GetUsagePlanKeys$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetUsagePlansCommand.js
var GetUsagePlansCommand = class extends command(_ep0, _mw0, "GetUsagePlans", GetUsagePlans$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/PutGatewayResponseCommand.js
var PutGatewayResponseCommand = class extends command(_ep0, _mw0, "PutGatewayResponse", PutGatewayResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/PutRestApiCommand.js
var PutRestApiCommand = class extends command(_ep0, _mw0, "PutRestApi", PutRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateApiKeyCommand.js
var UpdateApiKeyCommand = class extends command(_ep0, _mw0, "UpdateApiKey", UpdateApiKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateAuthorizerCommand.js
var UpdateAuthorizerCommand = class extends command(_ep0, _mw0, "UpdateAuthorizer", UpdateAuthorizer$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateDeploymentCommand.js
var UpdateDeploymentCommand = class extends command(_ep0, _mw0, "UpdateDeployment", UpdateDeployment$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateRestApiCommand.js
var UpdateRestApiCommand = class extends command(_ep0, _mw0, "UpdateRestApi", UpdateRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateStageCommand.js
var UpdateStageCommand = class extends command(_ep0, _mw0, "UpdateStage", UpdateStage$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateUsagePlanCommand.js
var UpdateUsagePlanCommand = class extends command(_ep0, _mw0, "UpdateUsagePlan", UpdateUsagePlan$) {};
Object.defineProperty(exports, "APIGatewayClient", {
	enumerable: true,
	get: function() {
		return APIGatewayClient;
	}
});
Object.defineProperty(exports, "APIGatewayServiceException", {
	enumerable: true,
	get: function() {
		return APIGatewayServiceException;
	}
});
Object.defineProperty(exports, "APIGatewayServiceException$", {
	enumerable: true,
	get: function() {
		return APIGatewayServiceException$;
	}
});
Object.defineProperty(exports, "AccessLogSettings$", {
	enumerable: true,
	get: function() {
		return AccessLogSettings$;
	}
});
Object.defineProperty(exports, "Account$", {
	enumerable: true,
	get: function() {
		return Account$;
	}
});
Object.defineProperty(exports, "ApiKey$", {
	enumerable: true,
	get: function() {
		return ApiKey$;
	}
});
Object.defineProperty(exports, "ApiKeyIds$", {
	enumerable: true,
	get: function() {
		return ApiKeyIds$;
	}
});
Object.defineProperty(exports, "ApiKeys$", {
	enumerable: true,
	get: function() {
		return ApiKeys$;
	}
});
Object.defineProperty(exports, "ApiStage$", {
	enumerable: true,
	get: function() {
		return ApiStage$;
	}
});
Object.defineProperty(exports, "Authorizer$", {
	enumerable: true,
	get: function() {
		return Authorizer$;
	}
});
Object.defineProperty(exports, "Authorizers$", {
	enumerable: true,
	get: function() {
		return Authorizers$;
	}
});
Object.defineProperty(exports, "BadRequestException", {
	enumerable: true,
	get: function() {
		return BadRequestException;
	}
});
Object.defineProperty(exports, "BadRequestException$", {
	enumerable: true,
	get: function() {
		return BadRequestException$;
	}
});
Object.defineProperty(exports, "BasePathMapping$", {
	enumerable: true,
	get: function() {
		return BasePathMapping$;
	}
});
Object.defineProperty(exports, "BasePathMappings$", {
	enumerable: true,
	get: function() {
		return BasePathMappings$;
	}
});
Object.defineProperty(exports, "CanarySettings$", {
	enumerable: true,
	get: function() {
		return CanarySettings$;
	}
});
Object.defineProperty(exports, "ClientCertificate$", {
	enumerable: true,
	get: function() {
		return ClientCertificate$;
	}
});
Object.defineProperty(exports, "ClientCertificates$", {
	enumerable: true,
	get: function() {
		return ClientCertificates$;
	}
});
Object.defineProperty(exports, "ConflictException", {
	enumerable: true,
	get: function() {
		return ConflictException;
	}
});
Object.defineProperty(exports, "ConflictException$", {
	enumerable: true,
	get: function() {
		return ConflictException$;
	}
});
Object.defineProperty(exports, "CreateApiKey$", {
	enumerable: true,
	get: function() {
		return CreateApiKey$;
	}
});
Object.defineProperty(exports, "CreateApiKeyCommand", {
	enumerable: true,
	get: function() {
		return CreateApiKeyCommand;
	}
});
Object.defineProperty(exports, "CreateApiKeyRequest$", {
	enumerable: true,
	get: function() {
		return CreateApiKeyRequest$;
	}
});
Object.defineProperty(exports, "CreateAuthorizer$", {
	enumerable: true,
	get: function() {
		return CreateAuthorizer$;
	}
});
Object.defineProperty(exports, "CreateAuthorizerRequest$", {
	enumerable: true,
	get: function() {
		return CreateAuthorizerRequest$;
	}
});
Object.defineProperty(exports, "CreateBasePathMapping$", {
	enumerable: true,
	get: function() {
		return CreateBasePathMapping$;
	}
});
Object.defineProperty(exports, "CreateBasePathMappingRequest$", {
	enumerable: true,
	get: function() {
		return CreateBasePathMappingRequest$;
	}
});
Object.defineProperty(exports, "CreateDeployment$", {
	enumerable: true,
	get: function() {
		return CreateDeployment$;
	}
});
Object.defineProperty(exports, "CreateDeploymentCommand", {
	enumerable: true,
	get: function() {
		return CreateDeploymentCommand;
	}
});
Object.defineProperty(exports, "CreateDeploymentRequest$", {
	enumerable: true,
	get: function() {
		return CreateDeploymentRequest$;
	}
});
Object.defineProperty(exports, "CreateDocumentationPart$", {
	enumerable: true,
	get: function() {
		return CreateDocumentationPart$;
	}
});
Object.defineProperty(exports, "CreateDocumentationPartRequest$", {
	enumerable: true,
	get: function() {
		return CreateDocumentationPartRequest$;
	}
});
Object.defineProperty(exports, "CreateDocumentationVersion$", {
	enumerable: true,
	get: function() {
		return CreateDocumentationVersion$;
	}
});
Object.defineProperty(exports, "CreateDocumentationVersionRequest$", {
	enumerable: true,
	get: function() {
		return CreateDocumentationVersionRequest$;
	}
});
Object.defineProperty(exports, "CreateDomainName$", {
	enumerable: true,
	get: function() {
		return CreateDomainName$;
	}
});
Object.defineProperty(exports, "CreateDomainNameAccessAssociation$", {
	enumerable: true,
	get: function() {
		return CreateDomainNameAccessAssociation$;
	}
});
Object.defineProperty(exports, "CreateDomainNameAccessAssociationRequest$", {
	enumerable: true,
	get: function() {
		return CreateDomainNameAccessAssociationRequest$;
	}
});
Object.defineProperty(exports, "CreateDomainNameRequest$", {
	enumerable: true,
	get: function() {
		return CreateDomainNameRequest$;
	}
});
Object.defineProperty(exports, "CreateModel$", {
	enumerable: true,
	get: function() {
		return CreateModel$;
	}
});
Object.defineProperty(exports, "CreateModelRequest$", {
	enumerable: true,
	get: function() {
		return CreateModelRequest$;
	}
});
Object.defineProperty(exports, "CreateRequestValidator$", {
	enumerable: true,
	get: function() {
		return CreateRequestValidator$;
	}
});
Object.defineProperty(exports, "CreateRequestValidatorRequest$", {
	enumerable: true,
	get: function() {
		return CreateRequestValidatorRequest$;
	}
});
Object.defineProperty(exports, "CreateResource$", {
	enumerable: true,
	get: function() {
		return CreateResource$;
	}
});
Object.defineProperty(exports, "CreateResourceRequest$", {
	enumerable: true,
	get: function() {
		return CreateResourceRequest$;
	}
});
Object.defineProperty(exports, "CreateRestApi$", {
	enumerable: true,
	get: function() {
		return CreateRestApi$;
	}
});
Object.defineProperty(exports, "CreateRestApiCommand", {
	enumerable: true,
	get: function() {
		return CreateRestApiCommand;
	}
});
Object.defineProperty(exports, "CreateRestApiRequest$", {
	enumerable: true,
	get: function() {
		return CreateRestApiRequest$;
	}
});
Object.defineProperty(exports, "CreateStage$", {
	enumerable: true,
	get: function() {
		return CreateStage$;
	}
});
Object.defineProperty(exports, "CreateStageCommand", {
	enumerable: true,
	get: function() {
		return CreateStageCommand;
	}
});
Object.defineProperty(exports, "CreateStageRequest$", {
	enumerable: true,
	get: function() {
		return CreateStageRequest$;
	}
});
Object.defineProperty(exports, "CreateUsagePlan$", {
	enumerable: true,
	get: function() {
		return CreateUsagePlan$;
	}
});
Object.defineProperty(exports, "CreateUsagePlanCommand", {
	enumerable: true,
	get: function() {
		return CreateUsagePlanCommand;
	}
});
Object.defineProperty(exports, "CreateUsagePlanKey$", {
	enumerable: true,
	get: function() {
		return CreateUsagePlanKey$;
	}
});
Object.defineProperty(exports, "CreateUsagePlanKeyCommand", {
	enumerable: true,
	get: function() {
		return CreateUsagePlanKeyCommand;
	}
});
Object.defineProperty(exports, "CreateUsagePlanKeyRequest$", {
	enumerable: true,
	get: function() {
		return CreateUsagePlanKeyRequest$;
	}
});
Object.defineProperty(exports, "CreateUsagePlanRequest$", {
	enumerable: true,
	get: function() {
		return CreateUsagePlanRequest$;
	}
});
Object.defineProperty(exports, "CreateVpcLink$", {
	enumerable: true,
	get: function() {
		return CreateVpcLink$;
	}
});
Object.defineProperty(exports, "CreateVpcLinkRequest$", {
	enumerable: true,
	get: function() {
		return CreateVpcLinkRequest$;
	}
});
Object.defineProperty(exports, "DeleteApiKey$", {
	enumerable: true,
	get: function() {
		return DeleteApiKey$;
	}
});
Object.defineProperty(exports, "DeleteApiKeyRequest$", {
	enumerable: true,
	get: function() {
		return DeleteApiKeyRequest$;
	}
});
Object.defineProperty(exports, "DeleteAuthorizer$", {
	enumerable: true,
	get: function() {
		return DeleteAuthorizer$;
	}
});
Object.defineProperty(exports, "DeleteAuthorizerRequest$", {
	enumerable: true,
	get: function() {
		return DeleteAuthorizerRequest$;
	}
});
Object.defineProperty(exports, "DeleteBasePathMapping$", {
	enumerable: true,
	get: function() {
		return DeleteBasePathMapping$;
	}
});
Object.defineProperty(exports, "DeleteBasePathMappingRequest$", {
	enumerable: true,
	get: function() {
		return DeleteBasePathMappingRequest$;
	}
});
Object.defineProperty(exports, "DeleteClientCertificate$", {
	enumerable: true,
	get: function() {
		return DeleteClientCertificate$;
	}
});
Object.defineProperty(exports, "DeleteClientCertificateRequest$", {
	enumerable: true,
	get: function() {
		return DeleteClientCertificateRequest$;
	}
});
Object.defineProperty(exports, "DeleteDeployment$", {
	enumerable: true,
	get: function() {
		return DeleteDeployment$;
	}
});
Object.defineProperty(exports, "DeleteDeploymentCommand", {
	enumerable: true,
	get: function() {
		return DeleteDeploymentCommand;
	}
});
Object.defineProperty(exports, "DeleteDeploymentRequest$", {
	enumerable: true,
	get: function() {
		return DeleteDeploymentRequest$;
	}
});
Object.defineProperty(exports, "DeleteDocumentationPart$", {
	enumerable: true,
	get: function() {
		return DeleteDocumentationPart$;
	}
});
Object.defineProperty(exports, "DeleteDocumentationPartRequest$", {
	enumerable: true,
	get: function() {
		return DeleteDocumentationPartRequest$;
	}
});
Object.defineProperty(exports, "DeleteDocumentationVersion$", {
	enumerable: true,
	get: function() {
		return DeleteDocumentationVersion$;
	}
});
Object.defineProperty(exports, "DeleteDocumentationVersionRequest$", {
	enumerable: true,
	get: function() {
		return DeleteDocumentationVersionRequest$;
	}
});
Object.defineProperty(exports, "DeleteDomainName$", {
	enumerable: true,
	get: function() {
		return DeleteDomainName$;
	}
});
Object.defineProperty(exports, "DeleteDomainNameAccessAssociation$", {
	enumerable: true,
	get: function() {
		return DeleteDomainNameAccessAssociation$;
	}
});
Object.defineProperty(exports, "DeleteDomainNameAccessAssociationRequest$", {
	enumerable: true,
	get: function() {
		return DeleteDomainNameAccessAssociationRequest$;
	}
});
Object.defineProperty(exports, "DeleteDomainNameRequest$", {
	enumerable: true,
	get: function() {
		return DeleteDomainNameRequest$;
	}
});
Object.defineProperty(exports, "DeleteGatewayResponse$", {
	enumerable: true,
	get: function() {
		return DeleteGatewayResponse$;
	}
});
Object.defineProperty(exports, "DeleteGatewayResponseCommand", {
	enumerable: true,
	get: function() {
		return DeleteGatewayResponseCommand;
	}
});
Object.defineProperty(exports, "DeleteGatewayResponseRequest$", {
	enumerable: true,
	get: function() {
		return DeleteGatewayResponseRequest$;
	}
});
Object.defineProperty(exports, "DeleteIntegration$", {
	enumerable: true,
	get: function() {
		return DeleteIntegration$;
	}
});
Object.defineProperty(exports, "DeleteIntegrationRequest$", {
	enumerable: true,
	get: function() {
		return DeleteIntegrationRequest$;
	}
});
Object.defineProperty(exports, "DeleteIntegrationResponse$", {
	enumerable: true,
	get: function() {
		return DeleteIntegrationResponse$;
	}
});
Object.defineProperty(exports, "DeleteIntegrationResponseRequest$", {
	enumerable: true,
	get: function() {
		return DeleteIntegrationResponseRequest$;
	}
});
Object.defineProperty(exports, "DeleteMethod$", {
	enumerable: true,
	get: function() {
		return DeleteMethod$;
	}
});
Object.defineProperty(exports, "DeleteMethodRequest$", {
	enumerable: true,
	get: function() {
		return DeleteMethodRequest$;
	}
});
Object.defineProperty(exports, "DeleteMethodResponse$", {
	enumerable: true,
	get: function() {
		return DeleteMethodResponse$;
	}
});
Object.defineProperty(exports, "DeleteMethodResponseRequest$", {
	enumerable: true,
	get: function() {
		return DeleteMethodResponseRequest$;
	}
});
Object.defineProperty(exports, "DeleteModel$", {
	enumerable: true,
	get: function() {
		return DeleteModel$;
	}
});
Object.defineProperty(exports, "DeleteModelRequest$", {
	enumerable: true,
	get: function() {
		return DeleteModelRequest$;
	}
});
Object.defineProperty(exports, "DeleteRequestValidator$", {
	enumerable: true,
	get: function() {
		return DeleteRequestValidator$;
	}
});
Object.defineProperty(exports, "DeleteRequestValidatorRequest$", {
	enumerable: true,
	get: function() {
		return DeleteRequestValidatorRequest$;
	}
});
Object.defineProperty(exports, "DeleteResource$", {
	enumerable: true,
	get: function() {
		return DeleteResource$;
	}
});
Object.defineProperty(exports, "DeleteResourceRequest$", {
	enumerable: true,
	get: function() {
		return DeleteResourceRequest$;
	}
});
Object.defineProperty(exports, "DeleteRestApi$", {
	enumerable: true,
	get: function() {
		return DeleteRestApi$;
	}
});
Object.defineProperty(exports, "DeleteRestApiRequest$", {
	enumerable: true,
	get: function() {
		return DeleteRestApiRequest$;
	}
});
Object.defineProperty(exports, "DeleteStage$", {
	enumerable: true,
	get: function() {
		return DeleteStage$;
	}
});
Object.defineProperty(exports, "DeleteStageRequest$", {
	enumerable: true,
	get: function() {
		return DeleteStageRequest$;
	}
});
Object.defineProperty(exports, "DeleteUsagePlan$", {
	enumerable: true,
	get: function() {
		return DeleteUsagePlan$;
	}
});
Object.defineProperty(exports, "DeleteUsagePlanKey$", {
	enumerable: true,
	get: function() {
		return DeleteUsagePlanKey$;
	}
});
Object.defineProperty(exports, "DeleteUsagePlanKeyCommand", {
	enumerable: true,
	get: function() {
		return DeleteUsagePlanKeyCommand;
	}
});
Object.defineProperty(exports, "DeleteUsagePlanKeyRequest$", {
	enumerable: true,
	get: function() {
		return DeleteUsagePlanKeyRequest$;
	}
});
Object.defineProperty(exports, "DeleteUsagePlanRequest$", {
	enumerable: true,
	get: function() {
		return DeleteUsagePlanRequest$;
	}
});
Object.defineProperty(exports, "DeleteVpcLink$", {
	enumerable: true,
	get: function() {
		return DeleteVpcLink$;
	}
});
Object.defineProperty(exports, "DeleteVpcLinkRequest$", {
	enumerable: true,
	get: function() {
		return DeleteVpcLinkRequest$;
	}
});
Object.defineProperty(exports, "Deployment$", {
	enumerable: true,
	get: function() {
		return Deployment$;
	}
});
Object.defineProperty(exports, "DeploymentCanarySettings$", {
	enumerable: true,
	get: function() {
		return DeploymentCanarySettings$;
	}
});
Object.defineProperty(exports, "Deployments$", {
	enumerable: true,
	get: function() {
		return Deployments$;
	}
});
Object.defineProperty(exports, "DocumentationPart$", {
	enumerable: true,
	get: function() {
		return DocumentationPart$;
	}
});
Object.defineProperty(exports, "DocumentationPartIds$", {
	enumerable: true,
	get: function() {
		return DocumentationPartIds$;
	}
});
Object.defineProperty(exports, "DocumentationPartLocation$", {
	enumerable: true,
	get: function() {
		return DocumentationPartLocation$;
	}
});
Object.defineProperty(exports, "DocumentationParts$", {
	enumerable: true,
	get: function() {
		return DocumentationParts$;
	}
});
Object.defineProperty(exports, "DocumentationVersion$", {
	enumerable: true,
	get: function() {
		return DocumentationVersion$;
	}
});
Object.defineProperty(exports, "DocumentationVersions$", {
	enumerable: true,
	get: function() {
		return DocumentationVersions$;
	}
});
Object.defineProperty(exports, "DomainName$", {
	enumerable: true,
	get: function() {
		return DomainName$;
	}
});
Object.defineProperty(exports, "DomainNameAccessAssociation$", {
	enumerable: true,
	get: function() {
		return DomainNameAccessAssociation$;
	}
});
Object.defineProperty(exports, "DomainNameAccessAssociations$", {
	enumerable: true,
	get: function() {
		return DomainNameAccessAssociations$;
	}
});
Object.defineProperty(exports, "DomainNames$", {
	enumerable: true,
	get: function() {
		return DomainNames$;
	}
});
Object.defineProperty(exports, "EndpointConfiguration$", {
	enumerable: true,
	get: function() {
		return EndpointConfiguration$;
	}
});
Object.defineProperty(exports, "ExportResponse$", {
	enumerable: true,
	get: function() {
		return ExportResponse$;
	}
});
Object.defineProperty(exports, "FlushStageAuthorizersCache$", {
	enumerable: true,
	get: function() {
		return FlushStageAuthorizersCache$;
	}
});
Object.defineProperty(exports, "FlushStageAuthorizersCacheRequest$", {
	enumerable: true,
	get: function() {
		return FlushStageAuthorizersCacheRequest$;
	}
});
Object.defineProperty(exports, "FlushStageCache$", {
	enumerable: true,
	get: function() {
		return FlushStageCache$;
	}
});
Object.defineProperty(exports, "FlushStageCacheRequest$", {
	enumerable: true,
	get: function() {
		return FlushStageCacheRequest$;
	}
});
Object.defineProperty(exports, "GatewayResponse$", {
	enumerable: true,
	get: function() {
		return GatewayResponse$;
	}
});
Object.defineProperty(exports, "GatewayResponses$", {
	enumerable: true,
	get: function() {
		return GatewayResponses$;
	}
});
Object.defineProperty(exports, "GenerateClientCertificate$", {
	enumerable: true,
	get: function() {
		return GenerateClientCertificate$;
	}
});
Object.defineProperty(exports, "GenerateClientCertificateRequest$", {
	enumerable: true,
	get: function() {
		return GenerateClientCertificateRequest$;
	}
});
Object.defineProperty(exports, "GetAccount$", {
	enumerable: true,
	get: function() {
		return GetAccount$;
	}
});
Object.defineProperty(exports, "GetAccountRequest$", {
	enumerable: true,
	get: function() {
		return GetAccountRequest$;
	}
});
Object.defineProperty(exports, "GetApiKey$", {
	enumerable: true,
	get: function() {
		return GetApiKey$;
	}
});
Object.defineProperty(exports, "GetApiKeyCommand", {
	enumerable: true,
	get: function() {
		return GetApiKeyCommand;
	}
});
Object.defineProperty(exports, "GetApiKeyRequest$", {
	enumerable: true,
	get: function() {
		return GetApiKeyRequest$;
	}
});
Object.defineProperty(exports, "GetApiKeys$", {
	enumerable: true,
	get: function() {
		return GetApiKeys$;
	}
});
Object.defineProperty(exports, "GetApiKeysCommand", {
	enumerable: true,
	get: function() {
		return GetApiKeysCommand;
	}
});
Object.defineProperty(exports, "GetApiKeysRequest$", {
	enumerable: true,
	get: function() {
		return GetApiKeysRequest$;
	}
});
Object.defineProperty(exports, "GetAuthorizer$", {
	enumerable: true,
	get: function() {
		return GetAuthorizer$;
	}
});
Object.defineProperty(exports, "GetAuthorizerRequest$", {
	enumerable: true,
	get: function() {
		return GetAuthorizerRequest$;
	}
});
Object.defineProperty(exports, "GetAuthorizers$", {
	enumerable: true,
	get: function() {
		return GetAuthorizers$;
	}
});
Object.defineProperty(exports, "GetAuthorizersCommand", {
	enumerable: true,
	get: function() {
		return GetAuthorizersCommand;
	}
});
Object.defineProperty(exports, "GetAuthorizersRequest$", {
	enumerable: true,
	get: function() {
		return GetAuthorizersRequest$;
	}
});
Object.defineProperty(exports, "GetBasePathMapping$", {
	enumerable: true,
	get: function() {
		return GetBasePathMapping$;
	}
});
Object.defineProperty(exports, "GetBasePathMappingRequest$", {
	enumerable: true,
	get: function() {
		return GetBasePathMappingRequest$;
	}
});
Object.defineProperty(exports, "GetBasePathMappings$", {
	enumerable: true,
	get: function() {
		return GetBasePathMappings$;
	}
});
Object.defineProperty(exports, "GetBasePathMappingsRequest$", {
	enumerable: true,
	get: function() {
		return GetBasePathMappingsRequest$;
	}
});
Object.defineProperty(exports, "GetClientCertificate$", {
	enumerable: true,
	get: function() {
		return GetClientCertificate$;
	}
});
Object.defineProperty(exports, "GetClientCertificateRequest$", {
	enumerable: true,
	get: function() {
		return GetClientCertificateRequest$;
	}
});
Object.defineProperty(exports, "GetClientCertificates$", {
	enumerable: true,
	get: function() {
		return GetClientCertificates$;
	}
});
Object.defineProperty(exports, "GetClientCertificatesRequest$", {
	enumerable: true,
	get: function() {
		return GetClientCertificatesRequest$;
	}
});
Object.defineProperty(exports, "GetDeployment$", {
	enumerable: true,
	get: function() {
		return GetDeployment$;
	}
});
Object.defineProperty(exports, "GetDeploymentRequest$", {
	enumerable: true,
	get: function() {
		return GetDeploymentRequest$;
	}
});
Object.defineProperty(exports, "GetDeployments$", {
	enumerable: true,
	get: function() {
		return GetDeployments$;
	}
});
Object.defineProperty(exports, "GetDeploymentsCommand", {
	enumerable: true,
	get: function() {
		return GetDeploymentsCommand;
	}
});
Object.defineProperty(exports, "GetDeploymentsRequest$", {
	enumerable: true,
	get: function() {
		return GetDeploymentsRequest$;
	}
});
Object.defineProperty(exports, "GetDocumentationPart$", {
	enumerable: true,
	get: function() {
		return GetDocumentationPart$;
	}
});
Object.defineProperty(exports, "GetDocumentationPartRequest$", {
	enumerable: true,
	get: function() {
		return GetDocumentationPartRequest$;
	}
});
Object.defineProperty(exports, "GetDocumentationParts$", {
	enumerable: true,
	get: function() {
		return GetDocumentationParts$;
	}
});
Object.defineProperty(exports, "GetDocumentationPartsRequest$", {
	enumerable: true,
	get: function() {
		return GetDocumentationPartsRequest$;
	}
});
Object.defineProperty(exports, "GetDocumentationVersion$", {
	enumerable: true,
	get: function() {
		return GetDocumentationVersion$;
	}
});
Object.defineProperty(exports, "GetDocumentationVersionRequest$", {
	enumerable: true,
	get: function() {
		return GetDocumentationVersionRequest$;
	}
});
Object.defineProperty(exports, "GetDocumentationVersions$", {
	enumerable: true,
	get: function() {
		return GetDocumentationVersions$;
	}
});
Object.defineProperty(exports, "GetDocumentationVersionsRequest$", {
	enumerable: true,
	get: function() {
		return GetDocumentationVersionsRequest$;
	}
});
Object.defineProperty(exports, "GetDomainName$", {
	enumerable: true,
	get: function() {
		return GetDomainName$;
	}
});
Object.defineProperty(exports, "GetDomainNameAccessAssociations$", {
	enumerable: true,
	get: function() {
		return GetDomainNameAccessAssociations$;
	}
});
Object.defineProperty(exports, "GetDomainNameAccessAssociationsRequest$", {
	enumerable: true,
	get: function() {
		return GetDomainNameAccessAssociationsRequest$;
	}
});
Object.defineProperty(exports, "GetDomainNameRequest$", {
	enumerable: true,
	get: function() {
		return GetDomainNameRequest$;
	}
});
Object.defineProperty(exports, "GetDomainNames$", {
	enumerable: true,
	get: function() {
		return GetDomainNames$;
	}
});
Object.defineProperty(exports, "GetDomainNamesRequest$", {
	enumerable: true,
	get: function() {
		return GetDomainNamesRequest$;
	}
});
Object.defineProperty(exports, "GetExport$", {
	enumerable: true,
	get: function() {
		return GetExport$;
	}
});
Object.defineProperty(exports, "GetExportCommand", {
	enumerable: true,
	get: function() {
		return GetExportCommand;
	}
});
Object.defineProperty(exports, "GetExportRequest$", {
	enumerable: true,
	get: function() {
		return GetExportRequest$;
	}
});
Object.defineProperty(exports, "GetGatewayResponse$", {
	enumerable: true,
	get: function() {
		return GetGatewayResponse$;
	}
});
Object.defineProperty(exports, "GetGatewayResponseRequest$", {
	enumerable: true,
	get: function() {
		return GetGatewayResponseRequest$;
	}
});
Object.defineProperty(exports, "GetGatewayResponses$", {
	enumerable: true,
	get: function() {
		return GetGatewayResponses$;
	}
});
Object.defineProperty(exports, "GetGatewayResponsesCommand", {
	enumerable: true,
	get: function() {
		return GetGatewayResponsesCommand;
	}
});
Object.defineProperty(exports, "GetGatewayResponsesRequest$", {
	enumerable: true,
	get: function() {
		return GetGatewayResponsesRequest$;
	}
});
Object.defineProperty(exports, "GetIntegration$", {
	enumerable: true,
	get: function() {
		return GetIntegration$;
	}
});
Object.defineProperty(exports, "GetIntegrationRequest$", {
	enumerable: true,
	get: function() {
		return GetIntegrationRequest$;
	}
});
Object.defineProperty(exports, "GetIntegrationResponse$", {
	enumerable: true,
	get: function() {
		return GetIntegrationResponse$;
	}
});
Object.defineProperty(exports, "GetIntegrationResponseRequest$", {
	enumerable: true,
	get: function() {
		return GetIntegrationResponseRequest$;
	}
});
Object.defineProperty(exports, "GetMethod$", {
	enumerable: true,
	get: function() {
		return GetMethod$;
	}
});
Object.defineProperty(exports, "GetMethodRequest$", {
	enumerable: true,
	get: function() {
		return GetMethodRequest$;
	}
});
Object.defineProperty(exports, "GetMethodResponse$", {
	enumerable: true,
	get: function() {
		return GetMethodResponse$;
	}
});
Object.defineProperty(exports, "GetMethodResponseRequest$", {
	enumerable: true,
	get: function() {
		return GetMethodResponseRequest$;
	}
});
Object.defineProperty(exports, "GetModel$", {
	enumerable: true,
	get: function() {
		return GetModel$;
	}
});
Object.defineProperty(exports, "GetModelRequest$", {
	enumerable: true,
	get: function() {
		return GetModelRequest$;
	}
});
Object.defineProperty(exports, "GetModelTemplate$", {
	enumerable: true,
	get: function() {
		return GetModelTemplate$;
	}
});
Object.defineProperty(exports, "GetModelTemplateRequest$", {
	enumerable: true,
	get: function() {
		return GetModelTemplateRequest$;
	}
});
Object.defineProperty(exports, "GetModels$", {
	enumerable: true,
	get: function() {
		return GetModels$;
	}
});
Object.defineProperty(exports, "GetModelsCommand", {
	enumerable: true,
	get: function() {
		return GetModelsCommand;
	}
});
Object.defineProperty(exports, "GetModelsRequest$", {
	enumerable: true,
	get: function() {
		return GetModelsRequest$;
	}
});
Object.defineProperty(exports, "GetRequestValidator$", {
	enumerable: true,
	get: function() {
		return GetRequestValidator$;
	}
});
Object.defineProperty(exports, "GetRequestValidatorRequest$", {
	enumerable: true,
	get: function() {
		return GetRequestValidatorRequest$;
	}
});
Object.defineProperty(exports, "GetRequestValidators$", {
	enumerable: true,
	get: function() {
		return GetRequestValidators$;
	}
});
Object.defineProperty(exports, "GetRequestValidatorsCommand", {
	enumerable: true,
	get: function() {
		return GetRequestValidatorsCommand;
	}
});
Object.defineProperty(exports, "GetRequestValidatorsRequest$", {
	enumerable: true,
	get: function() {
		return GetRequestValidatorsRequest$;
	}
});
Object.defineProperty(exports, "GetResource$", {
	enumerable: true,
	get: function() {
		return GetResource$;
	}
});
Object.defineProperty(exports, "GetResourceRequest$", {
	enumerable: true,
	get: function() {
		return GetResourceRequest$;
	}
});
Object.defineProperty(exports, "GetResources$", {
	enumerable: true,
	get: function() {
		return GetResources$;
	}
});
Object.defineProperty(exports, "GetResourcesCommand", {
	enumerable: true,
	get: function() {
		return GetResourcesCommand;
	}
});
Object.defineProperty(exports, "GetResourcesRequest$", {
	enumerable: true,
	get: function() {
		return GetResourcesRequest$;
	}
});
Object.defineProperty(exports, "GetRestApi$", {
	enumerable: true,
	get: function() {
		return GetRestApi$;
	}
});
Object.defineProperty(exports, "GetRestApiCommand", {
	enumerable: true,
	get: function() {
		return GetRestApiCommand;
	}
});
Object.defineProperty(exports, "GetRestApiRequest$", {
	enumerable: true,
	get: function() {
		return GetRestApiRequest$;
	}
});
Object.defineProperty(exports, "GetRestApis$", {
	enumerable: true,
	get: function() {
		return GetRestApis$;
	}
});
Object.defineProperty(exports, "GetRestApisCommand", {
	enumerable: true,
	get: function() {
		return GetRestApisCommand;
	}
});
Object.defineProperty(exports, "GetRestApisRequest$", {
	enumerable: true,
	get: function() {
		return GetRestApisRequest$;
	}
});
Object.defineProperty(exports, "GetSdk$", {
	enumerable: true,
	get: function() {
		return GetSdk$;
	}
});
Object.defineProperty(exports, "GetSdkRequest$", {
	enumerable: true,
	get: function() {
		return GetSdkRequest$;
	}
});
Object.defineProperty(exports, "GetSdkType$", {
	enumerable: true,
	get: function() {
		return GetSdkType$;
	}
});
Object.defineProperty(exports, "GetSdkTypeRequest$", {
	enumerable: true,
	get: function() {
		return GetSdkTypeRequest$;
	}
});
Object.defineProperty(exports, "GetSdkTypes$", {
	enumerable: true,
	get: function() {
		return GetSdkTypes$;
	}
});
Object.defineProperty(exports, "GetSdkTypesRequest$", {
	enumerable: true,
	get: function() {
		return GetSdkTypesRequest$;
	}
});
Object.defineProperty(exports, "GetStage$", {
	enumerable: true,
	get: function() {
		return GetStage$;
	}
});
Object.defineProperty(exports, "GetStageRequest$", {
	enumerable: true,
	get: function() {
		return GetStageRequest$;
	}
});
Object.defineProperty(exports, "GetStages$", {
	enumerable: true,
	get: function() {
		return GetStages$;
	}
});
Object.defineProperty(exports, "GetStagesCommand", {
	enumerable: true,
	get: function() {
		return GetStagesCommand;
	}
});
Object.defineProperty(exports, "GetStagesRequest$", {
	enumerable: true,
	get: function() {
		return GetStagesRequest$;
	}
});
Object.defineProperty(exports, "GetTags$", {
	enumerable: true,
	get: function() {
		return GetTags$;
	}
});
Object.defineProperty(exports, "GetTagsRequest$", {
	enumerable: true,
	get: function() {
		return GetTagsRequest$;
	}
});
Object.defineProperty(exports, "GetUsage$", {
	enumerable: true,
	get: function() {
		return GetUsage$;
	}
});
Object.defineProperty(exports, "GetUsagePlan$", {
	enumerable: true,
	get: function() {
		return GetUsagePlan$;
	}
});
Object.defineProperty(exports, "GetUsagePlanKey$", {
	enumerable: true,
	get: function() {
		return GetUsagePlanKey$;
	}
});
Object.defineProperty(exports, "GetUsagePlanKeyRequest$", {
	enumerable: true,
	get: function() {
		return GetUsagePlanKeyRequest$;
	}
});
Object.defineProperty(exports, "GetUsagePlanKeys$", {
	enumerable: true,
	get: function() {
		return GetUsagePlanKeys$;
	}
});
Object.defineProperty(exports, "GetUsagePlanKeysCommand", {
	enumerable: true,
	get: function() {
		return GetUsagePlanKeysCommand;
	}
});
Object.defineProperty(exports, "GetUsagePlanKeysRequest$", {
	enumerable: true,
	get: function() {
		return GetUsagePlanKeysRequest$;
	}
});
Object.defineProperty(exports, "GetUsagePlanRequest$", {
	enumerable: true,
	get: function() {
		return GetUsagePlanRequest$;
	}
});
Object.defineProperty(exports, "GetUsagePlans$", {
	enumerable: true,
	get: function() {
		return GetUsagePlans$;
	}
});
Object.defineProperty(exports, "GetUsagePlansCommand", {
	enumerable: true,
	get: function() {
		return GetUsagePlansCommand;
	}
});
Object.defineProperty(exports, "GetUsagePlansRequest$", {
	enumerable: true,
	get: function() {
		return GetUsagePlansRequest$;
	}
});
Object.defineProperty(exports, "GetUsageRequest$", {
	enumerable: true,
	get: function() {
		return GetUsageRequest$;
	}
});
Object.defineProperty(exports, "GetVpcLink$", {
	enumerable: true,
	get: function() {
		return GetVpcLink$;
	}
});
Object.defineProperty(exports, "GetVpcLinkRequest$", {
	enumerable: true,
	get: function() {
		return GetVpcLinkRequest$;
	}
});
Object.defineProperty(exports, "GetVpcLinks$", {
	enumerable: true,
	get: function() {
		return GetVpcLinks$;
	}
});
Object.defineProperty(exports, "GetVpcLinksRequest$", {
	enumerable: true,
	get: function() {
		return GetVpcLinksRequest$;
	}
});
Object.defineProperty(exports, "ImportApiKeys$", {
	enumerable: true,
	get: function() {
		return ImportApiKeys$;
	}
});
Object.defineProperty(exports, "ImportApiKeysRequest$", {
	enumerable: true,
	get: function() {
		return ImportApiKeysRequest$;
	}
});
Object.defineProperty(exports, "ImportDocumentationParts$", {
	enumerable: true,
	get: function() {
		return ImportDocumentationParts$;
	}
});
Object.defineProperty(exports, "ImportDocumentationPartsRequest$", {
	enumerable: true,
	get: function() {
		return ImportDocumentationPartsRequest$;
	}
});
Object.defineProperty(exports, "ImportRestApi$", {
	enumerable: true,
	get: function() {
		return ImportRestApi$;
	}
});
Object.defineProperty(exports, "ImportRestApiRequest$", {
	enumerable: true,
	get: function() {
		return ImportRestApiRequest$;
	}
});
Object.defineProperty(exports, "Integration$", {
	enumerable: true,
	get: function() {
		return Integration$;
	}
});
Object.defineProperty(exports, "IntegrationResponse$", {
	enumerable: true,
	get: function() {
		return IntegrationResponse$;
	}
});
Object.defineProperty(exports, "LimitExceededException", {
	enumerable: true,
	get: function() {
		return LimitExceededException;
	}
});
Object.defineProperty(exports, "LimitExceededException$", {
	enumerable: true,
	get: function() {
		return LimitExceededException$;
	}
});
Object.defineProperty(exports, "Method$", {
	enumerable: true,
	get: function() {
		return Method$;
	}
});
Object.defineProperty(exports, "MethodResponse$", {
	enumerable: true,
	get: function() {
		return MethodResponse$;
	}
});
Object.defineProperty(exports, "MethodSetting$", {
	enumerable: true,
	get: function() {
		return MethodSetting$;
	}
});
Object.defineProperty(exports, "MethodSnapshot$", {
	enumerable: true,
	get: function() {
		return MethodSnapshot$;
	}
});
Object.defineProperty(exports, "Model$", {
	enumerable: true,
	get: function() {
		return Model$;
	}
});
Object.defineProperty(exports, "Models$", {
	enumerable: true,
	get: function() {
		return Models$;
	}
});
Object.defineProperty(exports, "MutualTlsAuthentication$", {
	enumerable: true,
	get: function() {
		return MutualTlsAuthentication$;
	}
});
Object.defineProperty(exports, "MutualTlsAuthenticationInput$", {
	enumerable: true,
	get: function() {
		return MutualTlsAuthenticationInput$;
	}
});
Object.defineProperty(exports, "NotFoundException", {
	enumerable: true,
	get: function() {
		return NotFoundException;
	}
});
Object.defineProperty(exports, "NotFoundException$", {
	enumerable: true,
	get: function() {
		return NotFoundException$;
	}
});
Object.defineProperty(exports, "PatchOperation$", {
	enumerable: true,
	get: function() {
		return PatchOperation$;
	}
});
Object.defineProperty(exports, "PutGatewayResponse$", {
	enumerable: true,
	get: function() {
		return PutGatewayResponse$;
	}
});
Object.defineProperty(exports, "PutGatewayResponseCommand", {
	enumerable: true,
	get: function() {
		return PutGatewayResponseCommand;
	}
});
Object.defineProperty(exports, "PutGatewayResponseRequest$", {
	enumerable: true,
	get: function() {
		return PutGatewayResponseRequest$;
	}
});
Object.defineProperty(exports, "PutIntegration$", {
	enumerable: true,
	get: function() {
		return PutIntegration$;
	}
});
Object.defineProperty(exports, "PutIntegrationRequest$", {
	enumerable: true,
	get: function() {
		return PutIntegrationRequest$;
	}
});
Object.defineProperty(exports, "PutIntegrationResponse$", {
	enumerable: true,
	get: function() {
		return PutIntegrationResponse$;
	}
});
Object.defineProperty(exports, "PutIntegrationResponseRequest$", {
	enumerable: true,
	get: function() {
		return PutIntegrationResponseRequest$;
	}
});
Object.defineProperty(exports, "PutMethod$", {
	enumerable: true,
	get: function() {
		return PutMethod$;
	}
});
Object.defineProperty(exports, "PutMethodRequest$", {
	enumerable: true,
	get: function() {
		return PutMethodRequest$;
	}
});
Object.defineProperty(exports, "PutMethodResponse$", {
	enumerable: true,
	get: function() {
		return PutMethodResponse$;
	}
});
Object.defineProperty(exports, "PutMethodResponseRequest$", {
	enumerable: true,
	get: function() {
		return PutMethodResponseRequest$;
	}
});
Object.defineProperty(exports, "PutRestApi$", {
	enumerable: true,
	get: function() {
		return PutRestApi$;
	}
});
Object.defineProperty(exports, "PutRestApiCommand", {
	enumerable: true,
	get: function() {
		return PutRestApiCommand;
	}
});
Object.defineProperty(exports, "PutRestApiRequest$", {
	enumerable: true,
	get: function() {
		return PutRestApiRequest$;
	}
});
Object.defineProperty(exports, "QuotaSettings$", {
	enumerable: true,
	get: function() {
		return QuotaSettings$;
	}
});
Object.defineProperty(exports, "RejectDomainNameAccessAssociation$", {
	enumerable: true,
	get: function() {
		return RejectDomainNameAccessAssociation$;
	}
});
Object.defineProperty(exports, "RejectDomainNameAccessAssociationRequest$", {
	enumerable: true,
	get: function() {
		return RejectDomainNameAccessAssociationRequest$;
	}
});
Object.defineProperty(exports, "RequestValidator$", {
	enumerable: true,
	get: function() {
		return RequestValidator$;
	}
});
Object.defineProperty(exports, "RequestValidators$", {
	enumerable: true,
	get: function() {
		return RequestValidators$;
	}
});
Object.defineProperty(exports, "Resource$", {
	enumerable: true,
	get: function() {
		return Resource$;
	}
});
Object.defineProperty(exports, "Resources$", {
	enumerable: true,
	get: function() {
		return Resources$;
	}
});
Object.defineProperty(exports, "RestApi$", {
	enumerable: true,
	get: function() {
		return RestApi$;
	}
});
Object.defineProperty(exports, "RestApis$", {
	enumerable: true,
	get: function() {
		return RestApis$;
	}
});
Object.defineProperty(exports, "SdkConfigurationProperty$", {
	enumerable: true,
	get: function() {
		return SdkConfigurationProperty$;
	}
});
Object.defineProperty(exports, "SdkResponse$", {
	enumerable: true,
	get: function() {
		return SdkResponse$;
	}
});
Object.defineProperty(exports, "SdkType$", {
	enumerable: true,
	get: function() {
		return SdkType$;
	}
});
Object.defineProperty(exports, "SdkTypes$", {
	enumerable: true,
	get: function() {
		return SdkTypes$;
	}
});
Object.defineProperty(exports, "ServiceUnavailableException", {
	enumerable: true,
	get: function() {
		return ServiceUnavailableException;
	}
});
Object.defineProperty(exports, "ServiceUnavailableException$", {
	enumerable: true,
	get: function() {
		return ServiceUnavailableException$;
	}
});
Object.defineProperty(exports, "Stage$", {
	enumerable: true,
	get: function() {
		return Stage$;
	}
});
Object.defineProperty(exports, "StageKey$", {
	enumerable: true,
	get: function() {
		return StageKey$;
	}
});
Object.defineProperty(exports, "Stages$", {
	enumerable: true,
	get: function() {
		return Stages$;
	}
});
Object.defineProperty(exports, "TagResource$", {
	enumerable: true,
	get: function() {
		return TagResource$;
	}
});
Object.defineProperty(exports, "TagResourceCommand", {
	enumerable: true,
	get: function() {
		return TagResourceCommand;
	}
});
Object.defineProperty(exports, "TagResourceRequest$", {
	enumerable: true,
	get: function() {
		return TagResourceRequest$;
	}
});
Object.defineProperty(exports, "Tags$", {
	enumerable: true,
	get: function() {
		return Tags$;
	}
});
Object.defineProperty(exports, "Template$", {
	enumerable: true,
	get: function() {
		return Template$;
	}
});
Object.defineProperty(exports, "TestInvokeAuthorizer$", {
	enumerable: true,
	get: function() {
		return TestInvokeAuthorizer$;
	}
});
Object.defineProperty(exports, "TestInvokeAuthorizerRequest$", {
	enumerable: true,
	get: function() {
		return TestInvokeAuthorizerRequest$;
	}
});
Object.defineProperty(exports, "TestInvokeAuthorizerResponse$", {
	enumerable: true,
	get: function() {
		return TestInvokeAuthorizerResponse$;
	}
});
Object.defineProperty(exports, "TestInvokeMethod$", {
	enumerable: true,
	get: function() {
		return TestInvokeMethod$;
	}
});
Object.defineProperty(exports, "TestInvokeMethodRequest$", {
	enumerable: true,
	get: function() {
		return TestInvokeMethodRequest$;
	}
});
Object.defineProperty(exports, "TestInvokeMethodResponse$", {
	enumerable: true,
	get: function() {
		return TestInvokeMethodResponse$;
	}
});
Object.defineProperty(exports, "ThrottleSettings$", {
	enumerable: true,
	get: function() {
		return ThrottleSettings$;
	}
});
Object.defineProperty(exports, "TlsConfig$", {
	enumerable: true,
	get: function() {
		return TlsConfig$;
	}
});
Object.defineProperty(exports, "TooManyRequestsException", {
	enumerable: true,
	get: function() {
		return TooManyRequestsException;
	}
});
Object.defineProperty(exports, "TooManyRequestsException$", {
	enumerable: true,
	get: function() {
		return TooManyRequestsException$;
	}
});
Object.defineProperty(exports, "UnauthorizedException", {
	enumerable: true,
	get: function() {
		return UnauthorizedException;
	}
});
Object.defineProperty(exports, "UnauthorizedException$", {
	enumerable: true,
	get: function() {
		return UnauthorizedException$;
	}
});
Object.defineProperty(exports, "UntagResource$", {
	enumerable: true,
	get: function() {
		return UntagResource$;
	}
});
Object.defineProperty(exports, "UntagResourceCommand", {
	enumerable: true,
	get: function() {
		return UntagResourceCommand;
	}
});
Object.defineProperty(exports, "UntagResourceRequest$", {
	enumerable: true,
	get: function() {
		return UntagResourceRequest$;
	}
});
Object.defineProperty(exports, "UpdateAccount$", {
	enumerable: true,
	get: function() {
		return UpdateAccount$;
	}
});
Object.defineProperty(exports, "UpdateAccountRequest$", {
	enumerable: true,
	get: function() {
		return UpdateAccountRequest$;
	}
});
Object.defineProperty(exports, "UpdateApiKey$", {
	enumerable: true,
	get: function() {
		return UpdateApiKey$;
	}
});
Object.defineProperty(exports, "UpdateApiKeyCommand", {
	enumerable: true,
	get: function() {
		return UpdateApiKeyCommand;
	}
});
Object.defineProperty(exports, "UpdateApiKeyRequest$", {
	enumerable: true,
	get: function() {
		return UpdateApiKeyRequest$;
	}
});
Object.defineProperty(exports, "UpdateAuthorizer$", {
	enumerable: true,
	get: function() {
		return UpdateAuthorizer$;
	}
});
Object.defineProperty(exports, "UpdateAuthorizerCommand", {
	enumerable: true,
	get: function() {
		return UpdateAuthorizerCommand;
	}
});
Object.defineProperty(exports, "UpdateAuthorizerRequest$", {
	enumerable: true,
	get: function() {
		return UpdateAuthorizerRequest$;
	}
});
Object.defineProperty(exports, "UpdateBasePathMapping$", {
	enumerable: true,
	get: function() {
		return UpdateBasePathMapping$;
	}
});
Object.defineProperty(exports, "UpdateBasePathMappingRequest$", {
	enumerable: true,
	get: function() {
		return UpdateBasePathMappingRequest$;
	}
});
Object.defineProperty(exports, "UpdateClientCertificate$", {
	enumerable: true,
	get: function() {
		return UpdateClientCertificate$;
	}
});
Object.defineProperty(exports, "UpdateClientCertificateRequest$", {
	enumerable: true,
	get: function() {
		return UpdateClientCertificateRequest$;
	}
});
Object.defineProperty(exports, "UpdateDeployment$", {
	enumerable: true,
	get: function() {
		return UpdateDeployment$;
	}
});
Object.defineProperty(exports, "UpdateDeploymentCommand", {
	enumerable: true,
	get: function() {
		return UpdateDeploymentCommand;
	}
});
Object.defineProperty(exports, "UpdateDeploymentRequest$", {
	enumerable: true,
	get: function() {
		return UpdateDeploymentRequest$;
	}
});
Object.defineProperty(exports, "UpdateDocumentationPart$", {
	enumerable: true,
	get: function() {
		return UpdateDocumentationPart$;
	}
});
Object.defineProperty(exports, "UpdateDocumentationPartRequest$", {
	enumerable: true,
	get: function() {
		return UpdateDocumentationPartRequest$;
	}
});
Object.defineProperty(exports, "UpdateDocumentationVersion$", {
	enumerable: true,
	get: function() {
		return UpdateDocumentationVersion$;
	}
});
Object.defineProperty(exports, "UpdateDocumentationVersionRequest$", {
	enumerable: true,
	get: function() {
		return UpdateDocumentationVersionRequest$;
	}
});
Object.defineProperty(exports, "UpdateDomainName$", {
	enumerable: true,
	get: function() {
		return UpdateDomainName$;
	}
});
Object.defineProperty(exports, "UpdateDomainNameRequest$", {
	enumerable: true,
	get: function() {
		return UpdateDomainNameRequest$;
	}
});
Object.defineProperty(exports, "UpdateGatewayResponse$", {
	enumerable: true,
	get: function() {
		return UpdateGatewayResponse$;
	}
});
Object.defineProperty(exports, "UpdateGatewayResponseRequest$", {
	enumerable: true,
	get: function() {
		return UpdateGatewayResponseRequest$;
	}
});
Object.defineProperty(exports, "UpdateIntegration$", {
	enumerable: true,
	get: function() {
		return UpdateIntegration$;
	}
});
Object.defineProperty(exports, "UpdateIntegrationRequest$", {
	enumerable: true,
	get: function() {
		return UpdateIntegrationRequest$;
	}
});
Object.defineProperty(exports, "UpdateIntegrationResponse$", {
	enumerable: true,
	get: function() {
		return UpdateIntegrationResponse$;
	}
});
Object.defineProperty(exports, "UpdateIntegrationResponseRequest$", {
	enumerable: true,
	get: function() {
		return UpdateIntegrationResponseRequest$;
	}
});
Object.defineProperty(exports, "UpdateMethod$", {
	enumerable: true,
	get: function() {
		return UpdateMethod$;
	}
});
Object.defineProperty(exports, "UpdateMethodRequest$", {
	enumerable: true,
	get: function() {
		return UpdateMethodRequest$;
	}
});
Object.defineProperty(exports, "UpdateMethodResponse$", {
	enumerable: true,
	get: function() {
		return UpdateMethodResponse$;
	}
});
Object.defineProperty(exports, "UpdateMethodResponseRequest$", {
	enumerable: true,
	get: function() {
		return UpdateMethodResponseRequest$;
	}
});
Object.defineProperty(exports, "UpdateModel$", {
	enumerable: true,
	get: function() {
		return UpdateModel$;
	}
});
Object.defineProperty(exports, "UpdateModelRequest$", {
	enumerable: true,
	get: function() {
		return UpdateModelRequest$;
	}
});
Object.defineProperty(exports, "UpdateRequestValidator$", {
	enumerable: true,
	get: function() {
		return UpdateRequestValidator$;
	}
});
Object.defineProperty(exports, "UpdateRequestValidatorRequest$", {
	enumerable: true,
	get: function() {
		return UpdateRequestValidatorRequest$;
	}
});
Object.defineProperty(exports, "UpdateResource$", {
	enumerable: true,
	get: function() {
		return UpdateResource$;
	}
});
Object.defineProperty(exports, "UpdateResourceRequest$", {
	enumerable: true,
	get: function() {
		return UpdateResourceRequest$;
	}
});
Object.defineProperty(exports, "UpdateRestApi$", {
	enumerable: true,
	get: function() {
		return UpdateRestApi$;
	}
});
Object.defineProperty(exports, "UpdateRestApiCommand", {
	enumerable: true,
	get: function() {
		return UpdateRestApiCommand;
	}
});
Object.defineProperty(exports, "UpdateRestApiRequest$", {
	enumerable: true,
	get: function() {
		return UpdateRestApiRequest$;
	}
});
Object.defineProperty(exports, "UpdateStage$", {
	enumerable: true,
	get: function() {
		return UpdateStage$;
	}
});
Object.defineProperty(exports, "UpdateStageCommand", {
	enumerable: true,
	get: function() {
		return UpdateStageCommand;
	}
});
Object.defineProperty(exports, "UpdateStageRequest$", {
	enumerable: true,
	get: function() {
		return UpdateStageRequest$;
	}
});
Object.defineProperty(exports, "UpdateUsage$", {
	enumerable: true,
	get: function() {
		return UpdateUsage$;
	}
});
Object.defineProperty(exports, "UpdateUsagePlan$", {
	enumerable: true,
	get: function() {
		return UpdateUsagePlan$;
	}
});
Object.defineProperty(exports, "UpdateUsagePlanCommand", {
	enumerable: true,
	get: function() {
		return UpdateUsagePlanCommand;
	}
});
Object.defineProperty(exports, "UpdateUsagePlanRequest$", {
	enumerable: true,
	get: function() {
		return UpdateUsagePlanRequest$;
	}
});
Object.defineProperty(exports, "UpdateUsageRequest$", {
	enumerable: true,
	get: function() {
		return UpdateUsageRequest$;
	}
});
Object.defineProperty(exports, "UpdateVpcLink$", {
	enumerable: true,
	get: function() {
		return UpdateVpcLink$;
	}
});
Object.defineProperty(exports, "UpdateVpcLinkRequest$", {
	enumerable: true,
	get: function() {
		return UpdateVpcLinkRequest$;
	}
});
Object.defineProperty(exports, "Usage$", {
	enumerable: true,
	get: function() {
		return Usage$;
	}
});
Object.defineProperty(exports, "UsagePlan$", {
	enumerable: true,
	get: function() {
		return UsagePlan$;
	}
});
Object.defineProperty(exports, "UsagePlanKey$", {
	enumerable: true,
	get: function() {
		return UsagePlanKey$;
	}
});
Object.defineProperty(exports, "UsagePlanKeys$", {
	enumerable: true,
	get: function() {
		return UsagePlanKeys$;
	}
});
Object.defineProperty(exports, "UsagePlans$", {
	enumerable: true,
	get: function() {
		return UsagePlans$;
	}
});
Object.defineProperty(exports, "VpcLink$", {
	enumerable: true,
	get: function() {
		return VpcLink$;
	}
});
Object.defineProperty(exports, "VpcLinks$", {
	enumerable: true,
	get: function() {
		return VpcLinks$;
	}
});
Object.defineProperty(exports, "_ep0", {
	enumerable: true,
	get: function() {
		return _ep0;
	}
});
Object.defineProperty(exports, "_mw0", {
	enumerable: true,
	get: function() {
		return _mw0;
	}
});
Object.defineProperty(exports, "command", {
	enumerable: true,
	get: function() {
		return command;
	}
});
Object.defineProperty(exports, "errorTypeRegistries", {
	enumerable: true,
	get: function() {
		return errorTypeRegistries;
	}
});
