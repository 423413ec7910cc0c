export const id = 667;
export const ids = [667];
export const modules = {

/***/ 4752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keysAt),
/* harmony export */   q: () => (/* binding */ policyJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6540);


/**
 * JSON Schema of the policy file, for editors. It accepts what `parsePolicy` accepts, but for the empty file, and
 * refuses what that refuses, but for what JSON cannot say of a YAML text (duplicate keys, several documents).
 */
function policyJsonSchema(registry) {
    const { $schema = 'https://json-schema.org/draft/2020-12/schema', ...schema } = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl((0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w)(registry), {
        target: 'draft-2020-12',
        io: 'input',
        unrepresentable: 'any',
    });
    return {
        $schema,
        $id: 'urn:security-gates:policy:1',
        title: 'Policy of security-gates',
        description: 'Which gates judge a commit, and how strictly. Stands in .github/security-gates.yml.',
        ...schema,
    };
}
/** The keys that a mapping at a path may have; none where the schema names none. */
function keysAt(schema, path) {
    const [step, ...rest] = path;
    const here = [schema, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
    if (step === undefined)
        return here.flatMap((part) => Object.keys(part.properties ?? {}));
    return here.flatMap((part) => below(part, step).flatMap((next) => (typeof next === 'boolean' ? [] : keysAt(next, rest))));
}
function below(schema, step) {
    if (typeof step === 'number')
        return [schema.items ?? []].flat();
    const named = Object.entries(schema.properties ?? {}).find(([key]) => key === step)?.[1];
    return [named ?? schema.additionalProperties ?? []].flat();
}


/***/ }),

/***/ 6540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6707);
/* harmony import */ var _sarif_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8266);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91);




const error = `write ${_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLimitWords */ .Oi}`;
const timeLimit = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr({ error }).min(1, { error }).max(_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .longestTimeLimit */ .vW, { error }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLimitGrammar */ .EV, { error }),
], {
    error,
})
    .describe(`How long one scanner may take: ${_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLimitWords */ .Oi}. Default: 10m.`);
const failFast = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pull-request', 'always', 'never'])
    .describe('When a failed first phase spares the later ones. Default: pull-request.');
function scannersSchema(id, registry) {
    const own = Object.entries(registry).filter(([, scanner]) => scanner.gate === id);
    const shape = {};
    for (const [name, scanner] of own)
        shape[name] = scanner.options.optional();
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(shape).describe('Options of the scanners that answer for this gate.');
}
function gateSchema(id, registry) {
    const gate = _gates_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .V[id];
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        'fail-on': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._sarif_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO, 'none'])
            .describe(`Findings of this severity and above count. Default: ${gate.failOn}.`)
            .optional(),
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['enforce', 'warn', 'off'])
            .describe(`Whether the gate blocks, only warns, or is left out unless asked for by name. Default: ${gate.mode}.`)
            .optional(),
        'if-absent': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'pass'])
            .describe('What it means that the gate finds nothing to look at. error also demands that it apply.')
            .optional(),
        'on-error': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warn'])
            .describe('What it means that a scanner could not tell. Default: error.')
            .optional(),
        'time-limit': timeLimit.optional(),
        scanners: scannersSchema(id, registry).optional(),
    })
        .describe(`${gate.title}: ${gate.threat}.`);
}
function gatesSchema(registry) {
    const shape = {};
    for (const id of _gates_js__WEBPACK_IMPORTED_MODULE_0__/* .gateIds */ .G)
        shape[id] = gateSchema(id, registry).optional();
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(shape).describe('What holds for each gate. Gates that are not here have their defaults.');
}
/** Schema of the policy file, strict at every level; the options are as strict as their scanners make them. */
function policySchema(registry) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ 'fail-fast': failFast.optional(), gates: gatesSchema(registry).optional() });
}


/***/ }),

/***/ 91:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ timeLimitGrammar),
/* harmony export */   Oi: () => (/* binding */ timeLimitWords),
/* harmony export */   PI: () => (/* binding */ timeLimitMs),
/* harmony export */   vW: () => (/* binding */ longestTimeLimit)
/* harmony export */ });
/** What a time limit in the policy may be, for messages. */
const timeLimitWords = 'a number of seconds, or one such as 90s, 10m or 1h; from 1s to 6h';
/** The longest time limit, in seconds. */
const longestTimeLimit = 6 * 60 * 60;
/** Seconds to 21600, minutes to 360, hours to 6: the range stands in the grammar, so that editors know it too. */
const timeLimitGrammar = /^(?:(?:[1-9]\d{0,3}|1\d{4}|20\d{3}|21[0-5]\d{2}|21600)s|(?:[1-9]\d?|[12]\d{2}|3[0-5]\d|360)m|[1-6]h)$/;
const milliseconds = { s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds of a time limit that the policy's schema has let through. */
function timeLimitMs(limit) {
    if (typeof limit === 'number')
        return limit * 1000;
    return Number.parseInt(limit, 10) * (milliseconds[limit.slice(-1)] ?? Number.NaN);
}


/***/ }),

