export const id = 581;
export const ids = [
    581
];
export const modules = {
    21916: (__unused_webpack_module, exports)=>{
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports.Io = exports.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function(a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << n - 1;
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while(i--){
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for(i = 0; i < m; i++){
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= (eq & pv) + pv ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = mv << 1 | 1;
                pv = pv << 1 | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while(i--){
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function(b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for(var i = 0; i < hsize; i++){
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for(; j < vsize - 1; j++){
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for(var k = start_1; k < vlen_1; k++){
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for(var i = 0; i < n; i++){
                    var eq = peq[a.charCodeAt(i)];
                    var pb = phc[i / 32 | 0] >>> i & 1;
                    var mb = mhc[i / 32 | 0] >>> i & 1;
                    var xv = eq | mv_1;
                    var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if (ph >>> 31 ^ pb) {
                        phc[i / 32 | 0] ^= 1 << i;
                    }
                    if (mh >>> 31 ^ mb) {
                        mhc[i / 32 | 0] ^= 1 << i;
                    }
                    ph = ph << 1 | pb;
                    mh = mh << 1 | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for(var k = start_1; k < vlen_1; k++){
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for(var k = start; k < vlen; k++){
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for(var i = 0; i < n; i++){
                var eq = peq[a.charCodeAt(i)];
                var pb = phc[i / 32 | 0] >>> i & 1;
                var mb = mhc[i / 32 | 0] >>> i & 1;
                var xv = eq | mv;
                var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += ph >>> m - 1 & 1;
                score -= mh >>> m - 1 & 1;
                if (ph >>> 31 ^ pb) {
                    phc[i / 32 | 0] ^= 1 << i;
                }
                if (mh >>> 31 ^ mb) {
                    mhc[i / 32 | 0] ^= 1 << i;
                }
                ph = ph << 1 | pb;
                mh = mh << 1 | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for(var k = start; k < vlen; k++){
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function(a, b) {
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
        var closest = function(str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for(var i = 0; i < arr.length; i++){
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports.kp = closest;
    },
    95581: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            cli: ()=>cli
        });
        var _config_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40956);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
        var _host_local_console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96697);
        var _report_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29073);
        async function cli(argv) {
            try {
                return await run((0, _config_arguments_js__WEBPACK_IMPORTED_MODULE_0__.We)(argv));
            } catch (thrown) {
                const { err } = (0, _host_local_console_js__WEBPACK_IMPORTED_MODULE_2__.D)(process.env);
                err(shown(`security-gates: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown)}\n`));
                if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb || thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.ue) && thrown instanceof Error) {
                    err(shown(`${thrown.stack ?? ''}\nThis is a defect of security-gates: please report it.\n`));
                }
                return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb ? _errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.usage : _errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.error;
            }
        }
        const shown = (text)=>text.split('\n').map(_report_printable_js__WEBPACK_IMPORTED_MODULE_3__.RK).join('\n');
        async function run(request) {
            switch(request.command){
                case 'version':
                    process.stdout.write(`${(await __webpack_require__.e(13).then(__webpack_require__.bind(__webpack_require__, 71013))).version}\n`);
                    return _errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.pass;
                case 'help':
                    process.stdout.write((await __webpack_require__.e(527).then(__webpack_require__.bind(__webpack_require__, 67527))).helpText(process.stdout.columns || 80));
                    return _errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.pass;
                case 'schema':
                    return (await Promise.all([
                        __webpack_require__.e(503),
                        __webpack_require__.e(666),
                        __webpack_require__.e(669),
                        __webpack_require__.e(383)
                    ]).then(__webpack_require__.bind(__webpack_require__, 89383))).printSchema();
                case 'hook':
                    return (await Promise.all([
                        __webpack_require__.e(503),
                        __webpack_require__.e(666),
                        __webpack_require__.e(494),
                        __webpack_require__.e(423),
                        __webpack_require__.e(669),
                        __webpack_require__.e(197),
                        __webpack_require__.e(667),
                        __webpack_require__.e(868),
                        __webpack_require__.e(816),
                        __webpack_require__.e(464),
                        __webpack_require__.e(742)
                    ]).then(__webpack_require__.bind(__webpack_require__, 12742))).hookCommand(request);
                case 'tools':
                    return (await Promise.all([
                        __webpack_require__.e(503),
                        __webpack_require__.e(494),
                        __webpack_require__.e(423),
                        __webpack_require__.e(197),
                        __webpack_require__.e(868),
                        __webpack_require__.e(894)
                    ]).then(__webpack_require__.bind(__webpack_require__, 76413))).toolsCommand(request);
                case 'rules':
                    return (await Promise.all([
                        __webpack_require__.e(503),
                        __webpack_require__.e(666),
                        __webpack_require__.e(494),
                        __webpack_require__.e(669),
                        __webpack_require__.e(197),
                        __webpack_require__.e(667),
                        __webpack_require__.e(577)
                    ]).then(__webpack_require__.bind(__webpack_require__, 75577))).rulesCommand(request);
                case 'fix':
                    return (await Promise.all([
                        __webpack_require__.e(503),
                        __webpack_require__.e(666),
                        __webpack_require__.e(494),
                        __webpack_require__.e(669),
                        __webpack_require__.e(197),
                        __webpack_require__.e(667),
                        __webpack_require__.e(816),
                        __webpack_require__.e(133)
                    ]).then(__webpack_require__.bind(__webpack_require__, 31133))).fixCommand(request);
                case 'check':
                    return (await Promise.all([
                        __webpack_require__.e(503),
                        __webpack_require__.e(666),
                        __webpack_require__.e(494),
                        __webpack_require__.e(423),
                        __webpack_require__.e(669),
                        __webpack_require__.e(197),
                        __webpack_require__.e(667),
                        __webpack_require__.e(868),
                        __webpack_require__.e(816),
                        __webpack_require__.e(464),
                        __webpack_require__.e(238)
                    ]).then(__webpack_require__.bind(__webpack_require__, 99238))).checkCommand(request);
            }
        }
    },
    40956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            vi: ()=>defaultOutput,
            Mv: ()=>flags,
            Fx: ()=>formats,
            We: ()=>parseArguments
        });
        var external_node_util_ = __webpack_require__(57975);
        var errors = __webpack_require__(83916);
        var usable_path = __webpack_require__(64502);
        var wrong_word = __webpack_require__(89532);
        ;
        const fixableGates = [
            'maintenance'
        ];
        const fixFlags = [
            'dry-run'
        ];
        function fixRequest(values, operands) {
            const [word, directory = '.', surplus] = operands;
            const gate = fixableGates.find((known)=>known === word);
            if (gate === undefined) {
                throw new errors.eb(word === undefined ? `fix needs to know what to mend; use one of: ${fixableGates.join(', ')}; ${wrong_word.X8}` : `fix: nothing can be mended for ${(0, wrong_word.TL)(word)}; ${(0, wrong_word.v9)(word, fixableGates)}; ${wrong_word.X8}`);
            }
            const foreign = [
                ...values.keys()
            ].find((flag)=>!fixFlags.some((known)=>known === flag));
            if (foreign !== undefined) throw new errors.eb(`fix ${gate} does not take --${foreign}; it takes --dry-run; ${wrong_word.X8}`);
            if (surplus !== undefined) throw new errors.eb(`fix ${gate} takes one directory; ${wrong_word.X8}`);
            return {
                command: 'fix',
                gate,
                directory: (0, usable_path.o)('the directory', directory),
                dryRun: values.has('dry-run')
            };
        }
        var hook_arguments = __webpack_require__(13778);
        var inputs = __webpack_require__(64389);
        ;
        const rulesActions = [
            'lock'
        ];
        function rulesRequest(values, operands) {
            const [word, directory = '.', surplus] = operands;
            const action = rulesActions.find((known)=>known === word);
            if (action === undefined) {
                throw new errors.eb(word === undefined ? `rules needs to know what to do; use one of: ${rulesActions.join(', ')}; ${wrong_word.X8}` : `rules: unknown action ${(0, wrong_word.TL)(word)}; ${(0, wrong_word.v9)(word, rulesActions)}; ${wrong_word.X8}`);
            }
            const [flag] = values.keys();
            if (flag !== undefined) throw new errors.eb(`rules ${action} takes no --${flag}; ${wrong_word.X8}`);
            if (surplus !== undefined) throw new errors.eb(`rules ${action} takes one directory; ${wrong_word.X8}`);
            return {
                command: 'rules',
                action,
                directory: (0, usable_path.o)('the directory', directory)
            };
        }
        var tools_arguments = __webpack_require__(73252);
        ;
        const formats = [
            'text',
            'json',
            'sarif'
        ];
        const defaultOutput = 'security-gates-report';
        const commands = [
            'check',
            'fix',
            'hook',
            'tools',
            'rules',
            'schema',
            'help',
            'version'
        ];
        const flags = {
            gates: {
                type: 'string'
            },
            'fail-on': {
                type: 'string'
            },
            config: {
                type: 'string'
            },
            'working-directory': {
                type: 'string'
            },
            'offline-data': {
                type: 'string'
            },
            images: {
                type: 'string'
            },
            'images-artifact': {
                type: 'string'
            },
            name: {
                type: 'string'
            },
            mirror: {
                type: 'string'
            },
            output: {
                type: 'string'
            },
            format: {
                type: 'string'
            },
            quiet: {
                type: 'boolean'
            },
            staged: {
                type: 'boolean'
            },
            commit: {
                type: 'string'
            },
            'pre-push': {
                type: 'boolean'
            },
            shared: {
                type: 'boolean'
            },
            'dry-run': {
                type: 'boolean'
            },
            help: {
                type: 'boolean',
                short: 'h'
            },
            version: {
                type: 'boolean'
            }
        };
        const repeatable = [
            'gates',
            'fail-on',
            'images'
        ];
        function parseArguments(argv) {
            const { values, positionals } = readFlags(argv);
            if (argv.length === 0 || values.has('help')) return {
                command: 'help'
            };
            if (values.has('version')) return {
                command: 'version'
            };
            const [word, ...operands] = positionals;
            const command = commands.find((known)=>known === word);
            switch(command){
                case 'check':
                    return checkRequest(values, operands);
                case 'fix':
                    return fixRequest(values, operands);
                case 'hook':
                    return (0, hook_arguments.xD)(values, operands);
                case 'tools':
                    return (0, tools_arguments.lw)(values, operands);
                case 'rules':
                    return rulesRequest(values, operands);
                case 'help':
                    return {
                        command
                    };
                case 'schema':
                case 'version':
                    refuseAll(command, [
                        ...[
                            ...values.keys()
                        ].map((flag)=>`--${flag}`),
                        ...operands
                    ]);
                    return {
                        command
                    };
                case undefined:
                    throw new errors.eb(word === undefined ? `no command given; use one of: ${commands.join(', ')}; ${wrong_word.X8}` : `unknown command ${(0, wrong_word.TL)(word)}; ${(0, wrong_word.v9)(word, commands)}; ${wrong_word.X8}`);
            }
        }
        function checkRequest(values, operands) {
            const [directory = '.', surplus] = operands;
            if (surplus !== undefined) {
                throw new errors.eb(`check takes one directory, and was given ${(0, wrong_word.TL)(directory)} and ${(0, wrong_word.TL)(surplus)}; ${wrong_word.X8}`);
            }
            const commit = values.get('commit');
            if (commit !== undefined && values.has('staged')) {
                throw new errors.eb(`--staged judges what is staged, and --commit a commit: give one of them; ${wrong_word.X8}`);
            }
            refuseForeign(values, 'hook', hook_arguments.jj);
            refuseForeign(values, 'fix', fixFlags);
            return {
                command: 'check',
                directory: (0, usable_path.o)('the directory to check', directory),
                inputs: (0, inputs.WK)(values),
                output: (0, usable_path.o)('--output', values.get('output') ?? defaultOutput),
                format: readFormat(values.get('format')),
                quiet: values.has('quiet'),
                staged: values.has('staged'),
                ...commit === undefined ? {} : {
                    commit: {
                        revision: commit
                    }
                },
                mirror: values.get('mirror') ?? ''
            };
        }
        function refuseForeign(values, command, flagsOfIt) {
            const foreign = flagsOfIt.find((flag)=>values.has(flag));
            if (foreign === undefined) return;
            throw new errors.eb(`check does not take --${foreign}, which is for ${command}; ${wrong_word.X8}`);
        }
        function readFlags(argv) {
            const { tokens } = (0, external_node_util_.parseArgs)({
                args: [
                    ...argv
                ],
                options: flags,
                strict: false,
                allowPositionals: true,
                tokens: true
            });
            const options = tokens.filter((token)=>token.kind === 'option');
            const positionals = tokens.filter((token)=>token.kind === 'positional').map((token)=>token.value);
            if (options.some((token)=>token.name === 'help')) return {
                values: new Map([
                    [
                        'help',
                        ''
                    ]
                ]),
                positionals
            };
            const values = new Map();
            for (const token of options){
                const value = flagValue(token);
                const earlier = values.get(token.name);
                if (earlier === undefined) values.set(token.name, value);
                else if (repeatable.includes(token.name)) values.set(token.name, `${earlier},${value}`);
                else if (value !== '') throw new errors.eb(`${token.rawName} is given twice; give it once; ${wrong_word.X8}`);
            }
            return {
                values,
                positionals
            };
        }
        function flagValue({ name, rawName, value, inlineValue }) {
            const flag = Object.entries(flags).find(([known])=>known === name)?.[1];
            if (flag === undefined) {
                const known = Object.keys(flags).map((valid)=>`--${valid}`);
                throw new errors.eb(`unknown flag ${(0, wrong_word.TL)(rawName)}; ${(0, wrong_word.v9)(rawName, known)}; ${wrong_word.X8}`);
            }
            if (flag.type === 'boolean') {
                if (value === undefined) return '';
                throw new errors.eb(`${rawName} takes no value, and was given ${(0, wrong_word.TL)(value)}; write ${rawName} alone`);
            }
            if (value === undefined || value.trim() === '') {
                throw new errors.eb(`${rawName} needs a value; leave the flag out for its default; ${wrong_word.X8}`);
            }
            if (inlineValue !== true && value.startsWith('-')) {
                throw new errors.eb(`${rawName} needs a value, and ${(0, wrong_word.TL)(value)} follows; write ${rawName}=VALUE for a value with a leading dash`);
            }
            return value;
        }
        function readFormat(value) {
            if (value === undefined) return 'text';
            const format = formats.find((known)=>known === value);
            if (format !== undefined) return format;
            throw new errors.eb(`--format: unknown format ${(0, wrong_word.TL)(value)}; ${(0, wrong_word.v9)(value, formats)}`);
        }
        function refuseAll(command, surplus) {
            if (surplus.length === 0) return;
            throw new errors.eb(`${command} takes no arguments, and was given ${surplus.map(wrong_word.TL).join(' ')}; ${wrong_word.X8}`);
        }
    },
    13778: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NW: ()=>hookKinds,
            jj: ()=>hookFlags,
            xD: ()=>hookRequest
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64389);
        var _usable_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64502);
        var _wrong_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89532);
        const hookActions = [
            'install',
            'uninstall',
            'status',
            'run'
        ];
        const hookKinds = [
            'pre-commit',
            'pre-push'
        ];
        const hookFlags = [
            'pre-push',
            'shared'
        ];
        const flagsOf = {
            install: hookFlags,
            uninstall: hookFlags,
            status: [],
            run: [
                ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__.vj,
                'mirror',
                'quiet'
            ]
        };
        function hookRequest(values, operands) {
            const [word, ...rest] = operands;
            const action = hookActions.find((known)=>known === word);
            if (action === undefined) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(word === undefined ? `hook needs to know what to do; use one of: ${hookActions.join(', ')}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.X8}` : `hook: unknown action ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.TL)(word)}; ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.v9)(word, hookActions)}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.X8}`);
            }
            refuseForeign(action, [
                ...values.keys()
            ]);
            switch(action){
                case 'install':
                case 'uninstall':
                    {
                        const kind = values.has('pre-push') ? 'pre-push' : 'pre-commit';
                        return {
                            command: 'hook',
                            action,
                            kind,
                            directory: folderOf(action, rest),
                            shared: values.has('shared')
                        };
                    }
                case 'status':
                    return {
                        command: 'hook',
                        action,
                        directory: folderOf(action, rest)
                    };
                case 'run':
                    return runRequest(values, rest);
            }
        }
        function refuseForeign(action, given) {
            const known = flagsOf[action];
            const foreign = given.find((flag)=>!known.includes(flag));
            if (foreign === undefined) return;
            const what = known.length === 0 ? 'no flags' : known.map((flag)=>`--${flag}`).join(', ');
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`hook ${action} does not take --${foreign}; it takes ${what}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.X8}`);
        }
        function folderOf(action, [directory = '.', surplus]) {
            if (surplus === undefined) return (0, _usable_path_js__WEBPACK_IMPORTED_MODULE_2__.o)('the directory of the repository', directory);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`hook ${action} takes one directory, and was given ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.TL)(directory)} and ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.TL)(surplus)}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.X8}`);
        }
        function runRequest(values, [word, ...rest]) {
            const kind = hookKinds.find((known)=>known === word);
            if (kind === undefined) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(word === undefined ? `hook run needs to know which hook; use one of: ${hookKinds.join(', ')}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.X8}` : `hook run: unknown hook ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.TL)(word)}; ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.v9)(word, hookKinds)}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.X8}`);
            }
            if (rest.length > (kind === 'pre-push' ? 2 : 0)) {
                const takes = kind === 'pre-push' ? "the remote's name and address" : 'no names of files: it judges what is staged';
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`hook run ${kind} takes ${takes}, and was given ${rest.map(_wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.TL).join(' ')}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_3__.X8}`);
            }
            return {
                command: 'hook',
                action: 'run',
                kind,
                inputs: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.WK)(values),
                mirror: values.get('mirror') ?? '',
                quiet: values.has('quiet'),
                remote: rest
            };
        }
    },
    64389: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Rv: ()=>emptyInputs,
            WK: ()=>inputsFrom,
            s$: ()=>inputDescriptions,
            vj: ()=>inputNames
        });
        const inputNames = [
            'gates',
            'config',
            'fail-on',
            'working-directory',
            'offline-data',
            'images',
            'images-artifact',
            'name'
        ];
        const emptyInputs = {
            gates: '',
            config: '',
            'fail-on': '',
            'working-directory': '',
            'offline-data': '',
            images: '',
            'images-artifact': '',
            name: ''
        };
        function inputsFrom(flags) {
            return inputNames.reduce((inputs, name)=>({
                    ...inputs,
                    [name]: flags.get(name) ?? ''
                }), emptyInputs);
        }
        const inputDescriptions = [
            {
                name: 'gates',
                description: 'Gates to run, separated by commas or white space. Empty: all that apply. ' + 'A gate named here that finds nothing to look at is an error.',
                default: ''
            },
            {
                name: 'config',
                description: 'Policy file, relative to the root of the repository. Empty: .github/security-gates.yml, if there is one.',
                default: ''
            },
            {
                name: 'fail-on',
                description: 'Lowest severity that counts: critical, high, medium, low, info or none, for all gates; ' + 'or per gate, as in "secrets=low, lint=high". Empty: the policy, then the default of each gate.',
                default: ''
            },
            {
                name: 'working-directory',
                description: 'Folder to look at, relative to the root of the repository. Limits files, never the history. Empty: everything.',
                default: ''
            },
            {
                name: 'offline-data',
                description: 'Folder with advisory data (docs/offline.md), read instead of asking any service: absolute, or relative to the ' + 'workspace; of a folder of the repository the trusted commit counts. Empty: the services are asked.',
                default: ''
            },
            {
                name: 'images',
                description: 'Images that are shipped, beside those of the policy, separated by commas or white space: references, or archives ' + 'in the checkout; {sha} and {ref} stand for commit and branch (docs/containers.md). Empty: those of the policy.',
                default: ''
            },
            {
                name: 'images-artifact',
                description: 'Artifacts of this run that hold archives of images (.tar), as another job built and uploaded them, by name, ' + 'separated by commas or white space. Empty: none.',
                default: ''
            },
            {
                name: 'name',
                description: 'Tells several uses in one repository apart: letters, digits, dot, dash and underscore, 64 at most. ' + 'Empty: there is one.',
                default: ''
            },
            {
                name: 'mirror',
                description: 'HTTPS address of a folder that holds the archives of the tools under their own names; asked first. ' + 'Digests are checked as ever. Empty: the environment variable SECURITY_GATES_MIRROR, if there is one.',
                default: ''
            },
            {
                name: 'token',
                description: 'Token with read access to the repository, to fetch the history that a shallow clone lacks.',
                default: '${{ github.token }}'
            }
        ];
    },
    73252: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            lw: ()=>toolsRequest,
            wX: ()=>toolsFormats
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _wrong_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89532);
        const toolsActions = [
            'list',
            'install',
            'verify',
            'why'
        ];
        const toolsFormats = [
            'text',
            'json'
        ];
        const toolsFlags = {
            list: [
                'format'
            ],
            install: [
                'format',
                'quiet',
                'mirror'
            ],
            verify: [
                'format',
                'quiet'
            ],
            why: [
                'format'
            ]
        };
        function toolsRequest(values, operands) {
            const [word, ...names] = operands;
            const action = toolsActions.find((known)=>known === word);
            if (action === undefined) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(word === undefined ? `tools needs to know what to do; use one of: ${toolsActions.join(', ')}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.X8}` : `tools: unknown action ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.TL)(word)}; ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.v9)(word, toolsActions)}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.X8}`);
            }
            refuseForeign(action, [
                ...values.keys()
            ]);
            refuseNames(action, names);
            return {
                command: 'tools',
                action,
                names,
                format: readFormat(values.get('format')),
                quiet: values.has('quiet'),
                mirror: values.get('mirror') ?? ''
            };
        }
        function refuseForeign(action, given) {
            const foreign = given.find((flag)=>!toolsFlags[action].includes(flag));
            if (foreign === undefined) return;
            const known = toolsFlags[action].map((flag)=>`--${flag}`).join(', ');
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`tools ${action} does not take --${foreign}; it takes ${known}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.X8}`);
        }
        function refuseNames(action, names) {
            const given = names.map(_wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.TL).join(' ');
            if (action === 'list' && names.length > 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`tools list takes no names, and was given ${given}; for one tool: tools why NAME; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.X8}`);
            }
            if (action === 'why' && names.length !== 1) {
                const got = names.length === 0 ? 'none' : given;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`tools why takes the name of one tool, and was given ${got}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.X8}`);
            }
        }
        function readFormat(value) {
            if (value === undefined) return 'text';
            const format = toolsFormats.find((known)=>known === value);
            if (format !== undefined) return format;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`--format: unknown format ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.TL)(value)} of tools; ${(0, _wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.v9)(value, toolsFormats)}`);
        }
    },
    64502: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>usablePath
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _wrong_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89532);
        function usablePath(what, path) {
            if (path !== '' && !path.includes('\0')) return path;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`${what} is ${path === '' ? 'empty' : 'no possible path (it holds a NUL)'}; ${_wrong_word_js__WEBPACK_IMPORTED_MODULE_1__.X8}`);
        }
    },
    89532: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DM: ()=>lowered,
            TL: ()=>quoted,
            X8: ()=>seeHelp,
            v9: ()=>advice
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        const fewWords = 20;
        const longestWord = 60;
        const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
        function quoted(text) {
            const characters = Array.from(text.slice(0, 2 * longestWord + 2));
            const shown = characters.length > longestWord ? `${characters.slice(0, longestWord).join('')}…` : text;
            return JSON.stringify(shown).replace(unsafe, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
        const seeHelp = 'see: security-gates help';
        const plain = (word)=>word.toLowerCase().replace(/[_\s]/g, '-');
        const bareOf = (word)=>word.replace(/^-+/, '');
        function nearest(word, valid) {
            if (word.length > longestWord) return undefined;
            const asked = plain(word);
            const bare = bareOf(asked);
            const tolerated = bare.length <= 3 ? 1 : Math.max(2, Math.ceil(bare.length * 0.4));
            const ranked = valid.map((candidate)=>{
                const begun = bare.length >= 3 && bareOf(candidate).startsWith(bare);
                return {
                    candidate,
                    distance: begun ? 0.5 : (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(asked, plain(candidate))
                };
            }).sort((a, b)=>a.distance - b.distance);
            const best = ranked[0];
            return best !== undefined && best.distance <= tolerated ? best.candidate : undefined;
        }
        function advice(word, valid) {
            const meant = nearest(word, valid);
            const question = meant === undefined ? '' : `did you mean ${meant}?`;
            if (valid.length === 0) return 'remove it';
            if (valid.length > fewWords) return question === '' ? 'see the documentation for what is valid' : question;
            const list = valid.length === 1 ? `only ${valid.join('')} is valid` : `use one of: ${valid.join(', ')}`;
            return question === '' ? list : `${question} ${list.charAt(0).toUpperCase()}${list.slice(1)}`;
        }
        function lowered(message) {
            return `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
        }
    },
    83916: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            bD: ()=>messageOf,
            eb: ()=>UsageError,
            hS: ()=>exitCodes,
            ue: ()=>GateError
        });
        const exitCodes = {
            pass: 0,
            fail: 1,
            error: 2,
            usage: 3
        };
        class UsageError extends Error {
            name = 'UsageError';
        }
        class GateError extends Error {
            name = 'GateError';
        }
        function messageOf(thrown) {
            if (!(thrown instanceof Error)) return String(thrown);
            return thrown.cause === undefined ? thrown.message : `${thrown.message}: ${messageOf(thrown.cause)}`;
        }
    },
    10266: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CA: ()=>errorCode,
            W0: ()=>isAbsent,
            pS: ()=>shownPath,
            zS: ()=>fileError
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        const meanings = {
            EACCES: 'permission denied; give this user access or choose another path',
            EPERM: 'not permitted; give this user access or choose another path',
            EROFS: 'the file system is read-only; choose another path',
            ENOSPC: 'no space left on the device; free some space',
            EFBIG: 'larger than this process may write; raise the limit (ulimit -f)',
            EDQUOT: 'the disk quota is used up; free some space',
            ENOENT: 'no such file or folder',
            ENOTDIR: 'a part of the path is no folder',
            EISDIR: 'it is a folder',
            EEXIST: 'it exists already',
            ENOTEMPTY: 'the folder is not empty',
            ELOOP: 'it is, or leads through, a symbolic link',
            ENAMETOOLONG: 'the name is too long for this file system',
            EILSEQ: 'this file system cannot hold the name',
            EINVAL: 'this file system cannot hold the name',
            EMFILE: 'too many open files; raise the limit (ulimit -n)'
        };
        function errorCode(thrown) {
            if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
            return typeof thrown.code === 'string' ? thrown.code : undefined;
        }
        function isAbsent(thrown) {
            const code = errorCode(thrown);
            return code === 'ENOENT' || code === 'ENOTDIR';
        }
        function shownPath(path) {
            return path.toString('utf8').replace(/\p{Cc}/gu, (character)=>`\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
        }
        function fileError(doing, path, cause) {
            if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.ue) return cause;
            const code = errorCode(cause);
            const meaning = code === undefined ? undefined : meanings[code];
            const reason = meaning === undefined ? code ?? 'unexpected error' : `${meaning} (${code ?? ''})`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.ue(`cannot ${doing} ${shownPath(path)}: ${reason}`, {
                cause
            });
        }
    },
    85948: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>guarded
        });
        const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
        const lineEnds = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/u;
        function withoutCommands(text) {
            return text.split(lineEnds).map((part, at)=>at % 2 === 1 ? part : harmless(part)).join('');
        }
        function harmless(line) {
            const bare = line.replace(ignorable, '');
            const parted = bare.includes('##[') ? bare.replaceAll('##[', '# #[') : line;
            return bare.trimStart().startsWith('::') ? `| ${parted}` : parted;
        }
        function guarded(console) {
            return {
                ...console,
                out: (text)=>{
                    console.out(withoutCommands(text));
                },
                err: (text)=>{
                    console.err(withoutCommands(text));
                }
            };
        }
    },
    96697: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>localConsole
        });
        var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
        var node_tty__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_0__);
        var _files_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10266);
        var _github_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85948);
        function localConsole(env) {
            const console = streams(env);
            return env['GITHUB_ACTIONS'] === 'true' ? (0, _github_log_js__WEBPACK_IMPORTED_MODULE_2__.N)(console) : console;
        }
        function streams(env) {
            const terminal = (0, node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(2);
            for (const stream of [
                process.stdout,
                process.stderr
            ])surviveClosing(stream);
            return {
                out: (text)=>void process.stdout.write(text),
                err: (text)=>void process.stderr.write(text),
                columns: process.stdout.columns || process.stderr.columns || 80,
                interactive: terminal && !isSet(env['CI']) && env['TERM'] !== 'dumb',
                color: wantsColor(env, (0, node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(1))
            };
        }
        function surviveClosing(stream) {
            if (stream.listenerCount('error') > 0) return;
            stream.on('error', (error)=>{
                if ((0, _files_error_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error) !== 'EPIPE') throw error;
            });
        }
        function wantsColor(env, terminal) {
            if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
            if (env['FORCE_COLOR'] !== undefined) return isSet(env['FORCE_COLOR']);
            return terminal && env['TERM'] !== 'dumb';
        }
        function isSet(value) {
            return value !== undefined && value !== '' && value !== '0' && value !== 'false';
        }
    },
    29073: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IT: ()=>isPasteable,
            RK: ()=>visible,
            em: ()=>sentence,
            iR: ()=>commandElsewhere,
            oL: ()=>longestSentence
        });
        const unprintable = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
        const short = {
            '\n': '\\n',
            '\r': '\\r',
            '\t': '\\t',
            '\u001b': '\\e'
        };
        function escaped(character) {
            const code = character.codePointAt(0) ?? 0;
            return short[character] ?? `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}`;
        }
        function visible(text) {
            return text.replace(unprintable, escaped);
        }
        const commandElsewhere = 'see verdict.json; it holds line breaks or other characters that cannot be shown';
        const isPasteable = (command)=>visible(command) === command;
        const longestSentence = 500;
        function sentence(text, limit = longestSentence) {
            const shown = visible(text.replace(/\s+/gu, ' ').trim());
            if (shown.length <= limit) return shown;
            const cut = shown.slice(0, limit - 1);
            return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
        }
    }
};
