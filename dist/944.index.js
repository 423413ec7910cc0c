export const id = 944;
export const ids = [944];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/host/github-log.ts
/** Characters that a comparison by culture takes for nothing: controls, soft hyphens, joiners and the like. */
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Whatever ends a line for the runner or for a log viewer; the parts between are kept with their ends. */
const lineEnds = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/u;
/**
 * Makes text safe for the log of a workflow run. The runner takes a line for a command when it begins with `::`
 * after white space, or has `##[` anywhere, both compared by culture, which overlooks ignorable characters
 * (actions/runner, ActionCommand.cs). Such a line gets `| ` in front, and the brackets are parted.
 */
function withoutCommands(text) {
    return text
        .split(lineEnds)
        .map((part, at) => (at % 2 === 1 ? part : harmless(part)))
        .join('');
}
function harmless(line) {
    const bare = line.replace(ignorable, '');
    const parted = bare.includes('##[') ? bare.replaceAll('##[', '# #[') : line;
    return bare.trimStart().startsWith('::') ? `| ${parted}` : parted;
}

// EXTERNAL MODULE: ./src/host/local.ts + 22 modules
var host_local = __webpack_require__(2051);
;// CONCATENATED MODULE: ./src/host/github.ts


/** The machine of a workflow run: `localHost` with the run's inputs, outputs, summary and annotations. */
async function githubHost(overrides = {}) {
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    const local = (0,host_local/* localHost */.O)(overrides);
    const workflow = {
        input: (name) => core.getInput(name),
        setOutput: (name, value) => {
            core.setOutput(name, value);
        },
        writeSummary: async (markdown) => {
            // Absent where the workflow engine has no summaries; then there is nobody to write for.
            if (!local.env['GITHUB_STEP_SUMMARY'])
                return;
            await core.summary.addRaw(markdown, true).write();
        },
        annotate: ({ level, message, ...place }) => {
            core[level](message, properties(place));
        },
    };
    return { ...local, console: safeConsole(local.console), workflow };
}
/** Everything that is printed, whoever wrote it, is text to the runner and never a command. */
function safeConsole(console) {
    return {
        ...console,
        out: (text) => {
            console.out(withoutCommands(text));
        },
        err: (text) => {
            console.err(withoutCommands(text));
        },
        interactive: false,
    };
}
function properties({ title, file, line }) {
    return { title, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
}

// EXTERNAL MODULE: ./src/pipeline.ts + 72 modules
var pipeline = __webpack_require__(5153);
// EXTERNAL MODULE: ./src/report/amounts.ts
var amounts = __webpack_require__(5911);
// EXTERNAL MODULE: ./src/report/findings.ts
var findings = __webpack_require__(9334);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/printable.ts
var printable = __webpack_require__(9073);
// EXTERNAL MODULE: ./src/report/problems.ts
var report_problems = __webpack_require__(3300);
;// CONCATENATED MODULE: ./src/report/annotations.ts





/**
 * Annotations of one level that are used for findings and errors; one more says how many are left. GitHub shows
 * ten of a level for a step (actions/toolkit, docs/problem-matchers.md, "Limitations").
 */
const shownPerLevel = 9;
/** A place in the judged tree whose name needs no escape; all others are named in the message. */
function placement(finding) {
    const nameable = finding.path !== '' && (0,printable/* visible */.RK)(finding.path) === finding.path && !finding.path.includes('\uFFFD');
    if (finding.commit !== undefined || !nameable)
        return {};
    return { file: finding.path, ...(finding.line !== undefined && { line: finding.line }) };
}
function ofFinding(finding, level) {
    const place = placement(finding);
    const where = place.file === undefined ? `${(0,printable/* visible */.RK)((0,findings/* placeOf */.$)(finding))}: ` : '';
    const fix = finding.fix === undefined ? '' : ` Fix: ${(0,printable/* sentence */.em)(finding.fix)}`;
    return {
        level,
        title: `${finding.gate}: ${(0,printable/* visible */.RK)(finding.rule)} (${finding.severity})`,
        message: `${where}${(0,printable/* sentence */.em)(finding.message)}${fix}`,
        ...place,
    };
}
function errorsOf({ verdict }, level) {
    const blocking = level === 'error';
    const problems = (0,report_problems/* problemsOf */.G)(verdict)
        .filter(({ gate }) => (verdict.gates[gate]?.blocking ?? true) === blocking)
        .map(({ gate, scanner, reason, remedy, reproduce }) => ({
        level,
        title: `${gate}: error`,
        message: [
            `${scanner === undefined ? '' : `${(0,printable/* visible */.RK)(scanner)}: `}${(0,printable/* sentence */.em)(reason)}`,
            ...(remedy === undefined ? [] : [`Way out: ${(0,printable/* sentence */.em)(remedy)}`]),
            `Reproduce: ${reproduce}`,
        ].join('\n'),
    }));
    if (!blocking || verdict.verdict !== 'error' || problems.length > 0)
        return problems;
    return [
        {
            level,
            title: 'security-gates: error',
            message: [(0,headline/* headline */.Pl)(verdict), ...verdict.notes.map((note) => (0,printable/* sentence */.em)(note))].join('\n'),
        },
    ];
}
function atMost(all, level) {
    const more = all.length - shownPerLevel;
    if (more <= 0)
        return all;
    const rest = `${(0,amounts/* plural */.LS)(more, 'more annotation')}: see the job summary and results.sarif`;
    return [...all.slice(0, shownPerLevel), { level, title: 'security-gates', message: rest }];
}
/**
 * Annotations of the workflow run: errors of gates first, then the findings that count, worst first; level error
 * for gates that block and warning for those that only warn. At most ten of a level, the last of which says
 * how many are left out. The host escapes them for the runner.
 */
function annotations(judgement) {
    const counting = (0,findings/* reportedFindings */.I)(judgement.log).filter((finding) => finding.mark === undefined);
    const soft = new Set((0,headline/* judgedGates */.iY)(judgement.verdict).flatMap((gate) => (gate.blocking ? [] : [gate.gate])));
    return ['error', 'warning'].flatMap((level) => {
        const own = counting.filter((finding) => soft.has(finding.gate) === (level === 'warning'));
        return atMost([...errorsOf(judgement, level), ...own.map((finding) => ofFinding(finding, level))], level);
    });
}

// EXTERNAL MODULE: ./src/sarif/merge.ts
var merge = __webpack_require__(1985);
;// CONCATENATED MODULE: ./src/report/errored.ts

/** The judgement of a run that ended before any gate: an error with its reason, in the shape of all others. */
function erroredJudgement(reason) {
    return {
        verdict: {
            verdict: 'error',
            source: { event: 'unknown', trustedBecause: '', pullRequest: false, staged: false },
            name: '',
            gates: {},
            changes: [],
            notes: [reason],
        },
        log: (0,merge/* mergeRuns */.r)([]),
    };
}

// EXTERNAL MODULE: ./src/gates.ts
var gates = __webpack_require__(6707);
;// CONCATENATED MODULE: ./src/report/outputs.ts


/** All outputs that the Action may set, in the order of action.yml. */
const outputDescriptions = [
    { name: 'verdict', description: 'Overall verdict: pass, fail or error. Anything but pass means: do not merge.' },
    { name: 'sarif', description: 'Path of the merged SARIF log.' },
    { name: 'report-dir', description: 'Folder with results.sarif, verdict.json and summary.md.' },
    ...gates/* gateIds */.G.flatMap((id) => [
        {
            name: id,
            description: `Verdict of the gate ${id} (${gates/* gates */.V[id].title}): pass, fail, error, skipped or not-applicable; empty when the gate is off.`,
        },
        {
            name: `${id}-findings`,
            description: `Number of findings of the gate ${id} at or above its threshold; empty when the gate is off.`,
        },
    ]),
];
/**
 * Values of the Action's outputs, by name. Only words of fixed lists, numbers and the given paths: no text of a
 * tool or of the repository. Gates that are off are left out.
 */
function outputs(verdict, paths) {
    const fixed = [
        ['verdict', verdict.verdict],
        ['sarif', paths.sarif],
        ['report-dir', paths.folder],
    ];
    const perGate = (0,headline/* judgedGates */.iY)(verdict).flatMap((result) => [
        [result.gate, result.verdict],
        [`${result.gate}-findings`, String(result.counted)],
    ]);
    return Object.fromEntries([...fixed, ...perGate]);
}

// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(8991);
// EXTERNAL MODULE: ./src/report/summary.ts + 4 modules
var summary = __webpack_require__(9452);
// EXTERNAL MODULE: ./src/report/terminal.ts + 3 modules
var terminal = __webpack_require__(480);
// EXTERNAL MODULE: ./src/report/write.ts
var write = __webpack_require__(1693);
;// CONCATENATED MODULE: ./src/action.ts











/** The Action: judges the checked-out commit and tells every channel of the workflow; returns the exit code. */
async function action() {
    const host = await githubHost();
    const { workflow } = host;
    if (workflow === undefined)
        throw new errors/* UsageError */.eb('not a workflow run: GITHUB_ACTIONS is not set');
    try {
        const inputs = inputsOf(workflow);
        const judgement = await (0,pipeline/* check */.z)(host, requestOf(host, inputs, workflow), (0,progress/* progress */.qB)(host.console, (0,progress/* clockOf */.ie)(host.now)));
        await publish(judgement, inputs.name, host, workflow);
        return errors/* exitCodes */.hS[judgement.verdict.verdict];
    }
    catch (thrown) {
        await publish(erroredJudgement((0,errors/* messageOf */.bD)(thrown)), '', host, workflow);
        return thrown instanceof errors/* UsageError */.eb ? errors/* exitCodes */.hS.usage : errors/* exitCodes */.hS.error;
    }
}
function inputsOf(workflow) {
    return inputs/* inputNames */.vj.reduce((inputs, name) => ({ ...inputs, [name]: workflow.input(name) }), inputs/* emptyInputs */.Rv);
}
function requestOf(host, inputs, workflow) {
    const directory = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
    return { directory, inputs, staged: false, token: workflow.input('token') };
}
/** Every channel gets the same judgement. The report folder is the runner's, where no commit can plant a link. */
async function publish(judgement, name, host, workflow) {
    const folder = reportFolder(host, name);
    const { sarif } = await (0,write/* writeReports */.L)(host, folder, judgement);
    for (const [output, value] of Object.entries(outputs(judgement.verdict, { sarif, folder })))
        workflow.setOutput(output, value);
    await workflow.writeSummary((0,summary/* summaryMarkdown */.e)(judgement));
    for (const annotation of annotations(judgement))
        workflow.annotate(annotation);
    host.console.out((0,terminal/* terminalReport */.R)(judgement, { columns: host.console.columns, color: host.console.color, folder }));
}
function reportFolder(host, name) {
    const suffix = [name, host.env['GITHUB_ACTION'] ?? ''].filter((part) => /^[A-Za-z0-9._-]+$/.test(part));
    return [`${host.env['RUNNER_TEMP'] ?? host.cwd}/security-gates-report`, ...suffix].join('-');
}


/***/ }),