/***/ 6707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gateIds),
/* harmony export */   V: () => (/* binding */ gates)
/* harmony export */ });
/** Names of all gates, in the order in which they are shown. A gate stands here once a scanner answers for it. */
const gateIds = ['lint', 'secrets'];
/** All gates. */
const gates = {
    lint: {
        title: 'Lint',
        threat: 'Defects and insecure constructs that a linter sees',
        phase: 1,
        stops: true,
        failOn: 'low',
        mode: 'enforce',
    },
    secrets: {
        title: 'Secrets',
        threat: 'Credentials in the repository or its history',
        phase: 1,
        stops: false,
        failOn: 'low',
        mode: 'enforce',
    },
};


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   X5: () => (/* binding */ pathBytes),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   g0: () => (/* binding */ isNameable),
/* harmony export */   ig: () => (/* binding */ isFilePath),
/* harmony export */   pk: () => (/* binding */ absoluteBelow),
/* harmony export */   xD: () => (/* binding */ toRepoPath)
/* harmony export */ });
/** Bytes that stand for themselves in a repository path: unreserved in RFC 3986, and the separator. */
const plain = /^[A-Za-z0-9\-._~/]$/;
const encoded = Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    return plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
});
/** Repository path of a file name as bytes (or as UTF-8 text). Separator is `/`. */
function toRepoPath(name) {
    const bytes = typeof name === 'string' ? Buffer.from(name, 'utf8') : name;
    let path = '';
    for (const byte of bytes)
        path += encoded[byte] ?? '';
    return path;
}
/** The file's name as bytes. */
function pathBytes(path) {
    return Buffer.from(path.replace(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');
}
/** The file's name for people and for globs; bytes that are no UTF-8 become U+FFFD. */
function pathText(path) {
    return pathBytes(path).toString('utf8');
}
/** Can the name be written as text without loss? */
function isNameable(path) {
    return toRepoPath(pathText(path)) === path;
}
/** Is `path` at or below `folder` (`''` is the root)? */
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** Does the path name a file, in the one form that `toRepoPath` gives a name within the repository? */
function isFilePath(path) {
    const segments = path.split('/');
    return !segments.some((segment) => ['', '.', '..'].includes(segment)) && toRepoPath(pathBytes(path)) === path;
}
/** Absolute name of a file below a folder, as bytes. */
function absoluteBelow(root, path) {
    return Buffer.concat([Buffer.from(`${root}/`), pathBytes(path)]);
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* unused harmony export thresholds */
/** All severities, worst first. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
/** All thresholds, loosest first: `none` counts nothing. */
const thresholds = ['none', ...severities];
/** Is `severity` at or above `threshold`? */
function counts(severity, threshold) {
    return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** The threshold that lets more findings count. */
function stricter(a, b) {
    return thresholds.indexOf(a) >= thresholds.indexOf(b) ? a : b;
}
/** The severity that is worse. */
function worse(a, b) {
    return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ scanners)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/scanners/scanner.ts
var scanner = __webpack_require__(4161);
// EXTERNAL MODULE: ./src/sarif/paths.ts
var paths = __webpack_require__(5449);
;// CONCATENATED MODULE: ./src/scanners/gitleaks/configuration.ts

/** Where a repository configures gitleaks, and where it lists findings to ignore. */
const configurationFile = '.gitleaks.toml';
const ignoreFile = '.gitleaksignore';
/** Id of our own rule, which only the canary matches. */
const canaryRule = 'security-gates-canary';
/** The text that the canary repository holds; its middle is random, so that no allowlist was written for it. */
const canaryText = (nonce) => `sg-canary-${nonce}`;
/**
 * gitleaks' configuration: the repository's own (of the trusted commit), else the built-in rules, and one rule
 * more for the canary. An allowlist that allows everything hides the canary, too.
 */
function configuration(context) {
    const base = context.steering.includes(configurationFile)
        ? `path = ${JSON.stringify(`${context.tree}/${configurationFile}`)}`
        : 'useDefault = true';
    return [
        '[extend]',
        base,
        '[[rules]]',
        `id = "${canaryRule}"`,
        `description = "Canary"`,
        `regex = '''sg-canary-[0-9a-f]{32}'''`,
        '',
    ].join('\n');
}
/** The file that `[extend] path = "…"` pulls in; gitleaks reads it relative to its working directory, our tree. */
function follows(_path, text) {
    return [...text.matchAll(/^\s*path\s*=\s*(["'])([^"'\n]+)\1/gm)].flatMap(([, , target]) => target === undefined || target.startsWith('/') || target.split('/').includes('..')
        ? []
        : [(0,paths/* toRepoPath */.xD)(target.replace(/^(\.\/)+/, ''))]);
}
/** Fingerprints of an ignore file: `commit:file:rule:line`, or `file:rule:line` for every commit. */
function ignoredFingerprints(text) {
    return new Set(text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')));
}

;// CONCATENATED MODULE: ./src/scanners/gitleaks/report.ts

const rowSchema = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP().min(1),
    Description: schemas/* string */.YjP(),
    StartLine: schemas/* number */.aig().int(),
    EndLine: schemas/* number */.aig().int(),
    Secret: schemas/* string */.YjP(),
    File: schemas/* string */.YjP(),
    Commit: schemas/* string */.YjP(),
    Fingerprint: schemas/* string */.YjP(),
    Date: schemas/* string */.YjP().default(''),
});
/** Rows of the report that gitleaks wrote to stdout; `undefined` if it is none. */
function readRows(stdout) {
    try {
        const rows = schemas/* array */.YOg(rowSchema).safeParse(JSON.parse(stdout));
        return rows.success ? rows.data : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Why an execution cannot be believed. gitleaks ends with 0 after most failures of git: the only trace is an
 * ERR line on stderr (gitleaks issues 1450, 1455, 1981, 2129).
 */
function distrust(execution) {
    const complaint = execution.stderr
        .split('\n')
        .find((line) => / (ERR|FTL) /.test(line) || line.includes('partial scan'));
    if (complaint !== undefined)
        return `gitleaks reported: ${complaint.replace(/^\S+ (ERR|FTL) /, '').slice(0, 300)}`;
    if (execution.exitCode !== 0 && execution.exitCode !== foundCode) {
        return `gitleaks exited with ${execution.exitCode} (expected 0 or ${foundCode})`;
    }
    return undefined;
}
/** Exit code for findings: distinct from the 1 of gitleaks' own errors. */
const foundCode = 9;

;// CONCATENATED MODULE: ./src/scanners/gitleaks/scope.ts
/**
 * The looks to try, in order. Scheduled runs and runs without new commits read everything, since a range would
 * read nothing.
 */
function looks(scope, git) {
    if (git?.head === undefined)
        return [];
    const full = { name: 'history', revisions: git.head, mayTimeOut: false };
    if (git.range === undefined || git.scheduled || scope === 'full')
        return [full];
    const range = { name: 'range', revisions: `${git.range.base}..${git.range.head}`, mayTimeOut: false };
    return scope === 'range' ? [range] : [{ ...full, mayTimeOut: true }, range];
}
/** The scope in words, for the proof. */
function describe(look) {
    return look.name === 'history'
        ? `full history of ${look.revisions.slice(0, 12)}`
        : `only the range ${look.revisions.replace(/([0-9a-f]{12})[0-9a-f]*/g, '$1')}`;
}

;// CONCATENATED MODULE: ./src/scanners/gitleaks/answer.ts





/** What every finding asks for: a leaked credential stays leaked, whatever becomes of the file. */
const fix = 'Revoke or rotate the credential where it was issued, then remove it from the code; rewriting the history does not undo the leak.';
/** The answer of all executions; a look that timed out was replaced by the next one. */
function answer(executions, context, taken) {
    const finished = executions.filter(({ timedOut }) => !timedOut);
    const rows = [];
    for (const execution of finished) {
        const doubt = distrust(execution);
        if (doubt !== undefined)
            return (0,scanner/* failed */.gz)(doubt, remedyFor(doubt));
        const read = readRows(execution.stdout);
        if (read === undefined)
            return (0,scanner/* failed */.gz)(`gitleaks left no readable JSON report (${execution.name})`);
        rows.push(...read.filter(({ RuleID }) => RuleID !== canaryRule));
    }
    const ignored = ignoredFingerprints(context.steeringText(ignoreFile) ?? '');
    return {
        ok: true,
        rules: [...new Map(rows.map((row) => [row.RuleID, ruleOf(row)])).values()],
        findings: newestFirst(rows).map((row) => findingOf({ ...row, File: relative(row.File, context) }, ignored)),
        seen: context.expected,
        excluded: [],
        notes: [...notes(executions, taken), ...finished.flatMap(commitsScanned)],
    };
}
/** gitleaks reads commits side by side and prints them as they come. */
const newestFirst = (rows) => [...rows].sort((a, b) => compare(b.Date, a.Date) || compare(a.Commit, b.Commit) || a.StartLine - b.StartLine);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** `gitleaks dir` names files below the folder of copies, everything else names them as git does. */
function relative(file, context) {
    const folder = context.opened['uncommitted-files'];
    const name = file.replaceAll('\\', '/');
    return folder !== undefined && name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name;
}
function remedyFor(doubt) {
    return /config|extend|toml/i.test(doubt) ? 'Correct .gitleaks.toml.' : undefined;
}
function notes(executions, taken) {
    const late = executions.some(({ timedOut }) => timedOut);
    return [
        ...(late ? ['the full history did not fit the time limit'] : []),
        ...taken.slice(late ? 1 : 0, late ? 2 : 1).map((look) => `scope: ${describe(look)}`),
    ];
}
function commitsScanned({ stderr, name }) {
    const count = /(\d+) commits scanned/.exec(stderr)?.[1];
    return count === undefined || name === 'staged' ? [] : [`${count} commits with additions were read`];
}
function findingOf(row, ignored) {
    const path = (0,paths/* toRepoPath */.xD)(row.File);
    const global = row.Commit === '' ? row.Fingerprint : row.Fingerprint.slice(row.Commit.length + 1);
    const isIgnored = ignored.has(row.Fingerprint) || ignored.has(global);
    return {
        rule: row.RuleID,
        message: titleOf(row),
        severity: 'critical',
        path,
        region: { startLine: Math.max(1, row.StartLine), endLine: Math.max(1, row.StartLine, row.EndLine) },
        ...(row.Commit === '' ? {} : { commit: row.Commit }),
        secret: row.Secret,
        fix,
        ...(isIgnored ? { suppressed: { kind: 'external', justification: ignoreFile } } : {}),
    };
}
const titleOf = (row) => (row.Description === '' ? `Secret found by rule ${row.RuleID}` : row.Description);
/** CWE-798: use of hard-coded credentials. */
function ruleOf(row) {
    return {
        id: row.RuleID,
        title: row.RuleID.replaceAll('-', ' '),
        description: titleOf(row),
        help: fix,
        security: true,
        severity: 'critical',
        cwe: [798],
    };
}

;// CONCATENATED MODULE: ./src/scanners/gitleaks/commands.ts


/**
 * What our flags add to gitleaks' defaults: merge commits (`-m`) and files that `.gitattributes` hides (`--text`)
 * are read, no filter or external program of the repository's configuration takes part.
 */
const logOptions = ['--text', '-m', '--full-history', '--no-ext-diff', '--no-textconv'];
const common = (context) => [
    '--no-banner',
    '--no-color',
    '--exit-code',
    String(foundCode),
    '--ignore-gitleaks-allow',
    '--gitleaks-ignore-path',
    `${context.scratch}/no-ignore-file`,
    '--report-format',
    'json',
    '--report-path',
    '-',
];
/** Git's neutral configuration and ours for gitleaks, which reads it from the environment: no file is left behind. */
const environment = (context) => ({
    ...context.git?.env,
    GITLEAKS_CONFIG_TOML: configuration(context),
});
const gitCommand = (context, name, args, files) => ({
    name,
    program: 'git',
    args,
    cwd: 'scratch',
    env: { ...context.git?.env },
    network: 'none',
    ...(files === undefined ? {} : { files }),
});
const scan = (context, name, revisions, gitDir) => ({
    name,
    program: 'tool',
    args: ['git', ...common(context), `--log-opts=${[...logOptions, revisions].join(' ')}`, gitDir],
    cwd: 'tree',
    env: environment(context),
    network: 'none',
});
/** Reads the patches of commits. Source is the `.git` folder: no ignore file of the working tree takes part. */
function historyCommand(context, look) {
    const command = scan(context, look.name, look.revisions, context.git?.dir ?? '');
    return look.mayTimeOut ? { ...command, mayTimeOut: true, share: 0.6 } : command;
}
/** Reads what is staged. */
function stagedCommand(context) {
    return {
        name: 'staged',
        program: 'tool',
        args: ['git', '--staged', ...common(context), context.git?.dir ?? ''],
        cwd: 'tree',
        env: environment(context),
        network: 'none',
    };
}
/** Reads copies of the files that are changed and not committed. */
function uncommittedCommand(context) {
    return {
        name: 'uncommitted',
        program: 'tool',
        args: ['dir', ...common(context), context.opened['uncommitted-files'] ?? ''],
        cwd: 'tree',
        env: environment(context),
        network: 'none',
    };
}
/** Both ends of what is read must be commits: for an unknown revision gitleaks finds nothing and is content. */
function revisionProbes(context, look) {
    return look.revisions.split('..').map((revision) => ({
        proves: `${revision.slice(0, 12)} is a commit of this repository`,
        command: gitCommand(context, 'rev-parse', [
            `--git-dir=${context.git?.dir ?? ''}`,
            'rev-parse',
            '--verify',
            '--quiet',
            `${revision}^{commit}`,
        ]),
        accept: ({ exitCode, stdout }) => exitCode === 0 && stdout.trim() === revision ? undefined : `git does not know the commit ${revision}`,
    }));
}
/**
 * A scratch repository with a planted key, scanned by the same command with the same configuration. The file is
 * hidden by `.gitattributes`, so that the flags are proven along with the tool.
 */
function canaryProbe(context) {
    const at = (args) => ['-C', 'canary', ...args];
    const who = ['-c', 'user.name=canary', '-c', 'user.email=canary@invalid', '-c', 'commit.gpgSign=false'];
    return {
        proves: 'a key planted in a canary repository was found',
        prepare: [
            gitCommand(context, 'canary init', ['init', '--quiet', '--template=', 'canary']),
            gitCommand(context, 'canary add', at(['add', '--all']), {
                'canary/key.txt': `key = "${canaryText(context.nonce)}"\n`,
                'canary/.gitattributes': '*.txt -diff\n',
            }),
            gitCommand(context, 'canary commit', [...at(who), 'commit', '--quiet', '--no-verify', '--message=canary']),
        ],
        command: scan(context, 'canary', 'HEAD', `${context.scratch}/canary/.git`),
        accept: (execution) => {
            const doubt = distrust(execution);
            if (doubt !== undefined)
                return doubt;
            const found = readRows(execution.stdout)?.some(({ RuleID }) => RuleID === canaryRule) === true;
            return found
                ? undefined
                : 'the planted canary key was not found: the configuration in .gitleaks.toml allows everything, or gitleaks did not scan';
        },
    };
}

;// CONCATENATED MODULE: ./src/scanners/gitleaks/scanner.ts






const options = schemas/* strictObject */.rej({
    scope: schemas/* enum */.k5n(['full', 'range', 'auto'])
        .default('full')
        .describe('Commits to read: the full history, the new ones, or the full history if it fits the time limit.'),
});
function detect({ history, files }) {
    if (history === undefined) {
        return {
            status: 'cannot',
            reason: 'not a git repository: there is no history to read',
            remedy: 'Run it inside a clone (in a workflow: actions/checkout with fetch-depth: 0).',
        };
    }
    if (history.staged)
        return applies([{ kind: 'staged', path: '' }]);
    const uncommitted = history.uncommitted.length > 0 ? [{ kind: 'uncommitted', path: '' }] : [];
    if (history.head !== undefined)
        return applies([{ kind: 'history', path: '' }, ...uncommitted]);
    if (files.length > 0)
        return applies([{ kind: 'uncommitted', path: '' }]);
    return { status: 'not-applicable', reason: 'the repository has neither commits nor files' };
}
const applies = (targets) => ({ status: 'applies', targets, expected: [] });
const has = (context, kind) => context.targets.some((target) => target.kind === kind);
const looksOf = (context) => has(context, 'history') ? looks(context.options.scope, context.git) : [];
function probes(context) {
    return [...looksOf(context).flatMap((look) => revisionProbes(context, look)), canaryProbe(context)];
}
function step(executions, context) {
    const planned = looksOf(context);
    const done = (name) => executions.some((execution) => execution.name === name && !execution.timedOut);
    const tried = (name) => executions.some((execution) => execution.name === name);
    if (has(context, 'staged') && !done('staged'))
        return { next: stagedCommand(context) };
    const next = planned.find(({ name }) => !tried(name));
    if (next !== undefined && !planned.some(({ name }) => done(name)))
        return { next: historyCommand(context, next) };
    if (has(context, 'uncommitted') && !done('uncommitted'))
        return { next: uncommittedCommand(context) };
    return { answer: answer(executions, context, planned) };
}
/** gitleaks: credentials in the history, in what is staged, and in what is not committed yet. */
const scanner_scanner = (0,scanner/* processScanner */.qy)({
    id: 'gitleaks',
    gate: 'secrets',
    title: 'gitleaks',
    driver: 'gitleaks',
    options,
    steeredBy: [configurationFile, ignoreFile],
    follows: follows,
    comments: [{ marker: /gitleaks:allow/, scope: 'line', appliedBy: 'engine' }],
    executes: 'nothing',
    reads: [],
    detect,
    kind: 'process',
    needs: ({ kind }) => kind === 'history' ? ['complete-history'] : kind === 'uncommitted' ? ['uncommitted-files'] : [],
    probes,
    step,
});

;// CONCATENATED MODULE: ./src/scanners/ruff/report.ts


const position = schemas/* object */.Ikc({ row: schemas/* number */.aig().int(), column: schemas/* number */.aig().int() });
const report_rowSchema = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().nullable(),
    name: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().nullish(),
    filename: schemas/* string */.YjP(),
    cell: schemas/* number */.aig().int().nullish(),
    location: position,
    end_location: position,
    fix: schemas/* object */.Ikc({ message: schemas/* string */.YjP().nullish() }).nullish(),
});
/** Rows of ruff's JSON report; `undefined` if it is none. */
function report_readRows(stdout) {
    try {
        const rows = schemas/* array */.YOg(report_rowSchema).safeParse(JSON.parse(stdout));
        return rows.success ? rows.data : undefined;
    }
    catch {
        return undefined;
    }
}
/** What makes two rows of two runs the same finding. */
const rowKey = (row) => JSON.stringify([row.code, row.filename, row.cell ?? 0, row.location, row.end_location, row.message]);
/**
 * Ruff prints absolute names, bytes that are no UTF-8 as U+FFFD. Two files that then look the same cannot be
 * told apart.
 */
function namesBelow(tree, files) {
    const byName = new Map();
    const ambiguous = [];
    for (const path of files) {
        const name = `${tree}/${(0,paths/* pathText */.LF)(path)}`;
        if (byName.has(name))
            ambiguous.push(path);
        byName.set(name, path);
    }
    return { pathOf: (filename) => byName.get(filename.replaceAll('\\', '/').replace(/^\/\/\?\//, '')), ambiguous };
}
/** Which of the files `ruff check --show-files` lists; names may hold newlines, so each is looked for whole. */
function shownFiles(stdout, tree, files) {
    const listing = `\n${stdout.replaceAll('\r\n', '\n')}\n`;
    const lines = new Set(listing.split('\n'));
    return files.filter((path) => {
        const name = `${tree}/${(0,paths/* pathText */.LF)(path)}`;
        return name.includes('\n') ? listing.includes(`\n${name}\n`) : lines.has(name);
    });
}

;// CONCATENATED MODULE: ./src/scanners/ruff/severity.ts
const weigh = (severity, cwe, codes) => codes.map((code) => [code, { severity, cwe }]);
/**
 * Severity and CWE of ruff's S rules. Ruff states neither; each S rule re-implements the Bandit plugin of the
 * same number, so these are the severities and CWEs that Bandit 1.9 gives its B rules (the worse one where
 * Bandit decides by the case). S704 follows B704. Rules added since are `unlistedSecurity`.
 */
const weights = new Map([
    ...weigh('low', 703, ['S101', 'S110', 'S112']),
    ...weigh('medium', 78, ['S102', 'S307', 'S601', 'S604']),
    ...weigh('high', 78, ['S602', 'S605', 'S609']),
    ...weigh('low', 78, ['S404', 'S603', 'S606', 'S607']),
    ...weigh('high', 732, ['S103']),
    ...weigh('medium', 605, ['S104']),
    ...weigh('low', 259, ['S105', 'S106', 'S107']),
    ...weigh('medium', 377, ['S108', 'S306']),
    ...weigh('medium', 400, ['S113']),
    ...weigh('high', 94, ['S201', 'S701']),
    ...weigh('medium', 94, ['S612']),
    ...weigh('high', 22, ['S202']),
    ...weigh('medium', 22, ['S310']),
    ...weigh('medium', 502, ['S301', 'S302']),
    ...weigh('low', 502, ['S403']),
    ...weigh('high', 327, ['S304', 'S324', 'S413', 'S502']),
    ...weigh('medium', 327, ['S303', 'S305', 'S503']),
    ...weigh('low', 327, ['S504']),
    ...weigh('high', 326, ['S505']),
    ...weigh('medium', 79, ['S308', 'S702', 'S704']),
    ...weigh('low', 330, ['S311']),
    ...weigh('high', 319, ['S312', 'S321', 'S401', 'S402', 'S415']),
    ...weigh('medium', 319, ['S508', 'S509']),
    ...weigh('medium', 20, ['S313', 'S314', 'S315', 'S316', 'S317', 'S318', 'S319', 'S506']),
    ...weigh('low', 20, ['S405', 'S406', 'S407', 'S408', 'S409']),
    ...weigh('high', 20, ['S411']),
    ...weigh('high', 284, ['S412']),
    ...weigh('medium', 295, ['S323']),
    ...weigh('high', 295, ['S501', 'S507']),
    ...weigh('medium', 89, ['S608', 'S610', 'S611']),
]);
const unlistedSecurity = 'medium';
/** Is the code one of ruff's flake8-bandit rules? */
const isSecurityRule = (code) => /^S\d{3}$/.test(code);
/** Worst severity that findings of a rule can have. Style is low; a file that does not parse is high. */
function ruleSeverity(code) {
    if (code === 'invalid-syntax' || code === 'E999')
        return 'high';
    if (!isSecurityRule(code))
        return 'low';
    return weights.get(code)?.severity ?? unlistedSecurity;
}
/** Severity of one finding: Bandit, too, rates a shell call with a constant command low ("seems safe"). */
function findingSeverity(code, message) {
    return (code === 'S602' || code === 'S605') && message.includes('seems safe') ? 'low' : ruleSeverity(code);
}
/** CWE numbers of a rule; empty for style. */
function cweOf(code) {
    const weight = weights.get(code);
    return weight === undefined ? [] : [weight.cwe];
}

;// CONCATENATED MODULE: ./src/scanners/ruff/answer.ts



/** What ruff says when it gives up (bad configuration, bad option, crash). */
function stopped(execution) {
    const lines = execution.stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('warning:'));
    const cause = lines
        .slice(0, 6)
        .map((line) => line.trim())
        .join(' ');
    return (0,scanner/* failed */.gz)(`ruff exited with ${execution.exitCode} (expected 0 or 1): ${cause === '' ? 'no message' : cause}`);
}
/**
 * The answer of three runs: everything, what is left after `noqa` comments, and the list of files. The difference
 * of the first two are the findings that inline comments set aside.
 */
function answer_answer(all, honoured, listing, context) {
    const everything = report_readRows(all.stdout);
    const kept = report_readRows(honoured.stdout);
    if (everything === undefined || kept === undefined)
        return (0,scanner/* failed */.gz)('ruff left no readable JSON report');
    const names = namesBelow(context.tree, context.expected);
    const unread = unreadable([...everything, ...kept], [all.stderr, honoured.stderr], names.pathOf);
    if (unread !== undefined)
        return unread;
    if (names.ambiguous.length > 0) {
        return (0,scanner/* failed */.gz)(`${names.ambiguous.join(', ')}: the name is no UTF-8 and looks like another one`, 'Rename the file.');
    }
    const seen = shownFiles(listing.stdout, context.tree, context.expected);
    if (seen.length === 0) {
        return (0,scanner/* failed */.gz)(`ruff's configuration excludes all ${context.expected.length} Python files: nothing was linted`, 'Narrow `exclude`, or set `mode: off` for the gate lint.');
    }
    return parsed(everything, kept, seen, context);
}
/** A file that could not be read: a row E902, or (where E is not selected) only a warning. */
function unreadable(rows, stderr, pathOf) {
    const row = rows.find(({ code, filename }) => code === 'E902' && pathOf(filename) !== undefined);
    if (row !== undefined)
        return (0,scanner/* failed */.gz)(`${pathOf(row.filename) ?? ''} could not be read: ${row.message}`, readable);
    const warning = stderr
        .flatMap((text) => text.split('\n'))
        .find((line) => /^warning: (Failed to (lint|read|parse)|Encountered error)/.test(line));
    return warning === undefined ? undefined : (0,scanner/* failed */.gz)(`a file could not be read: ${warning}`, readable);
}
const readable = 'Make the file readable and UTF-8, or exclude it in ruff.toml.';
function parsed(all, kept, seen, context) {
    const names = namesBelow(context.tree, context.expected);
    const active = new Set(kept.map(rowKey));
    const everywhere = [...all, ...kept.filter((row) => !all.some((other) => rowKey(other) === rowKey(row)))];
    const located = everywhere.flatMap((row) => {
        const path = names.pathOf(row.filename);
        return path === undefined ? [] : [{ row, path }];
    });
    const outside = everywhere.length - located.length;
    const shown = new Set(seen);
    return {
        ok: true,
        rules: [...new Map(located.map(({ row }) => [codeOf(row), answer_ruleOf(row)])).values()],
        findings: located.map(({ row, path }) => answer_findingOf(row, path, active.has(rowKey(row)))),
        seen,
        excluded: context.expected.filter((path) => !shown.has(path)),
        notes: outside === 0 ? [] : [`${outside} findings in files that are not part of the repository were left out`],
    };
}
const codeOf = (row) => row.code ?? 'invalid-syntax';
function answer_findingOf(row, path, active) {
    const code = codeOf(row);
    const inCell = row.cell !== null && row.cell !== undefined;
    return {
        rule: code,
        message: inCell ? `${row.message} (cell ${row.cell}, line ${row.location.row})` : row.message,
        severity: findingSeverity(code, row.message),
        path,
        ...(inCell ? {} : { region: regionOf(row) }),
        ...(row.fix?.message ? { fix: row.fix.message } : {}),
        ...(active ? {} : { suppressed: { kind: 'inSource', justification: 'noqa' } }),
    };
}
const regionOf = (row) => ({
    startLine: row.location.row,
    startColumn: row.location.column,
    endLine: row.end_location.row,
    endColumn: row.end_location.column,
});
function answer_ruleOf(row) {
    const id = codeOf(row);
    const title = (row.name ?? id).replaceAll('-', ' ');
    return {
        id,
        ...(row.name ? { name: row.name } : {}),
        title,
        description: `${title} (ruff ${id})`,
        help: row.url ? `See ${row.url}` : 'Correct the syntax: the file cannot be parsed.',
        ...(row.url ? { helpUri: row.url } : {}),
        security: isSecurityRule(id),
        severity: ruleSeverity(id),
        cwe: cweOf(id),
    };
}

;// CONCATENATED MODULE: ./src/scanners/ruff/follows.ts

/** Files that `extend = "…"` of a ruff configuration pulls in, relative to that configuration. */
function follows_follows(path, text) {
    const folder = (0,paths/* pathText */.LF)(path).split('/').slice(0, -1);
    return [...text.matchAll(/^\s*extend\s*=\s*(["'])([^"'\n]+)\1/gm)].flatMap(([, , target]) => {
        const segments = target === undefined ? [] : resolveSegments(folder, target);
        return segments === undefined || segments.length === 0 ? [] : [(0,paths/* toRepoPath */.xD)(segments.join('/'))];
    });
}
function resolveSegments(folder, target) {
    if (target.startsWith('/'))
        return undefined;
    return target.split('/').reduce((at, segment) => {
        if (at === undefined || segment === '.' || segment === '')
            return at;
        if (segment !== '..')
            return [...at, segment];
        return at.length === 0 ? undefined : at.slice(0, -1);
    }, folder);
}

;// CONCATENATED MODULE: ./src/scanners/ruff/scanner.ts





const scanner_options = schemas/* strictObject */.rej({});
/** Files that ruff lints: `.py`, `.pyi`, notebooks. Scripts without an ending are not, shebang or no. */
const isPython = (path) => /\.(py|pyi|ipynb)$/.test(path);
function scanner_detect(tree) {
    const expected = tree.files.filter((path) => isPython(path) && (0,paths/* isBelow */.Yw)(path, tree.workingDirectory));
    return expected.length === 0
        ? { status: 'not-applicable', reason: 'no Python files' }
        : { status: 'applies', targets: [{ kind: 'directory', path: tree.workingDirectory }], expected };
}
/**
 * `--no-respect-gitignore`: an ignored file that is tracked all the same is part of the commit.
 * The shipped configuration stands where ruff looks for the user's own: it counts only where the repository has none.
 */
function command(name, flags, context) {
    const target = context.workingDirectory === '' ? '.' : `./${(0,paths/* pathText */.LF)(context.workingDirectory)}`;
    const shipped = `${context.assets}/config`;
    return {
        name,
        program: 'tool',
        args: ['check', '--no-cache', '--no-respect-gitignore', '--force-exclude', ...flags, '--', target],
        cwd: 'tree',
        env: { XDG_CONFIG_HOME: shipped, APPDATA: shipped },
        network: 'none',
    };
}
const json = ['--output-format', 'json'];
function scanner_step(executions, context) {
    const [all, honoured, listing] = executions;
    const last = executions.at(-1);
    if (last !== undefined && last.exitCode !== 0 && last.exitCode !== 1)
        return { answer: stopped(last) };
    if (all === undefined)
        return { next: command('all findings', ['--ignore-noqa', ...json], context) };
    if (honoured === undefined)
        return { next: command('findings without noqa', json, context) };
    if (listing === undefined)
        return { next: command('files', ['--show-files'], context) };
    return { answer: answer_answer(all, honoured, listing, context) };
}
/** ruff: style, defects and the S rules of Python, with the repository's own selection where it has one. */
const ruff_scanner_scanner = (0,scanner/* processScanner */.qy)({
    id: 'ruff',
    gate: 'lint',
    title: 'ruff',
    driver: 'ruff',
    options: scanner_options,
    steeredBy: ['**/ruff.toml', '**/.ruff.toml', '**/pyproject.toml'],
    follows: follows_follows,
    comments: [
        { marker: /#\s*noqa\b/i, scope: 'line', appliedBy: 'tool' },
        { marker: /#\s*(ruff|flake8):\s*noqa\b/i, scope: 'file', appliedBy: 'tool' },
    ],
    executes: 'nothing',
    reads: [],
    detect: scanner_detect,
    kind: 'process',
    needs: () => [],
    step: scanner_step,
});

;// CONCATENATED MODULE: ./src/scanners/index.ts
// Generated by `npm run generate` from the folders beside this file. Do not edit.


/** All scanners, by id. */
const scanners = { gitleaks: scanner_scanner, ruff: ruff_scanner_scanner };


/***/ }),

/***/ 4161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   qy: () => (/* binding */ processScanner)
/* harmony export */ });
/* unused harmony export builtinScanner */
/** A scanner with options of its own, for the engine: its functions see them parsed, with defaults filled in. */
function processScanner(scanner) {
    const { detect, probes, step, options, ...rest } = scanner;
    const typed = (context) => ({
        ...context,
        options: options.parse(context.options),
    });
    return {
        ...rest,
        options,
        detect: (tree, given) => detect(tree, options.parse(given)),
        ...(probes === undefined ? {} : { probes: (context) => probes(typed(context)) }),
        step: (executions, context) => step(executions, typed(context)),
    };
}
/** The same for a builtin scanner. */
function builtinScanner(scanner) {
    const { detect, check, options, ...rest } = scanner;
    return {
        ...rest,
        options,
        detect: (tree, given) => detect(tree, options.parse(given)),
        check: (tree, context) => check(tree, { ...context, options: options.parse(context.options) }),
    };
}
/** Shorthand for a failed answer. */
const failed = (reason, remedy) => remedy === undefined ? { ok: false, reason } : { ok: false, reason, remedy };


/***/ })

};
