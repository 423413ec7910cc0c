export const id = 667;
export const ids = [
    667
];
export const modules = {
    12219: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            jK: ()=>configure
        });
        var errors = __webpack_require__(83916);
        var gates = __webpack_require__(56707);
        ;
        const noOwnScanners = {
            custom: [],
            imports: [],
            executeRepository: false
        };
        var paths = __webpack_require__(75449);
        var for_each_gate = __webpack_require__(69987);
        var external_node_path_ = __webpack_require__(76760);
        var grammars = __webpack_require__(44273);
        var severity = __webpack_require__(98266);
        var wrong_word = __webpack_require__(89532);
        ;
        const control = /[\u0000-\u001f\u007f]/;
        function readFolderPath(input, text) {
            return text.trim() === '' ? '' : normalised(input, text).join('/');
        }
        function readFilePath(input, text) {
            if (text.trim() === '') return undefined;
            const segments = normalised(input, text);
            if (segments.length === 0 || /(^|\/)\.?$/.test(text)) {
                throw refusal(input, text, 'names a folder', 'write the path of a file, relative to the root of the repository');
            }
            return segments.join('/');
        }
        function normalised(input, text) {
            const refuse = (what, remedy)=>refusal(input, text, what, remedy);
            if (control.test(text)) throw refuse('holds a control character', 'remove it');
            if (text.includes('\\')) throw refuse('holds a backslash', 'separate folders with /');
            if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) {
                throw refuse('is absolute', 'write a path relative to the root of the repository');
            }
            if (text.startsWith('~')) throw refuse('begins with ~', 'write a path relative to the root of the repository');
            const segments = text.split('/').filter((segment)=>segment !== '' && segment !== '.');
            if (segments.includes('..')) throw refuse('climbs with ..', 'write a path that goes down from the root of the repository');
            if (segments.some((segment)=>segment.toLowerCase() === '.git')) {
                throw refuse("leads into git's own folder", 'name a path that git tracks');
            }
            if (segments[0]?.startsWith('-') === true) throw refuse('begins with a dash', 'name another path');
            return segments.map(paths.xD);
        }
        function refusal(input, text, what, remedy) {
            return new errors.eb(`input ${input}: ${(0, wrong_word.TL)(text)} ${what}; ${remedy}`);
        }
        ;
        const shownThresholds = [
            ...severity.gO,
            'none'
        ];
        const nameGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
        function readInputs(inputs) {
            return {
                gates: readGates(inputs.gates),
                config: readFilePath('config', inputs.config),
                failOn: readFailOn(inputs['fail-on']),
                workingDirectory: readFolderPath('working-directory', inputs['working-directory']),
                offlineData: readOfflineData(inputs['offline-data']),
                images: readImages(inputs.images),
                imagesArtifacts: words(inputs['images-artifact']).map(readArtifact),
                name: readName(inputs.name)
            };
        }
        function readOfflineData(text) {
            if (text.trim() === '') return undefined;
            if ((0, external_node_path_.isAbsolute)(text)) return {
                kind: 'machine',
                folder: text
            };
            return {
                kind: 'repository',
                path: readFolderPath('offline-data', text)
            };
        }
        function words(text) {
            return text.split(/[\s,]+/).filter((word)=>word !== '');
        }
        function readGates(text) {
            if (text.trim() === '') return undefined;
            const named = words(text);
            if (named.length === 0) {
                throw new errors.eb(`input gates: ${(0, wrong_word.TL)(text)} names no gate; use one or more of: ${gates.G.join(', ')}, or leave it empty`);
            }
            return new Set(named.map((word)=>readGate('gates', word)));
        }
        function readGate(input, word) {
            const id = gates.G.find((known)=>known === word);
            if (id !== undefined) return id;
            throw new errors.eb(`input ${input}: unknown gate ${(0, wrong_word.TL)(word)}; ${(0, wrong_word.v9)(word, gates.G)}`);
        }
        function readThreshold(word) {
            const threshold = shownThresholds.find((known)=>known === word);
            if (threshold !== undefined) return threshold;
            throw new errors.eb(`input fail-on: unknown threshold ${(0, wrong_word.TL)(word)}; ${(0, wrong_word.v9)(word, shownThresholds)}`);
        }
        function readFailOn(text) {
            const perGate = new Map();
            const plain = [];
            for (const word of words(text.replace(/\s*=\s*/g, '='))){
                const [gate, threshold, surplus] = word.split('=');
                if (surplus !== undefined || gate === undefined || gate === '' || threshold === '') {
                    throw new errors.eb(`input fail-on: ${(0, wrong_word.TL)(word)} is no gate=threshold; write, for example, secrets=low`);
                }
                if (threshold === undefined) {
                    plain.push(readThreshold(gate));
                    continue;
                }
                const id = readGate('fail-on', gate);
                if (perGate.has(id)) throw new errors.eb(`input fail-on: gate ${id} has two thresholds; keep one`);
                perGate.set(id, readThreshold(threshold));
            }
            const [all, second] = plain;
            if (second !== undefined) {
                throw new errors.eb(`input fail-on: two thresholds for all gates, ${plain.join(' and ')}; keep one, or write gate=threshold`);
            }
            if (all === undefined && perGate.size === 0 && text.trim() !== '') {
                throw new errors.eb(`input fail-on: ${(0, wrong_word.TL)(text)} names no threshold; use one of: ${shownThresholds.join(', ')}`);
            }
            return all === undefined ? {
                gates: perGate
            } : {
                all,
                gates: perGate
            };
        }
        function readImages(text) {
            return words(text).map((image)=>{
                if (grammars.FJ.test(image)) return image;
                throw new errors.eb(`input images: ${(0, wrong_word.TL)(image)} is no image; write one such as ghcr.io/org/app:{sha}, or an archive, such as build/app.tar`);
            });
        }
        function readArtifact(name) {
            if (/^(?!\.\.?$)[^/\\:*?"<>|]+$/.test(name)) return name;
            throw new errors.eb(`input images-artifact: ${(0, wrong_word.TL)(name)} is no name of an artifact; write it as it was uploaded`);
        }
        function readName(text) {
            const name = text.trim();
            if (name === '' || nameGrammar.test(name)) return name;
            throw new errors.eb(`input name: ${(0, wrong_word.TL)(text)} is no valid name; use letters, digits, dots, dashes and underscores, ` + 'a letter or digit first, 64 characters at most');
        }
        var schemas = __webpack_require__(2503);
        var own_scanners = __webpack_require__(13648);
        var json_schema = __webpack_require__(84752);
        ;
        function policyProblems(issues, yaml, registry) {
            const schema = (0, json_schema.q)(registry);
            return issues.flatMap((issue)=>{
                if (issue.code !== 'unrecognized_keys') return [
                    valueProblem(issue, yaml)
                ];
                const valid = (0, json_schema._)(schema, issue.path);
                return issue.keys.map((key)=>({
                        ...yaml.place([
                            ...issue.path,
                            key
                        ], 'key'),
                        what: unknownKey(issue.path, key, valid, registry)
                    }));
            });
        }
        function unknownKey(path, key, valid, registry) {
            const [root, gate, section] = path;
            if (root === 'gates' && path.length === 1) return `unknown gate ${(0, wrong_word.TL)(key)}; ${(0, wrong_word.v9)(key, valid)}`;
            if (root === 'gates' && section === 'scanners' && path.length === 3) {
                const elsewhere = Object.entries(registry).find(([id])=>id === key)?.[1].gate;
                return elsewhere === undefined ? `unknown scanner ${(0, wrong_word.TL)(key)} of gate ${String(gate)}; ${(0, wrong_word.v9)(key, valid)}` : `scanner ${key} answers for gate ${elsewhere}, not for ${String(gate)}; move it to gates.${elsewhere}.scanners`;
            }
            return `unknown key ${(0, wrong_word.TL)(key)}${path.length === 0 ? '' : ` in ${pathWords(path)}`}; ${(0, wrong_word.v9)(key, valid)}`;
        }
        function valueProblem(issue, yaml) {
            const { path } = issue;
            const value = valueAt(yaml.value, path);
            const subject = path.length === 0 ? 'the file' : pathWords(path);
            if (value === undefined) {
                return {
                    ...yaml.place(path, 'value'),
                    what: `${subject} is missing; add it`
                };
            }
            if (value === null && path.length > 0) {
                return {
                    ...yaml.place(path, 'value'),
                    what: `${subject} has no value; give it one, or remove the key`
                };
            }
            return {
                ...yaml.place(path, 'value'),
                what: `${subject}${complaint(issue, value)}`
            };
        }
        function complaint(issue, value) {
            switch(issue.code){
                case 'invalid_value':
                    {
                        const valid = issue.values.map(String);
                        const unknown = typeof value === 'string' ? `unknown value ${(0, wrong_word.TL)(value)}` : `${kindOf(value)} is no valid value`;
                        return `: ${unknown}; ${(0, wrong_word.v9)(typeof value === 'string' ? value : '', valid)}`;
                    }
                case 'invalid_type':
                    return issue.message.startsWith('Invalid input') ? ` is ${kindOf(value)}; write ${expected[issue.expected] ?? `a value of type ${issue.expected}`}` : ` is ${shown(value)}; ${(0, wrong_word.DM)(issue.message)}`;
                default:
                    return ` is ${shown(value)}; ${(0, wrong_word.DM)(issue.message)}`;
            }
        }
        const expected = {
            object: 'a mapping (key: value)',
            record: 'a mapping (key: value)',
            array: 'a list',
            string: 'text',
            number: 'a number',
            int: 'a whole number',
            boolean: 'true or false'
        };
        function kindOf(value) {
            if (Array.isArray(value)) return 'a list';
            if (value === null) return 'null';
            if (typeof value === 'object') return 'a mapping';
            if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${String(value)}`;
            return typeof value === 'string' ? `the text ${(0, wrong_word.TL)(value)}` : 'no plain data';
        }
        function shown(value) {
            return typeof value === 'string' ? (0, wrong_word.TL)(value) : kindOf(value);
        }
        function valueAt(value, path) {
            return path.reduce((inner, step)=>{
                if (typeof inner !== 'object' || inner === null) return undefined;
                const property = Object.getOwnPropertyDescriptor(inner, step);
                return property?.value;
            }, value);
        }
        function pathWords(path) {
            return path.map(String).map((step)=>/^[A-Za-z0-9_-]+$/.test(step) ? step : (0, wrong_word.TL)(step)).join('.');
        }
        var policy_schema = __webpack_require__(16540);
        var data_age = __webpack_require__(73846);
        var time_limit = __webpack_require__(10091);
        var dist = __webpack_require__(38815);
        ;
        const mostAliases = 100;
        function structureProblems(document, text) {
            const objections = [
                ...document.errors,
                ...document.warnings
            ];
            const keys = keysByOffset(document);
            const syntax = objections.map((objection)=>syntaxProblem(objection, keys));
            const deep = syntax.find((_, index)=>objections[index]?.code === 'RESOURCE_EXHAUSTION');
            if (deep !== undefined) return [
                deep
            ];
            const all = [
                ...versionProblems(document, text),
                ...syntax,
                ...keyProblems(document),
                ...aliasProblems(document)
            ];
            return all.sort((a, b)=>a.offset - b.offset);
        }
        function startOf(node) {
            const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
            const start = Array.isArray(range) ? range[0] : undefined;
            return typeof start === 'number' ? start : 0;
        }
        function keyText(key) {
            if (!(0, dist.jn)(key)) return '';
            switch(typeof key.value){
                case 'string':
                    return key.value;
                case 'number':
                case 'boolean':
                    return String(key.value);
                default:
                    return '';
            }
        }
        function syntaxProblem({ code, message, pos }, keys) {
            const [offset] = pos;
            switch(code){
                case 'DUPLICATE_KEY':
                    {
                        const key = (0, wrong_word.TL)(keys.get(offset) ?? '');
                        return {
                            offset,
                            what: `the key ${key} stands here a second time; keep one`,
                            fatal: false
                        };
                    }
                case 'TAB_AS_INDENT':
                    return {
                        offset,
                        what: 'a tab indents; indent with spaces',
                        fatal: true
                    };
                case 'MULTIPLE_DOCS':
                    return {
                        offset,
                        what: 'a second YAML document begins; keep one',
                        fatal: true
                    };
                case 'RESOURCE_EXHAUSTION':
                    return {
                        offset,
                        what: 'nested too deeply; write it out plainly',
                        fatal: true
                    };
                case 'TAG_RESOLVE_FAILED':
                    return {
                        offset,
                        what: `${(0, wrong_word.DM)(message)}; remove the tag`,
                        fatal: true
                    };
                default:
                    return {
                        offset,
                        what: `not valid YAML: ${(0, wrong_word.DM)(message)}; correct the line, or quote the value`,
                        fatal: true
                    };
            }
        }
        function versionProblems(document, text) {
            const version = document.directives.yaml.version;
            if (version === '1.2') return [];
            const offset = Math.max(0, text.indexOf('%YAML'));
            return [
                {
                    offset,
                    what: `the file asks for YAML ${version}; remove the line, YAML 1.2 is read`,
                    fatal: true
                }
            ];
        }
        function keysByOffset(document) {
            const keys = new Map();
            (0, dist.YR)(document, {
                Pair: (_, pair)=>void keys.set(startOf(pair.key), keyText(pair.key))
            });
            return keys;
        }
        function keyProblems(document) {
            const problems = [];
            (0, dist.YR)(document, {
                Pair: (_, pair)=>{
                    if ((0, dist.jn)(pair.key)) return;
                    problems.push({
                        offset: startOf(pair.key),
                        what: 'a key is no plain word; write it as text',
                        fatal: true
                    });
                }
            });
            return problems;
        }
        function aliasProblems(document) {
            const aliases = [];
            (0, dist.YR)(document, {
                Alias: (_, alias)=>void aliases.push(alias)
            });
            const surplus = aliases[mostAliases];
            if (surplus !== undefined) {
                const what = `more than ${mostAliases} aliases; write the values out`;
                return [
                    {
                        offset: startOf(surplus),
                        what,
                        fatal: true
                    }
                ];
            }
            return aliases.flatMap((alias)=>{
                const what = aliasProblem(alias, document);
                return what === undefined ? [] : [
                    {
                        offset: startOf(alias),
                        what,
                        fatal: true
                    }
                ];
            });
        }
        function aliasProblem(alias, document) {
            const source = alias.resolve(document);
            const offset = startOf(alias);
            const name = (0, wrong_word.TL)(alias.source);
            if (source === undefined) return `the alias ${name} has no anchor before it; write the value out`;
            const within = source.range && source.range[0] <= offset && offset < source.range[2];
            return within === true ? `the alias ${name} stands within its own anchor; write the value out` : undefined;
        }
        ;
        const maxAliasCount = 100;
        const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
        function readYaml(text) {
            const start = encodingProblem(text);
            if (start !== undefined) return {
                problems: [
                    start
                ]
            };
            const document = (0, dist.Tp)(text, {
                version: '1.2',
                prettyErrors: false
            });
            const starts = lineStarts(text);
            const place = (offset)=>toPlace(starts, offset);
            const found = structureProblems(document, text).map(({ offset, what, fatal })=>({
                    ...place(offset),
                    what,
                    fatal
                }));
            const problems = found.map(({ line, column, what })=>({
                    line,
                    column,
                    what
                }));
            if (found.some((problem)=>problem.fatal)) return {
                problems
            };
            try {
                const value = isEmpty(document) ? {} : document.toJS({
                    maxAliasCount
                });
                return {
                    problems,
                    yaml: {
                        value,
                        place: (path, part)=>place(offsetOf(document, path, part))
                    }
                };
            } catch  {
                const what = 'aliases stand for too much, or content is nested too deeply; write it out plainly';
                return {
                    problems: [
                        ...problems,
                        {
                            line: 1,
                            column: 1,
                            what
                        }
                    ]
                };
            }
        }
        function encodingProblem(text) {
            if (text.startsWith('\ufeff')) {
                return {
                    line: 1,
                    column: 1,
                    what: 'the file begins with a byte order mark; save it as UTF-8 without one'
                };
            }
            const index = text.search(forbidden);
            if (index === -1) return undefined;
            const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
            return {
                ...toPlace(lineStarts(text), index),
                what: `the character U+${code} is not allowed in YAML; remove it, and save the file as UTF-8`
            };
        }
        function lineStarts(text) {
            return [
                0,
                ...Array.from(text.matchAll(/\n/g), ({ index })=>index + 1)
            ];
        }
        function toPlace(starts, offset) {
            const later = starts.findIndex((start)=>start > offset);
            const line = later === -1 ? starts.length : later;
            return {
                line,
                column: 1 + offset - (starts[line - 1] ?? 0)
            };
        }
        function isEmpty(document) {
            const { contents } = document;
            return contents === null || (0, dist.jn)(contents) && contents.value === null && contents.source === '';
        }
        function offsetOf(document, path, part) {
            let node = document.contents;
            let offset = startOf(node);
            for (const step of path){
                if ((0, dist.Vj)(node)) node = node.resolve(document);
                if ((0, dist.jh)(node)) {
                    const pair = node.items.findLast((item)=>keyText(item.key) === String(step));
                    if (pair === undefined) return offset;
                    const key = startOf(pair.key);
                    offset = part === 'key' || isMissing(pair.value) ? key : startOf(pair.value);
                    node = pair.value;
                } else if ((0, dist.oP)(node)) {
                    node = node.items[Number(step)];
                    offset = node === undefined ? offset : startOf(node);
                } else {
                    return offset;
                }
            }
            return offset;
        }
        function isMissing(value) {
            return value === null || (0, dist.jn)(value) && value.source === '';
        }
        ;
        const longestPolicy = 65_536;
        const mostProblems = 50;
        const rawOptions = schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J()));
        const rawPolicy = schemas.Ikc({
            gates: schemas.g1P(schemas.YjP(), schemas.Ikc({
                scanners: rawOptions.default({})
            })).default({})
        });
        function parsePolicy(text, path, registry) {
            if (text.length > longestPolicy) {
                throw policyError(path, [
                    {
                        line: 1,
                        column: 1,
                        what: `the file is longer than ${longestPolicy} characters; shorten it`
                    }
                ]);
            }
            const { problems, yaml } = readYaml(text);
            if (yaml === undefined) throw policyError(path, problems);
            const parsed = (0, policy_schema.w)(registry).safeParse(yaml.value);
            const issues = parsed.success ? [] : parsed.error.issues;
            if (!parsed.success || problems.length > 0) {
                throw policyError(path, [
                    ...problems,
                    ...policyProblems(issues, yaml, registry)
                ]);
            }
            const { gates = {} } = parsed.data;
            const raw = rawPolicy.parse(yaml.value);
            const policies = {};
            for (const [id, rules] of Object.entries(gates)){
                if (rules !== undefined) policies[id] = gatePolicy(rules, raw.gates[id]?.scanners ?? {});
            }
            const own = (0, own_scanners.u0)(parsed.data);
            const doubled = (0, own_scanners.T1)(own, registry);
            if (doubled !== undefined) {
                const what = `two scanners would be called ${doubled.id}; give this one another id`;
                throw policyError(path, [
                    {
                        ...yaml.place(doubled.path, 'value'),
                        what
                    }
                ]);
            }
            return {
                ...generalRules(parsed.data),
                ...(0, own_scanners.qv)(own) ? {} : {
                    own
                },
                gates: policies
            };
        }
        function generalRules(rules) {
            const { 'fail-fast': failFast, 'max-data-age': age, 'trivy-db': trivyDb, 'trivy-java-db': trivyJavaDb } = rules;
            return {
                ...failFast === undefined ? {} : {
                    failFast
                },
                ...age === undefined ? {} : {
                    maxDataAgeMs: (0, data_age.us)(age)
                },
                ...trivyDb === undefined ? {} : {
                    trivyDb
                },
                ...trivyJavaDb === undefined ? {} : {
                    trivyJavaDb
                }
            };
        }
        function gatePolicy(rules, scanners) {
            const { 'fail-on': failOn, mode, 'if-absent': ifAbsent, 'on-error': onError, 'time-limit': timeLimit } = rules;
            return {
                ...failOn === undefined ? {} : {
                    failOn
                },
                ...mode === undefined ? {} : {
                    mode
                },
                ...ifAbsent === undefined ? {} : {
                    ifAbsent
                },
                ...onError === undefined ? {} : {
                    onError
                },
                ...timeLimit === undefined ? {} : {
                    timeLimitMs: (0, time_limit.PI)(timeLimit)
                },
                scanners
            };
        }
        function policyError(path, problems) {
            const file = printable(path);
            const sorted = [
                ...problems
            ].sort((a, b)=>a.line - b.line || a.column - b.column);
            const lines = sorted.slice(0, mostProblems).map(({ line, column, what })=>`${file}:${line}:${column}: ${what}`);
            const left = sorted.length - lines.length;
            return new errors.eb([
                ...lines,
                ...left > 0 ? [
                    `${file}: and ${left} more`
                ] : []
            ].join('\n'));
        }
        function printable(path) {
            const name = (0, paths.LF)(path);
            return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u.test(name) ? path : name;
        }
        ;
        const defaultPolicyPath = '.github/security-gates.yml';
        const defaultTimeLimitMs = 600_000;
        const defaultMaxDataAgeMs = 48 * 3_600_000;
        function configure(inputs, policy, registry) {
            const asked = readInputs(inputs);
            if (asked.config !== undefined && policy === undefined) {
                throw new errors.eb(`input config: there is no file ${(0, wrong_word.TL)((0, paths.LF)(asked.config))} in the tree whose rules judge; ` + 'correct the path (relative to the root of the repository) or leave the input out');
            }
            const rules = policy === undefined ? {
                gates: {}
            } : parsePolicy(policy.text, policy.path, registry);
            const ofGates = (0, for_each_gate.O)((id)=>gateConfig(id, asked, rules.gates[id]));
            if (asked.images.length + asked.imagesArtifacts.length > 0 && !ofGates.containers.enabled) {
                throw new errors.eb('input images: the gate containers, which would judge them, is off; turn it on, or name none');
            }
            return {
                gates: ofGates,
                failFast: rules.failFast ?? 'pull-request',
                data: {
                    ...asked.offlineData === undefined ? {} : {
                        offline: asked.offlineData
                    },
                    maxAgeMs: rules.maxDataAgeMs ?? defaultMaxDataAgeMs,
                    trivyDb: rules.trivyDb ?? [],
                    trivyJavaDb: rules.trivyJavaDb ?? []
                },
                images: asked.images,
                imagesArtifacts: asked.imagesArtifacts,
                own: rules.own ?? noOwnScanners,
                workingDirectory: asked.workingDirectory,
                name: asked.name,
                ...policy === undefined ? {} : {
                    policyPath: policy.path
                }
            };
        }
        function gateConfig(id, asked, rules) {
            const gate = gates.V[id];
            const mode = rules?.mode ?? gate.mode;
            const namedByInput = asked.gates?.has(id) ?? false;
            const enabled = asked.gates === undefined ? mode !== 'off' : namedByInput;
            return {
                enabled,
                named: namedByInput || enabled && rules?.ifAbsent === 'error',
                failOn: asked.failOn.gates.get(id) ?? asked.failOn.all ?? rules?.failOn ?? gate.failOn,
                mode: namedByInput && mode === 'off' ? modeOnRequest(gate) : mode,
                ifAbsent: rules?.ifAbsent ?? 'error',
                onError: rules?.onError ?? 'error',
                timeLimitMs: rules?.timeLimitMs ?? defaultTimeLimitMs,
                scanners: rules?.scanners ?? {}
            };
        }
        function modeOnRequest(gate) {
            return gate.mode === 'off' ? 'enforce' : gate.mode;
        }
    },
    69987: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>forEachGate
        });
        var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56707);
        function forEachGate(make) {
            const made = {};
            for (const id of _gates_js__WEBPACK_IMPORTED_MODULE_0__.G)made[id] = make(id);
            if (isComplete(made)) return made;
            throw new Error('a gate has no value');
        }
        function isComplete(made) {
            return _gates_js__WEBPACK_IMPORTED_MODULE_0__.G.every((id)=>Object.hasOwn(made, id));
        }
    },
    97010: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>strictest
        });
        var errors = __webpack_require__(83916);
        var severity = __webpack_require__(98266);
        var for_each_gate = __webpack_require__(69987);
        var external_node_util_ = __webpack_require__(57975);
        var paths = __webpack_require__(75449);
        ;
        function joinedOwn(configs) {
            const customs = rulesOf(configs, ({ own })=>own.custom.map((value)=>[
                        value.id,
                        value
                    ]));
            const imports = rulesOf(configs, ({ own })=>own.imports.map((value)=>[
                        value.id,
                        value
                    ]));
            distinct([
                ...customs,
                ...imports
            ], (id)=>`the scanner ${id}`);
            return {
                custom: distinct(customs, (id)=>`custom scanner ${id}`).map(({ value })=>value),
                imports: distinct(imports, (id)=>`import ${id}`).map(({ value })=>value),
                executeRepository: configs.every(({ own })=>own.executeRepository)
            };
        }
        function joinedOptions(configs, gate) {
            const running = configs.filter(({ gates })=>gates[gate].enabled);
            const counting = running.length > 0 ? running : configs.slice(0, 1);
            const ids = new Set(counting.flatMap(({ gates })=>Object.keys(gates[gate].scanners)));
            const all = rulesOf(counting, ({ gates })=>[
                    ...ids
                ].map((id)=>[
                        id,
                        gates[gate].scanners[id] ?? {}
                    ]));
            const rules = distinct(all, (id)=>`gates.${gate}.scanners.${id}`);
            return Object.fromEntries(rules.map(({ key, value })=>[
                    key,
                    value
                ]));
        }
        function rulesOf(configs, rules) {
            return configs.flatMap((from)=>rules(from).map(([key, value])=>({
                        key,
                        value,
                        from
                    })));
        }
        function distinct(rules, title) {
            const known = new Map();
            for (const rule of rules){
                const first = known.get(rule.key) ?? rule;
                if (!(0, external_node_util_.isDeepStrictEqual)(first.value, rule.value)) throw contradiction(title(rule.key), first.from, rule.from);
                known.set(rule.key, first);
            }
            return [
                ...known.values()
            ];
        }
        function contradiction(what, a, b) {
            return new errors.ue(`${what} is one thing for the use of this Action with ${policyOf(a)} and another for that with ${policyOf(b)}. Both ` + 'count, since the change touches workflow files, and which one is stricter cannot be known: make both alike first, in a ' + 'change that leaves all uses of this Action as they are, or keep both uses in this one');
        }
        const policyOf = ({ policyPath })=>policyPath === undefined ? 'no policy file' : `the policy ${(0, paths.LF)(policyPath)}`;
        ;
        const modes = [
            'off',
            'warn',
            'enforce'
        ];
        const failFasts = [
            'always',
            'pull-request',
            'never'
        ];
        function strictest(configs) {
            const [first, ...others] = configs;
            if (first === undefined) throw new errors.ue('no configuration to judge by; this is a defect, please report it');
            const { gates, ...rest } = others.reduce(tightened, first);
            return {
                ...rest,
                gates: (0, for_each_gate.O)((id)=>({
                        ...gates[id],
                        scanners: joinedOptions(configs, id)
                    })),
                own: joinedOwn(configs)
            };
        }
        function tightened(trusted, other) {
            return {
                ...trusted,
                gates: (0, for_each_gate.O)((id)=>tightenedGate(trusted.gates[id], other.gates[id])),
                failFast: later(failFasts, trusted.failFast, other.failFast),
                data: {
                    ...trusted.data,
                    maxAgeMs: Math.min(trusted.data.maxAgeMs, other.data.maxAgeMs)
                },
                images: [
                    ...new Set([
                        ...trusted.images,
                        ...other.images
                    ])
                ],
                imagesArtifacts: [
                    ...new Set([
                        ...trusted.imagesArtifacts,
                        ...other.imagesArtifacts
                    ])
                ],
                workingDirectory: commonFolder(trusted.workingDirectory, other.workingDirectory)
            };
        }
        function tightenedGate(trusted, other) {
            return {
                enabled: trusted.enabled || other.enabled,
                named: trusted.named || other.named,
                failOn: (0, severity.Rn)(trusted.failOn, other.failOn),
                mode: later(modes, trusted.mode, other.mode),
                ifAbsent: later([
                    'pass',
                    'error'
                ], trusted.ifAbsent, other.ifAbsent),
                onError: later([
                    'warn',
                    'error'
                ], trusted.onError, other.onError),
                timeLimitMs: Math.max(trusted.timeLimitMs, other.timeLimitMs),
                scanners: trusted.scanners
            };
        }
        function later(order, a, b) {
            return order.indexOf(a) >= order.indexOf(b) ? a : b;
        }
        function commonFolder(a, b) {
            const other = b.split('/');
            const segments = a.split('/');
            const end = segments.findIndex((segment, index)=>segment !== other[index]);
            return segments.slice(0, end === -1 ? segments.length : end).join('/');
        }
    },
    71683: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CI: ()=>existingFolder,
            I: ()=>belowRoot,
            pm: ()=>placedInputs
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
        async function existingFolder(host, directory) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, directory);
            const folder = await host.files.real(path);
            const advice = 'Name the folder to judge: security-gates check DIR';
            if (folder === undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`${path}: no such folder. ${advice}`);
            const stat = await host.files.stat(folder);
            if (stat?.kind !== 'directory') throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`${path} is not a folder. ${advice}`);
            return folder;
        }
        function belowRoot(inputs, folder, repository) {
            const below = repository === undefined ? '' : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository.root, folder).replaceAll('\\', '/');
            return below === '' || inputs['working-directory'] !== '' ? inputs : {
                ...inputs,
                'working-directory': below
            };
        }
        async function placedInputs(host, inputs, repository) {
            const text = inputs['offline-data'].trim();
            if (text === '') return inputs;
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, text);
            const folder = await host.files.real(path) ?? path;
            const below = repository === undefined ? '..' : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository.root, folder).replaceAll('\\', '/');
            if (below !== '' && below.split('/')[0] !== '..' && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below)) return {
                ...inputs,
                'offline-data': below
            };
            const stat = await host.files.stat(folder);
            if (stat?.kind === 'directory') return {
                ...inputs,
                'offline-data': folder
            };
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`input offline-data: ${path} is no folder; docs/offline.md says what it has to hold`);
        }
    },
    38308: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>shortId
        });
        function shortId(commit) {
            return commit.slice(0, 7);
        }
    },
    18737: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $W: ()=>isRegular,
            PJ: ()=>isLink,
            Zv: ()=>foldersAbove,
            pd: ()=>foldersOf,
            yS: ()=>folderOf
        });
        function isRegular({ mode }) {
            return mode.startsWith('100');
        }
        function isLink({ mode }) {
            return mode === '120000';
        }
        function folderOf(path) {
            return path.slice(0, Math.max(0, path.lastIndexOf('/')));
        }
        function foldersAbove(path) {
            const folder = folderOf(path);
            return folder === '' ? [] : [
                folder,
                ...foldersAbove(folder)
            ];
        }
        function foldersOf(paths) {
            const folders = new Set([
                ''
            ]);
            for (const path of paths){
                for(let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)){
                    const folder = path.slice(0, at);
                    if (folders.has(folder)) break;
                    folders.add(folder);
                }
            }
            return folders;
        }
    },
    23272: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            i: ()=>establishTrust
        });
        var errors = __webpack_require__(83916);
        var config_inputs = __webpack_require__(64389);
        var short_id = __webpack_require__(38308);
        var dist = __webpack_require__(38815);
        var paths = __webpack_require__(75449);
        ;
        const ownName = 'security-gates';
        const maxAliasCount = 100;
        function usesOfAction(files, actionRepository) {
            const parsed = files.map(parse);
            const readable = parsed.filter((file)=>file !== undefined);
            const isOurs = matcher(readable, actionRepository);
            return {
                uses: readable.flatMap((file)=>usesIn(file, isOurs)),
                unparsable: files.flatMap(({ path }, index)=>parsed[index] === undefined ? [
                        path
                    ] : [])
            };
        }
        function isExpression(value) {
            return value.includes('${{');
        }
        function parse({ path, text }) {
            const document = (0, dist.Tp)(text, {
                logLevel: 'error',
                uniqueKeys: false
            });
            if (document.errors.length > 0) return undefined;
            try {
                const content = document.toJS({
                    maxAliasCount
                });
                return {
                    path,
                    content
                };
            } catch  {
                return undefined;
            }
        }
        function matcher(files, actionRepository) {
            const own = new Set(files.filter(isOwnAction).map(({ path })=>path.toLowerCase().replace(/\/?action\.ya?ml$/, '')));
            const named = actionRepository?.toLowerCase();
            return (uses)=>{
                const local = /^[.$]\/(.*)$/.exec(uses)?.[1];
                if (local !== undefined) return own.has(localFolder(local));
                const [, repository = '', path = ''] = /^([^/@\s]+\/[^/@\s]+)((?:\/[^@\s]*)?)@/.exec(uses.toLowerCase()) ?? [];
                if (repository !== named && !repository.endsWith(`/${ownName}`)) return false;
                return [
                    '',
                    '/',
                    '/gate',
                    '/gate/'
                ].includes(path) || path.startsWith('/.github/workflows/');
            };
        }
        function localFolder(path) {
            const segments = path.toLowerCase().split('/');
            return (0, paths.xD)(segments.filter((segment)=>segment !== '' && segment !== '.').join('/'));
        }
        function isOwnAction({ path, content }) {
            const name = textOf(field(content, 'name'));
            return /(^|\/)action\.ya?ml$/i.test(path) && name.trim().toLowerCase().replace(/\s+/g, '-') === ownName;
        }
        function usesIn({ path, content }, isOurs) {
            const ours = (node)=>isOurs(textOf(field(node, 'uses')).trim());
            const inJobs = entriesOf(field(content, 'jobs')).flatMap(([job, node])=>[
                    node,
                    ...itemsOf(field(node, 'steps'))
                ].filter(ours).map((found)=>use({
                        path,
                        job
                    }, found)));
            const inComposite = itemsOf(field(field(content, 'runs'), 'steps')).filter(ours).map((found)=>use({
                    path
                }, found));
            return [
                ...inJobs,
                ...inComposite
            ];
        }
        function use(place, node) {
            const inputs = entriesOf(field(node, 'with')).reduce((all, [key, value])=>{
                const name = inputName(key);
                return name === undefined ? all : {
                    ...all,
                    [name]: textOf(value).trim()
                };
            }, config_inputs.Rv);
            return {
                ...place,
                inputs,
                hasExpressions: config_inputs.vj.some((name)=>isExpression(inputs[name]))
            };
        }
        function inputName(text) {
            return config_inputs.vj.find((name)=>name === text.trim().toLowerCase());
        }
        function entriesOf(node) {
            return typeof node === 'object' && node !== null && !Array.isArray(node) ? Object.entries(node) : [];
        }
        function itemsOf(node) {
            return Array.isArray(node) ? node : [];
        }
        function field(node, name) {
            return entriesOf(node).find(([key])=>key === name)?.[1];
        }
        function textOf(value) {
            if (typeof value === 'string') return value;
            if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
            return value === null || value === undefined ? '' : JSON.stringify(value);
        }
        ;
        function bindingInputs(question) {
            const { actual, run, trusted, identical } = question;
            const obeyed = {
                binding: [
                    actual
                ],
                introduction: false,
                changes: [],
                notes: []
            };
            if (run.workflow !== undefined && run.workflow.repository.toLowerCase() !== run.repository.toLowerCase()) return obeyed;
            if (identical) return obeyed;
            if (trusted.uses.length > 0) return comparedInputs(question);
            if (introduces(question)) {
                const note = `This change introduces security-gates: ${(0, short_id.m)(trusted.commit)}, whose rules would judge, does not use it. ` + 'Inputs, policy and scanner configuration of the change itself count this once.';
                return {
                    binding: [
                        actual
                    ],
                    introduction: true,
                    changes: [],
                    notes: [
                        note
                    ]
                };
            }
            const effect = `counts only where it tightens the defaults: workflow or action files differ from ${(0, short_id.m)(trusted.commit)}, ` + 'and none there uses this Action';
            return {
                ...obeyed,
                binding: distinct(config_inputs.Rv, [
                    actual
                ]),
                changes: differences(config_inputs.Rv, actual, ()=>effect)
            };
        }
        function introduces({ run, head }) {
            const file = run.workflow?.path;
            return head.uses.some(({ path, job })=>file === undefined ? job !== undefined : path === file);
        }
        function comparedInputs(question) {
            const { actual, run, trusted, head } = question;
            const at = (0, short_id.m)(trusted.commit);
            const scope = nearestUses(trusted.uses, run);
            const dropped = withoutCounterpart(trusted.uses, head.uses);
            const unchanged = scope.some((use)=>!use.hasExpressions && sameInputs(use.inputs, actual));
            const uses = unchanged ? dropped : [
                ...scope,
                ...dropped
            ];
            const known = uses.map(({ inputs })=>knownPart(inputs));
            const notes = uses.some(({ inputs }, index)=>!sameInputs(inputs, known[index] ?? config_inputs.Rv)) ? [
                `A use of this Action in ${at} has inputs made of expressions, which only a run can know: their defaults bind instead.`
            ] : [];
            const [nearest = actual] = [
                ...known
            ].sort((a, b)=>distance(a, actual) - distance(b, actual));
            if (unchanged) {
                const changes = differences(nearest, actual, (name)=>effectOfDropped(name, nearest[name], at));
                return {
                    binding: distinct(actual, known),
                    introduction: false,
                    changes,
                    notes
                };
            }
            const tightening = {
                ...actual,
                config: nearest.config
            };
            const changes = differences(nearest, actual, (name)=>effectOf(name, nearest[name], at));
            return {
                binding: distinct(nearest, [
                    ...known,
                    tightening
                ]),
                introduction: false,
                changes,
                notes
            };
        }
        function nearestUses(uses, { workflow, job }) {
            const inFile = uses.filter(({ path })=>path === workflow?.path);
            const inJob = inFile.filter((use)=>use.job !== undefined && use.job === job);
            if (inJob.length > 0) return inJob;
            return inFile.length > 0 ? inFile : uses;
        }
        function withoutCounterpart(trusted, head) {
            const left = [
                ...head
            ];
            return trusted.filter(({ inputs })=>{
                const at = left.findIndex((use)=>sameInputs(use.inputs, inputs));
                if (at >= 0) left.splice(at, 1);
                return at < 0;
            });
        }
        function sameInputs(a, b) {
            return distance(a, b) === 0;
        }
        function distance(a, b) {
            return config_inputs.vj.filter((name)=>a[name].trim() !== b[name].trim()).length;
        }
        function knownPart(inputs) {
            return config_inputs.vj.reduce((all, name)=>isExpression(all[name]) ? {
                    ...all,
                    [name]: ''
                } : all, inputs);
        }
        function distinct(first, others) {
            const all = [
                first,
                ...others
            ];
            return [
                first,
                ...others.filter((inputs, index)=>!all.slice(0, index + 1).some((seen)=>sameInputs(seen, inputs)))
            ];
        }
        function differences(trusted, actual, effect) {
            return config_inputs.vj.flatMap((name)=>{
                const before = trusted[name].trim();
                const after = actual[name].trim();
                if (before === after) return [];
                const change = before === '' ? 'added' : after === '' ? 'removed' : 'changed';
                return [
                    {
                        kind: 'input',
                        subject: name,
                        change,
                        effect: effect(name)
                    }
                ];
            });
        }
        function effectOf(name, trusted, commit) {
            const shown = trusted === '' ? `no \`${name}\`` : `\`${name}: ${trusted}\``;
            return name === 'config' || name === 'name' || name === 'offline-data' ? `not obeyed: ${commit} has ${shown}, which counts` : `counts only where it tightens: ${commit} has ${shown}, which counts, too`;
        }
        function effectOfDropped(name, trusted, commit) {
            const shown = trusted === '' ? `without \`${name}\`` : `with \`${name}: ${trusted}\``;
            return `a use ${shown} is in ${commit} and no longer in the head: it counts here, too`;
        }
        var schemas = __webpack_require__(2503);
        var core_errors = __webpack_require__(37428);
        ;
        const kinds = new Map([
            [
                'pull_request',
                'pull-request'
            ],
            [
                'pull_request_review',
                'pull-request'
            ],
            [
                'pull_request_review_comment',
                'pull-request'
            ],
            [
                'pull_request_target',
                'pull-request-target'
            ],
            [
                'merge_group',
                'merge-group'
            ],
            [
                'push',
                'ref'
            ],
            [
                'create',
                'ref'
            ],
            [
                'deployment',
                'ref'
            ],
            [
                'deployment_status',
                'ref'
            ],
            [
                'registry_package',
                'ref'
            ],
            [
                'release',
                'ref'
            ],
            [
                'workflow_dispatch',
                'ref'
            ],
            [
                'branch_protection_rule',
                'default-branch'
            ],
            [
                'check_run',
                'default-branch'
            ],
            [
                'check_suite',
                'default-branch'
            ],
            [
                'delete',
                'default-branch'
            ],
            [
                'discussion',
                'default-branch'
            ],
            [
                'discussion_comment',
                'default-branch'
            ],
            [
                'issue_comment',
                'default-branch'
            ],
            [
                'issues',
                'default-branch'
            ],
            [
                'label',
                'default-branch'
            ],
            [
                'milestone',
                'default-branch'
            ],
            [
                'public',
                'default-branch'
            ],
            [
                'repository_dispatch',
                'default-branch'
            ],
            [
                'schedule',
                'default-branch'
            ],
            [
                'status',
                'default-branch'
            ],
            [
                'watch',
                'default-branch'
            ],
            [
                'workflow_run',
                'default-branch'
            ]
        ]);
        function kindOfEvent(name) {
            return kinds.get(name);
        }
        ;
        const payloadLimit = 25 * 1024 * 1024;
        const commitId = schemas.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'is not the id of a commit');
        const commonPayload = schemas.Ikc({
            repository: schemas.Ikc({
                default_branch: schemas.YjP().min(1).optional()
            }).optional()
        });
        const pullRequestPayload = schemas.Ikc({
            pull_request: schemas.Ikc({
                number: schemas.Whr().positive(),
                head: schemas.Ikc({
                    sha: commitId
                }),
                base: schemas.Ikc({
                    sha: commitId
                })
            })
        });
        const mergeGroupPayload = schemas.Ikc({
            merge_group: schemas.Ikc({
                base_sha: commitId
            })
        });
        const pushPayload = schemas.Ikc({
            before: commitId.nullish()
        });
        async function readEvent(host) {
            if (host.workflow === undefined) return {
                kind: 'local'
            };
            const name = required(host, 'GITHUB_EVENT_NAME');
            const kind = kindOfEvent(name);
            if (kind === undefined) {
                throw new errors.ue(`no trusted commit is known for the event "${name}": run this Action on pull_request, push, merge_group, ` + 'schedule or workflow_dispatch');
            }
            const payload = await readPayload(host);
            const run = readRun(host, name, payload);
            switch(kind){
                case 'pull-request':
                case 'pull-request-target':
                    {
                        const { pull_request: pull } = checked(pullRequestPayload, payload, name);
                        return {
                            ...run,
                            kind,
                            pullRequest: {
                                number: pull.number,
                                head: pull.head.sha,
                                base: pull.base.sha
                            }
                        };
                    }
                case 'merge-group':
                    return {
                        ...run,
                        kind,
                        base: checked(mergeGroupPayload, payload, name).merge_group.base_sha
                    };
                case 'ref':
                    {
                        const before = name === 'push' ? checked(pushPayload, payload, name).before : undefined;
                        return {
                            ...run,
                            kind,
                            ...typeof before !== 'string' || /^0+$/.test(before) ? {} : {
                                before
                            }
                        };
                    }
                case 'default-branch':
                    return {
                        ...run,
                        kind
                    };
            }
        }
        function readRun(host, name, payload) {
            const sha = commitId.safeParse(required(host, 'GITHUB_SHA'));
            if (!sha.success) throw new errors.ue('GITHUB_SHA is not the id of a commit; run this Action in a GitHub workflow');
            const defaultBranch = checked(commonPayload, payload, name).repository?.default_branch;
            const workflow = readWorkflowRef(host.env['GITHUB_WORKFLOW_REF']);
            const job = host.env['GITHUB_JOB'];
            const actionRepository = host.env['GITHUB_ACTION_REPOSITORY'];
            return {
                name,
                sha: sha.data,
                ref: host.env['GITHUB_REF'] ?? '',
                repository: required(host, 'GITHUB_REPOSITORY'),
                serverUrl: host.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
                ...defaultBranch === undefined ? {} : {
                    defaultBranch
                },
                ...workflow === undefined ? {} : {
                    workflow
                },
                ...job === undefined || job === '' ? {} : {
                    job
                },
                ...actionRepository === undefined || actionRepository === '' ? {} : {
                    actionRepository
                }
            };
        }
        function readWorkflowRef(text) {
            if (text === undefined || text === '') return undefined;
            const [, repository, path] = /^([^/@]+\/[^/@]+)\/(.+?\.ya?ml)@/.exec(text) ?? [];
            if (repository === undefined || path === undefined) {
                throw new errors.ue(`GITHUB_WORKFLOW_REF does not name a workflow file: ${JSON.stringify(text)}`);
            }
            return {
                repository,
                path: (0, paths.xD)(path)
            };
        }
        async function readPayload(host) {
            const path = required(host, 'GITHUB_EVENT_PATH');
            try {
                const bytes = await host.files.read(path, payloadLimit);
                if (bytes === undefined) throw new errors.ue('there is no such file');
                const payload = JSON.parse(bytes.toString('utf8'));
                return payload;
            } catch (cause) {
                throw new errors.ue(`the event payload ${path} (GITHUB_EVENT_PATH) cannot be read`, {
                    cause
                });
            }
        }
        function checked(schema, payload, name) {
            const result = schema.safeParse(payload);
            if (result.success) return result.data;
            throw new errors.ue(`the payload of the event "${name}" (GITHUB_EVENT_PATH) is not as GitHub documents it: ` + core_errors.S1(result.error).replace(/\s*\n\s*/g, ' '));
        }
        function required(host, name) {
            const value = host.env[name];
            if (value !== undefined && value !== '') return value;
            throw new errors.ue(`${name} is not set: run this Action in a GitHub workflow, or the command line elsewhere`);
        }
        ;
        async function ownCommit({ revision, base }, repository, folder) {
            const asked = JSON.stringify(revision);
            if (repository === undefined) {
                throw new errors.eb(`${folder} is not a git repository, so there is no commit ${asked} to judge`);
            }
            const head = await repository.commit(revision);
            if (head === undefined) {
                throw new errors.eb(`${asked} names no commit of ${repository.root}; name a branch, a tag or an id of git log`);
            }
            const source = {
                event: 'local',
                head,
                trusted: head,
                trustedBecause: 'a commit that is judged in a local run is judged by its own rules',
                ...base === undefined || base === head ? {} : {
                    range: {
                        base,
                        head
                    }
                },
                pullRequest: false,
                staged: false,
                committed: true
            };
            return {
                source,
                place: {
                    kind: 'entries',
                    entries: await repository.tree(head),
                    repository,
                    label: `commit ${head}`
                }
            };
        }
        var tree_entries = __webpack_require__(18737);
        ;
        const defaultPolicyPath = '.github/security-gates.yml';
        const limit = 1024 * 1024;
        async function readPolicy(place, inputs) {
            const located = policyLocation(inputs);
            const label = place.kind === 'folder' ? place.root : place.label;
            const content = place.kind === 'folder' ? await readInFolder(place, located) : await readInEntries(place, located);
            if (content === undefined) {
                if (!located.named) return undefined;
                throw refusal(located.path, `is not in ${label}`, 'correct the input `config`, or merge the file first');
            }
            if (content.length > limit) throw refusal(located.path, 'is larger than 1 MiB', 'make it smaller');
            try {
                const text = new TextDecoder('utf-8', {
                    fatal: true,
                    ignoreBOM: true
                }).decode(content);
                return {
                    path: located.path,
                    text
                };
            } catch  {
                throw refusal(located.path, 'is not encoded in UTF-8', 'save it as UTF-8');
            }
        }
        async function readInEntries({ entries, repository }, { path }) {
            const state = stateAt(entries, path);
            switch(state.kind){
                case 'absent':
                    return undefined;
                case 'file':
                    return (await repository.blobs([
                        state.entry.blob
                    ])).get(state.entry.blob);
                case 'link':
                    throw refusal(path, 'is a symbolic link, or stands behind one', 'make it a regular file');
                case 'folder':
                    throw refusal(path, 'is no file', 'make it a regular file');
            }
        }
        async function readInFolder({ root, files }, { path }) {
            for (const folder of [
                ...(0, tree_entries.Zv)(path)
            ].reverse()){
                const stat = await files.stat(`${root}/${(0, paths.LF)(folder)}`);
                if (stat === undefined) return undefined;
                if (stat.kind === 'symlink') throw refusal(path, 'stands behind a symbolic link', 'make it a regular file');
            }
            const absolute = `${root}/${(0, paths.LF)(path)}`;
            const stat = await files.stat(absolute);
            if (stat === undefined) return undefined;
            if (stat.kind === 'symlink') throw refusal(path, 'is a symbolic link', 'make it a regular file');
            if (stat.kind !== 'file') throw refusal(path, 'is no file', 'make it a regular file');
            if (stat.size > limit) throw refusal(path, 'is larger than 1 MiB', 'make it smaller');
            return files.read(absolute, limit);
        }
        function stateAt(entries, path) {
            const above = new Set((0, tree_entries.Zv)(path));
            const entry = entries.find((candidate)=>candidate.path === path);
            const behind = entries.find((candidate)=>above.has(candidate.path) && (0, tree_entries.PJ)(candidate));
            if (behind !== undefined) return {
                kind: 'link',
                entry: behind
            };
            if (entry !== undefined && (0, tree_entries.$W)(entry)) return {
                kind: 'file',
                entry
            };
            if (entry !== undefined && (0, tree_entries.PJ)(entry)) return {
                kind: 'link',
                entry
            };
            const inside = entry !== undefined || entries.some((candidate)=>candidate.path.startsWith(`${path}/`));
            return {
                kind: inside ? 'folder' : 'absent'
            };
        }
        function policyChanges(trusted, head, inputs) {
            const { path } = policyLocation(inputs);
            const before = stateAt(trusted.entries, path);
            const after = stateAt(head, path);
            if (before.kind === after.kind && blobOf(before) === blobOf(after)) return [];
            const commit = (0, short_id.m)(trusted.commit);
            const counts = before.kind === 'absent' ? `${commit} has none: the defaults count` : `the policy of ${commit} counts`;
            return [
                {
                    kind: 'policy',
                    subject: path,
                    change: changeOf(before, after),
                    effect: `not obeyed: ${counts}`
                }
            ];
        }
        function changeOf(before, after) {
            if (after.kind === 'link') return 'symlink';
            if (after.kind === 'absent') return 'removed';
            return before.kind === 'absent' ? 'added' : 'changed';
        }
        function blobOf(state) {
            return 'entry' in state ? state.entry.blob : undefined;
        }
        function policyLocation({ config }) {
            const text = config.trim();
            if (text === '') return {
                path: defaultPolicyPath,
                named: false
            };
            const segments = text.split('/').filter((segment)=>segment !== '' && segment !== '.');
            if (segments.length === 0 || segments.includes('..') || text.startsWith('/') || /[\0\\]/.test(text)) {
                throw new errors.eb(`input config: ${JSON.stringify(text)} names no file of the repository; write its path relative to the root`);
            }
            return {
                path: (0, paths.xD)(segments.join('/')),
                named: true
            };
        }
        function refusal(path, what, remedy) {
            return new errors.eb(`the policy file ${(0, paths.LF)(path)} ${what}; ${remedy}`);
        }
        ;
        const completeClone = 'check out with `fetch-depth: 0`, or give this Action a token that may read the repository';
        async function trustedCommit(event, repository, fetchMissing) {
            const head = await repository.commit('HEAD');
            if (event.kind === 'local') {
                const because = 'a local run is judged by the rules of its own working tree';
                return {
                    ...head === undefined ? {} : {
                        head
                    },
                    because,
                    trustedWorkflow: true
                };
            }
            if (head === undefined) {
                throw new errors.ue(`${repository.root} has no commits: check out the repository before this Action`);
            }
            return standing(event, {
                head,
                repository,
                fetchMissing
            });
        }
        function standing(event, sources) {
            switch(event.kind){
                case 'pull-request':
                    return ofPullRequest(event, event.pullRequest, sources);
                case 'pull-request-target':
                    return ofPullRequestTarget(event, event.pullRequest, sources);
                case 'merge-group':
                    return ofMergeGroup(event, event.base, sources);
                case 'default-branch':
                    return ofRef(event, event.defaultBranch ?? event.ref.replace(/^refs\/heads\//, ''), undefined, sources);
                case 'ref':
                    return ofRef(event, event.defaultBranch, event.before, sources);
            }
        }
        async function ofPullRequest(event, pull, sources) {
            const { head, repository } = sources;
            const [first, second] = head === pull.head ? [] : await repository.parents(head);
            if (head === event.sha && first !== undefined && second === pull.head) {
                const trusted = await obtain(first, 'the base branch of the pull request', sources);
                const because = `${(0, short_id.m)(trusted)} is the tip of the base branch: ` + `the first parent of the merge commit that GitHub made of pull request #${pull.number}`;
                return {
                    head,
                    trusted,
                    because,
                    base: trusted,
                    trustedWorkflow: false
                };
            }
            if (head !== pull.head && head !== event.sha && second !== pull.head) throw foreignHead(head, event, pull);
            const trusted = await obtain(pull.base, 'the base of the pull request', sources);
            const because = `${(0, short_id.m)(trusted)} is the base commit that the event names for pull request #${pull.number}`;
            return {
                head,
                trusted,
                because,
                base: trusted,
                trustedWorkflow: false
            };
        }
        async function ofPullRequestTarget(event, pull, sources) {
            const { head, repository } = sources;
            const trusted = await obtain(event.sha, 'the tip of the base branch', sources);
            if (head === trusted) {
                throw new errors.ue(`pull_request_target checks out the base branch (${(0, short_id.m)(head)}), so the code of pull request ` + `#${pull.number} is not what would be judged: run this Action on pull_request`);
            }
            const merges = head === pull.head ? [] : await repository.parents(head);
            if (head !== pull.head && merges[1] !== pull.head) throw foreignHead(head, event, pull);
            const because = `${(0, short_id.m)(trusted)} is the tip of the base branch, from which pull_request_target takes its workflow`;
            return {
                head,
                trusted,
                because,
                base: trusted,
                trustedWorkflow: true
            };
        }
        async function ofMergeGroup(event, base, sources) {
            const { head } = sources;
            if (head !== event.sha) throw strayHead(head, event);
            const trusted = await obtain(base, 'the base of the merge group', sources);
            const because = `${(0, short_id.m)(trusted)} is the commit that the merge queue builds this group on`;
            return {
                head,
                trusted,
                because,
                base: trusted,
                trustedWorkflow: false
            };
        }
        async function ofRef(event, branch, before, sources) {
            if (branch === undefined) {
                throw new errors.ue(`the payload of the event "${event.name}" does not name the repository's default branch`);
            }
            return event.ref === `refs/heads/${branch}` ? ofDefaultBranch(event, before, sources) : ofOtherRef(event, branch, sources);
        }
        async function ofDefaultBranch(event, before, sources) {
            const { head } = sources;
            const trusted = await obtain(event.sha, 'the tip of the default branch', sources);
            const because = `${(0, short_id.m)(trusted)} is a commit of the default branch, for which this run was started`;
            const known = {
                head,
                trusted,
                because,
                trustedWorkflow: true
            };
            if (head !== trusted) return {
                ...known,
                base: trusted
            };
            const previous = before === undefined ? undefined : await obtain(before, 'before the push', sources).catch(gone);
            return previous === undefined || previous === head ? known : {
                ...known,
                base: previous
            };
        }
        async function ofOtherRef(event, branch, sources) {
            const { head, repository } = sources;
            if (head !== await repository.commit(event.sha)) throw strayHead(head, event);
            const { tip, from } = await tipOf(branch, sources);
            const because = `${(0, short_id.m)(tip)} is the tip of the default branch ${branch} (${from})`;
            return {
                head,
                trusted: tip,
                because,
                ...tip === head ? {} : {
                    base: tip
                },
                trustedWorkflow: false
            };
        }
        async function tipOf(branch, { repository, fetchMissing }) {
            const ref = `refs/heads/${branch}`;
            const fetched = 'refs/security-gates/default-branch';
            const reason = await fetchMissing([
                `+${ref}:${fetched}`
            ]);
            const tip = reason === undefined ? await repository.commit(fetched) : undefined;
            if (tip !== undefined) return {
                tip,
                from: 'fetched'
            };
            for (const known of [
                `refs/remotes/origin/${branch}`,
                ref
            ]){
                const local = await repository.commit(known);
                if (local !== undefined) return {
                    tip: local,
                    from: `${known} of the clone`
                };
            }
            throw new errors.ue(`the tip of the default branch ${branch}, whose rules judge this ref, is not in the clone and could not be ` + `fetched (${reason ?? 'the fetch did not bring it'}): ${completeClone}`);
        }
        async function obtain(commit, role, { repository, fetchMissing }) {
            const present = await repository.commit(commit);
            if (present !== undefined) return present;
            const reason = await fetchMissing([
                commit
            ]);
            const fetched = reason === undefined ? await repository.commit(commit) : undefined;
            if (fetched !== undefined) return fetched;
            throw new errors.ue(`commit ${commit} (${role}) is not in the clone and could not be fetched ` + `(${reason ?? 'the fetch did not bring it'}): ${completeClone}`);
        }
        function gone() {
            return undefined;
        }
        function foreignHead(head, event, pull) {
            return new errors.ue(`HEAD is ${(0, short_id.m)(head)}, which is neither the merge commit nor the head (${(0, short_id.m)(pull.head)}) of pull request ` + `#${pull.number} that the event "${event.name}" is about: check out without \`ref\`, and with a clean history`);
        }
        function strayHead(head, event) {
            return new errors.ue(`HEAD is ${(0, short_id.m)(head)}, but this run is for ${(0, short_id.m)(event.sha)} (${event.ref === '' ? event.name : event.ref}): ` + 'check out without `ref`, so that what is judged is what the verdict is about');
        }
        ;
        const textLimit = 512 * 1024;
        const pattern = /^\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/i;
        async function workflowFiles(repository, entries, actionRepository) {
            const files = entries.filter((entry)=>pattern.test(entry.path) && (0, tree_entries.$W)(entry));
            const contents = await repository.blobs([
                ...new Set(files.map(({ blob })=>blob))
            ]);
            const sized = files.map(({ path, blob })=>({
                    path,
                    content: contents.get(blob) ?? Buffer.alloc(0)
                }));
            const tooLarge = sized.filter(({ content })=>content.length > textLimit).map(({ path })=>path);
            const texts = sized.filter(({ content })=>content.length <= textLimit).map(({ path, content })=>({
                    path,
                    text: content.toString('utf8')
                }));
            const { uses, unparsable } = usesOfAction(texts, actionRepository);
            const steering = entries.filter((entry)=>pattern.test(entry.path) || (0, tree_entries.PJ)(entry));
            return {
                identities: new Map(steering.map(({ path, mode, blob })=>[
                        path,
                        `${mode} ${blob}`
                    ])),
                uses,
                unparsable: [
                    ...unparsable,
                    ...tooLarge
                ]
            };
        }
        function sameWorkflowFiles(a, b) {
            return a.identities.size === b.identities.size && [
                ...a.identities
            ].every(([path, id])=>b.identities.get(path) === id);
        }
        function workflowChanges(trusted, head, commit) {
            const paths = new Set([
                ...trusted.uses,
                ...head.uses
            ].map(({ path })=>path));
            return [
                ...paths
            ].sort().flatMap((path)=>{
                const before = trusted.identities.get(path);
                const after = head.identities.get(path);
                if (before === after) return [];
                const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
                const effect = `uses this Action and is not as in ${(0, short_id.m)(commit)}: review it, since a workflow decides whether this Action runs`;
                const isLinkNow = after?.startsWith('120000') === true;
                return [
                    {
                        kind: 'workflow',
                        subject: path,
                        change: isLinkNow ? 'symlink' : change,
                        effect
                    }
                ];
            });
        }
        ;
        async function establishTrust(host, request) {
            const { repository } = request;
            const event = await readEvent(host);
            if (request.commit !== undefined) return commitTrust(request.commit, request);
            if (repository === undefined) return outsideGit(host, event, request);
            const standing = await trustedCommit(event, repository, fetchMissing(event, repository, request.token));
            if (event.kind === 'local') return localTrust(host, repository, standing, request);
            const { head, trusted } = standing;
            if (head === undefined || trusted === undefined) throw new errors.ue(`there is no commit to trust: ${standing.because}`);
            return workflowTrust(host, {
                event,
                standing,
                head,
                trusted,
                repository,
                inputs: request.inputs
            });
        }
        function fetchMissing(event, repository, token) {
            return async (what)=>{
                if (event.kind === 'local') return 'a local run fetches nothing';
                if (token === undefined || token === '') return 'there is no token to fetch it with';
                return repository.fetch({
                    url: `${event.serverUrl}/${event.repository}`,
                    token,
                    what
                });
            };
        }
        async function outsideGit(host, event, { folder, inputs }) {
            if (event.kind !== 'local') {
                throw new errors.ue(`${folder} is not a git repository, so the commit whose rules judge cannot be had: ` + 'check out the repository with git installed, before this Action');
            }
            const source = {
                event: 'local',
                trustedBecause: 'outside git there is only the folder itself',
                pullRequest: false,
                staged: false
            };
            const policy = await readPolicy({
                kind: 'folder',
                root: folder,
                files: host.files
            }, inputs);
            return {
                source,
                uses: [
                    {
                        inputs,
                        policy
                    }
                ],
                changes: [],
                notes: []
            };
        }
        async function localTrust(host, repository, standing, request) {
            const { inputs, staged } = request;
            const place = staged ? {
                kind: 'entries',
                entries: await repository.index(),
                repository,
                label: 'the index'
            } : {
                kind: 'folder',
                root: repository.root,
                files: host.files
            };
            const source = sourceOf('local', standing, {
                staged,
                pullRequest: false
            });
            const notes = host.env['GITHUB_ACTIONS'] === 'true' ? [
                'Run as a command, a workflow is judged by the rules of its own checkout: use the Action for pull requests.'
            ] : [];
            return {
                source,
                uses: [
                    {
                        inputs,
                        policy: await readPolicy(place, inputs)
                    }
                ],
                changes: [],
                notes
            };
        }
        async function commitTrust(commit, { folder, repository, inputs }) {
            const { source, place } = await ownCommit(commit, repository, folder);
            return {
                source,
                uses: [
                    {
                        inputs,
                        policy: await readPolicy(place, inputs)
                    }
                ],
                changes: [],
                notes: []
            };
        }
        async function workflowTrust(host, judged) {
            const { event, standing, head, trusted, repository, inputs } = judged;
            const pullRequest = event.kind === 'pull-request' || event.kind === 'pull-request-target';
            const source = sourceOf(event.name, standing, {
                staged: false,
                pullRequest
            });
            const before = await repository.tree(trusted);
            const place = {
                kind: 'entries',
                entries: before,
                repository,
                label: `commit ${trusted}`
            };
            if (head === trusted) {
                return {
                    source,
                    uses: [
                        {
                            inputs,
                            policy: await readPolicy(place, inputs)
                        }
                    ],
                    changes: [],
                    notes: []
                };
            }
            const after = await repository.tree(head);
            const files = {
                trusted: await workflowFiles(repository, before, event.actionRepository),
                head: await workflowFiles(repository, after, event.actionRepository)
            };
            const { binding, introduction, changes, notes } = inputsRule(judged, files);
            if (introduction) return introduced(host, judged, pullRequest, notes);
            const [first, ...others] = binding;
            const used = async (use)=>({
                    inputs: use,
                    policy: await readPolicy(place, use)
                });
            return {
                source,
                uses: [
                    await used(first),
                    ...await Promise.all(others.map(used))
                ],
                changes: [
                    ...changes,
                    ...trust_distinct(binding.flatMap((use)=>policyChanges({
                            commit: trusted,
                            entries: before
                        }, after, use))),
                    ...workflowChanges(files.trusted, files.head, trusted)
                ],
                notes: [
                    ...notes,
                    ...unparsableNotes(files.trusted, trusted)
                ]
            };
        }
        function inputsRule(judged, files) {
            const { event, standing, trusted, inputs } = judged;
            if (standing.trustedWorkflow) return {
                binding: [
                    inputs
                ],
                introduction: false,
                changes: [],
                notes: []
            };
            return bindingInputs({
                actual: inputs,
                run: event,
                trusted: {
                    commit: trusted,
                    uses: files.trusted.uses
                },
                head: files.head,
                identical: sameWorkflowFiles(files.trusted, files.head)
            });
        }
        async function introduced(host, { inputs, repository, standing, event }, pullRequest, notes) {
            const policy = await readPolicy({
                kind: 'folder',
                root: repository.root,
                files: host.files
            }, inputs);
            const because = 'the change introduces this Action, so its own rules judge it this once';
            const source = sourceOf(event.name, {
                ...standing,
                trusted: undefined,
                because
            }, {
                staged: false,
                pullRequest
            });
            return {
                source,
                uses: [
                    {
                        inputs,
                        policy
                    }
                ],
                changes: [],
                notes
            };
        }
        function sourceOf(event, known, how) {
            const { head, trusted, base, because } = known;
            return {
                event,
                ...head === undefined ? {} : {
                    head
                },
                ...trusted === undefined ? {} : {
                    trusted
                },
                trustedBecause: because,
                ...base === undefined || head === undefined || base === head ? {} : {
                    range: {
                        base,
                        head
                    }
                },
                ...how
            };
        }
        function trust_distinct(changes) {
            return changes.filter(({ subject }, index)=>changes.findIndex((other)=>other.subject === subject) === index);
        }
        function unparsableNotes({ unparsable }, commit) {
            return unparsable.map((path)=>`${path} of commit ${(0, short_id.m)(commit)} is no YAML: uses of this Action in it are unknown.`);
        }
    }
};