/***/ 9532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Longer lists of valid words are left out of messages. */
const fewWords = 16;
/** Longer words are cut in messages, and compared with nothing. */
const longestWord = 60;
/** Control characters, line separators and those that reorder text: they could forge lines in a log. */
const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** Text from outside as it may stand in a message: in quotes, on one line, at most 60 characters, nothing invisible. */
function quoted(text) {
    const characters = Array.from(text.slice(0, 2 * longestWord + 2));
    const shown = characters.length > longestWord ? `${characters.slice(0, longestWord).join('')}…` : text;
    return JSON.stringify(shown).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const plain = (word) => word.toLowerCase().replace(/[_\s]/g, '-');
const bareOf = (word) => word.replace(/^-+/, '');
/**
 * The valid word that somebody may have meant by `word`; `undefined` if none is close. Close is: equal but for
 * case and separators, begun with at least three letters, or with no more than four letters in ten wrong (at
 * least two; one in a word of three).
 */
function nearest(word, valid) {
    if (word.length > longestWord)
        return undefined;
    const asked = plain(word);
    const bare = bareOf(asked);
    const tolerated = bare.length <= 3 ? 1 : Math.max(2, Math.ceil(bare.length * 0.4));
    const ranked = valid
        .map((candidate) => {
        const begun = bare.length >= 3 && bareOf(candidate).startsWith(bare);
        return { candidate, distance: begun ? 0.5 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(asked, plain(candidate)) };
    })
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= tolerated ? best.candidate : undefined;
}
/** What to do about a wrong word: `did you mean lint? Use one of: lint, secrets`, each half only where it helps. */
function advice(word, valid) {
    const meant = nearest(word, valid);
    const question = meant === undefined ? '' : `did you mean ${meant}?`;
    if (valid.length === 0)
        return 'remove it';
    if (valid.length > fewWords)
        return question === '' ? 'see the documentation for what is valid' : question;
    const list = valid.length === 1 ? `only ${valid.join('')} is valid` : `use one of: ${valid.join(', ')}`;
    return question === '' ? list : `${question} ${list.charAt(0).toUpperCase()}${list.slice(1)}`;
}
/** A foreign message, begun in lower case, for the middle of a sentence. */
function lowered(message) {
    return `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * Exit codes of the CLI. `error` wins over `fail`: a run that could not tell is not a verdict.
 */
const exitCodes = { pass: 0, fail: 1, error: 2, usage: 3 };
/** The user's configuration or command line is wrong. Ends the run with exit code 3. */
class UsageError extends Error {
    name = 'UsageError';
}
/**
 * The run cannot tell (no trusted commit, unreadable repository, unwritable report folder).
 * Ends the run with exit code 2. The message says what, where and what to do.
 */
class GateError extends Error {
    name = 'GateError';
}
/** The message of anything that was thrown, with the messages of its causes. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause === undefined ? thrown.message : `${thrown.message}: ${messageOf(thrown.cause)}`;
}


/***/ })

};
