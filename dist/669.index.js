export const id = 669;
export const ids = [
    669
];
export const modules = {
    73846: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            us: ()=>dataAgeMs,
            vF: ()=>dataAgeGrammar,
            zb: ()=>dataAgeWords
        });
        const dataAgeWords = 'a number of hours or days, such as 48h or 7d; from 1h to 9999d';
        const dataAgeGrammar = /^[1-9]\d{0,3}[hd]$/;
        const milliseconds = {
            h: 3_600_000,
            d: 86_400_000
        };
        function dataAgeMs(age) {
            return Number.parseInt(age, 10) * (milliseconds[age.slice(-1)] ?? Number.NaN);
        }
    },
    84752: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>keysAt,
            q: ()=>policyJsonSchema
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
        var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16540);
        function policyJsonSchema(registry) {
            const { $schema = 'https://json-schema.org/draft/2020-12/schema', ...schema } = zod__WEBPACK_IMPORTED_MODULE_1__.bl((0, _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__.w)(registry), {
                target: 'draft-2020-12',
                io: 'input',
                unrepresentable: 'any'
            });
            return {
                $schema,
                $id: 'urn:security-gates:policy:1',
                title: 'Policy of security-gates',
                description: 'Which gates judge a commit, and how strictly. Stands in .github/security-gates.yml.',
                ...schema
            };
        }
        function keysAt(schema, path) {
            const [step, ...rest] = path;
            const here = [
                schema,
                ...schema.anyOf ?? [],
                ...schema.allOf ?? []
            ];
            if (step === undefined) return here.flatMap((part)=>Object.keys(part.properties ?? {}));
            return here.flatMap((part)=>below(part, step).flatMap((next)=>typeof next === 'boolean' ? [] : keysAt(next, rest)));
        }
        function below(schema, step) {
            if (typeof step === 'number') return [
                schema.items ?? []
            ].flat();
            const named = Object.entries(schema.properties ?? {}).find(([key])=>key === step)?.[1];
            return [
                named ?? schema.additionalProperties ?? []
            ].flat();
        }
    },
    13648: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Fk: ()=>ownScannersShape,
            T1: ()=>doubledId,
            qv: ()=>isNothing,
            u0: ()=>ownScanners
        });
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
        var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56707);
        var _sarif_path_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16561);
        var _grammars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44273);
        var _variable_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59954);
        const id = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
            error: 'write small letters and digits, with dashes between'
        }).max(40);
        const gate = zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_gates_js__WEBPACK_IMPORTED_MODULE_0__.G).default('custom').describe('The gate that it answers for. Default: custom.');
        const argv = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1)).min(1);
        const negated = 'write globs that say which files fit; none may begin with `!`, which fits all others';
        const globs = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).refine((glob)=>!glob.startsWith('!'), {
            error: negated
        }));
        const madeUp = [
            'zqxv',
            'Kw-7_uj.0yq',
            'hn84'
        ].flatMap((name)=>[
                name,
                `${name}/${name}`,
                `pt3/xj/${name}`
            ]);
        const fitsMadeUp = (glob)=>madeUp.some((0, _sarif_path_matcher_js__WEBPACK_IMPORTED_MODULE_1__.k)([
                glob
            ]));
        const steering = globs.refine((all)=>!all.some((glob)=>glob !== '' && fitsMadeUp(glob)), {
            error: 'name the files that configure it: a glob that fits any name takes the whole change from judgement'
        });
        const checkoutGlob = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(_grammars_js__WEBPACK_IMPORTED_MODULE_3__._Y, {
            error: 'write a glob that is relative to the root of the repository'
        });
        const report = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine((path)=>path === '-' || _grammars_js__WEBPACK_IMPORTED_MODULE_3__.gD.test(path), {
            error: 'write a path below the folder in which the program runs, or - for what it prints'
        });
        const variable = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(_grammars_js__WEBPACK_IMPORTED_MODULE_3__.ur, {
            error: 'write the name of a variable'
        }).refine((name)=>!(0, _variable_names_js__WEBPACK_IMPORTED_MODULE_4__.J)(name), {
            error: 'name no variable of the runner or of this program'
        });
        const custom = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
            id: id.describe('Its name among all scanners.'),
            gate,
            command: argv.describe('Program of the machine and its arguments, as a list.'),
            setup: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(argv).default([]).describe('Commands that prepare it. Default: none.'),
            reports: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(report).min(1).describe('SARIF files that it must write; `-` is what it prints.'),
            'exit-codes': zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0).max(255)).min(1).default([
                0,
                1
            ]).describe('How it ends when it has looked. Default: [0, 1].'),
            detect: globs.default([]).describe('Globs of files, one of which there must be. Default: it always applies.'),
            'steered-by': steering.default([]).describe('Globs of files that configure it, which are taken from the trusted commit. Default: none.'),
            executes: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
                'nothing',
                'repository'
            ]).describe('Whether it runs code of the repository: its packages, plugins, configuration that is code.'),
            env: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(variable).default([]).describe('Names of variables that it gets. Default: none.')
        }).refine(({ executes, env })=>executes === 'nothing' || !env.some(_variable_names_js__WEBPACK_IMPORTED_MODULE_4__.e), {
            path: [
                'env'
            ],
            error: 'name no token, password or key: code of the repository would have it'
        });
        const imported = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
            id: id.optional().describe('Its name among all scanners. Default: import- and the name of the tool.'),
            gate,
            tool: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).describe('Name of the tool, as its reports have it.'),
            sarif: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(checkoutGlob).min(1).describe('Globs of reports that an earlier step left; each must fit one.'),
            'allow-unproven': zod__WEBPACK_IMPORTED_MODULE_2__.zMY().default(false).describe('Whether reports count that do not say that the tool ran to its end. Default: false.')
        }).refine(({ id: own, tool })=>own !== undefined || /[a-z0-9]/i.test(tool), {
            path: [
                'tool'
            ],
            error: 'give it an id: none can be made of this name'
        });
        const named = (tool)=>`import-${tool.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`.slice(0, 40);
        const ownScannersShape = {
            custom: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(custom).describe('Programs that write SARIF: scanners of your own.').optional(),
            import: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(imported).describe('SARIF that other steps or jobs have made.').optional(),
            'execute-repository': zod__WEBPACK_IMPORTED_MODULE_2__.zMY().describe('Whether scanners may run code of the repository in this job. Default: false.').optional()
        };
        function ownScanners(rules) {
            return {
                custom: (rules.custom ?? []).map(({ 'exit-codes': exitCodes, 'steered-by': steeredBy, ...entry })=>({
                        ...entry,
                        exitCodes,
                        steeredBy
                    })),
                imports: (rules.import ?? []).map(({ id: own, 'allow-unproven': allowUnproven, ...entry })=>({
                        ...entry,
                        id: own ?? named(entry.tool),
                        allowUnproven
                    })),
                executeRepository: rules['execute-repository'] ?? false
            };
        }
        const isNothing = ({ custom: customs, imports, executeRepository })=>customs.length === 0 && imports.length === 0 && !executeRepository;
        function doubledId({ custom: customs, imports }, registry) {
            const known = new Set(Object.keys(registry));
            const places = [
                ...customs.map((entry, index)=>({
                        id: entry.id,
                        path: [
                            'custom',
                            index
                        ]
                    })),
                ...imports.map((entry, index)=>({
                        id: entry.id,
                        path: [
                            'import',
                            index
                        ]
                    }))
            ];
            return places.find((place)=>known.has(place.id) || known.size === known.add(place.id).size);
        }
    },
    16540: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            w: ()=>policySchema
        });
        var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
        var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56707);
        var _sarif_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98266);
        var _own_scanners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13648);
        var _data_age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73846);
        var _time_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10091);
        const error = `write ${_time_limit_js__WEBPACK_IMPORTED_MODULE_4__.Oi}`;
        const timeLimit = zod__WEBPACK_IMPORTED_MODULE_5__.KCZ([
            zod__WEBPACK_IMPORTED_MODULE_5__.Whr({
                error
            }).min(1, {
                error
            }).max(_time_limit_js__WEBPACK_IMPORTED_MODULE_4__.vW, {
                error
            }),
            zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(_time_limit_js__WEBPACK_IMPORTED_MODULE_4__.EV, {
                error
            })
        ], {
            error
        }).describe(`How long one scanner may take: ${_time_limit_js__WEBPACK_IMPORTED_MODULE_4__.Oi}. Default: 10m.`);
        const failFast = zod__WEBPACK_IMPORTED_MODULE_5__.k5n([
            'pull-request',
            'always',
            'never'
        ]).describe('When a failed gate lint spares the gates of later phases. Default: pull-request.');
        const maxDataAge = zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(_data_age_js__WEBPACK_IMPORTED_MODULE_3__.vF, {
            error: `write ${_data_age_js__WEBPACK_IMPORTED_MODULE_3__.zb}`
        }).describe(`How old advisory data may be that is not asked live: ${_data_age_js__WEBPACK_IMPORTED_MODULE_3__.zb}. Older data is an error. Default: 48h.`);
        const references = (what)=>zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(/^[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._-]+)+(?::[\w.-]+)?$/i, {
                error: 'write host/path:tag'
            })).min(1).describe(`Where ${what} is fetched: references in OCI registries (host/path:tag), asked in this order. Default: the vendor’s.`);
        function scannersSchema(id, registry) {
            const own = Object.entries(registry).filter(([, scanner])=>scanner.gate === id);
            const shape = {};
            for (const [name, scanner] of own)shape[name] = scanner.options.optional();
            return zod__WEBPACK_IMPORTED_MODULE_5__.rej(shape).describe('Options of the scanners that answer for this gate.');
        }
        function gateSchema(id, registry) {
            const gate = _gates_js__WEBPACK_IMPORTED_MODULE_0__.V[id];
            return zod__WEBPACK_IMPORTED_MODULE_5__.rej({
                'fail-on': zod__WEBPACK_IMPORTED_MODULE_5__.k5n([
                    ..._sarif_severity_js__WEBPACK_IMPORTED_MODULE_1__.gO,
                    'none'
                ]).describe(`Findings of this severity and above count. Default: ${gate.failOn}.`).optional(),
                mode: zod__WEBPACK_IMPORTED_MODULE_5__.k5n([
                    'enforce',
                    'warn',
                    'off'
                ]).describe(`Whether the gate blocks, only warns, or is left out unless asked for by name. Default: ${gate.mode}.`).optional(),
                'if-absent': zod__WEBPACK_IMPORTED_MODULE_5__.k5n([
                    'error',
                    'pass'
                ]).describe('What it means that the gate finds nothing to look at. error also demands that it apply.').optional(),
                'on-error': zod__WEBPACK_IMPORTED_MODULE_5__.k5n([
                    'error',
                    'warn'
                ]).describe('What it means that a scanner could not tell. Default: error.').optional(),
                'time-limit': timeLimit.optional(),
                scanners: scannersSchema(id, registry).optional()
            }).describe(`${gate.title}: ${gate.threat}.`);
        }
        function gatesSchema(registry) {
            const shape = {};
            for (const id of _gates_js__WEBPACK_IMPORTED_MODULE_0__.G)shape[id] = gateSchema(id, registry).optional();
            return zod__WEBPACK_IMPORTED_MODULE_5__.rej(shape).describe('What holds for each gate. Gates that are not here have their defaults.');
        }
        function policySchema(registry) {
            return zod__WEBPACK_IMPORTED_MODULE_5__.rej({
                'fail-fast': failFast.optional(),
                'max-data-age': maxDataAge.optional(),
                'trivy-db': references('Trivy’s database').optional(),
                'trivy-java-db': references('Trivy’s database of Java archives').optional(),
                gates: gatesSchema(registry).optional(),
                ..._own_scanners_js__WEBPACK_IMPORTED_MODULE_2__.Fk
            });
        }
    },
    10091: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EV: ()=>timeLimitGrammar,
            Oi: ()=>timeLimitWords,
            PI: ()=>timeLimitMs,
            vW: ()=>longestTimeLimit
        });
        const timeLimitWords = 'a number of seconds, or one such as 90s, 10m or 1h; from 1s to 6h';
        const longestTimeLimit = 6 * 60 * 60;
        const timeLimitGrammar = /^(?:(?:[1-9]\d{0,3}|1\d{4}|20\d{3}|21[0-5]\d{2}|21600)s|(?:[1-9]\d?|[12]\d{2}|3[0-5]\d|360)m|[1-6]h)$/;
        const milliseconds = {
            s: 1000,
            m: 60_000,
            h: 3_600_000
        };
        function timeLimitMs(limit) {
            if (typeof limit === 'number') return limit * 1000;
            return Number.parseInt(limit, 10) * (milliseconds[limit.slice(-1)] ?? Number.NaN);
        }
    },
    52814: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>firstFew
        });
        function firstFew(texts, most = 3) {
            const left = texts.length - most;
            return left <= 0 ? texts.join(', ') : `${texts.slice(0, most).join(', ')} and ${left} more`;
        }
    },
    56707: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>gateIds,
            V: ()=>gates
        });
        const gateIds = [
            'lint',
            'secrets',
            'sast',
            'dependencies',
            'containers',
            'iac',
            'workflows',
            'maintenance',
            'test',
            'custom'
        ];
        const usual = {
            phase: 2,
            stops: false,
            quick: false,
            failOn: 'high',
            mode: 'enforce'
        };
        const gates = {
            lint: {
                ...usual,
                title: 'Lint',
                threat: 'Defects and insecure constructs that a linter sees',
                phase: 1,
                stops: true,
                quick: true,
                failOn: 'low'
            },
            secrets: {
                ...usual,
                title: 'Secrets',
                threat: 'Credentials in the repository or its history',
                phase: 1,
                quick: true,
                failOn: 'low'
            },
            sast: {
                ...usual,
                title: 'Code',
                threat: 'Unsafe code: injection, disabled checks, weak cryptography'
            },
            dependencies: {
                ...usual,
                title: 'Dependencies',
                threat: 'Dependencies with known vulnerabilities'
            },
            containers: {
                ...usual,
                title: 'Containers',
                threat: 'Container images with known vulnerabilities'
            },
            iac: {
                ...usual,
                title: 'Infrastructure',
                threat: 'Infrastructure as code that leaves something open, unencrypted or privileged'
            },
            workflows: {
                ...usual,
                title: 'Workflows',
                threat: 'Workflows and actions that let strangers run code or take credentials'
            },
            maintenance: {
                ...usual,
                title: 'Maintenance',
                threat: 'Dependencies that nobody keeps patched',
                mode: 'warn'
            },
            test: {
                ...usual,
                title: 'Tests',
                threat: 'Code that fails its own tests, or that no test runs',
                failOn: 'low'
            },
            custom: {
                ...usual,
                title: 'Custom',
                threat: 'What a scanner of your own is for'
            }
        };
    },
    44273: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            FJ: ()=>imageGrammar,
            _Y: ()=>checkoutGlobGrammar,
            gD: ()=>reportGrammar,
            ur: ()=>variableGrammar
        });
        const imageGrammar = /^[^\s-]\S*$/;
        const reportGrammar = /^(?![-/~])(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\p{Cc}]+$/u;
        const checkoutGlobGrammar = /^(?![/!])(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/;
        const variableGrammar = /^[A-Za-z_][A-Za-z0-9_]*$/;
    },
    38710: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>severityOfVector
        });
        var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44353);
        var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        const calculatorSchema = zod__WEBPACK_IMPORTED_MODULE_1__.IeY((value)=>typeof value === 'object' && value !== null && 'calculateScores' in value);
        const functionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            fromVector: zod__WEBPACK_IMPORTED_MODULE_1__.IeY((value)=>typeof value === 'function')
        });
        const { fromVector } = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
            functionsSchema,
            zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                default: functionsSchema
            }).transform((module)=>module.default)
        ]).parse(ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__);
        function severityOfVector(vector) {
            const score = scoreOf(vector);
            if (score === undefined || score <= 0) return undefined;
            return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
        }
        function scoreOf(vector) {
            let calculator;
            try {
                calculator = fromVector(vector);
            } catch  {
                return undefined;
            }
            const read = calculatorSchema.safeParse(calculator);
            return read.success ? read.data.calculateScores().base : undefined;
        }
    },
    16561: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            k: ()=>pathMatcher
        });
        var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
        var picomatch__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
        var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75449);
        const lineBreaks = /[\n\r\u2028\u2029]/g;
        function pathMatcher(globs) {
            const matches = picomatch__WEBPACK_IMPORTED_MODULE_1___default()([
                ...globs
            ], {
                dot: true,
                nocase: true,
                windows: false
            });
            return (path)=>matches((path.includes('%') ? (0, _paths_js__WEBPACK_IMPORTED_MODULE_0__.LF)(path) : path).replace(lineBreaks, '_'));
        }
    },
    75449: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LF: ()=>pathText,
            X5: ()=>pathBytes,
            Yw: ()=>isBelow,
            g0: ()=>isNameable,
            ig: ()=>isFilePath,
            pk: ()=>absoluteBelow,
            wp: ()=>stagedName,
            xD: ()=>toRepoPath
        });
        const plain = /^[A-Za-z0-9\-._~/]$/;
        const encoded = Array.from({
            length: 256
        }, (_, byte)=>{
            const character = String.fromCharCode(byte);
            return plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        });
        function toRepoPath(name) {
            const bytes = typeof name === 'string' ? Buffer.from(name, 'utf8') : name;
            let path = '';
            for (const byte of bytes)path += encoded[byte] ?? '';
            return path;
        }
        function pathBytes(path) {
            return Buffer.from(path.replace(/%([0-9A-F]{2})/g, (_, hex)=>String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');
        }
        function pathText(path) {
            return pathBytes(path).toString('utf8');
        }
        function isNameable(path) {
            return toRepoPath(pathText(path)) === path;
        }
        function isBelow(path, folder) {
            return folder === '' || path === folder || path.startsWith(`${folder}/`);
        }
        function stagedName(path) {
            return isNameable(path) ? pathText(path) : path;
        }
        function isFilePath(path) {
            const segments = path.split('/');
            return !segments.some((segment)=>[
                    '',
                    '.',
                    '..'
                ].includes(segment)) && toRepoPath(pathBytes(path)) === path;
        }
        function absoluteBelow(root, path) {
            return Buffer.concat([
                Buffer.from(`${root}/`),
                pathBytes(path)
            ]);
        }
    },
    98266: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            JJ: ()=>worse,
            Rn: ()=>stricter,
            gO: ()=>severities,
            tQ: ()=>counts
        });
        const severities = [
            'critical',
            'high',
            'medium',
            'low',
            'info'
        ];
        const thresholds = [
            'none',
            ...severities
        ];
        function counts(severity, threshold) {
            return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
        }
        function stricter(a, b) {
            return thresholds.indexOf(a) >= thresholds.indexOf(b) ? a : b;
        }
        function worse(a, b) {
            return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
        }
    },
    47849: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>counted
        });
        const counted = (count, noun)=>`${count} ${noun}${count === 1 ? '' : 's'}`;
    },
    42425: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>wrongEnd,
            v: ()=>hostCommands
        });
        var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44161);
        function hostCommands({ command, setup, env, reports }) {
            const files = reports.filter((path)=>path !== '-').map((path)=>[
                    path,
                    `files/${path}`
                ]);
            return [
                ...setup.map((argv)=>hostCommand('setup', argv, env)),
                {
                    ...hostCommand('command', command, env),
                    reports: Object.fromEntries(files)
                }
            ];
        }
        function hostCommand(name, [program = '', ...args], env) {
            return {
                name,
                program: {
                    host: program
                },
                args,
                cwd: 'files',
                passes: env,
                network: [
                    'whatever it asks'
                ]
            };
        }
        function wrongEnd(executions, exitCodes) {
            const codesOf = (name)=>name === 'setup' ? [
                    0
                ] : exitCodes;
            const wrong = executions.find(({ name, exitCode })=>!codesOf(name).includes(exitCode));
            if (wrong === undefined) return undefined;
            const { name, exitCode, stdout, stderr } = wrong;
            const said = [
                stderr,
                stdout
            ].map((text)=>text.trim().split('\n').at(-1) ?? '').find((line)=>line !== '');
            return (0, _scanner_js__WEBPACK_IMPORTED_MODULE_0__.gz)(`${name} ended with exit code ${exitCode}, where ${codesOf(name).join(', ')} was to be expected${said === undefined ? '' : `: ${said.slice(0, 300)}`}`, 'Correct it, or `exit-codes` in the policy.');
        }
    },
    4476: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>builtinScanner,
            q: ()=>processScanner
        });
        function processScanner(scanner) {
            const { detect, probes, step, options, needs, steersBy, ...rest } = scanner;
            const typed = (context)=>({
                    ...context,
                    options: options.parse(context.options)
                });
            return {
                ...rest,
                options,
                detect: (tree, given)=>detect(tree, options.parse(given)),
                needs: (target, given)=>needs(target, options.parse(given)),
                ...steersBy === undefined ? {} : {
                    steersBy: (given)=>steersBy(options.parse(given))
                },
                ...probes === undefined ? {} : {
                    probes: (context)=>probes(typed(context))
                },
                step: (executions, context)=>step(executions, typed(context))
            };
        }
        function builtinScanner(scanner) {
            const { detect, check, options, steersBy, workspace, ...rest } = scanner;
            return {
                ...rest,
                options,
                detect: (tree, given)=>detect(tree, options.parse(given)),
                ...steersBy === undefined ? {} : {
                    steersBy: (given)=>steersBy(options.parse(given))
                },
                ...workspace === undefined ? {} : {
                    workspace: (given)=>workspace(options.parse(given))
                },
                check: (tree, context)=>check(tree, {
                        ...context,
                        options: options.parse(context.options)
                    })
            };
        }
    },
    59199: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>assess,
            $: ()=>configurationPaths
        });
        var path_matcher = __webpack_require__(16561);
        var paths = __webpack_require__(75449);
        var mod = __webpack_require__(21916);
        ;
        const invalid = (line, what, fix)=>({
                kind: 'invalid',
                line,
                message: `Dependabot does not accept this file: ${what}.`,
                fix
            });
        var ecosystems = __webpack_require__(78102);
        ;
        function offOf(fields, yaml) {
            const limit = fields.get('open-pull-requests-limit');
            if (limit !== undefined && yaml.scalar(limit.node) === 0) {
                return off(limit.line, '`open-pull-requests-limit: 0`', 'Remove the line, or set a limit above 0.');
            }
            const ignore = fields.get('ignore');
            return ignore !== undefined && ignoresAll(ignore.node, yaml) ? off(ignore.line, '`ignore` of every dependency', 'Remove it, or limit it to versions or update-types.') : undefined;
        }
        const off = (line, what, fix)=>({
                kind: 'switched-off',
                line,
                message: `${what} turns version updates off: nobody keeps these dependencies up to date.`,
                fix
            });
        const kinds = [
            'major',
            'minor',
            'patch'
        ].map((kind)=>`version-update:semver-${kind}`);
        function ignoresAll(node, yaml) {
            const conditions = (yaml.items(node) ?? []).flatMap((item)=>{
                const fields = yaml.fields(item);
                const name = yaml.scalar(fields?.get('dependency-name')?.node);
                const list = (key)=>(yaml.items(fields?.get(key)?.node) ?? []).map(yaml.scalar);
                const isAny = typeof name === 'string' && /^\*+$/.test(name);
                return isAny ? [
                    {
                        versions: list('versions'),
                        types: list('update-types')
                    }
                ] : [];
            });
            const types = new Set(conditions.flatMap((one)=>one.types));
            return conditions.some((one)=>one.types.length === 0 && one.versions.length === 0) || conditions.some(({ versions })=>versions.some(isAnyVersion)) || kinds.every((kind)=>types.has(kind));
        }
        const isAnyVersion = (range)=>typeof range === 'string' && /^\s*(?:\*|>=?\s*0(?:\.0)*)\s*$/.test(range);
        var dependabot_config_reach = __webpack_require__(83056);
        ;
        function hasSchedule(node, yaml) {
            const schedule = yaml.fields(node)?.get('schedule');
            return schedule !== undefined && yaml.scalar(yaml.fields(schedule.node)?.get('interval')?.node) !== undefined;
        }
        function scheduleProblem(node, yaml, line) {
            const schedule = yaml.fields(yaml.fields(node)?.get('schedule')?.node);
            const interval = schedule?.get('interval');
            const value = yaml.scalar(interval?.node);
            const at = interval?.line ?? line;
            if (!ecosystems.HR.some((known)=>known === value)) {
                const fix = `Use one of: ${ecosystems.HR.join(', ')}.`;
                return [
                    {
                        kind: 'schedule',
                        line: at,
                        message: `${shown(value)} is no interval that Dependabot knows.`,
                        fix
                    }
                ];
            }
            if (value === 'cron' && yaml.scalar(schedule?.get('cronjob')?.node) === undefined) {
                const message = 'The interval is `cron`, and there is no `cronjob` that says when.';
                return [
                    {
                        kind: 'schedule',
                        line: at,
                        message,
                        fix: "Add to the schedule: cronjob: '0 4 * * 1'"
                    }
                ];
            }
            return [];
        }
        const shown = (value)=>JSON.stringify(String(value).slice(0, 60));
        ;
        function readReach(fields, line, yaml) {
            const one = fields.get('directory');
            const many = fields.get('directories');
            if (one !== undefined && many !== undefined) return {
                problems: [
                    invalid(many.line, 'an entry has both `directory` and `directories`', 'Keep one of them.')
                ]
            };
            if (one !== undefined) return readOne(one, yaml);
            const items = yaml.items(many?.node);
            if (many === undefined || items === undefined || items.length === 0) {
                const what = many === undefined ? 'an entry has no `directory`' : '`directories` is no list with anything in it';
                return {
                    problems: [
                        invalid(many?.line ?? line, what, 'Add directory: /')
                    ]
                };
            }
            return readMany(items, yaml);
        }
        function readOne({ node, line }, yaml) {
            const value = yaml.scalar(node);
            if (typeof value !== 'string') return {
                problems: [
                    invalid(line, '`directory` is no text', 'Write directory: /')
                ]
            };
            const folder = (0, dependabot_config_reach._L)(value);
            if (folder === undefined) return {
                problems: [
                    outside(value, line)
                ]
            };
            return {
                problems: [],
                reach: {
                    plain: new Map([
                        [
                            folder,
                            line
                        ]
                    ]),
                    globs: []
                }
            };
        }
        function readMany(items, yaml) {
            const problems = [];
            const plain = new Map();
            const globs = [];
            for (const item of items){
                const line = yaml.line(item);
                const value = yaml.scalar(item);
                const folder = typeof value === 'string' && value.length <= dependabot_config_reach.Xx ? (0, dependabot_config_reach._L)(value) : undefined;
                if (folder === undefined) problems.push(outside(value, line));
                else if (!(0, dependabot_config_reach.fg)(folder)) plain.set(folder, line);
                else {
                    const matchers = (0, dependabot_config_reach.yv)(folder);
                    if (matchers === undefined) problems.push(invalid(line, 'a pattern has too many braces', 'Write it plainly.'));
                    else globs.push(...matchers);
                }
            }
            return {
                problems,
                reach: {
                    plain,
                    globs
                }
            };
        }
        function readExcludes(fields, yaml) {
            const field = fields.get('exclude-paths');
            if (field === undefined) return {
                problems: [],
                patterns: []
            };
            const values = (yaml.items(field.node) ?? [
                undefined
            ]).map((item)=>yaml.scalar(item));
            const patterns = values.filter((one)=>typeof one === 'string' && one.length <= dependabot_config_reach.Xx);
            const what = '`exclude-paths` is no list of paths and patterns';
            const problems = patterns.length === values.length ? [] : [
                invalid(field.line, what, 'Write each one as text.')
            ];
            return {
                problems,
                patterns: patterns.map(String),
                line: field.line
            };
        }
        const outside = (value, line)=>invalid(line, `${shown(value)} is no folder of the repository`, 'Name folders relative to the root, such as /web.');
        ;
        function readEntry(item, ground) {
            const { yaml } = ground;
            const line = yaml.line(item);
            const fields = yaml.fields(item);
            if (fields === undefined) return {
                problems: [
                    invalid(line, 'an item of `updates` is no mapping', mapping)
                ]
            };
            const named = readEcosystem(fields, line, yaml);
            const reach = readReach(fields, line, yaml);
            const excluded = readExcludes(fields, yaml);
            const off = offOf(fields, yaml);
            const problems = [
                ...named.problems,
                ...reach.problems,
                ...excluded.problems,
                ...schedule(item, fields, line, ground),
                ...off === undefined ? [] : [
                    off
                ]
            ];
            if (named.ecosystem === undefined || reach.reach === undefined) return {
                problems
            };
            const entry = {
                line,
                ecosystem: named.ecosystem,
                reach: reach.reach,
                excludes: (0, dependabot_config_reach.HZ)(excluded.patterns),
                ...excluded.line === undefined ? {} : {
                    excludeLine: excluded.line
                },
                patterns: reach.reach.globs.length + excluded.patterns.length,
                ...off === undefined ? {} : {
                    offLine: off.line
                },
                branch: branchOf(yaml.scalar(fields.get('target-branch')?.node))
            };
            return {
                problems,
                entry
            };
        }
        const mapping = 'Write each item as a mapping with package-ecosystem, directory and schedule.';
        const branchOf = (value)=>typeof value === 'string' ? value : '';
        function readEcosystem(fields, line, yaml) {
            const field = fields.get('package-ecosystem');
            const value = yaml.scalar(field?.node);
            if (field === undefined || typeof value !== 'string') {
                const problem = invalid(field?.line ?? line, 'an entry has no `package-ecosystem`', 'Add package-ecosystem: npm');
                return {
                    problems: [
                        problem
                    ]
                };
            }
            const ecosystem = (0, ecosystems.yI)(value);
            if (ecosystem !== undefined) return {
                problems: [],
                ecosystem
            };
            return {
                problems: [
                    invalid(field.line, `${shown(value)} is no ecosystem that Dependabot knows`, meant(value))
                ]
            };
        }
        function meant(value) {
            const nearest = (0, mod.kp)(value.slice(0, 40).toLowerCase(), ecosystems.uU);
            return (0, mod.Io)(nearest, value.slice(0, 40).toLowerCase()) <= 2 ? `Did you mean ${nearest}?` : `Use one of: ${ecosystems.uU.join(', ')}.`;
        }
        function schedule(item, fields, line, { yaml, groups }) {
            if (hasSchedule(item, yaml)) return scheduleProblem(item, yaml, line);
            const field = fields.get('multi-ecosystem-group');
            const name = yaml.scalar(field?.node);
            if (field === undefined || typeof name !== 'string') return [
                noSchedule(line)
            ];
            if (groups?.has(name) === true) return [];
            return [
                invalid(field.line, `there is no group ${shown(name)} in \`multi-ecosystem-groups\``, 'Define the group.')
            ];
        }
        const noSchedule = (line)=>({
                kind: 'schedule',
                line,
                message: 'The entry has no `schedule.interval`: Dependabot does not accept the file.',
                fix: 'Add to the entry: schedule: { interval: weekly }'
            });
        var yaml_nodes = __webpack_require__(51200);
        ;
        const mostEntries = 2000;
        const mostPatterns = 2000;
        function readConfiguration(text) {
            const yaml = (0, yaml_nodes.f)(text);
            if (!('document' in yaml)) return {
                problems: [
                    unreadable(yaml)
                ]
            };
            const root = yaml.document.contents;
            const top = yaml.fields(root);
            if (top === undefined) return {
                problems: [
                    invalid(1, 'it is no mapping with `version` and `updates`', minimal)
                ]
            };
            const version = top.get('version');
            const updates = top.get('updates');
            const isEmpty = updates === undefined || yaml.scalar(updates.node) === null || updates.node === null;
            const items = isEmpty ? [] : yaml.items(updates.node);
            const line = updates?.line ?? 1;
            const fatal = [
                ...yaml.scalar(version?.node) === 2 ? [] : [
                    invalid(version?.line ?? 1, versionProblem(version?.node, yaml), minimal)
                ],
                ...items === undefined ? [
                    invalid(line, '`updates` is no list', minimal)
                ] : [],
                ...(items?.length ?? 0) > mostEntries ? [
                    invalid(line, tooMany, 'Use `directories` with globs.')
                ] : []
            ];
            if (fatal.length > 0 || items === undefined) return {
                problems: fatal
            };
            const read = readEntries(items, yaml, top);
            const none = isEmpty ? [
                invalid(line, '`updates` is missing, or empty', minimal)
            ] : [];
            return {
                ...read,
                problems: [
                    ...none,
                    ...read.problems
                ]
            };
        }
        const tooMany = `\`updates\` has more than ${mostEntries} entries`;
        const minimal = 'Begin the file with `version: 2` and a list `updates`.';
        function readEntries(items, yaml, top) {
            const groups = yaml.fields(top.get('multi-ecosystem-groups')?.node);
            const ground = {
                yaml,
                groups
            };
            const read = items.map((item)=>readEntry(item, ground));
            const groupProblems = [
                ...groups ?? []
            ].flatMap(([name, { node, line }])=>hasSchedule(node, yaml) ? scheduleProblem(node, yaml, line) : [
                    noGroupSchedule(name, line)
                ]);
            const entries = read.flatMap(({ entry })=>entry === undefined ? [] : [
                    entry
                ]);
            const patterns = entries.reduce((sum, one)=>sum + one.patterns, 0);
            if (patterns > mostPatterns) return {
                problems: [
                    invalid(1, `it has more than ${mostPatterns} patterns`, 'Use fewer.')
                ]
            };
            const problems = [
                ...groupProblems,
                ...read.flatMap((one)=>one.problems),
                ...twice(entries)
            ];
            return {
                problems: problems.toSorted((a, b)=>a.line - b.line),
                entries
            };
        }
        const noGroupSchedule = (name, line)=>({
                kind: 'schedule',
                line,
                message: `The group ${name} of multi-ecosystem-groups has no \`schedule.interval\`.`,
                fix: 'Add to the group: schedule: { interval: weekly }'
            });
        function twice(entries) {
            const seen = new Map();
            return entries.flatMap(({ ecosystem, reach, branch })=>[
                    ...reach.plain
                ].flatMap(([folder, line])=>{
                    const key = JSON.stringify([
                        ecosystem,
                        folder,
                        branch
                    ]);
                    const before = seen.get(key);
                    if (before === undefined) seen.set(key, line);
                    if (before === undefined || before === line) return [];
                    const what = `${ecosystem} in /${folder} is named a second time (first in line ${before})`;
                    return [
                        invalid(line, what, 'Keep one of the two entries.')
                    ];
                }));
        }
        const unreadable = ({ line, message })=>invalid(line, `it is no valid YAML (${message})`, 'Correct the YAML.');
        function versionProblem(node, yaml) {
            if (node === undefined) return '`version` is missing';
            const value = yaml.scalar(node);
            return value === '2' ? '`version` is the text "2", not the number' : '`version` is not 2';
        }
        var braces = __webpack_require__(52267);
        var glob = __webpack_require__(62609);
        var kind = __webpack_require__(1685);
        var dist = __webpack_require__(38815);
        var plain_data = __webpack_require__(81240);
        ;
        function npmMembers(text) {
            const workspaces = (0, plain_data.fK)((0, plain_data.Vh)(text), 'workspaces');
            return withNegations([
                ...(0, plain_data.iw)(workspaces),
                ...(0, plain_data.iw)((0, plain_data.fK)(workspaces, 'packages'))
            ]);
        }
        function pnpmMembers(text) {
            try {
                return withNegations((0, plain_data.iw)((0, plain_data.fK)((0, dist.qg)(text, {
                    maxAliasCount: 10
                }), 'packages')));
            } catch  {
                return {
                    members: []
                };
            }
        }
        const withNegations = (patterns)=>({
                members: patterns.filter((pattern)=>!pattern.startsWith('!')),
                except: patterns.filter((pattern)=>pattern.startsWith('!')).map((pattern)=>pattern.slice(1))
            });
        function cargoMembers(text) {
            const workspace = (0, plain_data.fK)((0, plain_data.D7)(text), 'workspace');
            return {
                members: (0, plain_data.iw)((0, plain_data.fK)(workspace, 'members')),
                except: (0, plain_data.iw)((0, plain_data.fK)(workspace, 'exclude'))
            };
        }
        function uvMembers(text) {
            const workspace = (0, plain_data.fK)((0, plain_data.D7)(text), 'tool', 'uv', 'workspace');
            return {
                members: (0, plain_data.iw)((0, plain_data.fK)(workspace, 'members')),
                except: (0, plain_data.iw)((0, plain_data.fK)(workspace, 'exclude'))
            };
        }
        function goMembers(text) {
            const members = [];
            let isBlock = false;
            for (const line of text.split('\n')){
                const words = (line.split('//')[0] ?? '').trim();
                if (isBlock && words === ')') isBlock = false;
                else if (isBlock && words !== '') members.push(unquoted(words));
                else if (/^use\s*\($/.test(words)) isBlock = true;
                else if (/^use\s/.test(words)) members.push(unquoted(words.slice(3).trim()));
            }
            return {
                members
            };
        }
        const unquoted = (text)=>text.replace(/^["`]|["`]$/g, '');
        function mavenMembers(text) {
            const found = [
                ...without(text, '<!--', '-->').matchAll(/<module>([^<]*)<\/module>/g)
            ];
            return {
                members: found.map(([, name = ''])=>name.trim().replace(/\/?[^/]*\.xml$/, ''))
            };
        }
        function gradleMembers(text) {
            const code = without(text, '/*', '*/').replace(/(^|\s)\/\/.*/g, '$1');
            const lists = [
                ...code.matchAll(/\binclude\b\s*\(?((?:\s*["'][^"'\n]*["']\s*,?)+)/g)
            ];
            const projects = lists.flatMap(([, list = ''])=>[
                    ...list.matchAll(/["']([^"']*)["']/g)
                ].map(([, name = ''])=>name));
            const builds = [
                ...code.matchAll(/\bincludeBuild\b\s*\(?\s*["']([^"'\n]*)["']/g)
            ].map(([, path = ''])=>path);
            const moved = [
                ...code.matchAll(/\.projectDir\s*=[^"'\n]*["']([^"'\n]*)["']/g)
            ].map(([, path = ''])=>path);
            const folders = projects.map((name)=>name.replace(/^:/, '').replaceAll(':', '/'));
            return {
                members: [
                    ...folders,
                    ...builds,
                    ...moved,
                    'buildSrc'
                ]
            };
        }
        function nugetMembers(text) {
            const listed = [
                ...text.matchAll(/"([^"\n]+\.(?:cs|fs|vb)proj)"/gi)
            ];
            return {
                members: listed.map(([, path = ''])=>path.replaceAll('\\', '/').replace(/\/?[^/]*$/, ''))
            };
        }
        function mixMembers(text) {
            return {
                members: [
                    ...text.matchAll(/\bapps_path:\s*"([^"\n]+)"/g)
                ].map(([, path = ''])=>`${path}/*`)
            };
        }
        function without(text, open, close) {
            const parts = [];
            let at = 0;
            for(let start = text.indexOf(open); start !== -1; start = text.indexOf(open, at)){
                parts.push(text.slice(at, start));
                const end = text.indexOf(close, start + open.length);
                at = end === -1 ? text.length : end + close.length;
            }
            return [
                ...parts,
                text.slice(at)
            ].join(' ');
        }
        ;
        const workspaces = [
            {
                ecosystems: [
                    'npm',
                    'bun'
                ],
                is: (0, kind.KT)('package.json'),
                read: npmMembers,
                deep: false
            },
            {
                ecosystems: [
                    'npm',
                    'bun'
                ],
                is: (0, kind.KT)('pnpm-workspace.yaml'),
                read: pnpmMembers,
                deep: false
            },
            {
                ecosystems: [
                    'cargo'
                ],
                is: (0, kind.KT)('Cargo.toml'),
                read: cargoMembers,
                deep: false
            },
            {
                ecosystems: [
                    'pip',
                    'uv'
                ],
                is: (0, kind.KT)('pyproject.toml'),
                read: uvMembers,
                deep: false
            },
            {
                ecosystems: [
                    'gomod'
                ],
                is: (0, kind.KT)('go.work'),
                read: goMembers,
                deep: false
            },
            {
                ecosystems: [
                    'maven'
                ],
                is: (0, kind.KT)('pom.xml'),
                read: mavenMembers,
                deep: true
            },
            {
                ecosystems: [
                    'gradle'
                ],
                is: (0, kind.KT)('settings.gradle', 'settings.gradle.kts'),
                read: gradleMembers,
                deep: true
            },
            {
                ecosystems: [
                    'nuget'
                ],
                is: (name)=>/\.(?:slnx?|(?:cs|fs|vb)proj)$/i.test(name),
                read: nugetMembers,
                deep: true
            },
            {
                ecosystems: [
                    'mix'
                ],
                is: (0, kind.KT)('mix.exs'),
                read: mixMembers,
                deep: false
            }
        ];
        const declaresMembers = (name)=>workspaces.some(({ is })=>is(name));
        const mostGlobs = 200;
        function rootsOf(ecosystem, paths, read) {
            const own = workspaces.filter(({ ecosystems })=>ecosystems.includes(ecosystem));
            const members = new Map();
            for (const path of paths){
                const name = path.slice(path.lastIndexOf('/') + 1);
                const workspace = own.find(({ is })=>is(name));
                const text = workspace === undefined ? undefined : read(path);
                if (workspace === undefined || text === undefined) continue;
                const root = (0, kind.yS)(path);
                members.set(root, [
                    ...members.get(root) ?? [],
                    membersOf(root, workspace.read(text))
                ]);
            }
            return {
                deep: own.some(({ deep })=>deep),
                members
            };
        }
        function membersOf(root, { members, except = [] }) {
            const plain = members.filter((member)=>!isPattern(member));
            const globs = members.filter((member)=>isPattern(member) && member.length <= dependabot_config_reach.Xx);
            return {
                plain: plain.flatMap((member)=>(0, dependabot_config_reach._L)(`${root}/${member}`) ?? []),
                globs: globs.slice(0, mostGlobs).flatMap(memberGlob),
                except: except.slice(0, mostGlobs).flatMap((pattern)=>memberGlob(pattern.slice(0, dependabot_config_reach.Xx)))
            };
        }
        const isPattern = (member)=>(0, glob.nz)(member) || member.includes('{');
        function memberGlob(pattern) {
            const tidy = (0, dependabot_config_reach._L)(pattern) ?? pattern;
            const deep = tidy.endsWith('**') ? [
                `${tidy}/*`
            ] : [];
            return [
                tidy,
                ...deep
            ].flatMap((one)=>((0, braces.P)(one) ?? []).map(glob.B_));
        }
        function reachable(listed, candidates, roots) {
            const reached = new Set(listed);
            const waiting = [
                ...listed
            ];
            const known = new Set(candidates);
            const visit = (root)=>{
                for (const members of roots.members.get(root) ?? []){
                    for (const folder of membersAmong(root, members, known, reached)){
                        if (roots.deep && !reached.has(folder)) waiting.push(folder);
                        reached.add(folder);
                    }
                }
            };
            for(let root = waiting.pop(); root !== undefined; root = waiting.pop())visit(root);
            return reached;
        }
        function membersAmong(root, { plain, globs, except }, candidates, reached) {
            const prefix = root === '' ? '' : `${root}/`;
            const isLeftOut = (folder)=>except.length > 0 && folder.startsWith(prefix) && except.some((matches)=>matches(folder.slice(prefix.length)));
            const matched = globs.length === 0 ? [] : [
                ...candidates
            ].filter((folder)=>!reached.has(folder) && folder.startsWith(prefix) && globs.some((matches)=>matches(folder.slice(prefix.length))));
            return [
                ...plain.filter((folder)=>candidates.has(folder)),
                ...matched
            ].filter((folder)=>!isLeftOut(folder));
        }
        ;
        function gapsOf(manifests, entries, files) {
            const open = new Map(manifests.map((manifest)=>[
                    manifest,
                    {
                        manifest,
                        because: 'no-entry'
                    }
                ]));
            const roots = new Map();
            for (const entry of entries){
                const own = [
                    ...open.keys()
                ].filter(({ coveredBy })=>coveredBy.includes(entry.ecosystem));
                if (own.length === 0) continue;
                const known = roots.get(entry.ecosystem) ?? rootsOf(entry.ecosystem, files.paths, files.read);
                roots.set(entry.ecosystem, known);
                for (const manifest of reachedBy(entry, own, known)){
                    const back = takenBack(entry, manifest);
                    if (back === undefined) open.delete(manifest);
                    else open.set(manifest, back);
                }
            }
            return [
                ...open.values()
            ];
        }
        function reachedBy(entry, manifests, roots) {
            const homes = new Set(manifests.flatMap((manifest)=>manifest.homes));
            const candidates = [
                ...new Set([
                    ...homes,
                    ...roots.members.keys()
                ])
            ];
            const listed = candidates.filter((folder)=>(0, dependabot_config_reach.O6)(entry.reach, folder));
            const reached = reachable(listed, candidates, roots);
            return manifests.filter((manifest)=>manifest.homes.some((home)=>reached.has(home)));
        }
        function takenBack({ excludes, excludeLine, offLine, line }, manifest) {
            if (offLine !== undefined) return {
                manifest,
                because: 'switched-off',
                line: offLine
            };
            return excludes(manifest.text) ? {
                manifest,
                because: 'excluded',
                line: excludeLine ?? line
            } : undefined;
        }
        var manifests = __webpack_require__(37878);
        var dependabot_config_renovate = __webpack_require__(19253);
        ;
        const configurationPaths = [
            '.github/dependabot.yml',
            '.github/dependabot.yaml'
        ];
        function assess(tree, leniency) {
            const found = (0, manifests.k)(tree);
            const isExcepted = leniency.except.length === 0 ? ()=>false : (0, path_matcher.k)(leniency.except);
            const isLeftOut = (one)=>isExcepted(one.path) || leniency['ignore-ecosystems'].includes(one.ecosystem);
            const judged = found.manifests.filter((one)=>!isLeftOut(one));
            const excepted = found.manifests.filter(isLeftOut);
            const texts = new Map(tree.files.map((path)=>[
                    (0, paths.LF)(path),
                    path
                ]));
            const read = (path)=>{
                const known = texts.get(path);
                return known === undefined ? undefined : tree.read(known);
            };
            const renovate = (0, dependabot_config_renovate.e)(new Set(texts.keys()), read);
            const dependabot = readDependabot(texts, read);
            const base = {
                found,
                excepted,
                renovate,
                dependabot
            };
            if (dependabot !== undefined && 'unreadable' in dependabot) return {
                ...base,
                problems: [],
                gaps: undefined
            };
            const entries = dependabot === undefined ? [] : dependabot.configuration.entries;
            const problems = [
                ...dependabot?.configuration.problems ?? [],
                ...secondFile(texts),
                ...stale(entries ?? [], texts)
            ];
            const wrong = renovate !== undefined && 'wrong' in renovate;
            if (entries === undefined || wrong) return {
                ...base,
                problems,
                gaps: undefined
            };
            const left = judged.filter(({ ecosystem, text })=>renovate?.covers(ecosystem, text) !== true);
            const workspaces = {
                paths: [
                    ...texts.keys()
                ].filter((path)=>declaresMembers(path.slice(path.lastIndexOf('/') + 1))),
                read
            };
            const gaps = gapsOf(left, entries, workspaces);
            return {
                ...base,
                problems: problems.filter((problem)=>isFelt(problem, gaps)),
                gaps
            };
        }
        const isFelt = ({ kind, line }, gaps)=>kind !== 'switched-off' || gaps.some((gap)=>gap.because === 'switched-off' && gap.line === line);
        function readDependabot(texts, read) {
            const path = configurationPaths.find((one)=>texts.has(one));
            if (path === undefined) return undefined;
            const text = read(path);
            return text === undefined ? {
                path,
                unreadable: true
            } : {
                path,
                text,
                configuration: readConfiguration(text)
            };
        }
        function secondFile(texts) {
            const [first, second] = configurationPaths;
            if (!texts.has(first) || !texts.has(second)) return [];
            const message = `There are ${first} and ${second}, and only one counts.`;
            return [
                {
                    kind: 'invalid',
                    line: 1,
                    message,
                    fix: 'Move what you need into one of them, and remove the other.',
                    isAboutFiles: true
                }
            ];
        }
        function stale(entries, texts) {
            const folders = new Set([
                ''
            ]);
            for (const path of texts.keys()){
                for(let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)){
                    if (folders.has(path.slice(0, at))) break;
                    folders.add(path.slice(0, at));
                }
            }
            return entries.flatMap(({ reach, ecosystem })=>[
                    ...reach.plain
                ].filter(([folder])=>!folders.has(folder)).map(([folder, line])=>({
                        kind: 'stale',
                        line,
                        message: `The entry for ${ecosystem} names the folder /${folder}, and there is none.`,
                        fix: (0, dependabot_config_reach.fg)(folder) ? 'Patterns count in `directories` only.' : 'Correct the folder, or remove it. Upper and lower case count.'
                    })));
        }
    },
    52267: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>expandBraces
        });
        const mostAlternatives = 256;
        function expandBraces(pattern) {
            const done = [];
            const waiting = [
                pattern
            ];
            for(let next = waiting.pop(); next !== undefined; next = waiting.pop()){
                const braces = firstBraces(next);
                if (braces === undefined) done.push(next);
                else waiting.push(...braces.toReversed());
                if (done.length + waiting.length > mostAlternatives) return undefined;
            }
            return done;
        }
        function firstBraces(pattern) {
            const start = pattern.search(/(?<!\\)\{/);
            if (start === -1) return undefined;
            const parts = [];
            let depth = 0;
            let from = start + 1;
            for(let at = start; at < pattern.length; at += 1){
                const character = pattern[at];
                if (character === '\\') at += 1;
                else if (character === '{') depth += 1;
                else if (character === ',' && depth === 1) {
                    parts.push(pattern.slice(from, at));
                    from = at + 1;
                } else if (character === '}') {
                    depth -= 1;
                    if (depth > 0) continue;
                    const rest = pattern.slice(at + 1);
                    return [
                        ...parts,
                        pattern.slice(from, at)
                    ].map((part)=>pattern.slice(0, start) + part + rest);
                }
            }
            return undefined;
        }
    },
    78102: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HR: ()=>intervals,
            uU: ()=>ecosystems,
            yI: ()=>ecosystemNamed
        });
        const ecosystems = [
            'bazel',
            'bun',
            'bundler',
            'cargo',
            'composer',
            'conda',
            'deno',
            'devcontainers',
            'docker',
            'docker-compose',
            'dotnet-sdk',
            'elm',
            'github-actions',
            'gitsubmodule',
            'gomod',
            'gradle',
            'helm',
            'julia',
            'maven',
            'mix',
            'nix',
            'npm',
            'nuget',
            'opentofu',
            'pip',
            'pre-commit',
            'pub',
            'rust-toolchain',
            'sbt',
            'swift',
            'terraform',
            'uv',
            'vcpkg'
        ];
        const spellings = new Map([
            [
                'devcontainer',
                'devcontainers'
            ]
        ]);
        function ecosystemNamed(value) {
            const name = spellings.get(value) ?? value;
            return ecosystems.find((known)=>known === name);
        }
        const intervals = [
            'daily',
            'weekly',
            'monthly',
            'quarterly',
            'semiannually',
            'yearly',
            'cron'
        ];
    },
    29193: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            JA: ()=>gapFindings,
            Lb: ()=>problemFinding,
            aO: ()=>rules,
            gG: ()=>renovateFinding
        });
        var _sarif_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75449);
        var _proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81865);
        const common = {
            security: true,
            severity: 'high',
            cwe: [
                1104
            ]
        };
        const rules = {
            uncovered: {
                ...common,
                id: 'manifest-not-kept-up-to-date',
                title: 'Dependencies that nobody keeps up to date',
                description: 'Neither Dependabot nor Renovate looks at this manifest: fixes of its dependencies reach nobody.',
                help: 'Add an entry to .github/dependabot.yml: security-gates fix maintenance.'
            },
            invalid: {
                ...common,
                id: 'dependabot-configuration-invalid',
                title: 'Configuration that Dependabot does not accept',
                description: 'Dependabot does nothing at all while its configuration is invalid.',
                help: 'Correct the line.'
            },
            schedule: {
                ...common,
                id: 'dependabot-without-schedule',
                title: 'Entry without a valid schedule',
                description: 'Dependabot wants to know of each entry how often to look.',
                help: 'Add a schedule with an interval.'
            },
            'switched-off': {
                ...common,
                id: 'dependabot-switched-off',
                title: 'Version updates that are switched off',
                description: 'With open-pull-requests-limit: 0, or `ignore` of every name, an entry makes no version updates.',
                help: 'Remove the limit of 0, or the `ignore` of every name.'
            },
            stale: {
                ...common,
                severity: 'low',
                id: 'dependabot-folder-missing',
                title: 'Entry for a folder that is not there',
                description: 'Dependabot fails in this folder at each run, which hides other failures.',
                help: 'Correct the folder, or remove it.'
            },
            renovate: {
                ...common,
                id: 'renovate-configuration-invalid',
                title: 'Configuration that Renovate cannot read',
                description: 'Renovate stops while its configuration is invalid.',
                help: 'Correct the file.'
            }
        };
        const problemFinding = (path, { kind, line, message, fix })=>({
                rule: rules[kind].id,
                message,
                severity: rules[kind].severity,
                path,
                region: {
                    startLine: line
                },
                fix
            });
        const renovateFinding = (path, wrong)=>({
                rule: rules.renovate.id,
                message: `Renovate does not accept this file: ${wrong}.`,
                severity: 'high',
                path: (0, _sarif_paths_js__WEBPACK_IMPORTED_MODULE_0__.xD)(path),
                region: {
                    startLine: 1
                },
                fix: 'Correct the file, and check it with renovate-config-validator.'
            });
        function gapFindings(gaps, configuration) {
            const first = new Map();
            for (const gap of gaps){
                const key = JSON.stringify([
                    gap.manifest.ecosystem,
                    gap.manifest.homes[0],
                    gap.because
                ]);
                if (!first.has(key)) first.set(key, gap);
            }
            return [
                ...first.values()
            ].map((gap)=>gapFinding(gap, configuration));
        }
        function gapFinding({ manifest, because, line }, configuration) {
            const { path, text, ecosystem, homes } = manifest;
            const [home] = homes;
            const name = text.slice(text.lastIndexOf('/') + 1);
            const where = `${ecosystem} in /${home}`;
            return {
                rule: rules.uncovered.id,
                message: `Nobody keeps ${name} up to date (${where}): ${reason(because, configuration, line)}.`,
                severity: 'high',
                path,
                region: {
                    startLine: 1
                },
                fix: remedy(because, configuration, (0, _proposal_js__WEBPACK_IMPORTED_MODULE_1__.yj)(ecosystem, home, _proposal_js__WEBPACK_IMPORTED_MODULE_1__.sj.interval))
            };
        }
        function reason(because, configuration, line) {
            switch(because){
                case 'no-entry':
                    return `no entry of ${configuration} reaches it`;
                case 'excluded':
                    return `exclude-paths in line ${line ?? 1} of ${configuration} leaves it out`;
                case 'switched-off':
                    return `line ${line ?? 1} of ${configuration} turns version updates off`;
            }
        }
        function remedy(because, configuration, entry) {
            switch(because){
                case 'no-entry':
                    return `Add to \`updates\` in ${configuration}, as security-gates fix maintenance does: ${entry}`;
                case 'excluded':
                    return 'Take it out of exclude-paths, or name it in `except` of the policy.';
                case 'switched-off':
                    return 'Remove the limit of 0, or the `ignore` of every name, in that line.';
            }
        }
    },
    62609: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B_: ()=>pathMatcherOf,
            Ke: ()=>matcherOf,
            nz: ()=>isMagical
        });
        const isMagical = (text)=>/[*?\\]|\[[^]*\]/.test(text);
        function matcherOf(pattern) {
            if (!isMagical(pattern) && !pattern.includes('[')) return (text)=>text === pattern;
            const tokens = tokensOf(Array.from(pattern));
            if (tokens.every(({ kind })=>kind === 'star')) return ()=>true;
            return (text)=>matchTokens(tokens, surrogate.test(text) ? Array.from(text) : text);
        }
        const surrogate = /[\ud800-\udfff]/;
        function pathMatcherOf(pattern) {
            const texts = pattern.split('/');
            const first = texts.findIndex((text)=>isMagical(text) || text.includes('['));
            const start = texts.slice(0, first === -1 ? 0 : first).map((text)=>`${text}/`).join('');
            const segments = texts.map((text, index)=>({
                    isDeep: text === '**' && index < texts.length - 1,
                    matches: matcherOf(text)
                }));
            return (text)=>{
                if (!text.startsWith(start)) return false;
                const names = text.split('/');
                let reached = [
                    true,
                    ...names.map(()=>false)
                ];
                for (const { isDeep, matches } of segments){
                    const from = reached.indexOf(true);
                    if (from === -1) return false;
                    reached = isDeep ? reached.map((_, index)=>index >= from) : [
                        false,
                        ...names.map((name, index)=>reached[index] === true && matches(name))
                    ];
                }
                return reached.at(-1) === true;
            };
        }
        function tokensOf(characters) {
            const tokens = [];
            for(let at = 0; at < characters.length; at += 1){
                const character = characters[at] ?? '';
                if (character === '*') {
                    if (tokens.at(-1)?.kind !== 'star') tokens.push({
                        kind: 'star'
                    });
                } else if (character === '?') {
                    tokens.push({
                        kind: 'any'
                    });
                } else if (character === '[') {
                    const set = setAt(characters, at);
                    tokens.push(set?.token ?? {
                        kind: 'never'
                    });
                    at = set?.end ?? characters.length;
                } else if (character === '\\' && at + 1 < characters.length) {
                    at += 1;
                    tokens.push({
                        kind: 'one',
                        character: characters[at] ?? ''
                    });
                } else {
                    tokens.push({
                        kind: 'one',
                        character
                    });
                }
            }
            return tokens;
        }
        function setAt(characters, start) {
            const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
            const from = start + (negated ? 2 : 1);
            const end = characters.indexOf(']', from);
            if (end === -1) return undefined;
            const ranges = [];
            for(let at = from; at < end; at += 1){
                const low = characters[at] ?? '';
                const isRange = characters[at + 1] === '-' && at + 2 < end;
                ranges.push([
                    low,
                    isRange ? characters[at + 2] ?? low : low
                ]);
                if (isRange) at += 2;
            }
            return {
                token: ranges.length === 0 ? {
                    kind: 'never'
                } : {
                    kind: 'set',
                    negated,
                    ranges
                },
                end
            };
        }
        function matchOne(token, character) {
            switch(token?.kind){
                case 'any':
                    return true;
                case 'one':
                    return token.character === character;
                case 'set':
                    return token.ranges.some(([low, high])=>low <= character && character <= high) !== token.negated;
                case 'star':
                case 'never':
                case undefined:
                    return false;
            }
        }
        function matchTokens(tokens, text) {
            let token = 0;
            let at = 0;
            let star = -1;
            let resume = 0;
            while(at < text.length){
                if (tokens[token]?.kind === 'star') {
                    star = token;
                    resume = at;
                    token += 1;
                } else if (matchOne(tokens[token], text[at] ?? '')) {
                    token += 1;
                    at += 1;
                } else if (star >= 0) {
                    resume += 1;
                    at = resume;
                    token = star + 1;
                } else {
                    return false;
                }
            }
            return tokens.slice(token).every(({ kind })=>kind === 'star');
        }
    },
    1685: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KT: ()=>named,
            m$: ()=>folderAbove,
            wC: ()=>matching,
            yS: ()=>folderOf
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        function folderOf(path) {
            const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
            return folder === '.' ? '' : folder;
        }
        const named = (...names)=>(name)=>names.includes(name);
        const matching = (pattern)=>(text)=>pattern.test(text);
        const folderAbove = (path)=>folderOf(folderOf(path));
    },
    37878: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            k: ()=>findManifests,
            z: ()=>isManifestName
        });
        var paths = __webpack_require__(75449);
        var dependabot_config_kind = __webpack_require__(1685);
        ;
        const notes = /\.(?:md|txt|rst|adoc|dockerignore|ts|js|mjs|py|go|rb|rs|java|sh|json|html|lock|sum)$/i;
        const from = /^[ \t]*FROM\s+(?:--\S+\s+)*(?!scratch\b)\S/im;
        function devcontainerHome(path) {
            if (path.endsWith('.devcontainer.json')) return (0, dependabot_config_kind.yS)(path);
            const above = (0, dependabot_config_kind.yS)(path);
            return /(?:^|\/)\.devcontainer$/.test(above) ? (0, dependabot_config_kind.yS)(above) : (0, dependabot_config_kind.yS)((0, dependabot_config_kind.yS)(above));
        }
        function isKubernetes(text) {
            return /^["']?apiVersion["']?:/m.test(text) && /^["']?kind["']?:/m.test(text) && kinds_containers_image.test(text) && !text.includes('{{');
        }
        const kinds_containers_image = /^[ \t]*(?:-\s+)?["']?image["']?:\s*["']?[^\s"'#]/m;
        const isYaml = (name)=>/^[^.].*\.ya?ml$/i.test(name);
        const kubernetes = {
            ecosystem: 'docker',
            is: isYaml,
            asks: isKubernetes
        };
        const containerKinds = [
            {
                ecosystem: 'docker',
                is: (name)=>/dockerfile|containerfile/i.test(name) && !notes.test(name),
                asks: (0, dependabot_config_kind.wC)(from)
            },
            {
                ecosystem: 'docker-compose',
                is: (name)=>/^(?:docker-)?compose(?:-\w+)?(?:\.[\w-]+)?\.ya?ml$/i.test(name),
                asks: (0, dependabot_config_kind.wC)(kinds_containers_image)
            },
            {
                ecosystem: 'helm',
                is: (0, dependabot_config_kind.KT)('Chart.yaml'),
                asks: (0, dependabot_config_kind.wC)(/^dependencies:/m)
            },
            {
                ecosystem: 'devcontainers',
                is: (name, path)=>name === '.devcontainer.json' || /(?:^|\/)\.devcontainer\/(?:[^/]+\/)?devcontainer\.json$/.test(path),
                asks: (0, dependabot_config_kind.wC)(/"features"\s*:\s*\{[^}]*"/),
                homes: (path)=>[
                        devcontainerHome(path)
                    ]
            },
            {
                ecosystem: 'terraform',
                alternatives: [
                    'opentofu'
                ],
                is: (name)=>name.endsWith('.tf') || /^terragrunt.*\.hcl$/.test(name) || name === 'root.hcl',
                asks: (0, dependabot_config_kind.wC)(/^[ \t]*source\s*=\s*"(?!\.{1,2}\/)[^"]|required_providers\s*\{\s*[\w-]|\bsource\s*=\s*"[^"]*\?ref=/m)
            },
            {
                ecosystem: 'terraform',
                alternatives: [
                    'opentofu'
                ],
                is: (0, dependabot_config_kind.KT)('.terraform.lock.hcl'),
                asks: (0, dependabot_config_kind.wC)(/^provider\s/m)
            },
            {
                ecosystem: 'opentofu',
                alternatives: [
                    'terraform'
                ],
                is: (name)=>name.endsWith('.tofu'),
                asks: (0, dependabot_config_kind.wC)(/\bsource\s*=\s*"(?!\.{1,2}\/)[^"]|required_providers\s*\{\s*[\w-]/)
            }
        ];
        ;
        const jvmKinds = [
            {
                ecosystem: 'gradle',
                is: (0, dependabot_config_kind.KT)('build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'),
                asks: (0, dependabot_config_kind.wC)(/["'][\w.-]+:[\w.-]+:[^"'\s]+["']|\bgroup\s*[:=]\s*["'][^"']+["']\s*,\s*name|["']\)?\s+version\s*\(?\s*["']/)
            },
            {
                ecosystem: 'gradle',
                is: (_, path)=>/(?:^|\/)gradle\/libs\.versions\.toml$/.test(path),
                asks: (0, dependabot_config_kind.wC)(/^[ \t]*\[(?:libraries|plugins)\]/m),
                homes: (path)=>[
                        (0, dependabot_config_kind.m$)(path)
                    ]
            },
            {
                ecosystem: 'maven',
                is: (0, dependabot_config_kind.KT)('pom.xml'),
                asks: (0, dependabot_config_kind.wC)(/<(?:dependency|plugin|parent|extension)>/)
            },
            {
                ecosystem: 'sbt',
                is: (name, path)=>name === 'build.sbt' || /(?:^|\/)project\/plugins\.sbt$/.test(path),
                asks: (0, dependabot_config_kind.wC)(/%%?\s*"|addSbtPlugin/),
                homes: (path)=>path.endsWith('plugins.sbt') ? [
                        (0, dependabot_config_kind.m$)(path)
                    ] : [
                        (0, dependabot_config_kind.yS)(path)
                    ]
            }
        ];
        var plain_data = __webpack_require__(81240);
        ;
        const requirement = /^[ \t]*(?:-e\s*)?(?:[A-Za-z0-9][\w.-]*[ \t]*(?:[[=<>!~;@#\\]|\r?$)|(?:git|hg|svn)\+)/m;
        const isRequirements = (name, path)=>/\.(?:txt|in)$/.test(name) && (/requirements|constraints/i.test(name) || /(?:^|\/)requirements\//.test(path));
        function asksInPyproject(text) {
            const document = (0, plain_data.D7)(text);
            if (document === undefined) return true;
            const poetry = (0, plain_data.fK)(document, 'tool', 'poetry');
            const groups = (0, plain_data.Mc)((0, plain_data.fK)(poetry, 'group')).map(([, group])=>(0, plain_data.fK)(group, 'dependencies'));
            const tables = [
                (0, plain_data.fK)(poetry, 'dependencies'),
                (0, plain_data.fK)(poetry, 'dev-dependencies'),
                ...groups
            ];
            const lists = [
                (0, plain_data.fK)(document, 'project', 'dependencies'),
                (0, plain_data.fK)(document, 'build-system', 'requires'),
                ...(0, plain_data.Mc)((0, plain_data.fK)(document, 'project', 'optional-dependencies')).map(([, list])=>list),
                ...(0, plain_data.Mc)((0, plain_data.fK)(document, 'dependency-groups')).map(([, list])=>list)
            ];
            return lists.some(plain_data.Ng) || tables.some((table)=>(0, plain_data.Mc)(table).some(([name])=>name !== 'python'));
        }
        const python = {
            ecosystem: 'pip',
            alternatives: [
                'uv'
            ],
            beside: {
                file: 'uv.lock',
                ecosystem: 'uv'
            }
        };
        const pythonKinds = [
            {
                ...python,
                is: isRequirements,
                asks: (0, dependabot_config_kind.wC)(requirement),
                homes: (path)=>/(?:^|\/)requirements\/[^/]+$/.test(path) ? [
                        (0, dependabot_config_kind.m$)(path),
                        (0, dependabot_config_kind.yS)(path)
                    ] : homes(path)
            },
            {
                ...python,
                is: (0, dependabot_config_kind.KT)('pyproject.toml'),
                asks: asksInPyproject
            },
            {
                ...python,
                is: (0, dependabot_config_kind.KT)('setup.py', 'setup.cfg'),
                asks: (0, dependabot_config_kind.wC)(/\b(?:install|setup|extras|tests)_require(?:s)?\b/)
            },
            {
                ...python,
                is: (0, dependabot_config_kind.KT)('Pipfile'),
                asks: (0, dependabot_config_kind.wC)(/^\[(?:dev-)?packages\]\s*(?:#.*\n\s*)*[^\s[#]/m)
            }
        ];
        function homes(path) {
            return (0, dependabot_config_kind.yS)(path) === '' ? [
                ''
            ] : [
                (0, dependabot_config_kind.yS)(path),
                (0, dependabot_config_kind.m$)(path)
            ];
        }
        ;
        const uses = /^[ \t]*(?:-\s+)?["']?uses["']?\s*:\s*["']?[^.\s"'#][^\s"']*@/m;
        const isWorkflow = (path)=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
        const kinds_workflows_homes = (path)=>isWorkflow(path) ? [
                '',
                '.github/workflows'
            ] : [
                (0, dependabot_config_kind.yS)(path)
            ];
        const workflowKinds = [
            {
                ecosystem: 'github-actions',
                is: (name, path)=>isWorkflow(path) || name === 'action.yml' || name === 'action.yaml',
                asks: (0, dependabot_config_kind.wC)(uses),
                homes: kinds_workflows_homes
            }
        ];
        ;
        const asksInJson = (keys, counts = ()=>true)=>(text)=>{
                const document = (0, plain_data.Vh)(text);
                const entries = keys.flatMap((key)=>(0, plain_data.Mc)((0, plain_data.fK)(document, key)));
                return document === undefined || entries.some(([name, value])=>counts(name, value));
            };
        const isLocal = (value)=>typeof value === 'string' && /^(?:workspace|file|link|portal):/.test(value);
        function asksInCargo(text) {
            const document = (0, plain_data.D7)(text);
            const tables = [
                'dependencies',
                'dev-dependencies',
                'build-dependencies'
            ];
            const targets = (0, plain_data.Mc)((0, plain_data.fK)(document, 'target')).map(([, target])=>target);
            const holders = [
                document,
                (0, plain_data.fK)(document, 'workspace'),
                ...targets
            ];
            return document === undefined || holders.some((holder)=>tables.some((key)=>(0, plain_data.Ng)((0, plain_data.fK)(holder, key))));
        }
        const own = [
            {
                ecosystem: 'bazel',
                is: isBazel,
                asks: (0, dependabot_config_kind.wC)(/\b(?:bazel_dep|http_archive|git_repository|maven_install)\s*\(/)
            },
            {
                ecosystem: 'bundler',
                is: (name)=>name === 'Gemfile' || name === 'gems.rb' || name.endsWith('.gemspec'),
                asks: (0, dependabot_config_kind.wC)(/^[ \t]*(?:gem\s*[("']|gemspec\b|\w+\.add_(?:\w+_)?dependency\b)/m)
            },
            {
                ecosystem: 'cargo',
                is: (0, dependabot_config_kind.KT)('Cargo.toml'),
                asks: asksInCargo
            },
            {
                ecosystem: 'composer',
                is: (0, dependabot_config_kind.KT)('composer.json'),
                asks: asksInJson([
                    'require',
                    'require-dev'
                ], (name)=>name.includes('/'))
            },
            {
                ecosystem: 'conda',
                is: (0, dependabot_config_kind.KT)('environment.yml', 'environment.yaml'),
                asks: (0, dependabot_config_kind.wC)(/^dependencies:/m)
            },
            {
                ecosystem: 'deno',
                is: (0, dependabot_config_kind.KT)('deno.json', 'deno.jsonc'),
                asks: (0, dependabot_config_kind.wC)(/"imports"\s*:\s*\{\s*"/)
            },
            {
                ecosystem: 'dotnet-sdk',
                is: (0, dependabot_config_kind.KT)('global.json'),
                asks: (0, dependabot_config_kind.wC)(/"sdk"\s*:/)
            },
            {
                ecosystem: 'elm',
                is: (0, dependabot_config_kind.KT)('elm.json'),
                asks: ()=>true
            },
            {
                ecosystem: 'gitsubmodule',
                is: (_, path)=>path === '.gitmodules',
                asks: (0, dependabot_config_kind.wC)(/^[ \t]*\[submodule\b/m)
            },
            {
                ecosystem: 'gomod',
                is: (0, dependabot_config_kind.KT)('go.mod'),
                asks: (0, dependabot_config_kind.wC)(/^[ \t]*require\b/m)
            },
            {
                ecosystem: 'julia',
                is: (0, dependabot_config_kind.KT)('Project.toml', 'JuliaProject.toml'),
                asks: (0, dependabot_config_kind.wC)(/^\[(?:deps|compat)\]/m)
            },
            {
                ecosystem: 'mix',
                is: (0, dependabot_config_kind.KT)('mix.exs'),
                asks: (0, dependabot_config_kind.wC)(/\{\s*:\w+\s*,\s*(?:"|\w+:|\[)/)
            },
            {
                ecosystem: 'nix',
                is: (0, dependabot_config_kind.KT)('flake.nix'),
                asks: (0, dependabot_config_kind.wC)(/\binputs\b/)
            },
            {
                ecosystem: 'npm',
                alternatives: [
                    'bun'
                ],
                beside: {
                    file: 'bun.lock',
                    ecosystem: 'bun'
                },
                is: (0, dependabot_config_kind.KT)('package.json'),
                asks: asksInJson([
                    'dependencies',
                    'devDependencies',
                    'optionalDependencies'
                ], (_, value)=>!isLocal(value))
            },
            {
                ecosystem: 'nuget',
                is: (name)=>/\.(?:cs|fs|vb)proj$/i.test(name) || /^packages\.config$/i.test(name) || name === 'dotnet-tools.json',
                asks: (0, dependabot_config_kind.wC)(/<Package(?:Reference|Version|Download)\s|<package\s|<Sdk\s|"tools"\s*:/i),
                homes: (path)=>path.endsWith('.config/dotnet-tools.json') ? [
                        (0, dependabot_config_kind.m$)(path)
                    ] : [
                        (0, dependabot_config_kind.yS)(path)
                    ]
            },
            {
                ecosystem: 'pre-commit',
                is: (0, dependabot_config_kind.KT)('.pre-commit-config.yaml', '.pre-commit-config.yml'),
                asks: (0, dependabot_config_kind.wC)(/\brev\s*:/)
            },
            {
                ecosystem: 'pub',
                is: (0, dependabot_config_kind.KT)('pubspec.yaml', 'pubspec.yml'),
                asks: (0, dependabot_config_kind.wC)(/^(?:dev_)?dependencies:/m)
            },
            {
                ecosystem: 'rust-toolchain',
                is: (0, dependabot_config_kind.KT)('rust-toolchain', 'rust-toolchain.toml'),
                asks: (0, dependabot_config_kind.wC)(/\d/)
            },
            {
                ecosystem: 'swift',
                is: (0, dependabot_config_kind.KT)('Package.swift'),
                asks: (0, dependabot_config_kind.wC)(/\.package\(\s*(?:url|name|id):/)
            },
            {
                ecosystem: 'vcpkg',
                is: (0, dependabot_config_kind.KT)('vcpkg.json', 'vcpkg-configuration.json'),
                asks: (0, dependabot_config_kind.wC)(/"(?:dependencies|builtin-baseline|baseline)"\s*:/)
            }
        ];
        function isBazel(name) {
            return name === 'WORKSPACE' || name === 'WORKSPACE.bazel' || name.endsWith('MODULE.bazel');
        }
        const kinds = [
            ...own,
            ...containerKinds,
            ...jvmKinds,
            ...pythonKinds,
            ...workflowKinds
        ];
        ;
        const installed = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|\.venv|venv|site-packages|Pods|Carthage|\.terraform|\.build|\.yarn|vendor\/bundle)\//;
        const vendorMark = /^(.*?)\/(?:modules\.txt|autoload\.php|[^/]+\/\.cargo-checksum\.json)$/;
        const testData = /(?:^|\/)(?:testdata|test[-_]data|testfiles|__fixtures__|(?:test[-_])?fixtures)\//;
        function vendoredIn(paths) {
            const roots = new Set(paths.flatMap((path)=>{
                if (!path.includes('vendor/')) return [];
                const [, folder = ''] = vendorMark.exec(path) ?? [];
                return /(?:^|\/)vendor$/.test(folder) ? [
                    folder
                ] : [];
            }));
            return (path)=>installed.test(`${path}/`) || path.includes('vendor/') && isBelowAny(path, roots);
        }
        function isBelowAny(path, roots) {
            for(let at = path.indexOf('vendor/'); at !== -1; at = path.indexOf('vendor/', at + 1)){
                if (roots.has(path.slice(0, at + 'vendor'.length))) return true;
            }
            return false;
        }
        const isTestData = (path)=>testData.test(path);
        ;
        function findManifests(tree) {
            const all = tree.files.map((path)=>({
                    path,
                    text: (0, paths.LF)(path)
                }));
            const isVendored = vendoredIn(all.map(({ text })=>text));
            const own = all.filter(({ path, text })=>(0, paths.Yw)(path, tree.workingDirectory) && !isVendored(text));
            const names = new Set(all.map(({ text })=>text));
            const counts = {
                testData: 0,
                unreadYaml: 0
            };
            const manifests = own.flatMap(({ path, text })=>{
                const asking = kindsOf(text).filter((kind)=>asks(kind, tree.read(path), counts));
                if (!isTestData(text)) return asking.map((kind)=>manifestOf({
                        path,
                        text,
                        kind
                    }, names));
                counts.testData += asking.length;
                return [];
            });
            return {
                manifests,
                ...counts
            };
        }
        function kindsOf(path) {
            const name = path.slice(path.lastIndexOf('/') + 1);
            const byName = kinds.filter(({ is })=>is(name, path));
            return byName.length === 0 && isYaml(name) ? [
                kubernetes
            ] : byName;
        }
        const isManifestName = (path)=>kindsOf(path).some((kind)=>kind !== kubernetes);
        function asks(kind, text, counts) {
            if (text !== undefined) return kind.asks(text);
            if (kind !== kubernetes) return true;
            counts.unreadYaml += 1;
            return false;
        }
        function manifestOf({ path, text, kind }, names) {
            const folder = (0, dependabot_config_kind.yS)(text);
            const [first = folder, ...others] = kind.homes?.(text) ?? [
                folder
            ];
            const { beside, alternatives = [] } = kind;
            const sibling = beside === undefined ? '' : folder === '' ? beside.file : `${folder}/${beside.file}`;
            const ecosystem = beside !== undefined && names.has(sibling) ? beside.ecosystem : kind.ecosystem;
            return {
                path,
                text,
                ecosystem,
                coveredBy: [
                    kind.ecosystem,
                    ...alternatives
                ],
                homes: [
                    first,
                    ...others
                ]
            };
        }
    },
    52445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>options
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        var _ecosystems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78102);
        const options = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
            except: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1)).default([]).describe('Globs of manifests that nobody needs to keep up to date, such as those of examples. Default: none.'),
            'ignore-ecosystems': zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__.uU)).default([]).describe('Ecosystems that are kept up to date by other means. Default: none.')
        });
    },
    81240: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D7: ()=>readToml,
            Mc: ()=>entriesOf,
            Ng: ()=>holdsAny,
            S3: ()=>itemsOf,
            Vh: ()=>readJson,
            fK: ()=>valueAt,
            iw: ()=>stringsOf
        });
        var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
        const entriesOf = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
        function valueAt(value, ...keys) {
            return keys.reduce((at, key)=>entriesOf(at).find(([name])=>name === key)?.[1], value);
        }
        const itemsOf = (value)=>Array.isArray(value) ? Array.from(value) : [];
        const stringsOf = (value)=>Array.isArray(value) ? value.filter((one)=>typeof one === 'string') : [];
        const holdsAny = (value)=>typeof value === 'string' ? value !== '' : Array.isArray(value) ? value.length > 0 : entriesOf(value).length > 0;
        function readJson(text) {
            return attempt(()=>JSON.parse(text.replace(/^\ufeff/, '')));
        }
        function readToml(text) {
            return attempt(()=>(0, smol_toml__WEBPACK_IMPORTED_MODULE_0__.qg)(text.replace(/^\ufeff/, '')));
        }
        function attempt(read) {
            try {
                return read();
            } catch  {
                return undefined;
            }
        }
    },
    81865: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Wx: ()=>entryLines,
            fI: ()=>proposalsFor,
            sj: ()=>plainStyle,
            yj: ()=>entryInline
        });
        var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62609);
        const plainStyle = {
            quote: '',
            interval: 'weekly'
        };
        function proposalsFor(gaps) {
            const folders = new Map();
            for (const { manifest, because } of gaps){
                if (because !== 'no-entry') continue;
                const known = folders.get(manifest.ecosystem) ?? new Set();
                folders.set(manifest.ecosystem, known.add(manifest.homes[0]));
            }
            return [
                ...folders
            ].flatMap(([ecosystem, all])=>{
                const [first, ...others] = [
                    ...all
                ].filter((folder)=>!(0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.nz)(folder)).sort();
                const together = first === undefined ? [] : [
                    {
                        ecosystem,
                        folders: [
                            first,
                            ...others
                        ]
                    }
                ];
                const single = [
                    ...all
                ].filter(_glob_js__WEBPACK_IMPORTED_MODULE_0__.nz).map((folder)=>({
                        ecosystem,
                        folders: [
                            folder
                        ]
                    }));
                return [
                    ...together,
                    ...single
                ];
            });
        }
        function entryLines({ ecosystem, folders }, { quote, interval }) {
            const [first] = folders;
            const named = folders.length === 1 ? [
                `  directory: ${written(first, quote)}`
            ] : [
                '  directories:',
                ...folders.map((folder)=>`    - ${written(folder, quote)}`)
            ];
            return [
                `- package-ecosystem: ${quote}${ecosystem}${quote}`,
                ...named,
                '  schedule:',
                `    interval: ${quote}${interval}${quote}`
            ];
        }
        const entryInline = (ecosystem, folder, interval)=>`- { package-ecosystem: ${ecosystem}, directory: ${written(folder, '')}, schedule: { interval: ${interval} } }`;
        function written(folder, quote) {
            const text = `/${folder}`;
            if (quote === '"' || /[^\x20-\x7e]/.test(text)) return JSON.stringify(text);
            return /^[\w/.@+-]+$/.test(text) && quote === '' ? text : `'${text.replaceAll("'", "''")}'`;
        }
    },
    83056: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HZ: ()=>excluder,
            O6: ()=>reaches,
            Xx: ()=>longestPattern,
            _L: ()=>tidyPath,
            fg: ()=>isGlob,
            yv: ()=>globReach
        });
        var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52267);
        var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62609);
        const longestPattern = 500;
        function tidyPath(text) {
            const kept = [];
            for (const segment of text.split('/')){
                if (segment === '' || segment === '.') continue;
                if (segment !== '..') kept.push(segment);
                else if (kept.pop() === undefined) return undefined;
            }
            return kept.join('/');
        }
        const isGlob = (directory)=>/[*?]|\[[^]*\]|\][^]*\[/.test(directory);
        function globReach(pattern) {
            return (0, _braces_js__WEBPACK_IMPORTED_MODULE_0__.P)(pattern)?.flatMap((alternative)=>{
                const around = withoutFirst(alternative);
                const all = [
                    alternative,
                    ...around === undefined ? [] : [
                        around
                    ]
                ];
                return all.map((one)=>one === '' ? (folder)=>folder === '' : below((0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.B_)(one)));
            });
        }
        const below = (matches)=>(folder)=>folder !== '' && matches(folder);
        function withoutFirst(pattern) {
            const segments = pattern.split('/');
            const first = segments.findIndex(_glob_js__WEBPACK_IMPORTED_MODULE_1__.nz);
            const from = segments.findIndex((segment, index)=>index >= first && segment !== '**');
            const segment = segments[from] ?? (first === -1 ? '' : '**');
            if (first === -1 || !(0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.nz)(segment) || !(0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.Ke)(segment)('.')) return undefined;
            return [
                ...segments.slice(0, first),
                ...from === -1 ? [] : segments.slice(from + 1)
            ].join('/');
        }
        const reaches = ({ plain, globs }, folder)=>plain.has(folder) || globs.some((matches)=>matches(folder));
        function excluder(patterns) {
            const all = patterns.flatMap((pattern)=>{
                const tidy = tidyPath(pattern) ?? pattern;
                const base = tidy.endsWith('/**') ? tidy.slice(0, -3) : tidy;
                const isBelowBase = (path)=>path === base || path.startsWith(`${base}/`);
                return [
                    isBelowBase,
                    ...((0, _braces_js__WEBPACK_IMPORTED_MODULE_0__.P)(tidy) ?? []).flatMap(globExcluder)
                ];
            });
            return (path)=>all.some((matches)=>matches(path));
        }
        function globExcluder(pattern) {
            if (!(0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.nz)(pattern)) return [
                (path)=>path === pattern
            ];
            const across = (0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.Ke)(pattern);
            const hidden = pattern.startsWith('.');
            return [
                (0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.B_)(pattern),
                (path)=>path.startsWith('.') === hidden && across(path)
            ];
        }
    },
    19253: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>findRenovate,
            w: ()=>renovateFiles
        });
        var lib = __webpack_require__(84841);
        var lib_default = __webpack_require__.n(lib);
        var braces = __webpack_require__(52267);
        var glob = __webpack_require__(62609);
        var plain_data = __webpack_require__(81240);
        var reach = __webpack_require__(83056);
        ;
        const managers = new Map([
            [
                'bazel',
                [
                    'bazel',
                    'bazel-module'
                ]
            ],
            [
                'bun',
                [
                    'bun',
                    'npm'
                ]
            ],
            [
                'bundler',
                [
                    'bundler'
                ]
            ],
            [
                'cargo',
                [
                    'cargo'
                ]
            ],
            [
                'composer',
                [
                    'composer'
                ]
            ],
            [
                'deno',
                [
                    'deno'
                ]
            ],
            [
                'devcontainers',
                [
                    'devcontainer'
                ]
            ],
            [
                'docker',
                [
                    'dockerfile',
                    'kubernetes'
                ]
            ],
            [
                'docker-compose',
                [
                    'docker-compose'
                ]
            ],
            [
                'dotnet-sdk',
                [
                    'nuget'
                ]
            ],
            [
                'github-actions',
                [
                    'github-actions'
                ]
            ],
            [
                'gitsubmodule',
                [
                    'git-submodules'
                ]
            ],
            [
                'gomod',
                [
                    'gomod'
                ]
            ],
            [
                'gradle',
                [
                    'gradle'
                ]
            ],
            [
                'helm',
                [
                    'helmv3',
                    'helm-values'
                ]
            ],
            [
                'maven',
                [
                    'maven'
                ]
            ],
            [
                'mix',
                [
                    'mix'
                ]
            ],
            [
                'nix',
                [
                    'nix'
                ]
            ],
            [
                'npm',
                [
                    'npm',
                    'bun'
                ]
            ],
            [
                'nuget',
                [
                    'nuget'
                ]
            ],
            [
                'opentofu',
                [
                    'terraform',
                    'terragrunt'
                ]
            ],
            [
                'pip',
                [
                    'pip_requirements',
                    'pip_setup',
                    'pip-compile',
                    'setup-cfg',
                    'pep621',
                    'poetry',
                    'pipenv'
                ]
            ],
            [
                'pre-commit',
                [
                    'pre-commit'
                ]
            ],
            [
                'pub',
                [
                    'pub'
                ]
            ],
            [
                'sbt',
                [
                    'sbt'
                ]
            ],
            [
                'swift',
                [
                    'swift'
                ]
            ],
            [
                'terraform',
                [
                    'terraform',
                    'terragrunt',
                    'terraform-version'
                ]
            ],
            [
                'uv',
                [
                    'pep621',
                    'pip_requirements',
                    'pip-compile'
                ]
            ]
        ]);
        const managersOf = (ecosystem)=>managers.get(ecosystem) ?? [
                ecosystem
            ];
        ;
        function readPackageRules(config, globs) {
            const rules = [
                ...presetRules(config),
                ...(0, plain_data.S3)((0, plain_data.fK)(config, 'packageRules'))
            ];
            const switches = rules.flatMap((rule)=>{
                const isOn = (0, plain_data.fK)(rule, 'enabled');
                return typeof isOn === 'boolean' ? [
                    {
                        isOn,
                        extent: extentReader(rule, globs)
                    }
                ] : [];
            });
            return (manager, file)=>switches.reduce((before, { isOn, extent })=>{
                    const reached = extent(manager, file);
                    if (reached === 'all') return isOn;
                    return isOn && reached === 'some' ? true : before;
                }, true);
        }
        const presetRules = (config)=>(0, plain_data.iw)((0, plain_data.fK)(config, 'extends')).includes('security:only-security-updates') ? [
                {
                    enabled: false
                }
            ] : [];
        function extentReader(rule, globs) {
            const conditions = (0, plain_data.Mc)(rule).filter(([key])=>/^(?:match|exclude)[A-Z]/.test(key)).map(([key, value])=>conditionReader(key, typeof value === 'string' ? [
                    value
                ] : (0, plain_data.iw)(value), globs));
            const order = [
                'none',
                'named',
                'some'
            ];
            return (manager, file)=>{
                const each = conditions.map((condition)=>condition(manager, file));
                return order.find((extent)=>each.includes(extent)) ?? 'all';
            };
        }
        function conditionReader(key, list, globs) {
            const wanted = list.filter((one)=>!one.startsWith('!'));
            const unwanted = list.filter((one)=>one.startsWith('!')).map((one)=>one.slice(1));
            if (key === 'matchManagers') {
                const isIn = (names, manager)=>isAny(names) || names.includes(manager);
                return (manager)=>inList(isIn(wanted, manager), isIn(unwanted, manager), list, wanted);
            }
            if (key === 'matchFileNames' || key === 'matchPaths') {
                const [good, bad] = [
                    globs(wanted),
                    globs(unwanted)
                ];
                const isIn = (matchers, file)=>matchers.some((matches)=>matches(file));
                return (_, file)=>inList(isIn(good, file), isIn(bad, file), list, wanted);
            }
            const extent = otherExtent(key, list, unwanted);
            return ()=>extent;
        }
        function inList(isIn, isOut, list, wanted) {
            if (isOut || list.length === 0) return 'none';
            return isIn || wanted.length === 0 ? 'all' : 'none';
        }
        function otherExtent(key, list, unwanted) {
            if (key.startsWith('exclude')) return 'some';
            if (list.length === 0) return 'none';
            if (key === 'matchUpdateTypes') return isAny(list) || levels.every((one)=>list.includes(one)) ? 'all' : 'some';
            if (!/Name|Pattern|Prefix/.test(key)) return 'some';
            if (unwanted.length > 0) return 'some';
            return isAny(list) ? 'all' : 'named';
        }
        const levels = [
            'major',
            'minor',
            'patch'
        ];
        const isAny = (list)=>list.some((one)=>/^(?:\*{0,2}|(?:\/\^?\.[*+]\$?\/|\^?\.[*+]\$?))$/.test(one));
        ;
        const renovateFiles = [
            'renovate.json',
            'renovate.json5',
            '.github/renovate.json',
            '.github/renovate.json5',
            '.gitlab/renovate.json',
            '.gitlab/renovate.json5',
            '.renovaterc',
            '.renovaterc.json',
            '.renovaterc.json5'
        ];
        function findRenovate(files, read) {
            const path = renovateFiles.find((name)=>files.has(name));
            const hasBun = [
                ...files
            ].some((name)=>/(?:^|\/)bun\.lockb?$/.test(name));
            if (path !== undefined) return parseFile(path, read(path), hasBun);
            const text = read('package.json');
            if (text?.includes('renovate') !== true) return undefined;
            const parsed = parsed5(text);
            const value = 'value' in parsed ? (0, plain_data.fK)(parsed.value, 'renovate') : undefined;
            return value === undefined ? undefined : interpret('package.json', value, hasBun);
        }
        function parseFile(path, text, hasBun) {
            if (text === undefined) return {
                path,
                wrong: 'it cannot be read, or is larger than 1 MiB'
            };
            const parsed = parsed5(text);
            return 'wrong' in parsed ? {
                path,
                wrong: `it is no valid JSON (${parsed.wrong})`
            } : interpret(path, parsed.value, hasBun);
        }
        function parsed5(text) {
            try {
                return {
                    value: lib_default().parse(text.replace(/^\ufeff/, ''))
                };
            } catch (thrown) {
                return {
                    wrong: thrown instanceof Error ? thrown.message : String(thrown)
                };
            }
        }
        function interpret(path, value, hasBun) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) return {
                path,
                wrong: 'it is no object'
            };
            const isOn = (0, plain_data.fK)(value, 'enabled') !== false;
            const managers = (0, plain_data.fK)(value, 'enabledManagers');
            const named = Array.isArray(managers) ? new Set((0, plain_data.iw)(managers)) : undefined;
            const switchedOff = new Set((0, plain_data.Mc)(value).flatMap(([key, one])=>(0, plain_data.fK)(one, 'enabled') === false ? [
                    key
                ] : []));
            const ignored = globs((0, plain_data.fK)(value, 'ignorePaths'));
            const included = globs((0, plain_data.fK)(value, 'includePaths'));
            const isManaged = (manager)=>(named === undefined || named.has(manager)) && !switchedOff.has(manager) && (hasBun || manager !== 'bun');
            const isLeftOn = readPackageRules(value, globMatchers);
            const presets = (0, plain_data.iw)((0, plain_data.fK)(value, 'extends')).filter((name)=>/^\w+>|:\/\/|^@/.test(name));
            return {
                path,
                presets,
                covers: (ecosystem, file)=>isOn && managersOf(ecosystem).some((manager)=>isManaged(manager) && isLeftOn(manager, file)) && !ignored.some((matches)=>matches(file)) && (included.length === 0 || included.some((matches)=>matches(file)))
            };
        }
        function globs(value) {
            const parts = (0, plain_data.iw)(value).filter((pattern)=>pattern.length <= reach.Xx);
            return [
                ...globMatchers(parts),
                ...parts.map((part)=>(path)=>path.includes(part))
            ];
        }
        function globMatchers(patterns) {
            return patterns.filter((pattern)=>pattern.length <= reach.Xx).flatMap((pattern)=>((0, braces.P)(pattern) ?? []).flatMap((one)=>one.endsWith('/**') ? [
                        one,
                        `${one}/*`
                    ] : [
                        one
                    ])).map(glob.B_);
        }
    },
    50798: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            z: ()=>scanner_scanner
        });
        var sarif_paths = __webpack_require__(75449);
        var counted = __webpack_require__(47849);
        var scanners_define = __webpack_require__(4476);
        var scanner = __webpack_require__(44161);
        var assess = __webpack_require__(59199);
        var dependabot_config_findings = __webpack_require__(29193);
        var manifests = __webpack_require__(37878);
        var options = __webpack_require__(52445);
        var renovate = __webpack_require__(19253);
        ;
        const reads = [
            '**/*.{yml,yaml}',
            ...renovate.w,
            '**/{package.json,composer.json,deno.json,deno.jsonc,elm.json,global.json,dotnet-tools.json,vcpkg.json}',
            '**/{vcpkg-configuration.json,.devcontainer.json,devcontainer.json}',
            '**/{Cargo.toml,Project.toml,JuliaProject.toml,rust-toolchain,rust-toolchain.toml,libs.versions.toml}',
            '**/{Gemfile,gems.rb,*.gemspec,mix.exs,Package.swift,flake.nix,.gitmodules,go.mod,go.work}',
            '**/{WORKSPACE,WORKSPACE.bazel,*MODULE.bazel}',
            '**/{pom.xml,build.gradle,build.gradle.kts,settings.gradle,settings.gradle.kts,build.sbt,plugins.sbt}',
            '**/{pyproject.toml,setup.py,setup.cfg,Pipfile}',
            '**/{*requirements*.txt,*requirements*.in,*constraints*.txt,*constraints*.in}',
            '**/requirements/**/*.{txt,in}',
            '**/*.{csproj,fsproj,vbproj,sln,slnx,tf,tofu}',
            '**/{packages.config,terragrunt*.hcl,root.hcl,.terraform.lock.hcl}',
            '**/{*dockerfile*,*containerfile*}'
        ];
        ;
        const isConfiguration = (path)=>assess.$.some((one)=>one === path);
        function detect(tree) {
            const missing = (tree.unread ?? []).find((path)=>isConfiguration(path) || (0, sarif_paths.Yw)(path, tree.workingDirectory) && (0, manifests.z)((0, sarif_paths.LF)(path)));
            if (missing !== undefined) {
                const reason = `${missing} belongs to the commit and is not there to be read`;
                return {
                    status: 'cannot',
                    reason,
                    remedy: 'Check out everything: no sparse checkout and no filter.'
                };
            }
            const paths = (0, manifests.k)(tree).manifests.map(({ path })=>path);
            const expected = [
                ...new Set([
                    ...tree.files.filter(isConfiguration),
                    ...paths
                ])
            ];
            if (expected.length === 0) return {
                status: 'not-applicable',
                reason: 'no manifests that Dependabot knows'
            };
            return {
                status: 'applies',
                targets: [
                    {
                        kind: 'directory',
                        path: tree.workingDirectory
                    }
                ],
                expected
            };
        }
        function check(tree, expected, given) {
            const assessment = (0, assess.n)(tree, given);
            const { dependabot, renovate, excepted, problems, gaps = [] } = assessment;
            if (dependabot !== undefined && 'unreadable' in dependabot) {
                const reason = `${dependabot.path} cannot be read: it is larger than 1 MiB, or no regular file`;
                return (0, scanner.gz)(reason, 'Make it a regular file, and smaller.');
            }
            const configuration = dependabot?.path ?? assess.$[0];
            const findings = [
                ...problems.map((problem)=>(0, dependabot_config_findings.Lb)(configuration, problem)),
                ...renovate !== undefined && 'wrong' in renovate ? [
                    (0, dependabot_config_findings.gG)(renovate.path, renovate.wrong)
                ] : [],
                ...(0, dependabot_config_findings.JA)(gaps, configuration)
            ];
            const left = new Set(excepted.map(({ path })=>path));
            const used = new Set(findings.map(({ rule })=>rule));
            return {
                ok: true,
                rules: Object.values(dependabot_config_findings.aO).filter(({ id })=>used.has(id)),
                findings,
                seen: expected.filter((path)=>!left.has(path)),
                excluded: expected.filter((path)=>left.has(path)),
                notes: renovate !== undefined && 'covers' in renovate ? [
                    `Renovate looks after what ${renovate.path} covers.`
                ] : [],
                remarks: remarksOn(assessment)
            };
        }
        function remarksOn({ found, renovate }) {
            const presets = renovate !== undefined && 'covers' in renovate ? renovate.presets : [];
            return [
                ...found.testData === 0 ? [] : [
                    `${(0, counted.h)(found.testData, 'manifest')} in data of tests (testdata, fixtures) may be out of date.`
                ],
                ...found.unreadYaml === 0 ? [] : [
                    `${(0, counted.h)(found.unreadYaml, 'YAML file')} too large to be read for images of Kubernetes resources.`
                ],
                ...presets.length === 0 ? [] : [
                    `Presets of Renovate that may leave something out were not read: ${presets.join(', ')}.`
                ]
            ];
        }
        const scanner_scanner = (0, scanners_define.G)({
            id: 'dependabot-config',
            gate: 'maintenance',
            title: 'dependabot-config',
            threats: [
                'unpatched-dependency'
            ],
            when: 'Manifests that Dependabot knows',
            driver: 'security-gates dependabot-config',
            options: options.f,
            steeredBy: [],
            executes: 'nothing',
            reads: reads,
            detect,
            kind: 'builtin',
            check: (tree, { expected, options: given })=>check(tree, expected, given)
        });
    },
    51200: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>startOf,
            f: ()=>readYamlNodes
        });
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        const mostAliases = 100;
        function readYamlNodes(text) {
            const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
            const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
                prettyErrors: false,
                lineCounter: counter,
                merge: true
            });
            const [error] = document.errors;
            if (error !== undefined) return {
                line: counter.linePos(error.pos[0]).line,
                message: sentence(error.message)
            };
            const targets = aliasTargets(document);
            if (targets.size > mostAliases) return {
                line: 1,
                message: `there are more than ${mostAliases} aliases`
            };
            return nodesOf(document, targets, (offset)=>counter.linePos(offset).line);
        }
        const sentence = (message)=>`${message.charAt(0).toLowerCase()}${message.slice(1).replace(/[.\s]+$/, '')}`;
        function aliasTargets(document) {
            const anchors = new Map();
            const targets = new Map();
            (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
                Alias: (_, alias)=>{
                    targets.set(alias, anchors.get(alias.source));
                },
                Value: (_, node)=>{
                    if (node.anchor !== undefined) anchors.set(node.anchor, node);
                }
            });
            return targets;
        }
        function nodesOf(document, targets, lineAt) {
            const resolved = (node)=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? targets.get(node) : node;
            const line = (node)=>lineAt(startOf(node));
            return {
                document,
                line,
                fields: fieldsReader(resolved, line),
                items: (node)=>{
                    const list = resolved(node);
                    return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(list) ? list.items.map(resolved) : undefined;
                },
                scalar: (node)=>{
                    const scalar = resolved(node);
                    return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(scalar) ? scalar.value : undefined;
                }
            };
        }
        function fieldsReader(resolved, line) {
            const known = new Map();
            const fieldsOf = (node)=>{
                const map = resolved(node);
                if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(map)) return undefined;
                const before = known.get(map);
                if (before !== undefined) return before;
                known.set(map, new Map());
                const merged = new Map();
                const plain = new Map();
                for (const { key, value } of map.items){
                    const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value : undefined;
                    if (typeof name === 'string' && name !== '<<') plain.set(name, {
                        line: line(key),
                        node: resolved(value)
                    });
                    else if (isMerge(name)) {
                        const sources = resolved(value);
                        for (const source of (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(sources) ? sources.items.toReversed() : [
                            sources
                        ]){
                            for (const [field, found] of fieldsOf(source) ?? [])merged.set(field, found);
                        }
                    }
                }
                const fields = new Map([
                    ...merged,
                    ...plain
                ]);
                known.set(map, fields);
                return fields;
            };
            return fieldsOf;
        }
        const isMerge = (name)=>name === '<<' || typeof name === 'symbol';
        function startOf(node) {
            const range = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? node.range : undefined;
            return range?.[0] ?? 0;
        }
    },
    54918: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            z: ()=>detectFiles
        });
        var _sarif_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75449);
        function detectFiles(tree, isOwn, none) {
            const isExpected = (path)=>isOwn(path) && (0, _sarif_paths_js__WEBPACK_IMPORTED_MODULE_0__.Yw)(path, tree.workingDirectory);
            const expected = tree.files.filter(isExpected);
            const [missing] = (tree.unread ?? []).filter(isExpected);
            if (missing !== undefined) {
                return {
                    status: 'cannot',
                    reason: `${missing} belongs to the commit and is not there to be read`,
                    remedy: 'Check out everything: no sparse checkout and no filter.'
                };
            }
            return expected.length === 0 ? {
                status: 'not-applicable',
                reason: none
            } : {
                status: 'applies',
                targets: [
                    {
                        kind: 'directory',
                        path: tree.workingDirectory
                    }
                ],
                expected
            };
        }
    },
    92308: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>scanners
        });
        var scanner = __webpack_require__(50798);
        var schemas = __webpack_require__(2503);
        var scanners_define = __webpack_require__(4476);
        var scanners_scanner = __webpack_require__(44161);
        var sarif_paths = __webpack_require__(75449);
        ;
        function followedPath(folder, name) {
            if (name.startsWith('/')) return undefined;
            const start = folder === '' ? [] : folder.split('/');
            const segments = name.split('/').reduce((at, segment)=>{
                if (at === undefined || segment === '.' || segment === '') return at;
                if (segment !== '..') return [
                    ...at,
                    (0, sarif_paths.xD)(segment)
                ];
                return at.length === 0 ? undefined : at.slice(0, -1);
            }, start);
            return segments === undefined || segments.length === 0 ? undefined : segments.join('/');
        }
        ;
        function tomlStrings(text, key) {
            return [
                ...text.matchAll(new RegExp(`(?<![\\w-])${key}["']?\\s*=\\s*(?:${value})`, 'gi'))
            ].map(([, longBasic, longLiteral, basic, literal])=>{
                const escaped = longBasic ?? basic;
                return escaped === undefined ? longLiteral ?? literal ?? '' : unescaped(escaped);
            });
        }
        const value = [
            String.raw`"""(?:\r?\n)?((?:[^\\]|\\[\s\S])*?)"""`,
            String.raw`'''(?:\r?\n)?([\s\S]*?)'''`,
            String.raw`"((?:[^"\\\n]|\\.)*)"`,
            String.raw`'([^'\n]*)'`
        ].join('|');
        const characters = new Map([
            [
                'b',
                '\b'
            ],
            [
                't',
                '\t'
            ],
            [
                'n',
                '\n'
            ],
            [
                'f',
                '\f'
            ],
            [
                'r',
                '\r'
            ],
            [
                'e',
                '\u001b'
            ]
        ]);
        function unescaped(text) {
            const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\s+)|([\s\S]))/g;
            return text.replace(escape, (whole, two, four, eight, _gap, one)=>{
                const hex = two ?? four ?? eight;
                if (hex === undefined) return one === undefined ? '' : characters.get(one) ?? one;
                const code = Number.parseInt(hex, 16);
                return code > 0x10ffff ? whole : String.fromCodePoint(code);
            });
        }
        ;
        const configurationFile = '.gitleaks.toml';
        const ignoreFile = '.gitleaksignore';
        const canaryRule = 'security-gates-canary';
        const canaryText = (nonce)=>`sg-canary-${nonce}`;
        const canary = [
            '[[rules]]',
            `id = "${canaryRule}"`,
            'description = "Canary"',
            "regex = '''sg-canary-[0-9a-f]{32}'''",
            ''
        ];
        function configuration(context) {
            const text = context.steering.includes(configurationFile) ? context.steeringText(configurationFile) : undefined;
            if (text !== undefined && mayExtendFile(text)) {
                const files = {
                    'gitleaks.toml': [
                        text,
                        ...canary
                    ].join('\n')
                };
                return {
                    args: [
                        '--config',
                        `${context.scratch}/gitleaks.toml`
                    ],
                    env: {},
                    files
                };
            }
            const base = text === undefined ? 'useDefault = true' : `path = ${JSON.stringify(`${context.tree}/${configurationFile}`)}`;
            return {
                args: [],
                env: {
                    GITLEAKS_CONFIG_TOML: [
                        '[extend]',
                        base,
                        ...canary
                    ].join('\n')
                },
                files: {}
            };
        }
        function mayExtendFile(text) {
            return /extend/i.test(text) && tomlStrings(text, 'path').length > 0;
        }
        function follows(_path, text) {
            const tables = text.split(/^(?=[ \t]*\[)/m).filter((table)=>/^\s*\[\s*["']?extend["']?\s*\]/i.test(table));
            const keys = text.split('\n').filter((line)=>/(?<![\w-])extend["']?\s*[.=]/i.test(line));
            return [
                ...tables,
                ...keys
            ].flatMap((part)=>tomlStrings(part, 'path').flatMap((name)=>followedPath('', name) ?? []));
        }
        function lacksRules(context) {
            const text = context.steering.includes(configurationFile) ? context.steeringText(configurationFile) : undefined;
            return text !== undefined && !/rules|useDefault["']?\s*=\s*true/i.test(withoutComments(text)) && !mayExtendFile(text);
        }
        const withoutComments = (text)=>text.replaceAll(/^\s*#.*$/gm, '');
        function ignoredFingerprints(text) {
            return new Set(text.split(/\r?\n/).map((line)=>line.trim()).filter((line)=>line !== '' && !line.startsWith('#')));
        }
        var external_node_util_ = __webpack_require__(57975);
        ;
        const rowSchema = schemas.Ikc({
            RuleID: schemas.YjP().min(1),
            Description: schemas.YjP(),
            StartLine: schemas.aig().int(),
            EndLine: schemas.aig().int(),
            Secret: schemas.YjP(),
            File: schemas.YjP(),
            Commit: schemas.YjP(),
            Fingerprint: schemas.YjP(),
            Date: schemas.YjP().default('')
        });
        function readRows(stdout) {
            try {
                const rows = schemas.YOg(rowSchema).safeParse(JSON.parse(stdout));
                return rows.success ? rows.data : undefined;
            } catch  {
                return undefined;
            }
        }
        function distrust(execution) {
            const complaint = (0, external_node_util_.stripVTControlCharacters)(execution.stderr).split('\n').find((line)=>/ (ERR|FTL) /.test(line) || line.includes('partial scan'));
            if (complaint !== undefined) return `gitleaks reported: ${complaint.replace(/^\S+ (ERR|FTL) /, '').slice(0, 300)}`;
            if (execution.exitCode !== 0 && execution.exitCode !== foundCode) {
                return `gitleaks exited with ${execution.exitCode} (expected 0 or ${foundCode})`;
            }
            return undefined;
        }
        const foundCode = 9;
        ;
        function looks(scope, git) {
            if (git?.head === undefined) return [];
            const full = {
                name: 'history',
                revisions: git.head,
                mayTimeOut: false
            };
            if (git.range === undefined || git.scheduled || scope === 'full') return [
                full
            ];
            const range = {
                name: 'range',
                revisions: `${git.range.base}..${git.range.head}`,
                mayTimeOut: false
            };
            return scope === 'range' ? [
                range
            ] : [
                {
                    ...full,
                    mayTimeOut: true
                },
                range
            ];
        }
        function describe(look) {
            return look.name === 'history' ? `full history of ${look.revisions.slice(0, 12)}` : `only the range ${look.revisions.replace(/([0-9a-f]{12})[0-9a-f]*/g, '$1')}`;
        }
        ;
        const fix = 'Revoke or rotate the credential where it was issued, then remove it from the code; rewriting the history does not undo the leak.';
        function answer(executions, context, taken) {
            const finished = executions.filter(({ timedOut })=>!timedOut);
            const rows = [];
            for (const execution of finished){
                const doubt = distrust(execution);
                if (doubt !== undefined) return (0, scanners_scanner.gz)(doubt, remedyFor(doubt));
                const read = readRows(execution.stdout);
                if (read === undefined) return (0, scanners_scanner.gz)(`gitleaks left no readable JSON report (${execution.name})`);
                rows.push(...read.filter(({ RuleID })=>RuleID !== canaryRule));
            }
            const ignored = ignoredFingerprints(context.steeringText(ignoreFile) ?? '');
            return {
                ok: true,
                rules: [
                    ...new Map(rows.map((row)=>[
                            row.RuleID,
                            ruleOf(row)
                        ])).values()
                ],
                findings: newestFirst(rows).map((row)=>findingOf(row, ignored)),
                seen: context.expected,
                excluded: [],
                notes: [
                    ...notes(executions, taken),
                    ...finished.flatMap(commitsScanned)
                ]
            };
        }
        const newestFirst = (rows)=>[
                ...rows
            ].sort((a, b)=>compare(age(b), age(a)) || compare(a.Commit, b.Commit) || a.StartLine - b.StartLine);
        const age = (row)=>row.Commit === '' ? 'now' : row.Date;
        const compare = (a, b)=>a < b ? -1 : a > b ? 1 : 0;
        function remedyFor(doubt) {
            return /config|extend|toml/i.test(doubt) ? 'Correct .gitleaks.toml.' : undefined;
        }
        function notes(executions, taken) {
            const late = executions.some(({ timedOut })=>timedOut);
            return [
                ...late ? [
                    'the full history did not fit the time limit'
                ] : [],
                ...taken.slice(late ? 1 : 0, late ? 2 : 1).map((look)=>`scope: ${describe(look)}`)
            ];
        }
        function commitsScanned({ stderr, name }) {
            const count = /(\d+) commits scanned/.exec(stderr)?.[1];
            return count === undefined || name !== 'history' && name !== 'range' ? [] : [
                `${count} commits with additions were read`
            ];
        }
        function findingOf(row, ignored) {
            const path = (0, sarif_paths.xD)(row.File);
            const global = row.Commit === '' ? row.Fingerprint : row.Fingerprint.slice(row.Commit.length + 1);
            const isIgnored = ignored.has(row.Fingerprint) || ignored.has(global);
            return {
                rule: row.RuleID,
                message: titleOf(row),
                severity: 'critical',
                path,
                region: {
                    startLine: Math.max(1, row.StartLine),
                    endLine: Math.max(1, row.StartLine, row.EndLine)
                },
                ...row.Commit === '' ? {} : {
                    commit: row.Commit
                },
                secret: row.Secret,
                fix,
                ...isIgnored ? {
                    suppressed: {
                        kind: 'external',
                        justification: ignoreFile
                    }
                } : {}
            };
        }
        const titleOf = (row)=>row.Description === '' ? `Secret found by rule ${row.RuleID}` : row.Description;
        function ruleOf(row) {
            return {
                id: row.RuleID,
                title: row.RuleID.replaceAll('-', ' '),
                description: titleOf(row),
                help: fix,
                security: true,
                severity: 'critical',
                cwe: [
                    798
                ]
            };
        }
        ;
        const repository = 'changes.git';
        const changesDir = (context)=>`${context.scratch}/${repository}`;
        function changesEnv(context, change) {
            const index = change === 'staged' ? context.git?.index ?? '' : `${context.scratch}/changes.index`;
            return {
                ...context.git?.env,
                GIT_INDEX_FILE: index
            };
        }
        const attributes = '* diff -text -ident -filter -working-tree-encoding\n';
        const objectsOf = (dir)=>`${dir.replace(/[\\/]worktrees[\\/][^\\/]+$/, '')}/objects`;
        function changesProbe(context, change) {
            const { dir = '', head } = context.git ?? {};
            const command = (name, args, files = {})=>({
                    name: `git ${name}`,
                    program: 'git',
                    args,
                    cwd: 'scratch',
                    env: changesEnv(context, change),
                    files,
                    network: 'none'
                });
            const on = (...args)=>[
                    `--git-dir=${repository}`,
                    ...args
                ];
            const folder = `--work-tree=${context.opened['uncommitted-files'] ?? ''}`;
            const add = [
                'add',
                '--force',
                '--ignore-removal',
                '--',
                '.'
            ];
            const format = head?.length === 64 ? [
                '--object-format=sha256'
            ] : [];
            return {
                proves: `what is ${change} was laid out in a private repository in which nothing hides a file`,
                prepare: [
                    command('init', [
                        'init',
                        '--quiet',
                        '--bare',
                        '--template=',
                        ...format,
                        repository
                    ], {
                        [`${repository}/objects/info/alternates`]: `${objectsOf(dir)}\n`,
                        [`${repository}/info/attributes`]: attributes
                    }),
                    ...head === undefined ? [] : [
                        command('update-ref', on('update-ref', '--no-deref', 'HEAD', head))
                    ],
                    ...change === 'staged' || head === undefined ? [] : [
                        command('read-tree', on('read-tree', head))
                    ],
                    ...change === 'staged' ? [] : [
                        command('add', on('-c', 'core.bare=false', folder, ...add))
                    ]
                ],
                command: command('diff', on('diff', '--cached', '--raw', '-z')),
                accept: ({ exitCode, stderr })=>exitCode === 0 ? undefined : `git cannot tell what is ${change}: ${stderr.trim().slice(0, 300)}`
            };
        }
        ;
        const logOptions = [
            '--text',
            '--diff-merges=separate',
            '--full-history',
            '--no-color',
            '--no-abbrev-commit',
            '--no-ext-diff',
            '--no-textconv'
        ];
        const common = (context)=>[
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
                '-'
            ];
        function gitleaks(context, name, args, source) {
            const { args: configured, env, files } = configuration(context);
            return {
                name,
                program: 'tool',
                args: [
                    ...args,
                    ...common(context),
                    ...configured,
                    source
                ],
                cwd: 'tree',
                env: {
                    ...context.git?.env,
                    ...env
                },
                files,
                network: 'none'
            };
        }
        const gitCommand = (context, name, args, files)=>({
                name,
                program: 'git',
                args,
                cwd: 'scratch',
                env: {
                    ...context.git?.env
                },
                network: 'none',
                ...files === undefined ? {} : {
                    files
                }
            });
        const scan = (context, name, revisions, gitDir)=>gitleaks(context, name, [
                'git',
                `--log-opts=${[
                    ...logOptions,
                    revisions
                ].join(' ')}`
            ], gitDir);
        function historyCommand(context, look) {
            const command = scan(context, look.name, look.revisions, context.git?.dir ?? '');
            return look.mayTimeOut ? {
                ...command,
                mayTimeOut: true,
                share: 0.6
            } : command;
        }
        function changesCommand(context, change) {
            const command = gitleaks(context, change, [
                'git',
                '--staged'
            ], changesDir(context));
            return {
                ...command,
                env: {
                    ...command.env,
                    ...changesEnv(context, change)
                }
            };
        }
        function revisionProbes(context, look) {
            return look.revisions.split('..').map((revision)=>({
                    proves: `${revision.slice(0, 12)} is a commit of this repository`,
                    command: gitCommand(context, 'rev-parse', [
                        `--git-dir=${context.git?.dir ?? ''}`,
                        'rev-parse',
                        '--verify',
                        '--quiet',
                        `${revision}^{commit}`
                    ]),
                    accept: ({ exitCode, stdout })=>exitCode === 0 && stdout.trim() === revision ? undefined : `git does not know the commit ${revision}`
                }));
        }
        function canaryProbe(context) {
            const at = (args)=>[
                    '-C',
                    'canary',
                    ...args
                ];
            const who = [
                '-c',
                'user.name=canary',
                '-c',
                'user.email=canary@invalid',
                '-c',
                'commit.gpgSign=false'
            ];
            return {
                proves: 'a key planted in a canary repository was found',
                prepare: [
                    gitCommand(context, 'canary init', [
                        'init',
                        '--quiet',
                        '--template=',
                        'canary'
                    ]),
                    gitCommand(context, 'canary add', at([
                        'add',
                        '--all'
                    ]), {
                        'canary/key.txt': `key = "${canaryText(context.nonce)}"\n`,
                        'canary/.gitattributes': '*.txt -diff\n'
                    }),
                    gitCommand(context, 'canary commit', [
                        ...at(who),
                        'commit',
                        '--quiet',
                        '--no-verify',
                        '--message=canary'
                    ])
                ],
                command: scan(context, 'canary', 'HEAD', `${context.scratch}/canary/.git`),
                accept: (execution)=>{
                    const doubt = distrust(execution);
                    if (doubt !== undefined) return doubt;
                    const found = readRows(execution.stdout)?.some(({ RuleID })=>RuleID === canaryRule) === true;
                    return found ? undefined : 'the planted canary key was not found: the configuration in .gitleaks.toml allows everything, or gitleaks did not scan';
                }
            };
        }
        ;
        const options = schemas.rej({
            scope: schemas.k5n([
                'full',
                'range',
                'auto'
            ]).default('full').describe('Commits to read. full: the whole history. range: the new commits only. auto: the whole history if that fits ' + '60 % of the time limit, else the new commits. Scheduled runs, and runs without new commits, read everything. ' + 'The proof says which it was.')
        });
        function detect({ history, files }) {
            if (history === undefined) {
                return {
                    status: 'cannot',
                    reason: 'not a git repository: there is no history to read',
                    remedy: 'Run it inside a clone (in a workflow: actions/checkout with fetch-depth: 0).'
                };
            }
            if (history.staged) return applies([
                {
                    kind: 'staged',
                    path: ''
                }
            ]);
            const uncommitted = history.uncommitted.length > 0 ? [
                {
                    kind: 'uncommitted',
                    path: ''
                }
            ] : [];
            if (history.head !== undefined) return applies([
                {
                    kind: 'history',
                    path: ''
                },
                ...uncommitted
            ]);
            if (files.length > 0) return applies([
                {
                    kind: 'uncommitted',
                    path: ''
                }
            ]);
            return {
                status: 'not-applicable',
                reason: 'the repository has neither commits nor files'
            };
        }
        const applies = (targets)=>({
                status: 'applies',
                targets,
                expected: []
            });
        const has = (context, kind)=>context.targets.some((target)=>target.kind === kind);
        const looksOf = (context)=>has(context, 'history') ? looks(context.options.scope, context.git) : [];
        const changes = [
            'staged',
            'uncommitted'
        ];
        function probes(context) {
            return [
                ...looksOf(context).flatMap((look)=>revisionProbes(context, look)),
                ...changes.filter((change)=>has(context, change)).map((change)=>changesProbe(context, change)),
                canaryProbe(context)
            ];
        }
        const noRules = (0, scanners_scanner.gz)(`${configurationFile} leaves gitleaks without a rule, so that it would find nothing`, 'Add `[extend]` with `useDefault = true` to it for the built-in rules, or rules of your own.');
        function step(executions, context) {
            if (lacksRules(context)) return {
                answer: noRules
            };
            const planned = looksOf(context);
            const done = (name)=>executions.some((execution)=>execution.name === name && !execution.timedOut);
            const tried = (name)=>executions.some((execution)=>execution.name === name);
            const next = planned.find(({ name })=>!tried(name));
            if (next !== undefined && !planned.some(({ name })=>done(name))) return {
                next: historyCommand(context, next)
            };
            const change = changes.find((kind)=>has(context, kind) && !done(kind));
            if (change !== undefined) return {
                next: changesCommand(context, change)
            };
            return {
                answer: answer(executions, context, planned)
            };
        }
        const scanner_scanner = (0, scanners_define.q)({
            id: 'gitleaks',
            gate: 'secrets',
            title: 'gitleaks',
            threats: [
                'secret',
                'secret-in-history'
            ],
            when: 'A git repository: all commits, and what is not committed yet',
            driver: 'gitleaks',
            options,
            steeredBy: [
                configurationFile,
                ignoreFile
            ],
            follows: follows,
            comments: [
                {
                    marker: /gitleaks:allow/,
                    word: 'gitleaks:allow',
                    scope: 'line',
                    appliedBy: 'engine'
                }
            ],
            executes: 'nothing',
            reads: [],
            detect,
            kind: 'process',
            tool: 'gitleaks',
            needs: ({ kind })=>kind === 'history' ? [
                    'complete-history'
                ] : kind === 'uncommitted' ? [
                    'uncommitted-files'
                ] : [],
            probes,
            step
        });
        var external_node_path_ = __webpack_require__(76760);
        var path_matcher = __webpack_require__(16561);
        var detect_files = __webpack_require__(54918);
        ;
        const isTerraform = (path)=>/\.(?:tf|tofu)(?:\.json)?$/.test(path) && !isCopy(path);
        const isVariables = (path)=>/\.tfvars(?:\.json)?$/.test(path) && !isCopy(path);
        const isCopy = (path)=>/(?:^|\/)\.terraform\//.test(path);
        const folderOf = (path)=>path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const within = (folder, name)=>folder === '' ? name : `${folder}/${name}`;
        const plantedResource = (nonce)=>[
                `resource "aws_security_group_rule" "planted_${nonce}" {`,
                '  type = "ingress"',
                '  protocol = "tcp"',
                '  from_port = 22',
                '  to_port = 22',
                '  cidr_blocks = ["0.0.0.0/0"]',
                '  security_group_id = "planted"',
                '}',
                ''
            ].join('\n');
        const plantedFile = (nonce)=>`security-gates-${nonce}.tf`;
        var dist = __webpack_require__(38815);
        var picomatch = __webpack_require__(14006);
        var picomatch_default = __webpack_require__.n(picomatch);
        ;
        function membersOf(globs, folders) {
            const rules = globs.map((glob)=>{
                const [, marks = '', path = ''] = /^(!*)(?:\.?\/+)?(.*?)\/*$/s.exec(glob) ?? [];
                return {
                    takesIn: marks.length % 2 === 0,
                    fits: picomatch_default()(path === '' ? '.' : path)
                };
            });
            return folders.filter((folder)=>folder !== '' && rules.findLast(({ fits })=>fits(folder))?.takesIn === true);
        }
        var smol_toml_dist = __webpack_require__(3292);
        ;
        const pythonName = (name)=>name.toLowerCase().replace(/[-_.]+/g, '-');
        const requiredName = (requirement)=>pythonName(/^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/.exec(requirement)?.[1] ?? '');
        ;
        const names = schemas.YOg(schemas.L5J()).default([]);
        const groups = schemas.g1P(schemas.YjP(), names).default({});
        const table = schemas.g1P(schemas.YjP(), schemas.L5J()).default({});
        const schema = schemas._H3({
            project: schemas._H3({
                dependencies: names,
                'optional-dependencies': groups
            }).optional(),
            'dependency-groups': groups,
            tool: schemas._H3({
                poetry: schemas._H3({
                    dependencies: table,
                    'dev-dependencies': table,
                    group: schemas.g1P(schemas.YjP(), schemas._H3({
                        dependencies: table
                    })).default({})
                }).optional()
            }).optional()
        });
        function readPyproject(text) {
            try {
                return schema.safeParse((0, smol_toml_dist.qg)(text)).data;
            } catch  {
                return undefined;
            }
        }
        function namesForUse({ project, tool }) {
            const lists = [
                project?.dependencies ?? [],
                ...Object.values(project?.['optional-dependencies'] ?? {})
            ];
            const said = lists.flat().flatMap((one)=>typeof one === 'string' ? [
                    requiredName(one)
                ] : []);
            return [
                ...said,
                ...poetryNames(tool?.poetry?.dependencies ?? {})
            ];
        }
        const poetryNames = (all)=>Object.keys(all).flatMap((name)=>name === 'python' ? [] : [
                    pythonName(name)
                ]);
        function asksInPyproject(text) {
            const read = readPyproject(text);
            if (read === undefined) return true;
            const { poetry } = read.tool ?? {};
            const inGroups = Object.values(poetry?.group ?? {}).flatMap(({ dependencies })=>poetryNames(dependencies));
            const forDevelopment = [
                ...Object.values(read['dependency-groups']).flat(),
                ...inGroups
            ];
            return [
                ...namesForUse(read),
                ...forDevelopment,
                ...poetryNames(poetry?.['dev-dependencies'] ?? {})
            ].length > 0;
        }
        const installRequires = /^[^#\n]*\binstall_requires["']?[^\S\n]*[:=](?!=)(?!\s*(?:\[\s*(?:#.*\n\s*)*\]|\(\s*\)|None\b))(?:[^\S\n]*[^\s#]|[^\S\n]*(?:#.*)?\n(?:[^\S\n]*(?:#.*)?\n)*[^\S\n]+[^\s#])/m;
        const extrasRequire = /^[^#\n]*\bextras_require["']?[^\S\n]*[:=](?!=)\s*(?!\{\s*(?:#.*\n\s*)*\}|None\b)\S|^\[options\.extras_require\]\s*(?:#.*\n\s*)*[\w-]+\s*=/m;
        const asksInSetup = (text)=>installRequires.test(text) || extrasRequire.test(text);
        const installedList = /\binstall_requires["']?\s*[:=]\s*\[([^\]]*)\]/;
        function namesInSetup(text) {
            const [, list = ''] = installedList.exec(text) ?? [];
            return [
                ...list.replace(/#.*$/gm, '').matchAll(/["']([^"']+)["']/g)
            ].map(([, one = ''])=>requiredName(one));
        }
        const requirements = /^(?:(?:[^/]*requirements[^/]*|requirements\/.+)\.(?:txt|lock|pip)|pylock(?:\.[^./]+)?\.toml)$/i;
        function requirementsFix(path, text, tree) {
            const folder = external_node_path_.posix.dirname(path);
            const below = folder === '.' ? '' : `${folder}/`;
            const files = tree.files.filter((file)=>file.startsWith(below) && requirements.test(file.slice(below.length)));
            const texts = files.map((file)=>tree.read(file));
            if (files.length === 0) return false;
            if (texts.includes(undefined)) return true;
            const named = new Set(texts.flatMap((one = '')=>[
                    ...one.matchAll(/^\s*(?:name\s*=\s*["'])?([A-Za-z0-9][\w.-]*)/gm)
                ].map(([, name = ''])=>pythonName(name))));
            const asked = external_node_path_.posix.basename(path) === 'pyproject.toml' ? readPyproject(text) : undefined;
            return (asked === undefined ? namesInSetup(text) : namesForUse(asked)).every((name)=>named.has(name));
        }
        ;
        const matches = (pattern)=>(text)=>pattern.test(text);
        const entriesOf = (value)=>typeof value === 'object' && value !== null ? Object.entries(value) : [];
        const asksInJson = (keys, counts = ()=>true)=>(text)=>{
                try {
                    const document = JSON.parse(text.replace(/^\ufeff/, ''));
                    const entries = new Map(entriesOf(document));
                    return keys.some((key)=>entriesOf(entries.get(key)).some(([name])=>counts(name)));
                } catch  {
                    return true;
                }
            };
        const isPackagist = (name)=>name.includes('/');
        const gradleDependency = new RegExp([
            String.raw`^[^\S\n]*(?:dependencies\s*\{\s*)?["']?`,
            String.raw`(?:\w*(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[rR]untimeOnly|[cC]ompile|[aA]nnotationProcessor)`,
            String.raw`|compileOnlyApi|(?:kapt|ksp)\w*)["']?[\s(]+(?:(?:enforcedP|p)latform[\s(]+)?`,
            String.raw`(?:["']|group\s*[:=]|kotlin\s*\(|\w*(?:[lL]ibs?|[dD]eps|[dD]ependencies)[.[])`
        ].join(''), 'm');
        const pythonLocks = [
            'uv.lock',
            'poetry.lock',
            'pdm.lock',
            'Pipfile.lock'
        ];
        const uvWorkspace = /^\[tool\.uv\.workspace\]/m;
        const manifests = [
            {
                ecosystem: 'npm',
                names: /^package\.json$/,
                locks: [
                    'package-lock.json',
                    'npm-shrinkwrap.json',
                    'yarn.lock',
                    'pnpm-lock.yaml',
                    'bun.lock'
                ],
                asks: asksInJson([
                    'dependencies',
                    'devDependencies',
                    'optionalDependencies'
                ]),
                workspace: /"workspaces"\s*:/,
                lockBy: 'npm install --package-lock-only'
            },
            {
                ecosystem: 'Python',
                names: /^pyproject\.toml$/,
                locks: pythonLocks,
                asks: asksInPyproject,
                isFixed: requirementsFix,
                workspace: uvWorkspace,
                lockBy: 'uv lock'
            },
            {
                ecosystem: 'Python',
                names: /^setup\.(?:py|cfg)$/,
                locks: pythonLocks,
                asks: asksInSetup,
                isFixed: requirementsFix,
                workspace: uvWorkspace,
                rootName: 'pyproject.toml',
                lockBy: 'uv pip compile --universal --generate-hashes --output-file requirements.txt, with this file'
            },
            {
                ecosystem: 'Pipenv',
                names: /^Pipfile$/,
                locks: [
                    'Pipfile.lock'
                ],
                asks: matches(/^\[(?:dev-)?packages\]\s*(?:#.*\n\s*)*[^\s[#]/m),
                lockBy: 'pipenv lock'
            },
            {
                ecosystem: 'Cargo',
                names: /^Cargo\.toml$/,
                locks: [
                    'Cargo.lock'
                ],
                asks: matches(/^\[(?:[^\]\n]*\.)?(?:(?:dev|build)-)?dependencies(?:\.[^\]\n]+\]|\]\s*(?:#.*\n\s*)*[^\s[#])/m),
                workspace: /^\[workspace[\].]/m,
                lockBy: 'cargo generate-lockfile'
            },
            {
                ecosystem: 'RubyGems',
                names: /^(?:Gemfile|gems\.rb)$/,
                locks: [
                    'Gemfile.lock',
                    'gems.locked'
                ],
                asks: matches(/^\s*(?:gem\s*[("']|gemspec\b)/m),
                lockBy: 'bundle lock'
            },
            {
                ecosystem: 'Composer',
                names: /^composer\.json$/,
                locks: [
                    'composer.lock'
                ],
                asks: asksInJson([
                    'require',
                    'require-dev'
                ], isPackagist),
                lockBy: 'composer update --no-install'
            },
            {
                ecosystem: 'NuGet',
                names: /\.(?:cs|fs|vb)proj$/,
                locks: [
                    'packages.lock.json',
                    'packages.config'
                ],
                asks: matches(/<PackageReference\s/),
                lockBy: 'dotnet restore --use-lock-file'
            },
            {
                ecosystem: 'Gradle',
                names: /^build\.gradle(?:\.kts)?$/,
                locks: [
                    'gradle.lockfile'
                ],
                asks: matches(gradleDependency),
                lockBy: 'gradle dependencies --write-locks'
            },
            {
                ecosystem: 'sbt',
                names: /^build\.sbt$/,
                locks: [
                    'build.sbt.lock'
                ],
                asks: matches(/libraryDependencies/),
                lockBy: 'sbt dependencyLockWrite (sbt-dependency-lock)'
            },
            {
                ecosystem: 'Mix',
                names: /^mix\.exs$/,
                locks: [
                    'mix.lock'
                ],
                asks: matches(/\{\s*:\w+\s*,\s*(?:"|\w+:|\[)/),
                lockBy: 'mix deps.get'
            },
            {
                ecosystem: 'Pub',
                names: /^pubspec\.ya?ml$/,
                locks: [
                    'pubspec.lock'
                ],
                asks: matches(/^(?:dev_)?dependencies:\s*(?:#.*)?\n(?:\s*#.*\n|\s*\n)*\s+\w/m),
                workspace: /^workspace:/m,
                lockBy: 'dart pub get'
            },
            {
                ecosystem: 'Swift',
                names: /^Package\.swift$/,
                locks: [
                    'Package.resolved'
                ],
                asks: matches(/\.package\(\s*(?:url|name|id):/),
                lockBy: 'swift package resolve'
            },
            {
                ecosystem: 'CocoaPods',
                names: /^Podfile$/,
                locks: [
                    'Podfile.lock'
                ],
                asks: matches(/^\s*pod\s+["']/m),
                lockBy: 'pod install'
            },
            {
                ecosystem: 'Conan',
                names: /^conanfile\.(?:txt|py)$/,
                locks: [
                    'conan.lock'
                ],
                asks: matches(/^\[requires\]\s*(?:#.*\n\s*)*[^\s[#]|\brequires\s*=|\bself\.requires\(/m),
                lockBy: 'conan lock create .'
            }
        ];
        const unreadLockfiles = {
            'bun.lockb': 'Write the text form instead: bun install --save-text-lockfile.',
            'pdm.lock': 'Commit the standard form as well: pdm export --format pylock --output pylock.toml.',
            'conda-lock.yml': 'No scanner has advisories for conda: audit it with a tool of its own.',
            'Manifest.toml': 'No scanner has advisories for Julia: audit it with a tool of its own.',
            'deno.lock': 'No scanner reads it: audit it with Deno’s own tools (deno audit).'
        };
        const installedFolders = /(?:^|\/)(?:node_modules|bower_components|\.venv|venv|site-packages|Pods|\.terraform|\.build)\//;
        ;
        function isLocked(path, manifest, tree) {
            const files = new Set(tree.files);
            const locksIn = (folder)=>manifest.locks.map((name)=>external_node_path_.posix.join(folder, name)).filter((file)=>files.has(file));
            const own = external_node_path_.posix.dirname(path);
            if (locksIn(own).length > 0 || manifest.isFixed?.(path, tree.read(path) ?? '', tree) === true) return true;
            return foldersAbove(own).some((folder)=>{
                const locks = locksIn(folder);
                return locks.length > 0 && isFixedAt(folder, {
                    own,
                    path,
                    manifest,
                    tree,
                    locks
                });
            });
        }
        function isFixedAt(root, { own, path, manifest, tree, locks }) {
            const relative = root === '.' ? own : own.slice(root.length + 1);
            const text = tree.read(external_node_path_.posix.join(root, manifest.rootName ?? external_node_path_.posix.basename(path)));
            if (manifest.ecosystem !== 'npm') return text !== undefined && manifest.workspace?.test(text) === true;
            const isNamed = locks.some((lock)=>namesFolder(tree.read(lock), relative));
            const ofPnpm = listUnder(tree.read(external_node_path_.posix.join(root, 'pnpm-workspace.yaml')) ?? '', 'packages');
            const hasPnpm = locks.some((lock)=>lock.endsWith('pnpm-lock.yaml'));
            const isMember = ofPnpm.length > 0 ? hasPnpm && isMemberOf(ofPnpm, relative) : manifest.workspace?.test(text ?? '') === true && isMemberOf(npmWorkspaces(text ?? ''), relative);
            return isNamed || isMember;
        }
        function namesFolder(lock, folder) {
            if (lock?.includes(JSON.stringify(folder)) !== true) return false;
            try {
                const packages = new Map(entriesOf(JSON.parse(lock))).get('packages');
                return entriesOf(packages).some(([key])=>key === folder);
            } catch  {
                return false;
            }
        }
        const isMemberOf = (globs, folder)=>membersOf(globs, [
                folder
            ]).length > 0;
        function npmWorkspaces(text) {
            const list = listUnder(text, 'workspaces');
            return list.length > 0 ? list : listUnder(text, 'workspaces', 'packages');
        }
        function listUnder(text, ...keys) {
            try {
                let value = (0, dist.qg)(text);
                for (const key of keys)value = new Map(entriesOf(value)).get(key);
                return Array.isArray(value) ? value.filter((one)=>typeof one === 'string') : [];
            } catch  {
                return [];
            }
        }
        function foldersAbove(folder) {
            if (folder === '.') return [];
            const above = external_node_path_.posix.dirname(folder);
            return [
                above,
                ...foldersAbove(above)
            ];
        }
        ;
        const terraformLock = '.terraform.lock.hcl';
        const terraform_native = {
            asksForProviders: /^\s*(?:provider\s+"[^"]+"\s*\{|required_providers\s*\{)/m,
            localModule: /^\s*source\s*=\s*"(\.{1,2}\/[^"]*)"/gm
        };
        const json = {
            asksForProviders: /"(?:provider|required_providers)"\s*:\s*[{[]/,
            localModule: /"source"\s*:\s*"(\.{1,2}\/[^"]*)"/g
        };
        const formOf = (path)=>path.endsWith('.json') ? json : terraform_native;
        function unlockedTerraform(tree, files) {
            const modules = new Map();
            for (const path of files)modules.set(external_node_path_.posix.dirname(path), [
                ...modules.get(external_node_path_.posix.dirname(path)) ?? [],
                path
            ]);
            const used = new Set(files.flatMap((path)=>usedFolders(path, tree.read(path) ?? '')));
            const known = new Set(tree.files);
            return [
                ...modules
            ].flatMap(([folder, own])=>{
                if (used.has(folder) || known.has(external_node_path_.posix.join(folder, terraformLock))) return [];
                const first = own.find((path)=>asksForProviders(path, tree.read(path)));
                return first === undefined ? [] : [
                    first
                ];
            });
        }
        const asksForProviders = (path, text)=>text === undefined || formOf(path).asksForProviders.test(text);
        const usedFolders = (path, text)=>[
                ...text.matchAll(formOf(path).localModule)
            ].map(([, source = ''])=>external_node_path_.posix.join(external_node_path_.posix.dirname(path), source).replace(/\/$/, ''));
        ;
        const scanner_options = schemas.rej({
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of manifests that need no lockfile, such as templates. Default: none.')
        });
        const unlocked = {
            id: 'manifest-without-lockfile',
            title: 'Manifest without a lockfile',
            description: 'Dependencies are asked for and nothing fixes their versions: what is installed was judged by no scanner.',
            help: 'Make a lockfile with the package manager and commit it.',
            security: true,
            severity: 'medium',
            cwe: [
                1357
            ]
        };
        const unread = {
            id: 'lockfile-not-read',
            title: 'Lockfile that no scanner reads',
            description: 'The dependencies in this lockfile were judged by no scanner.',
            help: 'Use a form of the lockfile that a scanner reads.',
            security: true,
            severity: 'medium',
            cwe: [
                1357
            ]
        };
        const manifestOf = (path)=>manifests.find(({ names })=>names.test(external_node_path_.posix.basename(path)));
        const isOwn = (path)=>!installedFolders.test(path) && (manifestOf(path) !== undefined || isTerraform(path) || external_node_path_.posix.basename(path) in unreadLockfiles);
        const scanner_detect = (tree)=>(0, detect_files.z)(tree, isOwn, 'no manifests of package managers');
        function check(tree, expected, { except }) {
            const isExcepted = (0, path_matcher.k)(except);
            const excluded = except.length === 0 ? [] : expected.filter(isExcepted);
            const looked = expected.filter((path)=>!excluded.includes(path));
            const findings = [
                ...looked.flatMap((path)=>scanner_findingOf(path, tree)),
                ...unlockedTerraform(tree, looked.filter(isTerraform)).map(terraformFinding)
            ];
            const rules = [
                unlocked,
                unread
            ].filter(({ id })=>findings.some(({ rule })=>rule === id));
            return {
                ok: true,
                rules,
                findings,
                seen: looked,
                excluded,
                notes: []
            };
        }
        function scanner_findingOf(path, tree) {
            const remedy = unreadLockfiles[external_node_path_.posix.basename(path)];
            if (remedy !== undefined) {
                const message = `No scanner reads ${external_node_path_.posix.basename(path)}: its dependencies were not judged.`;
                return [
                    {
                        rule: unread.id,
                        message,
                        severity: 'medium',
                        path,
                        region: {
                            startLine: 1
                        },
                        fix: remedy
                    }
                ];
            }
            const manifest = manifestOf(path);
            const text = tree.read(path);
            const asks = manifest !== undefined && (text === undefined || manifest.asks(text));
            return asks && !isLocked(path, manifest, tree) ? [
                without(path, manifest.ecosystem, manifest.lockBy)
            ] : [];
        }
        const terraformFinding = (path)=>without(path, 'Terraform', `${/\.tofu(?:\.json)?$/.test(path) ? 'tofu' : 'terraform'} providers lock, which writes ${terraformLock}`);
        const without = (path, ecosystem, lockBy)=>({
                rule: unlocked.id,
                message: `${external_node_path_.posix.basename(path)} asks for dependencies (${ecosystem}), and no lockfile fixes their versions.`,
                severity: 'medium',
                path,
                region: {
                    startLine: 1
                },
                fix: `Commit a lockfile: ${lockBy}.`
            });
        const lockfiles_scanner_scanner = (0, scanners_define.G)({
            id: 'lockfiles',
            gate: 'dependencies',
            title: 'lockfiles',
            threats: [
                'unlocked-dependency'
            ],
            when: 'Manifests of package managers, and Terraform',
            driver: 'security-gates lockfiles',
            options: scanner_options,
            steeredBy: [],
            executes: 'nothing',
            reads: [
                '**/{package.json,pnpm-workspace.yaml,pyproject.toml,Pipfile,Cargo.toml,Gemfile,gems.rb,composer.json}',
                '**/{build.gradle,build.gradle.kts,build.sbt,mix.exs,pubspec.yaml,pubspec.yml,Package.swift,Podfile}',
                '**/{conanfile.txt,conanfile.py,setup.py,setup.cfg,package-lock.json,npm-shrinkwrap.json}',
                '**/{*requirements*.{txt,lock,pip},requirements/**/*.{txt,lock,pip},pylock*.toml}',
                '**/*.{csproj,fsproj,vbproj,tf,tofu,tf.json,tofu.json}'
            ],
            detect: scanner_detect,
            kind: 'builtin',
            check: (tree, { expected, options: given })=>check(tree, expected, given)
        });
        var counted = __webpack_require__(47849);
        ;
        const detect_names = new Set([
            'package-lock.json',
            'npm-shrinkwrap.json'
        ]);
        const isInstalled = (path)=>/(?:^|\/)node_modules\//.test(path);
        function detect_detect(tree, { except }) {
            const isExcepted = (0, path_matcher.k)(except);
            const isOwn = (path)=>detect_names.has(external_node_path_.posix.basename(path)) && !isInstalled(path) && (except.length === 0 || !isExcepted(path));
            const found = (0, detect_files.z)(tree, isOwn, 'no lockfiles of npm');
            if (found.status !== 'applies') return found;
            const judged = found.expected.filter((path)=>!isOvershadowed(path, found.expected));
            return {
                ...found,
                targets: judged.map((path)=>({
                        kind: 'lockfile',
                        path
                    }))
            };
        }
        const isOvershadowed = (path, files)=>external_node_path_.posix.basename(path) === 'package-lock.json' && files.includes(external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'npm-shrinkwrap.json'));
        var semver = __webpack_require__(62088);
        ;
        const ranges = schemas.g1P(schemas.YjP(), schemas.YjP()).default({});
        const peerDependenciesMeta = schemas.g1P(schemas.YjP(), schemas._H3({
            optional: schemas.zMY().optional().catch(undefined)
        }).catch({})).default({}).catch({});
        const globs = schemas.YOg(schemas.YjP());
        const manifestSchema = schemas._H3({
            dependencies: ranges,
            devDependencies: ranges,
            optionalDependencies: ranges,
            peerDependencies: ranges,
            peerDependenciesMeta,
            overrides: schemas.L5J().optional(),
            workspaces: schemas.KCZ([
                globs,
                schemas._H3({
                    packages: globs
                }).transform(({ packages })=>packages)
            ]).default([]).catch([])
        });
        function readManifest(text) {
            try {
                return manifestSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
            } catch  {
                return undefined;
            }
        }
        const overriddenBy = ({ overrides })=>new Set(namesIn(overrides));
        function namesIn(overrides) {
            if (typeof overrides !== 'object' || overrides === null) return [];
            return Object.entries(overrides).flatMap(([key, value])=>[
                    key.replace(/(?<=.)@.*$/, ''),
                    ...namesIn(value)
                ]);
        }
        ;
        const lockfile_ranges = schemas.g1P(schemas.YjP(), schemas.YjP()).default({});
        const version = schemas.YjP().optional().transform((text)=>text === undefined || (0, semver.valid)(text, true) === null ? undefined : text);
        const entrySchema = schemas._H3({
            name: schemas.YjP().optional(),
            version,
            dev: schemas.zMY().default(false),
            optional: schemas.zMY().default(false),
            devOptional: schemas.zMY().default(false),
            peer: schemas.zMY().default(false),
            link: schemas.zMY().default(false),
            extraneous: schemas.zMY().default(false),
            resolved: schemas.YjP().optional(),
            dependencies: lockfile_ranges,
            devDependencies: lockfile_ranges,
            optionalDependencies: lockfile_ranges,
            peerDependencies: lockfile_ranges,
            peerDependenciesMeta: peerDependenciesMeta
        });
        const lockSchema = schemas._H3({
            name: schemas.YjP().optional(),
            version: schemas.YjP().optional(),
            lockfileVersion: schemas.Whr(),
            packages: schemas.g1P(schemas.YjP(), entrySchema)
        });
        const oldEntrySchema = schemas._H3({
            version: schemas.YjP(),
            dev: schemas.zMY().optional(),
            optional: schemas.zMY().optional(),
            requires: schemas.KCZ([
                schemas.g1P(schemas.YjP(), schemas.YjP()),
                schemas.zMY()
            ]).optional(),
            get dependencies () {
                return schemas.g1P(schemas.YjP(), oldEntrySchema).optional();
            }
        });
        const oldLockSchema = schemas._H3({
            name: schemas.YjP().optional(),
            version: schemas.YjP().optional(),
            lockfileVersion: schemas.euz(1),
            dependencies: schemas.g1P(schemas.YjP(), oldEntrySchema).default({})
        });
        function readLock(text) {
            const document = parsed(text);
            const old = oldLockSchema.safeParse(document);
            if (old.success && !isNew(document)) {
                return lockOf(1, [
                    [
                        '',
                        entrySchema.parse({})
                    ],
                    ...oldEntries(old.data.dependencies, '')
                ]);
            }
            const read = lockSchema.safeParse(document);
            if (document === undefined) return 'is no JSON, or is cut off';
            if (!read.success) return `is no lockfile of npm (${read.error.issues[0]?.path.join('.') ?? ''})`;
            return lockOf(read.data.lockfileVersion, Object.entries(read.data.packages));
        }
        function lockOf(version, entries) {
            const odd = entries.find(([place])=>!isPlain(place));
            return odd === undefined ? {
                version,
                packages: new Map(entries)
            } : `names a place in a way that npm never writes: ${JSON.stringify(odd[0])}`;
        }
        const isPlain = (place)=>place === '' || external_node_path_.posix.normalize(place) === place && !place.endsWith('/') && !/^\.$|\\/.test(place);
        const isNew = (document)=>typeof document === 'object' && document !== null && 'packages' in document;
        function parsed(text) {
            try {
                return JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
            } catch  {
                return undefined;
            }
        }
        function oldEntries(dependencies, below) {
            return Object.entries(dependencies).flatMap(([name, old])=>{
                const place = `${below === '' ? '' : `${below}/`}node_modules/${name}`;
                const { version, dev = false, optional = false, requires } = old;
                const asks = typeof requires === 'object' ? requires : {};
                const folder = ownFolder(version);
                const inside = oldEntries(old.dependencies ?? {}, folder ?? place);
                const entry = entrySchema.parse({
                    ...identityOf(version),
                    dev,
                    optional,
                    dependencies: asks
                });
                if (folder === undefined) return [
                    [
                        place,
                        entry
                    ],
                    ...inside
                ];
                return [
                    [
                        place,
                        entrySchema.parse({
                            link: true,
                            resolved: folder,
                            dev,
                            optional
                        })
                    ],
                    [
                        folder,
                        entry
                    ],
                    ...inside
                ];
            });
        }
        function ownFolder(version) {
            const [, path] = /^file:(?!.*\.(?:tgz|tar|tar\.gz)$)(.+)$/i.exec(version) ?? [];
            return path === undefined ? undefined : external_node_path_.posix.normalize(path).replace(/\/$/, '');
        }
        function identityOf(version) {
            const alias = /^npm:(.+)@([^@]+)$/.exec(version);
            if (alias !== null) return {
                name: alias[1],
                version: alias[2]
            };
            return (0, semver.valid)(version, true) === null ? {
                resolved: version
            } : {
                version
            };
        }
        const unversioned = ({ packages })=>[
                ...packages
            ].flatMap(([place, { link, version }])=>place.includes('node_modules/') && !link && version === undefined ? [
                    place
                ] : []);
        const folderName = (place)=>place.replace(/^(?:.*\/)?node_modules\//, '');
        const targetOf = (place, { link, resolved })=>{
            const target = link && resolved !== undefined ? external_node_path_.posix.normalize(resolved) : place;
            return target === '.' ? '' : target;
        };
        const nameAt = (place, { name })=>name ?? folderName(place);
        const isFetched = (place, { link, version })=>place.includes('node_modules/') && !link && version !== undefined;
        const isOmitted = (entry, omit)=>omit.includes('dev') && entry.dev || omit.includes('optional') && entry.optional || omit.includes('peer') && entry.peer || omit.includes('dev') && omit.includes('optional') && entry.devOptional;
        ;
        const options_options = schemas.rej({
            omit: schemas.YOg(schemas.k5n([
                'dev',
                'optional',
                'peer'
            ])).default([
                'dev'
            ]).describe('Kinds of dependencies that are not judged. Default: [dev].'),
            'not-audited': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Names of packages whose version the lockfile does not say (of an address) that are let be. Default: none.'),
            registry: schemas.YjP().regex(/^https?:\/\/[^\s@]+$/).optional().describe('Registry that is asked for advisories. Default: the one of the user’s own npm configuration.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of lockfiles that are not judged, such as those of examples. Default: none.')
        });
        const kinds = [
            'dev',
            'optional',
            'peer'
        ];
        ;
        const commandName = (lockfile)=>`npm audit ${lockfile}`;
        function auditCommand(lockfile, index, context) {
            const { scratch, opened, options } = context;
            const folder = `targets/${index}`;
            const manifest = `${folder}/package.json`;
            const all = {
                ...copiesFor(lockfile, context.files, folder),
                ...settingsFor(lockfile, index, context.files)
            };
            const own = withoutDevEngines(context.text(external_node_path_.posix.join(external_node_path_.posix.dirname(lockfile), 'package.json')));
            const copies = Object.fromEntries(Object.entries(all).map(([to, path])=>[
                    to === manifest && own !== undefined ? `own/${index}` : to,
                    path
                ]));
            const omitted = kinds.filter((kind)=>options.omit.includes(kind));
            const included = kinds.filter((kind)=>!options.omit.includes(kind));
            return {
                name: commandName(lockfile),
                program: 'tool',
                cwd: 'empty',
                network: 'none',
                files: {
                    npmrc: '',
                    ...manifest in copies ? {} : {
                        [manifest]: own ?? standIn(context.text(lockfile))
                    }
                },
                copies,
                reports: Object.fromEntries(Object.entries(copies).map(([to, path])=>[
                        path,
                        to
                    ])),
                args: [
                    ...[
                        'audit',
                        '--json',
                        '--package-lock-only',
                        '--audit-level=info',
                        '--offline=false',
                        "--ignore-scripts"
                    ],
                    ...omitted.map((kind)=>`--omit=${kind}`),
                    ...[
                        'prod',
                        ...included
                    ].map((kind)=>`--include=${kind}`),
                    ...[
                        `--registry=${opened['npm-advisories'] ?? ''}/`,
                        '--fetch-retries=0',
                        '--update-notifier=false'
                    ],
                    ...[
                        `--prefix=${scratch}/${folder}`,
                        `--cache=${scratch}/npm-cache/${index}`
                    ],
                    ...[
                        `--userconfig=${scratch}/npmrc`,
                        `--globalconfig=${scratch}/no-npmrc`,
                        '--logs-max=0'
                    ]
                ]
            };
        }
        function copiesFor(lockfile, files, folder) {
            const own = external_node_path_.posix.dirname(lockfile);
            const below = own === '.' ? '' : `${own}/`;
            const manifests = files.filter((path)=>path.startsWith(below) && external_node_path_.posix.basename(path) === 'package.json' && !isInstalled(path));
            return Object.fromEntries([
                lockfile,
                ...manifests
            ].map((path)=>[
                    `${folder}/${(0, sarif_paths.wp)(path.slice(below.length))}`,
                    path
                ]));
        }
        function settingsFor(lockfile, index, files) {
            const npmrc = external_node_path_.posix.join(external_node_path_.posix.dirname(lockfile), '.npmrc');
            return files.includes(npmrc) ? {
                [`settings/${index}`]: npmrc
            } : {};
        }
        function withoutDevEngines(text) {
            const manifest = command_manifestSchema.safeParse(jsonOf(text));
            if (!manifest.success || !Object.hasOwn(manifest.data, 'devEngines')) return undefined;
            return JSON.stringify({
                ...manifest.data,
                devEngines: undefined
            });
        }
        const command_manifestSchema = schemas.g1P(schemas.YjP(), schemas.L5J());
        function jsonOf(text = '') {
            try {
                return JSON.parse(text.replace(/^\uFEFF/, ''));
            } catch  {
                return undefined;
            }
        }
        function standIn(text) {
            const lock = readLock(text);
            if (typeof lock === 'string') return '{}';
            const root = lock.packages.get('');
            if (lock.version !== 1 && root !== undefined) return JSON.stringify(root);
            const asked = [
                ...lock.packages
            ].flatMap(([place, { version, dev }])=>{
                const name = place.replace(/^node_modules\//, '');
                return place === '' || dev || name.includes('/node_modules/') ? [] : [
                    [
                        name,
                        version ?? '*'
                    ]
                ];
            });
            return JSON.stringify({
                dependencies: Object.fromEntries(asked)
            });
        }
        ;
        function asksAt(place, { lock, manifests }) {
            const asks = new Map();
            const isProject = !place.includes('node_modules/');
            for (const one of [
                lock.packages.get(place),
                manifests.get(place)
            ])if (one !== undefined) for (const ask of asksOf(one, isProject))asks.set(ask.name, ask);
            return [
                ...asks.values()
            ];
        }
        function asksOf(one, isProject) {
            const peers = Object.entries(one.peerDependencies).map(([name, range])=>{
                const isOptional = one.peerDependenciesMeta[name]?.optional === true;
                return {
                    name,
                    range,
                    kind: isOptional ? 'optional peer' : 'peer'
                };
            });
            const lists = [
                [
                    'needed',
                    one.dependencies
                ],
                [
                    'optional',
                    one.optionalDependencies
                ],
                [
                    'development',
                    isProject ? one.devDependencies : {}
                ]
            ];
            return [
                ...peers,
                ...lists.flatMap(([kind, ranges])=>Object.entries(ranges).map(([name, range])=>({
                            name,
                            range,
                            kind
                        })))
            ];
        }
        function follow(starts, tree, counts) {
            const steps = [];
            const seen = new Set(starts);
            for (const from of seen){
                for (const ask of asksAt(from, tree)){
                    const place = placeOf(from, ask.name, tree.lock);
                    const step = {
                        from,
                        ask,
                        place
                    };
                    if (!counts(step)) continue;
                    steps.push(step);
                    const entry = place === undefined ? undefined : tree.lock.packages.get(place);
                    if (place !== undefined && entry !== undefined) seen.add(targetOf(place, entry));
                }
            }
            return steps;
        }
        function placeOf(from, name, { packages }) {
            for(let folder = from;; folder = parentOf(folder)){
                const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
                if (packages.has(place)) return place;
                if (folder === '' || external_node_path_.posix.basename(folder) === '..') return undefined;
            }
        }
        const parentOf = (folder)=>{
            const parent = external_node_path_.posix.dirname(folder).replace(/(?:^|\/)node_modules$/, '');
            return parent === '.' ? '' : parent;
        };
        const askerOf = (place, { manifests })=>manifests.has(place) ? `${place === '' ? '' : `${place}/`}package.json` : place;
        ;
        function waysIn(lock) {
            const ways = new Map();
            const projects = [
                ...lock.packages
            ].filter(([place])=>!place.includes('node_modules/'));
            for (const listed of [
                usually,
                forDevelopment
            ]){
                walk(projects.flatMap(([place, entry])=>stepsOf(place, listed(entry), lock).map((step)=>({
                            project: place,
                            steps: [
                                step
                            ]
                        }))), lock, ways);
            }
            if (ways.size === 0) walk(rootless(lock), lock, ways);
            return ways;
        }
        function walk(open, lock, ways) {
            const queue = [
                ...open
            ];
            for(let at = 0; at < queue.length; at += 1){
                const way = queue[at];
                const last = way?.steps.at(-1);
                if (way === undefined || last === undefined || ways.has(last.place)) continue;
                ways.set(last.place, way);
                const entry = lock.packages.get(last.place);
                if (entry === undefined) continue;
                for (const step of stepsOf(last.place, usually(entry), lock)){
                    if (!ways.has(step.place)) queue.push({
                        project: way.project,
                        steps: [
                            ...way.steps,
                            step
                        ]
                    });
                }
            }
        }
        const usually = (entry)=>[
                entry.dependencies,
                entry.optionalDependencies,
                entry.peerDependencies
            ].flatMap((ranges)=>Object.keys(ranges));
        const forDevelopment = ({ devDependencies })=>Object.keys(devDependencies);
        const stepsOf = (place, names, lock)=>names.flatMap((name)=>resolve(place, name, lock) ?? []);
        function resolve(from, name, lock) {
            for(let folder = from;; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))){
                const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
                const entry = lock.packages.get(place);
                if (entry !== undefined && isFetched(place, entry)) return stepAt(place, entry);
                if (folder === '') return undefined;
            }
        }
        const stepAt = (place, entry)=>({
                place,
                name: nameAt(place, entry),
                version: entry.version ?? ''
            });
        function rootless(lock) {
            const wanted = new Set([
                ...lock.packages
            ].flatMap(([place, entry])=>stepsOf(place, usually(entry), lock).map((step)=>step.place)));
            return [
                ...lock.packages
            ].flatMap(([place, entry])=>isFetched(place, entry) && !wanted.has(place) ? [
                    {
                        project: '',
                        steps: [
                            stepAt(place, entry)
                        ]
                    }
                ] : []);
        }
        function rangesByPlace(lock) {
            const ranges = new Map();
            for (const [from, entry] of lock.packages){
                const own = {
                    ...entry.devDependencies,
                    ...entry.peerDependencies,
                    ...entry.optionalDependencies,
                    ...entry.dependencies
                };
                for (const [name, range] of Object.entries(own)){
                    const place = resolve(from, name, lock)?.place;
                    if (place === undefined) continue;
                    const known = ranges.get(place);
                    if (known === undefined) ranges.set(place, [
                        range
                    ]);
                    else known.push(range);
                }
            }
            return ranges;
        }
        ;
        function misnamed(lock, manifest) {
            const ranges = rangesByPlace(lock);
            const overridden = overriddenBy(manifest);
            for (const [place, entry] of lock.packages){
                if (!isFetched(place, entry)) continue;
                const { version = '' } = entry;
                const name = nameAt(place, entry);
                const release = releaseAt(entry.resolved);
                if (release !== undefined && isOther(release, name, version)) return `says that ${place} is ${name} ${version}, and that it comes from ${release.name} ${release.version}`;
                const folder = folderName(place);
                const asked = [
                    ...ranges.get(place) ?? [],
                    ...place === `node_modules/${folder}` ? own(manifest, folder) : []
                ];
                if (name !== folder && !overridden.has(folder) && !asked.some((range)=>allowsName(range, name))) return `says that ${place} is ${name}, and nothing asks for ${folder} by that name`;
            }
            return undefined;
        }
        const own = ({ dependencies, devDependencies, optionalDependencies }, name)=>[
                dependencies,
                devDependencies,
                optionalDependencies
            ].flatMap((ranges)=>Object.hasOwn(ranges, name) ? [
                    ranges[name] ?? ''
                ] : []);
        const allowsName = (range, name)=>range.startsWith('npm:') ? range.replace(/(?<=.)@[^@/]*$/, '') === `npm:${name}` : /[:/]/.test(range);
        const isOther = (release, name, version)=>release.name.toLowerCase() !== name.toLowerCase() || (0, semver.compare)(release.version, version, true) !== 0;
        function releaseAt(resolved) {
            const path = decoded((resolved ?? '').replace(/[?#].*$/s, ''));
            const [, name, file] = /\/((?:@[^/]+\/)?[^/@][^/]*)\/-\/(?:@[^/]+\/)?([^/]+)\.tgz$/.exec(path) ?? [];
            if (name === undefined || file === undefined) return undefined;
            const bare = `${name.replace(/^@[^/]+\//, '')}-`;
            const version = file.startsWith(bare) ? file.slice(bare.length) : '';
            return (0, semver.valid)(version, true) === null ? undefined : {
                name,
                version
            };
        }
        function decoded(address) {
            try {
                return decodeURIComponent(address);
            } catch  {
                return address;
            }
        }
        ;
        function outOfDate(tree, omit) {
            const { lock, members, manifests } = tree;
            const starts = lock.version === 1 ? [
                ''
            ] : [
                '',
                ...members
            ];
            const absent = starts.find((place)=>place !== '' && !lock.packages.has(place));
            if (absent !== undefined) return `lacks ${absent}, a member of the workspace`;
            const steps = follow(starts, tree, ({ ask: { kind } })=>isNeeded(kind, omit));
            const found = steps.flatMap(({ place })=>{
                const entry = lock.packages.get(place ?? '');
                return place === undefined || entry === undefined ? [] : [
                    targetOf(place, entry)
                ];
            });
            const projects = lock.version === 1 ? starts : [
                ...starts,
                ...found.filter((place)=>manifests.has(place))
            ];
            for (const project of new Set(projects)){
                const unlike = unlikeProject(project, tree, omit);
                if (unlike !== undefined) return unlike;
            }
            if (lock.version === 1) return undefined;
            const missing = steps.find(({ from, place })=>place === undefined && !from.startsWith('../'));
            return missing === undefined ? undefined : lacks(missing.ask, missing.from, tree);
        }
        const isNeeded = (kind, omit)=>kind === 'needed' || kind === 'development' && !omit.includes('dev');
        const lacks = ({ name }, from, tree)=>`lacks ${name}, for which ${askerOf(from, tree)} asks`;
        function unlikeProject(project, tree, omit) {
            const { lock, root } = tree;
            const overridden = overriddenBy(root);
            for (const ask of asksAt(project, tree)){
                const { name, range, kind } = ask;
                if (!isNeeded(kind, omit) && kind !== 'optional') continue;
                const place = placeOf(project, name, lock);
                const entry = lock.packages.get(place ?? '');
                if (place === undefined || entry === undefined) {
                    if (kind === 'optional' && lock.version === 1) continue;
                    return lacks(ask, project, tree);
                }
                if (!overridden.has(name) && !isAllowed(ask, place, entry)) {
                    const other = nameAt(place, entry) === name ? '' : `${nameAt(place, entry)} `;
                    return `has ${name} ${other}${entry.version ?? ''}, and ${askerOf(project, tree)} asks for ${range}`;
                }
            }
            return undefined;
        }
        function isAllowed({ range }, place, entry) {
            const { version, link } = entry;
            const [, name = folderName(place), wanted = '*'] = /^npm:(.[^@]*)(?:@(.*))?$/s.exec(range) ?? [
                undefined,
                undefined,
                range
            ];
            if (link || version === undefined || (0, semver.validRange)(wanted, loose) === null) return true;
            return nameAt(place, entry) === name && (0, semver.satisfies)(version, wanted, loose);
        }
        const loose = {
            includePrerelease: true,
            loose: true
        };
        ;
        function installsPeers(tree) {
            if (leavesOut(tree.npmrc)) return false;
            const overridden = overriddenBy(tree.root);
            return !asksAt('', tree).some(({ name, kind })=>{
                const from = `node_modules/${name}`;
                if (kind === 'peer' || kind === 'optional peer' || !tree.lock.packages.has(from)) return false;
                return asksAt(from, tree).some((ask)=>{
                    const version = tree.lock.packages.get(placeOf(from, ask.name, tree.lock) ?? '')?.version;
                    if (ask.kind !== 'peer' || version === undefined || overridden.has(ask.name)) return false;
                    return (0, semver.validRange)(ask.range, peers_loose) !== null && !(0, semver.satisfies)(version, ask.range, peers_loose);
                });
            });
        }
        function leavesOut(npmrc) {
            const lines = [
                ...npmrc.matchAll(/^[ \t]*legacy-peer-deps[ \t]*(?:=(.*))?$/gm)
            ];
            const [, value = 'true'] = lines.at(-1) ?? [
                '',
                'false'
            ];
            return /^\s*"?true"?\s*$/.test(value);
        }
        const peers_loose = {
            includePrerelease: true,
            loose: true
        };
        ;
        function treeOf({ path, lock, files }) {
            const own = external_node_path_.posix.dirname(path);
            const manifests = new Map();
            const text = files[external_node_path_.posix.join(own, 'package.json')];
            const root = readManifest(text ?? JSON.stringify(lock.packages.get('') ?? {}));
            if (root === undefined) return 'stands beside a package.json that npm cannot read';
            manifests.set('', root);
            const members = membersOf(root.workspaces, foldersIn(files, own));
            for (const place of new Set([
                ...members,
                ...linked(lock)
            ])){
                const inside = files[external_node_path_.posix.join(own, place, 'package.json')];
                if (inside === undefined || place === '') continue;
                const manifest = readManifest(inside);
                if (manifest === undefined) return `belongs to ${place}/package.json, which npm cannot read`;
                manifests.set(place, manifest);
            }
            return {
                lock,
                root,
                manifests,
                members,
                npmrc: files[external_node_path_.posix.join(own, '.npmrc')] ?? ''
            };
        }
        const foldersIn = (files, own)=>Object.keys(files).flatMap((path)=>{
                if (external_node_path_.posix.basename(path) !== 'package.json' || isInstalled(path)) return [];
                const folder = external_node_path_.posix.relative(own, external_node_path_.posix.dirname(path));
                return folder.startsWith('..') ? [] : [
                    folder
                ];
            });
        const linked = ({ packages })=>[
                ...packages
            ].flatMap(([place, entry])=>entry.link ? [
                    targetOf(place, entry)
                ] : []);
        ;
        function contradiction(files, omit) {
            const tree = treeOf(files);
            if (typeof tree === 'string') return tree;
            return misnamed(tree.lock, tree.root) ?? outOfDate(tree, omit) ?? (omit.includes('dev') ? disguised(tree) ?? unproven(tree) : undefined);
        }
        function disguised(tree) {
            const { lock, members } = tree;
            const folders = [
                ...lock.packages
            ].flatMap(([place, { dev, extraneous }])=>place.includes('node_modules/') || dev || extraneous || lock.version === 1 ? [] : [
                    place
                ]);
            const peers = installsPeers(tree);
            const hidden = follow([
                '',
                ...members,
                ...folders
            ], tree, ({ ask: { kind } })=>isPeer(kind) ? peers : kind !== 'development').find(({ place })=>place !== undefined && lock.packages.get(place)?.dev === true);
            if (hidden === undefined) return undefined;
            const said = `calls ${hidden.place ?? ''} a development dependency, and ${askerOf(hidden.from, tree)} asks for it in production`;
            return isPeer(hidden.ask.kind) ? `${said}, as a peer: if npm leaves out peers, say legacy-peer-deps=true in .npmrc` : said;
        }
        function unproven(tree) {
            const { lock } = tree;
            if (lock.version !== 1 || asksAt('', tree).length === 0) return undefined;
            const steps = follow([
                '',
                ...tree.manifests.keys()
            ], tree, ({ from, ask })=>from !== '' || ask.kind === 'development');
            const asked = new Set(steps.map(({ place })=>place));
            const [hidden] = [
                ...lock.packages
            ].find(([place, { dev }])=>dev && place.includes('node_modules/') && !asked.has(place)) ?? [];
            return hidden === undefined ? undefined : `calls ${hidden} a development dependency, and nothing that is for development asks for it`;
        }
        const isPeer = (kind)=>kind === 'peer' || kind === 'optional peer';
        ;
        const answerSchema = schemas.g1P(schemas.YjP(), schemas.YOg(schemas._H3({
            id: schemas.aig(),
            vulnerable_versions: schemas.YjP(),
            url: schemas.YjP().default('')
        })));
        const exchangesSchema = schemas.YOg(schemas._H3({
            asked: schemas.KCZ([
                schemas.YjP(),
                schemas.g1P(schemas.YjP(), schemas.YOg(schemas.YjP()))
            ]),
            came: schemas._H3({
                ok: schemas.zMY(),
                reason: schemas.YjP().optional(),
                answer: schemas.L5J().optional()
            })
        }));
        function readExchanges(executions) {
            const packages = new Set();
            const known = new Map();
            for (const { asked, came } of exchangesSchema.parse(JSON.parse(lastOf(executions)))){
                if (typeof asked === 'string') continue;
                if (!came.ok) return {
                    ok: false,
                    reason: came.reason ?? 'no reason given'
                };
                for (const [name, versions] of Object.entries(asked))for (const version of versions)packages.add(`${name}@${version}`);
                const answered = answerSchema.safeParse(came.answer);
                if (!answered.success) return {
                    ok: false,
                    reason: 'its answer is not one of npm’s registry'
                };
                for (const [name, own] of Object.entries(answered.data))known.set(name, [
                    ...known.get(name) ?? [],
                    ...own
                ]);
            }
            return {
                ok: true,
                packages,
                known
            };
        }
        const lastOf = (executions)=>executions.map(({ exchanges })=>exchanges['npm-advisories'] ?? '[]').reduce((a, b)=>b.length > a.length ? b : a, '[]');
        function missingFrom({ vulnerabilities }, wanted, { known }) {
            const reported = new Set(Object.values(vulnerabilities).flatMap(({ via })=>via.flatMap((one)=>typeof one === 'string' ? [] : [
                        String(one.source)
                    ])));
            for (const one of wanted){
                const at = one.lastIndexOf('@');
                for (const { id, url, vulnerable_versions: range } of known.get(one.slice(0, at)) ?? []){
                    if ((0, semver.validRange)(range, exchanges_loose) === null) return `nobody can read the versions that ${url} is about: ${range}`;
                    if ((0, semver.satisfies)(one.slice(at + 1), range, exchanges_loose) && !reported.has(String(id))) return `its report is silent about ${url}, which is about ${one}`;
                }
            }
            return undefined;
        }
        const exchanges_loose = {
            includePrerelease: true,
            loose: true
        };
        ;
        function fixedVersions(advisories, version) {
            const bounds = advisories.flatMap(({ range })=>{
                if ((0, semver.validRange)(range) === null) return [];
                return new semver.Range(range, {
                    includePrerelease: true
                }).set.filter((set)=>set.every((comparator)=>comparator.test(version))).flatMap((set)=>set.filter(({ operator })=>operator === '<').map(({ semver })=>semver.version.replace(/-0$/, '')));
            });
            return [
                ...new Set(bounds)
            ];
        }
        function fixOf(hole) {
            const { name, fixed, vulnerability, way } = hole;
            const { fixAvailable } = vulnerability;
            if (fixAvailable === true || allows(hole)) return '`npm audit fix` does it.';
            const [version] = fixed;
            const isDirect = way?.steps.length === 1;
            const override = version === undefined || isDirect ? '' : ` Or add to package.json: ${overrideOf(hole, version)}.`;
            if (typeof fixAvailable === 'object') {
                const breaking = fixAvailable.isSemVerMajor ? ', a breaking change' : '';
                return `\`npm audit fix --force\` installs ${fixAvailable.name} ${fixAvailable.version}${breaking}.${override}`;
            }
            if (version === undefined) return `No fixed version of ${name} is named: look for a later one, or replace it.`;
            if (isDirect) return `Ask for ${name} ${version} in package.json.`;
            return `Nothing that asks for ${name} allows ${version}.${override.replace(' Or add', ' Add')}`;
        }
        function overrideOf({ name, way, lock }, version) {
            const root = lock.packages.get('');
            const asked = [
                root?.dependencies,
                root?.devDependencies,
                root?.optionalDependencies,
                root?.peerDependencies
            ];
            const one = `{ ${JSON.stringify(name)}: "${version}" }`;
            const [direct] = way?.steps ?? [];
            const isAsked = asked.some((ranges)=>ranges !== undefined && Object.hasOwn(ranges, name));
            return `"overrides": ${isAsked && direct !== undefined ? `{ ${JSON.stringify(direct.name)}: ${one} }` : one}`;
        }
        function allows({ place, fixed, vulnerability, lock }) {
            if (vulnerability.range !== '' || vulnerability.fixAvailable !== false) return false;
            const ranges = rangesByPlace(lock).get(place) ?? [];
            return ranges.length > 0 && fixed.some((version)=>ranges.every((range)=>(0, semver.satisfies)(version, range)));
        }
        ;
        const severities = {
            critical: 'critical',
            high: 'high',
            moderate: 'medium',
            low: 'low',
            info: 'info'
        };
        const severityOf = ({ severity })=>severities[severity] ?? 'high';
        const ruleId = ({ url, source })=>/GHSA(?:-[0-9a-z]{4}){3}/.exec(url)?.[0] ?? /^https:\/\/osv\.dev\/([\w.-]+)$/.exec(url)?.[1] ?? `npm-${source}`;
        const advisoriesOf = ({ via })=>via.filter((one)=>typeof one !== 'string');
        function rulesOf({ vulnerabilities }) {
            return Object.values(vulnerabilities).flatMap(advisoriesOf).map((advisory)=>{
                const id = ruleId(advisory);
                const title = advisory.title === '' ? id : advisory.title;
                return {
                    id,
                    title,
                    description: title,
                    help: 'Update the package to a version in which this is fixed.',
                    ...advisory.url === '' ? {} : {
                        helpUri: advisory.url
                    },
                    security: true,
                    severity: severityOf(advisory),
                    cwe: advisory.cwe.flatMap((cwe)=>/^CWE-(\d+)$/.exec(cwe)?.[1] ?? []).map(Number)
                };
            });
        }
        function findingsOf({ vulnerabilities }, place) {
            const ways = waysIn(place.lock);
            return Object.values(vulnerabilities).flatMap((vulnerability)=>{
                const byRule = new Map();
                for (const one of advisoriesOf(vulnerability))byRule.set(ruleId(one), [
                    ...byRule.get(ruleId(one)) ?? [],
                    one
                ]);
                return [
                    ...byRule
                ].map(([rule, advisories])=>findings_findingOf(rule, advisories, vulnerability, ways, place));
            });
        }
        function findings_findingOf(rule, advisories, vulnerability, ways, place) {
            const [advisory] = advisories;
            const { lock } = place;
            const isHit = (node)=>advisories.some(({ range })=>(0, semver.satisfies)(lock.packages.get(node)?.version ?? '', range, {
                        includePrerelease: true
                    }));
            const hit = vulnerability.nodes.filter(isHit);
            const [first = '', ...others] = hit.length > 0 ? hit : vulnerability.nodes;
            const version = lock.packages.get(first)?.version ?? '';
            const way = ways.get(first);
            const title = advisory?.title ?? '';
            const fixed = fixedVersions(advisories, version);
            const name = nameOf(first, vulnerability, lock);
            return {
                rule,
                message: `${name} ${version}: ${title === '' ? rule : `${title} (${rule})`}.${cameBy(way)} ${fixedIn(fixed)}`,
                severity: advisory === undefined ? 'high' : severityOf(advisory),
                path: place.path,
                region: {
                    startLine: lineOf(first, place)
                },
                related: [
                    ...asksFor(way, place),
                    ...others.map((node)=>alsoHere(node, place))
                ],
                fix: fixOf({
                    name,
                    place: first,
                    fixed,
                    vulnerability,
                    way,
                    lock
                })
            };
        }
        function nameOf(node, { name }, { packages }) {
            const entry = packages.get(node);
            return entry === undefined ? name : nameAt(node, entry);
        }
        const cameBy = (way)=>way === undefined || way.steps.length < 2 ? '' : ` It comes by ${way.steps.map(({ name, version })=>`${name} ${version}`).join(' > ')}.`;
        const fixedIn = (fixed)=>fixed.length === 0 ? 'No fixed version is known.' : `Fixed in ${fixed.join(', ')}.`;
        function lineOf(node, { text, lock }) {
            const key = lock.version === 1 ? node.replace(/^(?:.*\/)?node_modules\//, '') : node;
            const index = text.split('\n').findIndex((line)=>line.trimStart().startsWith(`${JSON.stringify(key)}: {`));
            return Math.max(index, 0) + 1;
        }
        const alsoHere = (node, place)=>({
                path: place.path,
                region: {
                    startLine: lineOf(node, place)
                },
                message: `also here: ${node}`
            });
        function asksFor(way, { path, textOf }) {
            const [direct] = way?.steps ?? [];
            if (way === undefined || direct === undefined) return [];
            const manifest = external_node_path_.posix.join(external_node_path_.posix.dirname(path), way.project, 'package.json');
            const key = `${JSON.stringify(direct.place.replace(/^(?:.*\/)?node_modules\//, ''))}:`;
            const index = textOf(manifest).split('\n').findIndex((line)=>line.includes(key));
            if (index < 0) return [];
            return [
                {
                    path: manifest,
                    region: {
                        startLine: index + 1
                    },
                    message: `asks for ${direct.name}`
                }
            ];
        }
        ;
        const advisorySchema = schemas._H3({
            source: schemas.KCZ([
                schemas.aig(),
                schemas.YjP()
            ]),
            name: schemas.YjP(),
            title: schemas.YjP().default(''),
            url: schemas.YjP().default(''),
            severity: schemas.YjP().default(''),
            cwe: schemas.KCZ([
                schemas.YOg(schemas.YjP()),
                schemas.YjP()
            ]).nullish().transform((cwe)=>typeof cwe === 'string' ? [
                    cwe
                ] : cwe ?? []),
            range: schemas.YjP().default('')
        });
        const fixSchema = schemas.KCZ([
            schemas.zMY(),
            schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP(),
                isSemVerMajor: schemas.zMY().default(false)
            })
        ]);
        const vulnerabilitySchema = schemas._H3({
            name: schemas.YjP(),
            severity: schemas.YjP(),
            via: schemas.YOg(schemas.KCZ([
                schemas.YjP(),
                advisorySchema
            ])),
            range: schemas.YjP().default(''),
            nodes: schemas.YOg(schemas.YjP()),
            fixAvailable: fixSchema.default(false)
        });
        const reportSchema = schemas._H3({
            auditReportVersion: schemas.euz(2),
            vulnerabilities: schemas.g1P(schemas.YjP(), vulnerabilitySchema),
            metadata: schemas._H3({})
        });
        const errorSchema = schemas._H3({
            message: schemas.YjP().optional(),
            statusCode: schemas.aig().optional(),
            error: schemas._H3({
                code: schemas.YjP().nullish(),
                summary: schemas.YjP().nullish()
            }).optional()
        });
        function readReport(text) {
            let document;
            try {
                document = JSON.parse(text);
            } catch  {
                return text.trim() === '' ? 'it said nothing' : 'what it said is no JSON, or was cut off';
            }
            const error = errorSchema.safeParse(document);
            if (error.success && (error.data.error !== undefined || error.data.message !== undefined)) {
                const { message, error: inner, statusCode } = error.data;
                const said = [
                    message,
                    inner?.code,
                    inner?.summary,
                    statusCode
                ].filter((one)=>one !== undefined && one !== null && one !== '');
                return `it reports an error: ${said.join(', ').slice(0, 300)}`;
            }
            if (typeof document === 'object' && document !== null && 'advisories' in document) {
                return 'its report is of version 1, which npm wrote before 7';
            }
            const read = reportSchema.safeParse(document);
            if (read.success) return read.data;
            const [issue] = read.error.issues;
            return `its report is not of version 2 (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
        }
        ;
        const waysOut = 'Ask another registry (`registry` of npm-audit in the policy), give offline data (docs/offline.md), or keep the ' + 'dependencies in a lockfile that trivy-fs reads (pnpm, yarn).';
        const writeAnew = 'Write it anew: npm install --package-lock-only --lockfile-version 3.';
        const ofLockfile = /\bE(?:MISSINGTARGET|OVERRIDE|INVALIDPACKAGENAME|INVALIDTAGNAME|JSONPARSE|BADENGINE|BADPLATFORM|UNSUPPORTEDPROTOCOL)\b/;
        function answer_answer(executions, context) {
            const asked = readExchanges(executions);
            if (!asked.ok) return (0, scanners_scanner.gz)(`the source of advisories failed: ${asked.reason}`, waysOut);
            const findings = [];
            const rules = new Map();
            const sizes = [];
            const remarks = [];
            for (const { path } of context.targets){
                const came = answerFor(path, executions, asked, context);
                if (!came.ok) return came;
                findings.push(...came.findings);
                sizes.push(came.packages);
                remarks.push(...came.remarks);
                for (const rule of came.rules)if (!rules.has(rule.id)) rules.set(rule.id, rule);
            }
            const excluded = context.expected.filter((path)=>isOvershadowed(path, context.expected));
            return {
                ok: true,
                rules: [
                    ...rules.values()
                ],
                findings,
                seen: context.targets.map(({ path })=>path),
                excluded,
                notes: [
                    `asked about ${(0, counted.h)(sizes.reduce((a, b)=>a + b, 0), 'package')} in ${(0, counted.h)(sizes.length, 'lockfile')}`
                ],
                remarks: [
                    ...excluded.map((path)=>`${path} was not judged: npm obeys the npm-shrinkwrap.json beside it.`),
                    ...remarks
                ]
            };
        }
        function answerFor(path, executions, asked, context) {
            const execution = executions.find(({ name })=>name === commandName(path));
            if (execution === undefined) return (0, scanners_scanner.gz)(`npm did not look at ${path}`);
            const text = execution.reports[path];
            const lock = readLock(text);
            if (typeof lock === 'string') return (0, scanners_scanner.gz)(`${path} ${lock}`, writeAnew);
            const against = contradiction({
                path,
                lock,
                files: execution.reports
            }, context.options.omit);
            if (against !== undefined) return (0, scanners_scanner.gz)(`${path} ${against}`, writeAnew);
            const report = readReport(execution.stdout);
            if (typeof report === 'string') {
                return (0, scanners_scanner.gz)(`npm audit of ${path}: ${report}`, ofLockfile.test(report) ? writeAnew : waysOut);
            }
            const wanted = packagesOf(lock, context.options);
            const unasked = wanted.find((one)=>!asked.packages.has(one));
            if (unasked !== undefined) return (0, scanners_scanner.gz)(`npm did not ask about ${unasked} of ${path}`, writeAnew);
            const missing = missingFrom(report, wanted, asked);
            if (missing !== undefined) return (0, scanners_scanner.gz)(`npm audit of ${path}: ${missing}`, waysOut);
            const textOf = (file)=>execution.reports[file] ?? '';
            const manifest = textOf(external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'package.json'));
            const place = {
                path,
                text: text ?? '',
                lock: withAsks(lock, manifest),
                textOf
            };
            const nameless = unversioned(lock);
            const unnamed = nameless.find((node)=>!context.options['not-audited'].includes(node.replace(/^.*node_modules\//, '')));
            if (unnamed !== undefined) {
                return (0, scanners_scanner.gz)(`${unnamed} of ${path} has no version that an advisory could name`, 'Ask for a released version, or name the package in `not-audited` of npm-audit in the policy.');
            }
            const remarks = nameless.map((node)=>`${node} of ${path} was not judged, as \`not-audited\` says.`);
            return {
                ok: true,
                findings: findingsOf(report, place),
                rules: rulesOf(report),
                packages: wanted.length,
                remarks
            };
        }
        function withAsks(lock, manifest) {
            const root = lock.packages.get('');
            const read = lock.version === 1 ? readManifest(manifest) : undefined;
            if (root === undefined || read === undefined) return lock;
            const { dependencies, devDependencies, optionalDependencies, peerDependencies } = read;
            const asks = {
                dependencies,
                devDependencies,
                optionalDependencies,
                peerDependencies
            };
            return {
                ...lock,
                packages: new Map([
                    ...lock.packages,
                    [
                        '',
                        {
                            ...root,
                            ...asks
                        }
                    ]
                ])
            };
        }
        function packagesOf({ packages }, { omit }) {
            const wanted = [
                ...packages
            ].flatMap(([place, entry])=>isFetched(place, entry) && !isOmitted(entry, omit) ? [
                    `${nameAt(place, entry)}@${entry.version ?? ''}`
                ] : []);
            return [
                ...new Set(wanted)
            ];
        }
        ;
        function scanner_step(executions, context) {
            if (executions.length > 0) return {
                answer: answer_answer(executions, context)
            };
            return {
                next: context.targets.map(({ path }, index)=>auditCommand(path, index, context))
            };
        }
        const npm_audit_scanner_scanner = (0, scanners_define.q)({
            id: 'npm-audit',
            gate: 'dependencies',
            title: 'npm audit',
            threats: [
                'vulnerable-dependency'
            ],
            when: 'package-lock.json and npm-shrinkwrap.json',
            driver: 'npm audit',
            options: options_options,
            steeredBy: [],
            executes: 'nothing',
            reads: [
                '**/package-lock.json',
                '**/npm-shrinkwrap.json',
                '**/package.json'
            ],
            detect: detect_detect,
            kind: 'process',
            tool: 'npm',
            needs: ()=>[
                    'npm-advisories'
                ],
            step: scanner_step
        });
        var pep440 = __webpack_require__(68898);
        ;
        const canaryPrefix = 'security-gates-canary-';
        const canaryName = (nonce)=>`${canaryPrefix}${nonce}`;
        const canaryVersion = '1.0';
        const canaryAdvisory = 'SECURITY-GATES-CANARY';
        ;
        const auditName = 'pip-audit';
        function auditCommands(pins, context) {
            const { scratch, opened, nonce } = context;
            return rounds(pins).map((round, index)=>{
                const folder = `audit/${index}`;
                const lines = [
                    ...round.map(({ name, version })=>`${name}==${version}`),
                    `${canaryName(nonce)}==${canaryVersion}`
                ];
                return {
                    name: auditName,
                    program: 'tool',
                    cwd: 'empty',
                    network: 'none',
                    env: {
                        PYTHONHASHSEED: '0'
                    },
                    files: {
                        [`${folder}/requirements.txt`]: `${lines.join('\n')}\n`
                    },
                    reports: {
                        report: `${folder}/report.json`
                    },
                    args: [
                        ...[
                            '--requirement',
                            `${scratch}/${folder}/requirements.txt`,
                            '--no-deps',
                            '--disable-pip',
                            '--strict'
                        ],
                        ...[
                            '--vulnerability-service',
                            'osv',
                            '--osv-url',
                            `${opened['pypi-advisories'] ?? ''}/v1/query`
                        ],
                        ...[
                            '--progress-spinner',
                            'off',
                            '--cache-dir',
                            `${scratch}/${folder}/cache`
                        ],
                        ...[
                            '--format',
                            'json',
                            '--output',
                            `${scratch}/${folder}/report.json`
                        ]
                    ]
                };
            });
        }
        function rounds(pins) {
            const groups = [
                []
            ];
            const counts = new Map();
            for (const pin of pins){
                const round = counts.get(pin.name) ?? 0;
                counts.set(pin.name, round + 1);
                groups[round] = [
                    ...groups[round] ?? [],
                    pin
                ];
            }
            return groups;
        }
        var cvss = __webpack_require__(38710);
        var severity = __webpack_require__(98266);
        ;
        const recordSchema = schemas._H3({
            id: schemas.YjP(),
            withdrawn: schemas.YjP().optional(),
            aliases: schemas.YOg(schemas.YjP()).default([]),
            summary: schemas.YjP().nullish(),
            details: schemas.YjP().nullish(),
            severity: schemas.YOg(schemas._H3({
                type: schemas.YjP(),
                score: schemas.YjP()
            })).default([]),
            affected: schemas.YOg(schemas._H3({
                package: schemas._H3({
                    ecosystem: schemas.YjP(),
                    name: schemas.YjP()
                }).optional(),
                ranges: schemas.YOg(schemas._H3({
                    type: schemas.YjP(),
                    events: schemas.YOg(schemas._H3({
                        fixed: schemas.YjP().optional()
                    }))
                })).default([])
            })).default([]),
            database_specific: schemas._H3({
                severity: schemas.YjP().nullish(),
                cwe_ids: schemas.YOg(schemas.YjP()).nullish()
            }).nullish()
        });
        const exchanges = schemas.YOg(schemas.Ikc({
            asked: schemas.Ikc({
                package: schemas.Ikc({
                    name: schemas.YjP()
                }),
                version: schemas.YjP()
            }),
            came: schemas.KCZ([
                schemas.Ikc({
                    ok: schemas.euz(true),
                    answer: schemas.Ikc({
                        vulns: schemas.YOg(schemas._H3({
                            id: schemas.YjP()
                        }))
                    })
                }),
                schemas.Ikc({
                    ok: schemas.euz(false),
                    reason: schemas.YjP()
                })
            ])
        }));
        function records_readExchanges(text) {
            const answers = [];
            const failures = [];
            for (const { asked, came } of exchanges.parse(JSON.parse(text ?? '[]'))){
                const records = came.ok ? came.answer.vulns.map(recordOf) : [];
                const broken = records.filter((record)=>typeof record === 'string');
                failures.push(...came.ok ? broken : [
                    came.reason
                ]);
                if (!came.ok || broken.length > 0) continue;
                const valid = records.flatMap((one)=>typeof one === 'string' || one.withdrawn !== undefined ? [] : [
                        one
                    ]);
                answers.push({
                    name: asked.package.name,
                    version: asked.version,
                    records: valid
                });
            }
            return {
                answers,
                failures
            };
        }
        function recordOf(said) {
            const read = recordSchema.safeParse(said);
            if (read.success) return read.data;
            const [issue] = read.error.issues;
            return `its record ${said.id} has not the form of OSV (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
        }
        const words = {
            CRITICAL: 'critical',
            HIGH: 'high',
            MODERATE: 'medium',
            MEDIUM: 'medium',
            LOW: 'low'
        };
        function records_severityOf(records, unknown) {
            const said = records.flatMap((record)=>severityOfOne(record) ?? []);
            const [first, ...others] = said;
            return first === undefined ? unknown : others.reduce(severity.JJ, first);
        }
        function severityOfOne(record) {
            const word = words[(record.database_specific?.severity ?? '').toUpperCase()];
            if (word !== undefined) return word;
            const [first, ...others] = record.severity.flatMap(({ score })=>(0, cvss.M)(score) ?? []);
            return first === undefined ? undefined : others.reduce(severity.JJ, first);
        }
        function records_fixedVersions(records, name) {
            const ranges = records.flatMap(({ affected })=>affected.flatMap(({ package: one, ranges: all })=>one?.ecosystem.toLowerCase() === 'pypi' && pythonName(one.name) === name ? all.filter(({ type })=>type === 'ECOSYSTEM') : []));
            return [
                ...new Set(ranges.flatMap(({ events })=>events.flatMap(({ fixed })=>fixed ?? [])))
            ];
        }
        ;
        function matchesOf(pin, records) {
            const groups = [];
            for (const record of records){
                const ids = [
                    record.id,
                    ...record.aliases
                ];
                const same = groups.filter((group)=>ids.some((id)=>group.ids.has(id)));
                const merged = {
                    ids: new Set([
                        ...same.flatMap((group)=>[
                                ...group.ids
                            ]),
                        ...ids
                    ]),
                    records: [
                        ...same.flatMap((group)=>group.records),
                        record
                    ]
                };
                groups.splice(0, groups.length, ...groups.filter((group)=>!same.includes(group)), merged);
            }
            return groups.map((group)=>({
                    pin,
                    rule: findings_ruleId([
                        ...group.ids
                    ]),
                    ids: [
                        ...group.ids
                    ],
                    records: group.records
                }));
        }
        const findings_ruleId = (ids)=>{
            const sorted = ids.toSorted();
            return sorted.find((id)=>id.startsWith('GHSA-')) ?? sorted.find((id)=>id.startsWith('CVE-')) ?? sorted[0] ?? '';
        };
        function findings_ruleOf({ rule, records, ids }, unknown) {
            const title = findings_titleOf(records, rule);
            const details = records.find(({ details: text })=>(text ?? '') !== '')?.details ?? title;
            return {
                id: rule,
                title,
                description: `${details}\n\nAlso known as ${ids.filter((id)=>id !== rule).toSorted().join(', ') || 'nothing else'}.`,
                help: 'Update the package to a version in which this is fixed.',
                helpUri: `https://osv.dev/${rule}`,
                security: true,
                severity: records_severityOf(records, unknown),
                cwe: [
                    ...new Set(records.flatMap(cwesOf))
                ]
            };
        }
        const cwesOf = ({ database_specific: own })=>(own?.cwe_ids ?? []).flatMap((cwe)=>/^CWE-(\d+)$/.exec(cwe)?.[1] ?? []).map(Number);
        const findings_titleOf = (records, rule)=>records.find(({ summary })=>(summary ?? '') !== '')?.summary ?? rule;
        function findings_findingsOf(match, unknown) {
            const { pin, rule, records } = match;
            const fixed = records_fixedVersions(records, pin.name);
            const severity = records_severityOf(records, unknown);
            return pin.places.map((place)=>({
                    rule,
                    message: `${pin.name} ${pin.version}: ${findings_titleOf(records, rule)} (${rule}).${findings_cameBy(place, pin)} ${findings_fixedIn(fixed)}`,
                    severity,
                    path: place.path,
                    region: {
                        startLine: place.line
                    },
                    fix: findings_fixOf(pin, fixed, place)
                }));
        }
        const findings_cameBy = ({ via }, pin)=>via.length === 0 ? '' : ` It comes by ${[
                ...via,
                pin.name
            ].join(' > ')}.`;
        const findings_fixedIn = (fixed)=>fixed.length === 0 ? 'No fixed version is known.' : `Fixed in ${fixed.join(', ')}.`;
        function findings_fixOf({ name }, fixed, { via }) {
            const [first] = fixed;
            if (first === undefined) return `There is no fixed version of ${name} yet: replace it, or take it out.`;
            const [direct] = via;
            return direct === undefined ? `Ask for ${name} ${fixed.join(' or ')}.` : `Update ${direct} to a version that allows ${name} ${fixed.join(' or ')}, or ask for that version yourself.`;
        }
        ;
        const vulnerability = schemas.Ikc({
            id: schemas.YjP().min(1),
            fix_versions: schemas.YOg(schemas.YjP()).default([]),
            aliases: schemas.YOg(schemas.YjP()).default([]),
            description: schemas.YjP().default('')
        });
        const dependency = schemas.KCZ([
            schemas.Ikc({
                name: schemas.YjP(),
                version: schemas.YjP(),
                vulns: schemas.YOg(vulnerability)
            }),
            schemas.Ikc({
                name: schemas.YjP(),
                skip_reason: schemas.YjP()
            })
        ]);
        const report_reportSchema = schemas.Ikc({
            dependencies: schemas.YOg(dependency)
        });
        function report_readReport(text) {
            if (text === undefined || text.trim() === '') return 'it left no report';
            let document;
            try {
                document = JSON.parse(text);
            } catch  {
                return 'its report is no JSON, or was cut off';
            }
            const read = report_reportSchema.safeParse(Array.isArray(document) ? {
                dependencies: document
            } : document);
            if (read.success) return read.data.dependencies;
            const [issue] = read.error.issues;
            return `its report is not of its form (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
        }
        ;
        const answer_waysOut = 'Let this machine reach the service, name another one (`osv-url` of pip-audit in the policy), or give offline data ' + '(docs/offline.md).';
        function answer_matches(executions, pins, context) {
            const audits = executions.filter(({ name })=>name === auditName);
            const exchanges = records_readExchanges(latest(audits));
            const [failure] = exchanges.failures;
            if (failure !== undefined) return (0, scanners_scanner.gz)(`the source of advisories failed: ${failure}`, answer_waysOut);
            const dependencies = [];
            for (const { exitCode, stderr, reports } of audits){
                const report = report_readReport(reports['report']);
                if (typeof report === 'string') {
                    return (0, scanners_scanner.gz)(`pip-audit exited with ${exitCode} (expected 0 or 1), and ${report}: ${lastLine(stderr)}`);
                }
                if (exitCode !== 0 && exitCode !== 1) return (0, scanners_scanner.gz)(`pip-audit exited with ${exitCode}: ${lastLine(stderr)}`);
                const objection = withoutCanary(report, context);
                if (objection !== undefined) return (0, scanners_scanner.gz)(objection);
                dependencies.push(...report);
            }
            return accountedFor(pins, dependencies, exchanges.answers);
        }
        const latest = (audits)=>audits.flatMap(({ exchanges })=>exchanges['pypi-advisories'] ?? []).toSorted((a, b)=>a.length - b.length).at(-1);
        function withoutCanary(report, { nonce }) {
            const planted = report.find(({ name })=>pythonName(name) === canaryName(nonce));
            if (planted === undefined || !('vulns' in planted) || planted.version !== canaryVersion) return 'the report cannot be believed: the planted package is not in it';
            return planted.vulns.some(({ id })=>id === canaryAdvisory) ? undefined : 'the report cannot be believed: the planted advisory is not in it';
        }
        function accountedFor(pins, dependencies, answers) {
            const all = [];
            for (const pin of pins){
                const found = dependencies.find((one)=>isOf(one, pin));
                if (found === undefined) return (0, scanners_scanner.gz)(`pip-audit did not look at ${pin.name} ${pin.version}`);
                if (!('vulns' in found)) return (0, scanners_scanner.gz)(`pip-audit skipped ${pin.name} ${pin.version}: ${found.skip_reason}`);
                const asked = answers.find(({ name, version })=>name === pin.name && sameVersion(version, pin.version));
                if (asked === undefined) return (0, scanners_scanner.gz)(`pip-audit did not ask about ${pin.name} ${pin.version}`);
                const contradiction = contradictionOf(found.vulns, asked.records);
                if (contradiction !== undefined) return (0, scanners_scanner.gz)(`pip-audit ${contradiction} of ${pin.name} ${pin.version}`);
                all.push(...matchesOf(pin, asked.records));
            }
            return all;
        }
        function contradictionOf(reported, records) {
            const idsOf = ({ id, aliases })=>[
                    id,
                    ...aliases
                ];
            const answered = new Set(records.flatMap(idsOf));
            const said = new Set(reported.flatMap(idsOf));
            const invented = reported.find((one)=>!idsOf(one).some((id)=>answered.has(id)));
            if (invented !== undefined) return `reports ${invented.id}, which its source did not answer,`;
            const lost = records.find((record)=>!idsOf(record).some((id)=>said.has(id)));
            return lost === undefined ? undefined : `does not report ${lost.id}, which its source answered,`;
        }
        const isOf = (one, pin)=>pythonName(one.name) === pin.name && (!('vulns' in one) || sameVersion(one.version, pin.version));
        const sameVersion = (a, b)=>a === b || (0, pep440.valid)(a) !== null && (0, pep440.valid)(b) !== null && (0, pep440.eq)(a, b);
        const lastLine = (text)=>(text.trim().split('\n').at(-1) ?? '').slice(0, 300);
        ;
        const development = /(?:^|[-_.]|requirements)(?:dev|develop|development|test|tests|testing|doc|docs|lint|linting|ci|build|format|typing|mypy)(?:[-_.]|$)/i;
        const isDevelopmentName = (name)=>development.test(name);
        ;
        const installed = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages|\.tox)\//;
        const requirementsName = /(?:^|[-_.])requirements[^/]*\.(?:txt|lock|pip)$/i;
        const requirementsFolder = /(?:^|\/)requirements\/(.+)\.(?:txt|lock|pip)$/i;
        const pylockName = /^pylock(?:\.[^.]+)?\.toml$/;
        const isPylock = (path)=>pylockName.test(external_node_path_.posix.basename(path));
        function isRequirements(path) {
            const text = (0, sarif_paths.LF)(path);
            if (installed.test(text)) return false;
            return isPylock(path) || requirementsName.test(external_node_path_.posix.basename(text)) || requirementsFolder.test(text);
        }
        function isUnlocked(path, files) {
            if (!path.endsWith('.in')) return false;
            const lock = names_lockOf(path);
            return isRequirements(lock) && !files.has(lock);
        }
        const names_lockOf = (path)=>path.replace(/\.in$/, '.txt');
        function isDevelopment(path) {
            const text = (0, sarif_paths.LF)(path).replace(/\.(?:txt|lock|pip|toml|in)$/i, '');
            const [, below = external_node_path_.posix.basename(text)] = requirementsFolder.exec(`${text}.txt`) ?? [];
            return below.split('/').some((name)=>isDevelopmentName(name));
        }
        ;
        const alike = new Set([
            'utf8',
            'utf8sig',
            'ascii',
            'usascii',
            'latin1',
            'iso88591'
        ]);
        const replacement = '\uFFFD';
        function otherEncoding(text) {
            if (text.startsWith(replacement.repeat(2)) && text.includes('\0')) return 'is UTF-16 or UTF-32, and not UTF-8';
            const [, said] = /^(?:[^\n]*\n)??#[^\n]*?coding[:=]\s*([-\w.]+)/.exec(text) ?? [];
            if (said === undefined) return undefined;
            const name = said.toLowerCase().replace(/[-_.]/g, '');
            if (!alike.has(name)) return `says that it is ${said}, and not UTF-8`;
            return name !== 'utf8' && name !== 'utf8sig' && text.includes(replacement) ? `says that it is ${said}, and has letters in which that differs from UTF-8` : undefined;
        }
        ;
        const pylock_lockSchema = schemas._H3({
            'lock-version': schemas.YjP(),
            packages: schemas.YOg(schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP().optional()
            }))
        });
        function readPylock(path, text) {
            const read = pylock_lockSchema.safeParse(pylock_parsed(text));
            if (!read.success) return [
                problem(`${path} is no lock file of the form that PEP 751 describes`)
            ];
            const { packages, 'lock-version': version } = read.data;
            if (!/^1\.\d+$/.test(version)) return [
                problem(`${path} has lock-version ${version.slice(0, 20)}; 1.0 is known`)
            ];
            const lines = text.split('\n');
            return packages.map(({ name, version: locked })=>{
                const line = lines.findIndex((one)=>/^\s*name\s*=/.test(one) && one.includes(name)) + 1;
                if (locked === undefined) return {
                    ...nothing,
                    unversioned: [
                        {
                            where: `${path}:${line}`,
                            text: name
                        }
                    ]
                };
                const pin = {
                    extras: '',
                    specifier: `==${locked}`,
                    marker: '',
                    hashed: true,
                    via: []
                };
                return {
                    ...nothing,
                    requirements: [
                        {
                            kind: 'requirement',
                            line,
                            path,
                            name,
                            ...pin
                        }
                    ]
                };
            });
        }
        const problem = (text)=>({
                ...nothing,
                problems: [
                    text
                ]
            });
        function pylock_parsed(text) {
            try {
                return (0, smol_toml_dist.qg)(text);
            } catch  {
                return undefined;
            }
        }
        ;
        const harmless = new Map([
            ...[
                '-i',
                '--index-url',
                '--extra-index-url',
                '-f',
                '--find-links',
                '--trusted-host',
                '--use-feature'
            ].concat([
                '--no-binary',
                '--only-binary'
            ]).map((name)=>[
                    name,
                    true
                ]),
            ...[
                '--no-index',
                '--prefer-binary',
                '--require-hashes',
                '--pre'
            ].map((name)=>[
                    name,
                    false
                ])
        ]);
        const ofRequirement = new Set([
            ...[
                '--hash',
                '-C',
                '--config-settings',
                '--config-setting',
                '--global-option',
                '--install-option'
            ]
        ]);
        const longNames = {
            '-i': '--index-url',
            '-f': '--find-links'
        };
        const nameIn = (word)=>word.replace(/=.*$/, '');
        function optionNames(text) {
            const words = text.replaceAll(/["'\\]/g, '').split(/\s+/);
            const names = words.filter((word)=>word.startsWith('-')).map((word)=>/^-[if][^-]/.test(word) ? word.slice(0, 2) : nameIn(word));
            return names.every((name)=>harmless.has(name)) ? names.map((name)=>longNames[name] ?? name) : undefined;
        }
        function parted(text) {
            const words = text.split(/\s+/);
            const start = words.findIndex((word)=>word.startsWith('-'));
            if (start < 0) return {
                asked: text,
                hashed: false
            };
            const names = [];
            for(let at = start; at < words.length; at += 1){
                const word = words[at] ?? '';
                const name = nameIn(word);
                const hasValue = ofRequirement.has(name) || harmless.get(name);
                if (hasValue === undefined || word.includes('=') && !hasValue) return undefined;
                names.push(name);
                if (hasValue && !word.includes('=') && (words[at += 1] ?? '-').startsWith('-')) return undefined;
            }
            return {
                asked: words.slice(0, start).join(' '),
                hashed: names.includes('--hash')
            };
        }
        ;
        const requirement_lines_name = String.raw`[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?`;
        const clause = String.raw`(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,;()#]+`;
        const requirement = new RegExp(String.raw`^(${requirement_lines_name})\s*(\[[^\]]*\])?\s*\(?\s*(${clause}(?:\s*,\s*${clause})*)?\s*,?\s*\)?\s*(?:;\s*(.*))?$`);
        const files = {
            '-r': 'include',
            '--requirement': 'include',
            '-c': 'constraint',
            '--constraint': 'constraint'
        };
        const unseenBreak = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
        function requirementLines(text) {
            const read = [];
            for (const { line, content, comments } of logicalLines(text)){
                const plain = content.replace(/(?:^|\s)#.*$/, '').trim();
                if (plain !== '') read.push(requirement_lines_lineOf(plain, line, viaOf(`${content}\n${comments}`)));
            }
            return read;
        }
        function logicalLines(text) {
            const all = [];
            const state = {
                open: false
            };
            for (const { line, raw } of physicalLines(text)){
                const last = all.at(-1);
                const part = raw.endsWith('\\') ? raw.replace(/^\\+|\\+$/g, '') : raw;
                if (last !== undefined && /^\s*#/.test(raw)) last.comments += `${raw}\n`;
                else if (state.open && last !== undefined) last.content += part;
                else all.push({
                    line,
                    content: part,
                    comments: ''
                });
                state.open = !/^\s*#/.test(raw) && raw.endsWith('\\');
            }
            return all;
        }
        const physicalLines = (text)=>text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/).flatMap((whole, index)=>whole.split(unseenBreak).map((raw)=>({
                        line: index + 1,
                        raw
                    })));
        function requirement_lines_lineOf(text, line, via) {
            if (text.startsWith('-')) return optionOf(text, line);
            const { asked, hashed } = parted(text) ?? {};
            if (asked === undefined || hashed === undefined) return {
                kind: 'invalid',
                line,
                text
            };
            if (isUnversioned(asked)) return {
                kind: 'unversioned',
                line,
                text: asked
            };
            const [, project, extras = '', specifier = '', marker = ''] = requirement.exec(asked) ?? [];
            if (project === undefined) return {
                kind: 'invalid',
                line,
                text: asked
            };
            return {
                kind: 'requirement',
                line,
                name: project,
                extras,
                specifier: specifier.replace(/\s+/g, ''),
                marker,
                hashed,
                via
            };
        }
        function isUnversioned(text) {
            if (/^[\w.-]+\s*(?:\[[^\]]*\])?\s*@/.test(text)) return true;
            const word = text.split(/[\s;]/)[0] ?? '';
            return /^[a-z][a-z0-9+.-]*:/i.test(word) || /^[.~/\\]|[/\\]/.test(word) || /\.(?:whl|zip|tar\.gz|tgz)$/i.test(word);
        }
        function optionOf(text, line) {
            const [, given = '', value = ''] = /^(-[A-Za-z](?=\S)|--?[\w-]+)[=\s]*(.*)$/.exec(text) ?? [];
            const file = files[given];
            if (file !== undefined) {
                const path = fileIn(value.trim());
                return path === undefined ? {
                    kind: 'invalid',
                    line,
                    text
                } : {
                    kind: file,
                    line,
                    path
                };
            }
            if (given === '-e' || given === '--editable') return {
                kind: 'unversioned',
                line,
                text: value.trim()
            };
            const names = optionNames(text);
            return names === undefined ? {
                kind: 'invalid',
                line,
                text
            } : {
                kind: 'option',
                line,
                names
            };
        }
        const fileIn = (value)=>/^(["']?)([^"'\\]+)\1$/.test(value) && !value.includes('${') && (/^["']/.test(value) || !/\s/.test(value)) ? value.replace(/^["']|["']$/g, '') : undefined;
        function viaOf(text) {
            const [, first = '', below = ''] = /#\s*via\b[ \t]*([^\n]*)((?:\n\s*#\s{2,}[^\n]*)*)/.exec(text) ?? [];
            const words = `${first},${below.replace(/#/g, ',')}`.split(/[,\n]/).map((word)=>word.trim());
            return words.filter((word)=>word !== '');
        }
        ;
        const nothing = {
            requirements: [],
            constraints: [],
            unversioned: [],
            addressed: [],
            ignored: [],
            choosing: [],
            prereleases: false,
            problems: []
        };
        const join = (all)=>({
                requirements: all.flatMap(({ requirements })=>requirements),
                constraints: all.flatMap(({ constraints })=>constraints),
                unversioned: all.flatMap(({ unversioned })=>unversioned),
                addressed: all.flatMap(({ addressed })=>addressed),
                ignored: all.flatMap(({ ignored })=>ignored),
                choosing: all.flatMap(({ choosing })=>choosing),
                prereleases: all.some(({ prereleases })=>prereleases),
                problems: all.flatMap(({ problems })=>problems)
            });
        const readRequirements = (path, read)=>readFile({
                path,
                kind: 'include',
                read,
                above: []
            });
        const notRead = 'is not in the repository, has more than 32 MiB, leads out of it, or has no name of a file of requirements';
        function readFile(place) {
            const { path, read, above } = place;
            const text = read(path);
            if (text === undefined) {
                return {
                    ...nothing,
                    problems: [
                        `${path} ${notRead}`
                    ]
                };
            }
            if (isPylock(path)) return join(readPylock(path, text));
            const other = otherEncoding(text);
            if (other !== undefined) return {
                ...nothing,
                problems: [
                    `${path} ${other}`
                ]
            };
            return join(requirementLines(text).map((line)=>fromLine(line, {
                    ...place,
                    above: [
                        ...above,
                        path
                    ]
                })));
        }
        function fromLine(line, place) {
            const { path, kind } = place;
            const where = `${path}:${line.line}`;
            switch(line.kind){
                case 'requirement':
                    return {
                        ...nothing,
                        [kind === 'include' ? 'requirements' : 'constraints']: [
                            {
                                ...line,
                                path
                            }
                        ]
                    };
                case 'unversioned':
                    return kind === 'include' ? {
                        ...nothing,
                        unversioned: [
                            {
                                where,
                                text: line.text
                            }
                        ]
                    } : {
                        ...nothing,
                        addressed: [
                            {
                                where,
                                text: line.text,
                                ...requirements_nameIn(line.text)
                            }
                        ]
                    };
                case 'invalid':
                    return {
                        ...nothing,
                        problems: [
                            `${where}: ${line.text.slice(0, 100)} is no requirement`
                        ]
                    };
                case 'option':
                    return join(line.names.map((name)=>fromOption(name, `${where}: ${name}`)));
                case 'include':
                case 'constraint':
                    return fromFile(line.path, where, {
                        ...place,
                        kind: line.kind
                    });
            }
        }
        const sources = new Set([
            ...[
                '--index-url',
                '--extra-index-url',
                '--find-links',
                '--no-index',
                '--trusted-host'
            ]
        ]);
        const choices = new Set([
            '--no-binary',
            '--only-binary',
            '--prefer-binary'
        ]);
        function fromOption(name, said) {
            if (sources.has(name)) return {
                ...nothing,
                ignored: [
                    said
                ]
            };
            if (choices.has(name)) return {
                ...nothing,
                choosing: [
                    said
                ]
            };
            return name === '--pre' ? {
                ...nothing,
                prereleases: true
            } : nothing;
        }
        function requirements_nameIn(text) {
            const [, ahead, egg, wheel] = /^([\w.-]+)\s*(?:\[[^\]]*\])?\s*@|#(?:.*&)?egg=([\w.-]+)|([\w.]+)-[^/\s]+\.whl(?:[#?\s;]|$)/.exec(text) ?? [];
            const name = ahead ?? egg ?? wheel;
            return name === undefined ? {} : {
                name: pythonName(name)
            };
        }
        function fromFile(named, where, place) {
            const target = external_node_path_.posix.join(external_node_path_.posix.dirname(place.path), (0, sarif_paths.xD)(named));
            if (named === '' || external_node_path_.posix.isAbsolute(named) || /^[a-z][\w+.-]*:/i.test(named) || target.startsWith('..')) {
                return {
                    ...nothing,
                    problems: [
                        `${where}: ${named.slice(0, 100)} is no file of the repository`
                    ]
                };
            }
            if (place.above.includes(target)) return nothing;
            const found = readFile({
                ...place,
                path: target
            });
            const problems = found.problems.map((problem)=>problem.startsWith(`${target} `) ? `${where}: ${problem}` : problem);
            return {
                ...found,
                problems
            };
        }
        function unversionedIn({ unversioned, addressed }, packages) {
            const names = new Set(packages.map(({ name })=>pythonName(name)));
            return [
                ...unversioned,
                ...addressed.filter(({ name })=>name === undefined || names.has(name))
            ];
        }
        function pinnedVersion({ specifier }) {
            const [, version] = /^={2,3}([^,*]+)$/.exec(specifier) ?? [];
            return version !== undefined && (0, pep440.valid)(version) !== null ? version : undefined;
        }
        const isPinned = ({ requirements })=>requirements.every((one)=>pinnedVersion(one) !== undefined);
        function pinsOf(requirements) {
            const pins = new Map();
            for (const one of requirements){
                const version = pinnedVersion(one);
                if (version === undefined) continue;
                const name = pythonName(one.name);
                const key = `${name}==${version}`;
                pins.set(key, {
                    name,
                    version,
                    places: [
                        ...pins.get(key)?.places ?? [],
                        one
                    ]
                });
            }
            return [
                ...pins.values()
            ];
        }
        ;
        function objectionTo(files, given) {
            const [problem] = files.flatMap(({ asked })=>asked.problems);
            if (problem !== undefined) return (0, scanners_scanner.gz)(problem, 'Correct the file, or leave it out by `except` of pip-audit in the policy.');
            for (const { asked } of files){
                const unnamed = unversionedObjection(asked, asked.requirements, given);
                if (unnamed !== undefined) return unnamed;
            }
            const loose = given['require-lockfiles'] ? files.find(({ asked })=>!isPinned(asked)) : undefined;
            return loose === undefined ? undefined : (0, scanners_scanner.gz)(`${loose.path} leaves a choice of versions`, howToLock(loose.path));
        }
        function unversionedObjection(asked, packages, given) {
            const unnamed = unversionedIn(asked, packages).find(({ text })=>!given['not-audited'].includes(text));
            if (unnamed === undefined) return undefined;
            return (0, scanners_scanner.gz)(`${unnamed.where}: no advisory can name ${unnamed.text.slice(0, 200)}, which has no version`, 'Ask for a released version, or name it as it stands there in `not-audited` of pip-audit in the policy.');
        }
        const howToLock = (path)=>`Lock it: ${path.endsWith('.in') ? '' : 'move what you ask for to a file ending in .in, and '}write ${names_lockOf(path)} with ` + '`uv pip compile --universal --generate-hashes`.';
        ;
        const unknownSeverity = (what)=>schemas.k5n(severity.gO).default('high').describe(`Severity of ${what} that has none. Default: high.`);
        ;
        const pip_audit_options_options = schemas.rej({
            omit: schemas.YOg(schemas.k5n([
                'dev'
            ])).default([
                'dev'
            ]).describe('dev: files whose name says that they are for development, tests or documentation. Default: [dev].'),
            'require-lockfiles': schemas.zMY().default(false).describe('Requirements that leave a choice of versions are an error, instead of being resolved. Default: false.'),
            'not-audited': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Requirements without a version (an address, a folder), as they stand there, that are let be. Default: none.'),
            'unknown-severity': unknownSeverity('an advisory'),
            'osv-url': schemas.YjP().regex(/^https?:\/\/[^\s@]+$/).default('https://api.osv.dev').describe('Service with the interface of OSV that is asked. Default: https://api.osv.dev.'),
            'python-version': schemas.YjP().regex(/^3\.\d+$/).default('3.12').describe('Python for which requirements that leave a choice are resolved. Default: 3.12.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of files that are not judged, such as those of examples. Default: none.')
        });
        ;
        function partsOf(path, { requirements }) {
            const isShared = ({ name })=>requirements.filter((other)=>pythonName(other.name) === pythonName(name)).length > 1;
            const shared = requirements.filter((one)=>one.marker !== '' && isShared(one));
            const lines = requirements.map((one)=>`${bare(one)}${shared.includes(one) ? markerOf(one) : ''}`);
            const name = `uv pip compile ${path}`;
            return [
                {
                    name,
                    text: lines.join('\n'),
                    asked: requirements.filter((one)=>!shared.includes(one))
                },
                ...shared.map((one)=>({
                        name: `${name}, ${one.path}:${one.line} alone`,
                        text: bare(one),
                        asked: [
                            one
                        ]
                    }))
            ];
        }
        const bare = ({ name, extras, specifier })=>`${name}${extras}${specifier}`;
        const markerOf = ({ marker })=>marker === '' ? '' : ` ; ${marker}`;
        function resolveCommands(path, index, asked, { scratch, options }) {
            const constraints = asked.constraints.map((one)=>`${one.name}${one.specifier}${markerOf(one)}`).join('\n');
            return partsOf(path, asked).map(({ name, text }, part)=>{
                const folder = `resolve/${index}/${part}`;
                return {
                    name,
                    program: {
                        tool: 'uv'
                    },
                    cwd: 'empty',
                    network: [
                        'the index of Python packages'
                    ],
                    files: {
                        [`${folder}/in.txt`]: `${text}\n`,
                        [`${folder}/constraints.txt`]: `${constraints}\n`
                    },
                    reports: {
                        resolved: `${folder}/out.txt`
                    },
                    args: [
                        ...[
                            'pip',
                            'compile',
                            `${scratch}/${folder}/in.txt`,
                            '--output-file',
                            `${scratch}/${folder}/out.txt`
                        ],
                        ...[
                            '--constraints',
                            `${scratch}/${folder}/constraints.txt`,
                            '--python-version',
                            options['python-version']
                        ],
                        ...[
                            '--universal',
                            '--no-build',
                            '--no-config',
                            '--no-header',
                            '--no-python-downloads',
                            '--quiet'
                        ],
                        ...asked.prereleases ? [
                            '--prerelease',
                            'allow'
                        ] : [],
                        ...[
                            '--cache-dir',
                            `${scratch}/uv-cache`
                        ]
                    ]
                };
            });
        }
        function resolved(path, asked, executions) {
            const requirements = new Map();
            for (const part of partsOf(path, asked)){
                const execution = executions.find(({ name })=>name === part.name);
                if (execution === undefined) return undefined;
                const came = resolvedPart(path, part, asked, execution);
                if (!came.ok) return came;
                for (const one of came.requirements){
                    requirements.set(JSON.stringify([
                        one.name,
                        one.specifier,
                        one.path,
                        one.line
                    ]), one);
                }
            }
            return {
                ok: true,
                requirements: [
                    ...requirements.values()
                ]
            };
        }
        function resolvedPart(path, part, asked, { exitCode, stderr, reports }) {
            const text = reports['resolved'];
            if (exitCode !== 0 || text === undefined) {
                const said = stderr.trim().replaceAll(/\s+/g, ' ').slice(0, 400);
                return (0, scanners_scanner.gz)(`${path} could not be resolved: uv exited with ${exitCode}: ${said}`, lockIt);
            }
            const lines = requirementLines(text).flatMap((line)=>line.kind === 'requirement' ? [
                    line
                ] : []);
            const dropped = part.asked.find((one)=>!lines.some((line)=>answers(line, one)));
            if (dropped !== undefined) {
                return (0, scanners_scanner.gz)(`${dropped.path}:${dropped.line}: ${dropped.name} is not in what uv made of it`, lockIt);
            }
            const direct = part.asked.length === 1 ? {
                ...asked,
                requirements: part.asked
            } : asked;
            return {
                ok: true,
                requirements: lines.map((line)=>placed(line, lines, direct, path))
            };
        }
        function answers(line, asked) {
            if (pythonName(line.name) !== pythonName(asked.name)) return false;
            const version = line.specifier.replace(/^=+/, '');
            return asked.specifier === '' || (0, pep440.satisfies)(version, asked.specifier, {
                prereleases: true
            });
        }
        const lockIt = 'Lock the requirements and commit the result: uv pip compile --universal --generate-hashes.';
        function placed(line, lines, asked, path) {
            const way = wayTo(line.name, lines, asked);
            const direct = asked.requirements.find(({ name })=>pythonName(name) === pythonName(way[0] ?? line.name));
            return {
                ...line,
                via: way.slice(0, -1),
                path: direct?.path ?? path,
                line: direct?.line ?? 1
            };
        }
        function wayTo(name, lines, asked) {
            const byName = new Map(lines.map((line)=>[
                    pythonName(line.name),
                    line
                ]));
            const direct = new Set(asked.requirements.map((one)=>pythonName(one.name)));
            const open = [
                [
                    pythonName(name)
                ]
            ];
            const seen = new Set();
            for(let at = 0; at < open.length; at += 1){
                const way = open[at] ?? [];
                const [first = ''] = way;
                if (direct.has(first)) return way;
                for (const above of byName.get(first)?.via ?? []){
                    const next = pythonName(above.replace(/\[.*$/, ''));
                    if (!byName.has(next) || seen.has(next)) continue;
                    seen.add(next);
                    open.push([
                        next,
                        ...way
                    ]);
                }
            }
            return [
                pythonName(name)
            ];
        }
        ;
        function pip_audit_scanner_detect(tree, { except, omit }) {
            const isExcepted = (0, path_matcher.k)(except);
            const files = new Set(tree.files);
            const isOne = (path)=>isRequirements(path) || isUnlocked(path, files);
            const isOwn = (path)=>isOne(path) && (except.length === 0 || !isExcepted(path));
            const found = (0, detect_files.z)(tree, isOwn, 'no requirements of Python');
            if (found.status !== 'applies') return found;
            const judged = found.expected.filter((path)=>!scanner_isOmitted(path, omit));
            if (judged.length === 0) return {
                status: 'not-applicable',
                reason: 'requirements for development only'
            };
            const kindOf = (path)=>isPinned(readRequirements(path, tree.read)) ? 'lockfile' : 'manifest';
            return {
                ...found,
                targets: judged.map((path)=>({
                        kind: kindOf(path),
                        path
                    }))
            };
        }
        const scanner_isOmitted = (path, omit)=>omit.includes('dev') && isDevelopment(path);
        function pip_audit_scanner_step(executions, context) {
            const files = context.targets.map(({ path })=>({
                    path,
                    asked: readRequirements(path, context.text)
                }));
            const objection = objectionTo(files, context.options);
            if (objection !== undefined) return {
                answer: objection
            };
            const loose = files.filter(({ asked })=>!isPinned(asked));
            if (executions.length === 0 && loose.length > 0) {
                return {
                    next: loose.flatMap(({ path, asked }, index)=>resolveCommands(path, index, asked, context))
                };
            }
            const requirements = files.flatMap(({ asked })=>isPinned(asked) ? asked.requirements : []);
            for (const { path, asked } of loose){
                const came = resolved(path, asked, executions);
                if (came?.ok !== true) return {
                    answer: came ?? (0, scanners_scanner.gz)(`${path} was not resolved`)
                };
                const addressed = unversionedObjection(asked, came.requirements, context.options);
                if (addressed !== undefined) return {
                    answer: addressed
                };
                requirements.push(...came.requirements);
            }
            const pins = pinsOf(requirements);
            if (!executions.some(({ name })=>name === auditName)) return {
                next: auditCommands(pins, context)
            };
            return {
                answer: scanner_answer(executions, pins, {
                    files,
                    loose
                }, context)
            };
        }
        function scanner_answer(executions, pins, { files, loose }, context) {
            const unknown = context.options['unknown-severity'];
            const found = answer_matches(executions, pins, context);
            if ('ok' in found) return found;
            const excluded = context.expected.filter((path)=>scanner_isOmitted(path, context.options.omit));
            return {
                ok: true,
                rules: [
                    ...found.map((match)=>findings_ruleOf(match, unknown)),
                    ...loose.length > 0 ? [
                        scanner_unlocked
                    ] : []
                ],
                findings: [
                    ...found.flatMap((match)=>findings_findingsOf(match, unknown)),
                    ...loose.map(({ path })=>looseFinding(path))
                ],
                seen: files.map(({ path })=>path),
                excluded,
                notes: [
                    `${(0, counted.h)(pins.length, 'package')} in ${(0, counted.h)(files.length, 'file')}, and a planted one that was found`,
                    ...loose.map(({ path })=>`${path} was resolved, it is not locked`)
                ],
                remarks: remarksOf(files, pins, context.options)
            };
        }
        function remarksOf(files, pins, given) {
            const skipped = files.flatMap(({ asked })=>unversionedIn(asked, pins));
            const unhashed = files.filter(({ asked })=>isPinned(asked) && asked.requirements.some(({ hashed })=>!hashed));
            const ignored = files.flatMap(({ asked })=>asked.ignored);
            const choosing = files.flatMap(({ asked })=>isPinned(asked) ? [] : asked.choosing);
            return [
                ...skipped.map(({ where, text })=>`${where}: ${text} was not judged, as \`not-audited\` says.`),
                ...unhashed.map(({ path })=>`${path} has versions without hashes: what its packages need beyond it was not judged.`),
                ...ignored.map((option)=>`${option} was not obeyed: where packages come from is not for the repository to say.`),
                ...choosing.map((option)=>`${option} was not obeyed: another version may be installed than was judged.`),
                ...given.omit.includes('dev') ? [] : [
                    'Requirements for development were judged as well.'
                ]
            ];
        }
        const scanner_unlocked = {
            id: 'unlocked-requirements',
            title: 'Requirements that leave a choice of versions',
            description: 'What is installed is chosen when it is installed: it need not be what was judged.',
            help: 'Lock the requirements, with hashes, and commit the lock.',
            security: true,
            severity: 'medium',
            cwe: [
                1357
            ]
        };
        const looseFinding = (path)=>({
                rule: scanner_unlocked.id,
                message: `${path} leaves a choice of versions: what was judged is what they come to today.`,
                severity: 'medium',
                path,
                region: {
                    startLine: 1
                },
                fix: howToLock(path)
            });
        const pip_audit_scanner_scanner = (0, scanners_define.q)({
            id: 'pip-audit',
            gate: 'dependencies',
            title: 'pip-audit',
            threats: [
                'vulnerable-dependency',
                'unlocked-dependency'
            ],
            when: 'requirements.txt, .lock, .pip and .in, by whatever prefix, suffix or folder, and pylock.toml',
            driver: 'pip-audit',
            options: pip_audit_options_options,
            steeredBy: [],
            executes: 'nothing',
            reads: [
                '**/*.{txt,in,pip}',
                '**/*requirements*.lock',
                '**/requirements/**/*.lock',
                '**/pylock*.toml'
            ],
            readsLarge: true,
            detect: pip_audit_scanner_detect,
            kind: 'process',
            tool: 'pip-audit',
            needs: ({ kind })=>kind === 'manifest' ? [
                    'pypi-advisories',
                    'python-index'
                ] : [
                    'pypi-advisories'
                ],
            step: pip_audit_scanner_step
        });
        ;
        const position = schemas.Ikc({
            row: schemas.aig().int(),
            column: schemas.aig().int()
        });
        const report_rowSchema = schemas.Ikc({
            code: schemas.YjP().nullable(),
            name: schemas.YjP().nullish(),
            message: schemas.YjP(),
            url: schemas.YjP().nullish(),
            filename: schemas.YjP(),
            cell: schemas.aig().int().nullish(),
            location: position,
            end_location: position,
            fix: schemas.Ikc({
                message: schemas.YjP().nullish()
            }).nullish()
        });
        function report_readRows(stdout) {
            try {
                const rows = schemas.YOg(report_rowSchema).safeParse(JSON.parse(stdout));
                return rows.success ? rows.data : undefined;
            } catch  {
                return undefined;
            }
        }
        const rowKey = (row)=>JSON.stringify([
                row.code,
                row.filename,
                row.cell ?? 0,
                row.location,
                row.end_location,
                row.message
            ]);
        function namesBelow(tree, files) {
            const byName = new Map();
            const ambiguous = new Set();
            for (const path of files){
                const name = `${tree}/${(0, sarif_paths.LF)(path)}`;
                const other = byName.get(name);
                if (other !== undefined) ambiguous.add(other).add(path);
                byName.set(name, path);
            }
            const pathOf = (filename)=>byName.get(filename) ?? byName.get(fromWindows(filename));
            return {
                pathOf,
                ambiguous: [
                    ...ambiguous
                ]
            };
        }
        const fromWindows = (filename)=>filename.replaceAll('\\', '/').replace(/^\/\/\?\//, '');
        function shownFiles(stdout, tree, files) {
            const listing = `\n${stdout.replaceAll('\r\n', '\n')}\n`;
            const lines = new Set(listing.split('\n'));
            return files.filter((path)=>{
                const name = `${tree}/${(0, sarif_paths.LF)(path)}`;
                return name.includes('\n') ? listing.includes(`\n${name}\n`) : lines.has(name);
            });
        }
        ;
        const weigh = (severity, cwe, codes)=>codes.map((code)=>[
                    code,
                    {
                        severity,
                        cwe
                    }
                ]);
        const weights = new Map([
            ...weigh('low', 703, [
                'S101',
                'S110',
                'S112'
            ]),
            ...weigh('medium', 78, [
                'S102',
                'S307',
                'S601',
                'S604'
            ]),
            ...weigh('high', 78, [
                'S602',
                'S605',
                'S609'
            ]),
            ...weigh('low', 78, [
                'S404',
                'S603',
                'S606',
                'S607'
            ]),
            ...weigh('high', 732, [
                'S103'
            ]),
            ...weigh('medium', 605, [
                'S104'
            ]),
            ...weigh('low', 259, [
                'S105',
                'S106',
                'S107'
            ]),
            ...weigh('medium', 377, [
                'S108',
                'S306'
            ]),
            ...weigh('medium', 400, [
                'S113'
            ]),
            ...weigh('high', 94, [
                'S201',
                'S701'
            ]),
            ...weigh('medium', 94, [
                'S612'
            ]),
            ...weigh('high', 22, [
                'S202'
            ]),
            ...weigh('medium', 22, [
                'S310'
            ]),
            ...weigh('medium', 502, [
                'S301',
                'S302'
            ]),
            ...weigh('low', 502, [
                'S403'
            ]),
            ...weigh('high', 327, [
                'S304',
                'S324',
                'S413',
                'S502'
            ]),
            ...weigh('medium', 327, [
                'S303',
                'S305',
                'S503'
            ]),
            ...weigh('low', 327, [
                'S504'
            ]),
            ...weigh('high', 326, [
                'S505'
            ]),
            ...weigh('medium', 79, [
                'S308',
                'S702',
                'S704'
            ]),
            ...weigh('low', 330, [
                'S311'
            ]),
            ...weigh('high', 319, [
                'S312',
                'S321',
                'S401',
                'S402',
                'S415'
            ]),
            ...weigh('medium', 319, [
                'S508',
                'S509'
            ]),
            ...weigh('medium', 20, [
                'S313',
                'S314',
                'S315',
                'S316',
                'S317',
                'S318',
                'S319',
                'S506'
            ]),
            ...weigh('low', 20, [
                'S405',
                'S406',
                'S407',
                'S408',
                'S409'
            ]),
            ...weigh('high', 20, [
                'S411'
            ]),
            ...weigh('high', 284, [
                'S412'
            ]),
            ...weigh('medium', 295, [
                'S323'
            ]),
            ...weigh('high', 295, [
                'S501',
                'S507'
            ]),
            ...weigh('medium', 89, [
                'S608',
                'S610',
                'S611'
            ])
        ]);
        const unlistedSecurity = 'medium';
        const isSecurityRule = (code)=>/^S\d{3}$/.test(code);
        function ruleSeverity(code) {
            if (code === 'invalid-syntax' || code === 'E999') return 'high';
            if (!isSecurityRule(code)) return 'low';
            return weights.get(code)?.severity ?? unlistedSecurity;
        }
        function findingSeverity(code, message) {
            return (code === 'S602' || code === 'S605') && message.includes('seems safe') ? 'low' : ruleSeverity(code);
        }
        function cweOf(code) {
            const weight = weights.get(code);
            return weight === undefined ? [] : [
                weight.cwe
            ];
        }
        ;
        function stopped(execution) {
            const lines = execution.stderr.split('\n').filter((line)=>line.trim() !== '' && !line.startsWith('warning:'));
            const cause = lines.slice(0, 6).map((line)=>line.trim()).join(' ');
            return (0, scanners_scanner.gz)(`ruff exited with ${execution.exitCode} (expected 0 or 1): ${cause === '' ? 'no message' : cause}`);
        }
        function ruff_answer_answer(all, honoured, listing, context) {
            const everything = report_readRows(all.stdout);
            const kept = report_readRows(honoured.stdout);
            if (everything === undefined || kept === undefined) return (0, scanners_scanner.gz)('ruff left no readable JSON report');
            const names = namesBelow(context.tree, context.files);
            const rows = [
                ...everything,
                ...kept
            ];
            const unread = unreadable(rows, [
                all.stderr,
                honoured.stderr
            ], names.pathOf);
            if (unread !== undefined) return unread;
            const concerned = new Set([
                ...context.expected,
                ...rows.map(({ filename })=>names.pathOf(filename))
            ]);
            const ambiguous = names.ambiguous.filter((path)=>concerned.has(path));
            if (ambiguous.length > 0) {
                return (0, scanners_scanner.gz)(`${ambiguous.join(', ')}: the name is no UTF-8 and looks like another one`, 'Rename the file.');
            }
            const seen = shownFiles(listing.stdout, context.tree, context.expected);
            if (seen.length === 0) {
                return (0, scanners_scanner.gz)(`ruff's configuration excludes all ${context.expected.length} Python files: nothing was linted`, 'Narrow `exclude`, or set `mode: off` for the gate lint.');
            }
            return answer_parsed(everything, kept, {
                seen,
                expected: context.expected,
                pathOf: names.pathOf
            });
        }
        function unreadable(rows, stderr, pathOf) {
            const row = rows.find(({ code, filename })=>code === 'E902' && pathOf(filename) !== undefined);
            if (row !== undefined) return (0, scanners_scanner.gz)(`${pathOf(row.filename) ?? ''} could not be read: ${row.message}`, readable);
            const warning = stderr.flatMap((text)=>text.split('\n')).find((line)=>/^warning: (Failed to (lint|read|parse)|Encountered error)/.test(line));
            return warning === undefined ? undefined : (0, scanners_scanner.gz)(`a file could not be read: ${warning}`, readable);
        }
        const readable = 'Make the file readable and UTF-8, or exclude it in ruff.toml.';
        function answer_parsed(all, kept, { seen, expected, pathOf }) {
            const active = new Set(kept.map(rowKey));
            const everywhere = [
                ...all,
                ...kept.filter((row)=>!all.some((other)=>rowKey(other) === rowKey(row)))
            ];
            const located = everywhere.flatMap((row)=>{
                const path = pathOf(row.filename);
                return path === undefined ? [] : [
                    {
                        row,
                        path
                    }
                ];
            });
            const outside = everywhere.length - located.length;
            const shown = new Set(seen);
            return {
                ok: true,
                rules: [
                    ...new Map(located.map(({ row })=>[
                            codeOf(row),
                            answer_ruleOf(row)
                        ])).values()
                ],
                findings: located.map(({ row, path })=>answer_findingOf(row, path, active.has(rowKey(row)))),
                seen,
                excluded: expected.filter((path)=>!shown.has(path)),
                notes: outside === 0 ? [] : [
                    `${outside} findings in files that are not part of the repository were left out`
                ]
            };
        }
        const codeOf = (row)=>row.code ?? 'invalid-syntax';
        function answer_findingOf(row, path, active) {
            const code = codeOf(row);
            const inCell = row.cell !== null && row.cell !== undefined;
            return {
                rule: code,
                message: inCell ? `${row.message} (cell ${row.cell}, line ${row.location.row})` : row.message,
                severity: findingSeverity(code, row.message),
                path,
                ...inCell ? {} : {
                    region: regionOf(row)
                },
                ...row.fix?.message ? {
                    fix: row.fix.message
                } : {},
                ...active ? {} : {
                    suppressed: {
                        kind: 'inSource',
                        justification: 'noqa'
                    }
                }
            };
        }
        const regionOf = (row)=>({
                startLine: row.location.row,
                startColumn: row.location.column,
                endLine: row.end_location.row,
                endColumn: row.end_location.column
            });
        function answer_ruleOf(row) {
            const id = codeOf(row);
            const title = (row.name ?? id).replaceAll('-', ' ');
            return {
                id,
                ...row.name ? {
                    name: row.name
                } : {},
                title,
                description: `${title} (ruff ${id})`,
                help: row.url ? `See ${row.url}` : 'Correct the syntax: the file cannot be parsed.',
                ...row.url ? {
                    helpUri: row.url
                } : {},
                security: isSecurityRule(id),
                severity: ruleSeverity(id),
                cwe: cweOf(id)
            };
        }
        ;
        const python = {
            files: [
                '**/*.py',
                '**/*.pyi',
                '**/*.ipynb'
            ],
            appliedBy: 'tool'
        };
        const codes = {
            rules: /^\p{White_Space}*:[,\p{White_Space}]*((?:[A-Z]+[0-9]+[,\p{White_Space}]*)+)/u,
            rule: /[A-Z]+[0-9]+/
        };
        const listed = {
            rules: /^\[([^\]]*)\]?/
        };
        const comments = [
            {
                marker: /#\p{White_Space}*[nN][oO][qQ][aA](?=\p{White_Space}*:[,\p{White_Space}]*[A-Z]+[0-9]|[\p{White_Space}#]|$)/u,
                word: 'noqa',
                ...codes,
                scope: 'line',
                ...python
            },
            {
                marker: /#\p{White_Space}*(?:ruff|flake8)\p{White_Space}*:\p{White_Space}*noqa\b/iu,
                word: 'noqa',
                ...codes,
                scope: 'file',
                ...python
            },
            {
                marker: brackets('ignore'),
                word: 'ruff',
                ...listed,
                scope: 'line',
                ...python
            },
            {
                marker: brackets('disable'),
                word: 'ruff',
                ...listed,
                scope: 'block',
                ...python
            },
            {
                marker: brackets('file-ignore'),
                word: 'ruff',
                ...listed,
                scope: 'file',
                ...python
            }
        ];
        function brackets(word) {
            return new RegExp(String.raw`#\p{White_Space}*ruff\p{White_Space}*:\p{White_Space}*${word}\p{White_Space}*(?=\[)`, 'u');
        }
        ;
        function follows_follows(path, text) {
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            return tomlStrings(text, 'extend').flatMap((name)=>followedPath(folder, name) ?? []);
        }
        ;
        const ruff_scanner_options = schemas.rej({});
        const isPython = (path)=>/\.(py|pyi|ipynb)$/.test(path);
        function command(name, flags, context) {
            const target = context.workingDirectory === '' ? '.' : `./${(0, sarif_paths.LF)(context.workingDirectory)}`;
            const shipped = `${context.assets}/config`;
            return {
                name,
                program: 'tool',
                args: [
                    'check',
                    '--no-cache',
                    '--no-respect-gitignore',
                    '--force-exclude',
                    ...flags,
                    '--',
                    target
                ],
                cwd: 'tree',
                env: {
                    XDG_CONFIG_HOME: shipped,
                    APPDATA: shipped
                },
                network: 'none'
            };
        }
        const scanner_json = [
            '--output-format',
            'json'
        ];
        function ruff_scanner_step(executions, context) {
            const [all, honoured, listing] = executions;
            const last = executions.at(-1);
            if (last !== undefined && last.exitCode !== 0 && last.exitCode !== 1) return {
                answer: stopped(last)
            };
            if (all === undefined) return {
                next: command('all findings', [
                    '--ignore-noqa',
                    ...scanner_json
                ], context)
            };
            if (honoured === undefined) return {
                next: command('findings without noqa', scanner_json, context)
            };
            if (listing === undefined) return {
                next: command('files', [
                    '--show-files'
                ], context)
            };
            return {
                answer: ruff_answer_answer(all, honoured, listing, context)
            };
        }
        const ruff_scanner_scanner = (0, scanners_define.q)({
            id: 'ruff',
            gate: 'lint',
            title: 'ruff',
            threats: [
                'defect',
                'unsafe-code'
            ],
            when: 'Python files and notebooks',
            driver: 'ruff',
            options: ruff_scanner_options,
            steeredBy: [
                '**/ruff.toml',
                '**/.ruff.toml',
                '**/pyproject.toml'
            ],
            follows: follows_follows,
            comments: comments,
            columns: 'code-points',
            executes: 'nothing',
            reads: [],
            detect: (tree)=>(0, detect_files.z)(tree, isPython, 'no Python files'),
            kind: 'process',
            tool: 'ruff',
            needs: ()=>[],
            step: ruff_scanner_step
        });
        ;
        const canary_canaryRule = 'security-gates-canary';
        const scanRoot = 'files';
        const canaryFolder = (context)=>`security-gates-${context.nonce}`;
        const canaryPath = (context)=>`${scanRoot}/${canaryFolder(context)}/canary`;
        const probePath = (context, ending)=>`${scanRoot}/${canaryFolder(context)}/languages/probe.${ending}`;
        const canaryRules = 'canary.yaml';
        function canaryFiles(context, endings) {
            const rule = {
                id: canary_canaryRule,
                languages: [
                    'regex'
                ],
                severity: 'INFO',
                message: 'Canary',
                'pattern-regex': `sg-canary-${context.nonce}`,
                paths: {
                    include: [
                        `/${canaryFolder(context)}/canary`
                    ]
                }
            };
            return {
                [canaryRules]: JSON.stringify({
                    rules: [
                        rule
                    ]
                }),
                [canaryPath(context)]: `sg-canary-${context.nonce}\n`,
                ...Object.fromEntries([
                    ...endings
                ].map((ending)=>[
                        probePath(context, ending),
                        ''
                    ]))
            };
        }
        ;
        const endings = {
            Python: [
                'py',
                'pyi'
            ],
            JavaScript: [
                'js',
                'jsx',
                'cjs',
                'mjs'
            ],
            TypeScript: [
                'ts',
                'tsx'
            ],
            'TypeScript modules': [
                'mts',
                'cts'
            ],
            Vue: [
                'vue'
            ],
            Go: [
                'go'
            ],
            Java: [
                'java'
            ],
            Kotlin: [
                'kt',
                'kts'
            ],
            Scala: [
                'scala'
            ],
            Ruby: [
                'rb'
            ],
            PHP: [
                'php'
            ],
            'C#': [
                'cs'
            ],
            Swift: [
                'swift'
            ],
            Rust: [
                'rs'
            ],
            C: [
                'c',
                'h'
            ],
            'C++': [
                'cc',
                'cpp',
                'cxx',
                'hpp',
                'hh'
            ],
            Shell: [
                'sh',
                'bash'
            ],
            Lua: [
                'lua'
            ],
            Solidity: [
                'sol'
            ],
            Dart: [
                'dart'
            ],
            Julia: [
                'jl'
            ],
            OCaml: [
                'ml',
                'mli'
            ],
            R: [
                'r',
                'R'
            ],
            Clojure: [
                'clj',
                'cljs'
            ],
            Elixir: [
                'ex',
                'exs'
            ]
        };
        const languages = new Map(Object.entries(endings).flatMap(([language, ends])=>ends.map((ending)=>[
                    ending,
                    language
                ])));
        const sourceEndings = [
            ...languages.keys()
        ];
        const shippedEndings = new Set([
            'Python',
            'JavaScript',
            'TypeScript',
            'Go'
        ].flatMap((language)=>endings[language] ?? []));
        function sourceEnding(path) {
            const ending = /[^/]\.([A-Za-z]+)$/.exec(path)?.[1];
            return ending !== undefined && languages.has(ending) ? ending : undefined;
        }
        const languageOf = (ending)=>languages.get(ending) ?? ending;
        function languagesIn(paths) {
            const counts = new Map();
            for (const path of paths){
                const language = languageOf(sourceEnding(path) ?? '');
                counts.set(language, (counts.get(language) ?? 0) + 1);
            }
            return [
                ...counts
            ].map(([language, count])=>`${language} (${count} ${count === 1 ? 'file' : 'files'})`).join(', ');
        }
        ;
        const shipped = 'security-gates';
        const pack = /^(p\/[a-z0-9][a-z0-9._-]*|auto)$/;
        const source = schemas.YjP().refine((text)=>text === shipped || pack.test(text) || isRelative(text), {
            error: `write ${shipped}, a pack such as p/default, auto, or the path of a file or folder in the repository`
        }).describe('The shipped rules, a pack of the registry (p/<name>, auto), or rules in the repository.');
        const semgrep_options_options = schemas.rej({
            rules: schemas.YOg(source).min(1).default([
                shipped
            ]).describe(`Where rules come from: ${shipped} (the shipped ones, default), files and folders of the repository (of the ` + 'trusted commit), packs of semgrep’s registry. auto is chosen anew by the registry at each run, so that its ' + 'findings cannot be reproduced.'),
            'allow-unparsed': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of files that semgrep may fail to parse, or give up on for lack of time. Default: none.')
        });
        function isRelative(text) {
            const segments = text.replace(/\/$/, '').split('/');
            return text !== '' && !segments.some((part)=>[
                    '',
                    '.',
                    '..'
                ].includes(part)) && !/[\\\0]/.test(text);
        }
        const packsOf = ({ rules })=>rules.filter((rule)=>pack.test(rule));
        const pathsOf = ({ rules })=>rules.filter((rule)=>rule !== shipped && !pack.test(rule)).map((rule)=>(0, sarif_paths.xD)(rule.replace(/\/$/, '')));
        function steersBy(given) {
            return pathsOf(given).flatMap((path)=>[
                    escaped(path),
                    `${escaped(path)}/**`
                ]);
        }
        const escaped = (path)=>path.replaceAll(/[[\](){}*?!+@\\]/g, '\\$&');
        ;
        const sarifReport = 'sarif';
        const ruleTimeLimit = 30;
        const needFor = (pack)=>`rule-pack ${pack}`;
        const needsOf = (options)=>[
                'tree-files',
                ...packsOf(options).map(needFor)
            ];
        function scanCommand(context) {
            const endings = new Set(context.expected.flatMap((path)=>sourceEnding(path) ?? []));
            const ignore = context.steering.includes('.semgrepignore') ? {} : {
                [`${scanRoot}/.semgrepignore`]: ''
            };
            const flags = [
                ...[
                    '--metrics=off',
                    '--disable-version-check',
                    '--no-rewrite-rule-ids',
                    '--disable-nosem',
                    '--no-git-ignore'
                ],
                ...[
                    '--max-target-bytes',
                    '0',
                    '--timeout',
                    String(ruleTimeLimit),
                    '--verbose'
                ],
                ...[
                    '--json',
                    `--sarif-output=${context.scratch}/semgrep.sarif`
                ]
            ];
            const configs = [
                ...configsOf(context),
                `${context.scratch}/${canaryRules}`
            ];
            return {
                name: 'scan',
                program: 'tool',
                args: [
                    'scan',
                    ...flags,
                    ...configs.flatMap((path)=>[
                            '--config',
                            path
                        ]),
                    scanRoot
                ],
                cwd: 'scratch',
                env: {
                    SEMGREP_SETTINGS_FILE: `${context.scratch}/settings.yml`,
                    SEMGREP_LOG_FILE: `${context.scratch}/semgrep.log`
                },
                files: {
                    ...canaryFiles(context, endings),
                    ...ignore
                },
                reports: {
                    [sarifReport]: 'semgrep.sarif'
                },
                network: 'none'
            };
        }
        function configsOf({ options, assets, tree, opened }) {
            return [
                ...options.rules.includes(shipped) ? [
                    `${assets}/rules`
                ] : [],
                ...pathsOf(options).map((path)=>`${tree}/${decodeURIComponent(path)}`),
                ...packsOf(options).flatMap((pack)=>opened[needFor(pack)] ?? [])
            ];
        }
        function missingRules({ options, steering }) {
            return pathsOf(options).filter((path)=>!steering.some((file)=>(0, sarif_paths.Yw)(file, path)));
        }
        ;
        const ignoreReason = 'semgrepignore_patterns_match';
        function coverageOf(report, context) {
            const scanned = new Set(report.paths.scanned);
            const ignored = new Set(report.paths.skipped.filter(({ reason })=>reason === ignoreReason).map(({ path })=>path));
            const nameOf = (path)=>`${scanRoot}/${(0, sarif_paths.wp)(path)}`;
            const endings = new Set(context.expected.flatMap((path)=>scanned.has(nameOf(path)) ? endingOf(path) : []));
            const isRead = (ending)=>endings.has(ending) || scanned.has(probePath(context, ending));
            const always = (ending)=>context.options.rules.includes(shipped) && shippedEndings.has(ending);
            const kinds = {
                seen: [],
                ignored: [],
                ruleless: [],
                limited: [],
                unread: []
            };
            for (const path of context.expected){
                const ending = endingOf(path);
                if (scanned.has(nameOf(path))) kinds.seen.push(path);
                else if (isBelowAny(nameOf(path), ignored)) kinds.ignored.push(path);
                else if (always(ending)) kinds.unread.push(path);
                else if (isRead(ending)) kinds.limited.push(path);
                else kinds.ruleless.push(path);
            }
            return kinds;
        }
        const endingOf = (path)=>sourceEnding(path) ?? '';
        function isBelowAny(name, places) {
            for(let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)){
                if (places.has(name.slice(0, end))) return true;
            }
            return false;
        }
        var first_few = __webpack_require__(52814);
        ;
        function problemsOf(errors, allowed) {
            const whole = errors.find((error)=>error.path === undefined || error.level === 'error');
            if (whole !== undefined) {
                return (0, scanners_scanner.gz)(`semgrep could not do its work: ${kindOf(whole)}: ${messageOf(whole)}`, problems_remedyFor(whole));
            }
            const isAllowed = (0, path_matcher.k)(allowed);
            const files = new Map();
            for (const error of errors){
                const path = (0, sarif_paths.xD)((error.path ?? '').slice(scanRoot.length + 1));
                if (!files.has(path)) files.set(path, `${(0, sarif_paths.LF)(path)} (${kindOf(error)}${problems_lineOf(error)})`);
            }
            const refused = [
                ...files
            ].filter(([path])=>!isAllowed(path)).map(([, text])=>text);
            if (refused.length === 0) return {
                ok: true,
                notes: [
                    ...files.values()
                ].map((text)=>`not read whole, as allowed: ${text}`)
            };
            return (0, scanners_scanner.gz)(`semgrep could not read ${refused.length === 1 ? 'a file' : `${refused.length} files`} whole: ${(0, first_few.D)(refused)}`, 'Correct the syntax, or name the file in `allow-unparsed` of semgrep in the policy file.');
        }
        function kindOf({ type }) {
            const kind = Array.isArray(type) ? type[0] : type;
            return typeof kind === 'string' ? kind : 'error';
        }
        const problems_lineOf = ({ spans })=>{
            const line = spans?.[0]?.start?.line;
            return line === undefined ? '' : `, line ${line}`;
        };
        const messageOf = ({ message, long_msg: long })=>(message ?? long ?? 'no message').replaceAll(/\s+/g, ' ').trim().slice(0, 300);
        function problems_remedyFor(error) {
            return /rule|config|yaml|language|plugin/i.test(`${kindOf(error)} ${messageOf(error)}`) ? 'Correct the rules that `rules` of semgrep names in the policy file.' : undefined;
        }
        ;
        const report_position = schemas.Ikc({
            line: schemas.Whr(),
            col: schemas.Whr()
        });
        const resultSchema = schemas.Ikc({
            check_id: schemas.YjP(),
            path: schemas.YjP(),
            start: report_position,
            end: report_position,
            extra: schemas.Ikc({
                message: schemas.YjP(),
                severity: schemas.YjP(),
                metadata: schemas.g1P(schemas.YjP(), schemas.L5J()).default({})
            })
        });
        const report_errorSchema = schemas.Ikc({
            level: schemas.YjP().default('error'),
            type: schemas.L5J(),
            message: schemas.YjP().optional(),
            long_msg: schemas.YjP().optional(),
            path: schemas.YjP().optional(),
            spans: schemas.YOg(schemas.Ikc({
                start: report_position.optional()
            })).optional()
        });
        const semgrep_report_reportSchema = schemas.Ikc({
            results: schemas.YOg(resultSchema),
            errors: schemas.YOg(report_errorSchema),
            paths: schemas.Ikc({
                scanned: schemas.YOg(schemas.YjP()),
                skipped: schemas.YOg(schemas.Ikc({
                    path: schemas.YjP(),
                    reason: schemas.YjP()
                })).default([])
            }),
            skipped_rules: schemas.YOg(schemas.L5J()).default([])
        });
        function semgrep_report_readReport(text) {
            return semgrep_report_reportSchema.safeParse(report_parsed(text)).data;
        }
        const sarifSchema = schemas.Ikc({
            runs: schemas.PVZ([
                schemas.Ikc({
                    results: schemas.YOg(schemas.Ikc({
                        ruleId: schemas.YjP(),
                        suppressions: schemas.YOg(schemas.Ikc({
                            kind: schemas.YjP()
                        })).optional(),
                        locations: schemas.PVZ([
                            schemas.Ikc({
                                physicalLocation: schemas.Ikc({
                                    artifactLocation: schemas.Ikc({
                                        uri: schemas.YjP()
                                    }),
                                    region: schemas.Ikc({
                                        startLine: schemas.Whr(),
                                        startColumn: schemas.Whr(),
                                        endLine: schemas.Whr(),
                                        endColumn: schemas.Whr()
                                    })
                                })
                            })
                        ])
                    }))
                })
            ])
        });
        function readSuppressed(text) {
            const read = sarifSchema.safeParse(report_parsed(text)).data;
            if (read === undefined) return undefined;
            const marked = read.runs[0].results.filter(({ suppressions = [] })=>suppressions.length > 0);
            return new Set(marked.map(({ ruleId, locations: [{ physicalLocation }] })=>{
                const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
                return keyOf(ruleId, physicalLocation.artifactLocation.uri, [
                    startLine,
                    startColumn,
                    endLine,
                    endColumn
                ]);
            }));
        }
        const resultKey = ({ check_id, path, start, end })=>keyOf(check_id, path, [
                start.line,
                start.col,
                end.line,
                end.col
            ]);
        const keyOf = (rule, path, region)=>JSON.stringify([
                rule,
                path,
                region
            ]);
        function report_parsed(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return undefined;
            }
        }
        ;
        const severity_words = {
            CRITICAL: 'critical',
            ERROR: 'high',
            HIGH: 'high',
            WARNING: 'medium',
            MEDIUM: 'medium',
            INFO: 'low',
            LOW: 'low',
            INVENTORY: 'info',
            EXPERIMENT: 'info'
        };
        function severity_severityOf(word, metadata) {
            const score = Number(metadata['security-severity'] ?? Number.NaN);
            if (Number.isFinite(score) && score > 0 && score <= 10) {
                if (score >= 9) return 'critical';
                if (score >= 7) return 'high';
                return score >= 4 ? 'medium' : 'low';
            }
            return severity_words[word.toUpperCase()] ?? 'high';
        }
        ;
        function rule_ruleOf({ check_id: id, extra: { message, severity, metadata } }) {
            const helpUri = addressOf(metadata);
            return {
                id,
                title: textOf(metadata['title']) ?? id.replaceAll('-', ' '),
                description: textOf(metadata['title']) ?? message,
                help: textOf(metadata['help']) ?? message,
                ...helpUri === undefined ? {} : {
                    helpUri
                },
                security: isSecurity(metadata),
                severity: severity_severityOf(severity, metadata),
                cwe: rule_cweOf(metadata['cwe'])
            };
        }
        function isSecurity(metadata) {
            const category = textOf(metadata['category']);
            return category === undefined || category === 'security';
        }
        const textOf = (value)=>typeof value === 'string' && value !== '' ? value : undefined;
        function rule_cweOf(value) {
            const texts = listOf(value);
            return texts.flatMap((text)=>{
                const number = typeof text === 'string' ? /^CWE-(\d{1,5})\b/.exec(text)?.[1] : undefined;
                return number === undefined ? [] : [
                    Number(number)
                ];
            });
        }
        function addressOf({ source, references }) {
            const candidates = [
                ...listOf(references),
                source
            ];
            return candidates.find((text)=>typeof text === 'string' && /^https:\/\/[^\s<>"]+$/.test(text));
        }
        function listOf(value) {
            return Array.isArray(value) ? value : [
                value
            ];
        }
        ;
        function semgrep_answer_answer(execution, context) {
            const report = semgrep_report_readReport(execution.stdout);
            if (report === undefined) return (0, scanners_scanner.gz)(`semgrep exited with ${execution.exitCode} and left no readable JSON report${said(execution)}`);
            const problems = problemsOf(report.errors, context.options['allow-unparsed']);
            if (!problems.ok) return problems;
            if (execution.exitCode !== 0) return (0, scanners_scanner.gz)(`semgrep exited with ${execution.exitCode} (expected 0)${said(execution)}`);
            const suppressed = readSuppressed(execution.reports[sarifReport] ?? '');
            if (suppressed === undefined) return (0, scanners_scanner.gz)('semgrep left no readable SARIF report');
            if (!report.results.some(({ check_id })=>check_id === canary_canaryRule)) {
                return (0, scanners_scanner.gz)('the planted canary was not found: .semgrepignore leaves out everything, or semgrep did not scan');
            }
            const coverage = coverageOf(report, context);
            if (coverage.seen.length === 0) return (0, scanners_scanner.gz)(...nothingRead(coverage));
            return semgrep_answer_parsed(report, suppressed, coverage, [
                ...problems.notes,
                ...notesOf(report)
            ], context);
        }
        function said({ stderr }) {
            const lines = stderr.split('\n').filter((line)=>/error|exception|fatal|killed/i.test(line));
            return lines.length === 0 ? '' : `: ${lines.slice(0, 3).join(' ').trim().slice(0, 300)}`;
        }
        function nothingRead({ ignored, ruleless, limited, unread }) {
            if (unread.length > 0) return [
                `semgrep read none of ${unread.length} files that its rules are for`
            ];
            if (ignored.length > 0) return [
                `.semgrepignore leaves out all ${ignored.length} source files`,
                'Narrow .semgrepignore.'
            ];
            const files = [
                ...ruleless,
                ...limited
            ];
            return [
                `no rule read any of ${files.length} source files: ${languagesIn(files)}`,
                'Name rules for these languages in `rules` of semgrep, or set `mode: off` for the gate sast.'
            ];
        }
        function notesOf({ skipped_rules: skipped }) {
            return skipped.length === 0 ? [] : [
                `${skipped.length} rules were skipped: this version of semgrep cannot run them`
            ];
        }
        function semgrep_answer_parsed(report, suppressed, coverage, notes, context) {
            const results = report.results.filter(({ check_id })=>check_id !== canary_canaryRule);
            const paths = new Map(context.expected.map((path)=>[
                    `${scanRoot}/${(0, sarif_paths.wp)(path)}`,
                    path
                ]));
            return {
                ok: true,
                rules: [
                    ...new Map(results.map((result)=>[
                            result.check_id,
                            rule_ruleOf(result)
                        ])).values()
                ],
                findings: results.map((result)=>semgrep_answer_findingOf(result, paths, suppressed.has(resultKey(result)))),
                seen: coverage.seen,
                excluded: [
                    ...coverage.ignored,
                    ...coverage.ruleless,
                    ...coverage.limited
                ],
                notes: [
                    'the planted canary was found',
                    ...notes,
                    ...limits(coverage)
                ],
                remarks: coverage.ruleless.length === 0 ? [] : [
                    `no rule of semgrep reads ${languagesIn(coverage.ruleless)}`
                ]
            };
        }
        const limits = ({ limited })=>limited.length === 0 ? [] : [
                `${limited.length} files are left out by the \`paths\` of the rules`
            ];
        function semgrep_answer_findingOf(result, paths, suppressed) {
            const { check_id: rule, path, start, end, extra } = result;
            return {
                rule,
                message: extra.message,
                severity: severity_severityOf(extra.severity, extra.metadata),
                path: paths.get(path) ?? path.slice(scanRoot.length + 1),
                region: {
                    startLine: start.line,
                    startColumn: start.col,
                    endLine: end.line,
                    endColumn: end.col
                },
                ...suppressed ? {
                    suppressed: {
                        kind: 'inSource',
                        justification: 'nosemgrep'
                    }
                } : {}
            };
        }
        ;
        const comments_comments = [
            {
                marker: /(?<=^|\s)nosem(?:grep)?|^[^\p{L}\p{N}]*nosem(?:grep)?/iu,
                word: 'nosem',
                rules: /^\s?[:=]\s?([^\s,]+(?:\s*,\s*[^\s,]+)*)/,
                scope: 'line',
                files: [
                    ...sourceEndings,
                    'yaml',
                    'yml',
                    'html',
                    'tf'
                ].map((ending)=>`**/*.${ending}`),
                appliedBy: 'tool'
            }
        ];
        ;
        function semgrep_follows_follows(path, text) {
            const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
            return [
                ...text.matchAll(/^:include\s+(\S+)\s*$/gm)
            ].flatMap(([, name = ''])=>followedPath(folder, name) ?? []);
        }
        ;
        function semgrep_scanner_detect(tree, { rules }) {
            const found = (0, detect_files.z)(tree, (path)=>sourceEnding(path) !== undefined, 'no source files');
            if (found.status !== 'applies' || rules.some((rule)=>rule !== shipped)) return found;
            const isRead = (path)=>shippedEndings.has(sourceEnding(path) ?? '');
            if (found.expected.some(isRead)) return found;
            return {
                status: 'not-applicable',
                reason: `no rule reads ${languagesIn(found.expected)}`
            };
        }
        function semgrep_scanner_step([scan], context) {
            if (scan !== undefined) return {
                answer: semgrep_answer_answer(scan, context)
            };
            const [missing] = missingRules(context);
            if (missing === undefined) return {
                next: scanCommand(context)
            };
            const remedy = 'Correct `rules` of semgrep in the policy file: rules are read in the commit whose policy counts.';
            return {
                answer: (0, scanners_scanner.gz)(`there are no rules at ${missing} in the tree whose rules judge`, remedy)
            };
        }
        const semgrep_scanner_scanner = (0, scanners_define.q)({
            id: 'semgrep',
            gate: 'sast',
            title: 'semgrep',
            threats: [
                'unsafe-code'
            ],
            when: 'Python, JavaScript, TypeScript and Go files; other languages by rules that you name',
            driver: 'semgrep',
            options: semgrep_options_options,
            steeredBy: [
                '**/.semgrepignore',
                scanners_scanner.nf
            ],
            steersBy: steersBy,
            follows: semgrep_follows_follows,
            comments: comments_comments,
            columns: 'bytes',
            executes: 'nothing',
            reads: [],
            detect: semgrep_scanner_detect,
            kind: 'process',
            tool: 'semgrep',
            needs: (_, given)=>needsOf(given),
            step: semgrep_scanner_step
        });
        var reports_of_run = __webpack_require__(84924);
        var saxes = __webpack_require__(59800);
        var errors = __webpack_require__(83916);
        ;
        const depthLimit = 100;
        const textLimit = 64 * 1024;
        function readXml(text, listener) {
            const open = [];
            const parser = new saxes.wT({
                xmlns: false
            });
            parser.on('error', (error)=>{
                throw error;
            });
            parser.on('doctype', (declared)=>{
                if (declared.includes('[')) throw new Error('it declares a document type of its own');
            });
            parser.on('opentag', ({ name, attributes })=>{
                if (open.length >= depthLimit) throw new Error(`it is more than ${depthLimit} elements deep`);
                const element = {
                    name,
                    attributes,
                    parents: open.map((one)=>one.element)
                };
                open.push({
                    element,
                    text: ''
                });
                listener.opened(element);
            });
            const take = (more)=>{
                const last = open.at(-1);
                if (last !== undefined && last.text.length < textLimit) last.text = (last.text + more).slice(0, textLimit);
            };
            parser.on('text', take);
            parser.on('cdata', take);
            parser.on('closetag', ()=>{
                const last = open.pop();
                if (last !== undefined) listener.closed(last.element, last.text);
            });
            try {
                parser.write(text).close();
                return undefined;
            } catch (thrown) {
                return (0, errors.bD)(thrown);
            }
        }
        ;
        function addCoverage(text, lines) {
            const start = text.trimStart();
            if (start.startsWith('<')) return addCobertura(text, lines);
            if (start.startsWith('{')) return addCoveragePy(text, lines);
            return addLcov(text, lines);
        }
        function add(lines, file, line, isRun) {
            const { each } = knownOf(lines, file);
            each.set(line, isRun || each.get(line) === true);
        }
        function knownOf(lines, file) {
            const known = lines.get(file) ?? {
                each: new Map(),
                sum: {
                    all: 0,
                    run: 0
                }
            };
            lines.set(file, known);
            return known;
        }
        function addCobertura(text, lines) {
            const wrong = [];
            const problem = readXml(text, {
                opened: ({ name, attributes, parents })=>{
                    if (parents.length === 0 && name !== 'coverage') wrong.push(`its root is <${name}>, not <coverage>`);
                    if (name !== 'line' || parents.at(-2)?.name !== 'class') return;
                    const file = parents.at(-2)?.attributes['filename'];
                    const { number = '', hits = '' } = attributes;
                    if (file === undefined || !/^\d{1,9}$/.test(number) || !/^-?\d+$/.test(hits)) wrong.push('a line of it is none');
                    else add(lines, file, Number(number), Number(hits) > 0);
                },
                closed: ()=>undefined
            });
            return problem ?? wrong[0];
        }
        const coveragePy = schemas.Ikc({
            meta: schemas.Ikc({
                version: schemas.YjP()
            }),
            files: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                executed_lines: schemas.YOg(schemas.Whr()),
                missing_lines: schemas.YOg(schemas.Whr())
            }))
        });
        function coverage_listed(text) {
            const parsed = JSON.parse(text);
            const { meta, files } = schemas.Ikc({
                meta: schemas.L5J(),
                files: schemas.IeY(isObject)
            }).parse(parsed);
            return {
                meta,
                files: Object.entries(files).map(([name, file])=>({
                        ...fields(file),
                        name
                    }))
            };
        }
        const isObject = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
        const fields = (value)=>typeof value === 'object' && value !== null ? value : {};
        function addCoveragePy(text, lines) {
            try {
                for (const file of coveragePy.parse(coverage_listed(text)).files){
                    for (const line of file.executed_lines)add(lines, file.name, line, true);
                    for (const line of file.missing_lines)add(lines, file.name, line, false);
                }
                return undefined;
            } catch  {
                return 'it is no JSON report of coverage.py';
            }
        }
        function addLcov(text, lines) {
            const at = {
                file: undefined,
                all: 0,
                run: 0,
                hasLines: false
            };
            for (const record of text.split(/\r?\n/)){
                if (record.startsWith('SF:')) {
                    if (at.file !== undefined) return `the lines of ${at.file} have no end`;
                    Object.assign(at, {
                        file: record.slice('SF:'.length),
                        all: 0,
                        run: 0,
                        hasLines: false
                    });
                } else if (record === 'end_of_record') {
                    if (at.run > at.all) return `more lines of ${at.file ?? ''} were run than there are`;
                    addSums(at, lines);
                    at.file = undefined;
                } else if (/^(?:DA|LF|LH):/.test(record)) {
                    if (!addRecord(record, at, lines)) return 'a line of it is none';
                } else if (record !== '' && !/^[A-Z]{2,8}:|^#/.test(record)) return 'it is neither Cobertura, lcov nor coverage.py';
            }
            return at.file === undefined ? undefined : `the lines of ${at.file} have no end`;
        }
        function addRecord(record, at, lines) {
            if (at.file === undefined) return false;
            const [, sum, count = ''] = /^(LF|LH):(\d{1,9})$/.exec(record) ?? [];
            if (sum === 'LF') at.all = Number(count);
            if (sum === 'LH') at.run = Number(count);
            if (sum !== undefined) return true;
            const [, line = '', hits = ''] = /^DA:(\d{1,9}),(\d+)(?:,\S*)?$/.exec(record) ?? [];
            if (line === '') return false;
            at.hasLines = true;
            add(lines, at.file, Number(line), Number(hits) > 0);
            return true;
        }
        function addSums({ file, all, run, hasLines }, lines) {
            if (file === undefined || hasLines) return;
            const known = knownOf(lines, file);
            known.sum = {
                all: Math.max(known.sum.all, all),
                run: Math.max(known.sum.run, run)
            };
        }
        function coverage_counted(lines) {
            const each = [
                ...lines.values()
            ].map((known)=>known.each.size === 0 ? known.sum : {
                    all: known.each.size,
                    run: [
                        ...known.each.values()
                    ].filter(Boolean).length
                });
            return {
                all: each.reduce((sum, { all })=>sum + all, 0),
                run: each.reduce((sum, { run })=>sum + run, 0)
            };
        }
        ;
        const junit_counts_kindOf = ({ name })=>name.slice(name.lastIndexOf(':') + 1).toLowerCase();
        const isSuite = (element)=>[
                'testsuite',
                'testsuites'
            ].includes(junit_counts_kindOf(element));
        const none = {
            failures: 0,
            tests: 0
        };
        function countsOf({ attributes }) {
            const given = [
                'failures',
                'errors',
                'tests'
            ].map((name)=>({
                    name,
                    text: attributes[name] ?? '0'
                }));
            const wrong = given.find(({ text })=>!/^\d{1,9}$/.test(text));
            if (wrong !== undefined) return `its ${wrong.name}=${JSON.stringify(wrong.text.slice(0, 40))} is no number`;
            const [failures = 0, errors = 0, tests = 0] = given.map(({ text })=>Number(text));
            return {
                failures: failures + errors,
                tests
            };
        }
        function summedCounts() {
            const stack = [
                {
                    own: none,
                    inner: none
                }
            ];
            return {
                open: (own)=>{
                    stack.push({
                        own,
                        inner: none
                    });
                },
                close: ()=>{
                    const { own, inner } = stack.pop() ?? {
                        own: none,
                        inner: none
                    };
                    const around = stack.at(-1);
                    if (around === undefined) return;
                    around.inner = {
                        failures: around.inner.failures + Math.max(own.failures, inner.failures),
                        tests: around.inner.tests + Math.max(own.tests, inner.tests)
                    };
                },
                whole: ()=>stack[0]?.inner ?? none
            };
        }
        function statusOf({ attributes }) {
            const said = [
                attributes['status'],
                attributes['result']
            ].map((text = '')=>text.trim());
            const failed = said.find((text)=>/^(?:fail|err|broken|abort|crash|time[d\s_-]*out)/i.test(text));
            const isSkipped = said.some((text)=>/^(?:not[\s_-]?run|disabled|skipped|ignored|pending|suppressed)$/i.test(text));
            return failed === undefined ? {
                isSkipped
            } : {
                failed,
                isSkipped
            };
        }
        ;
        const isFailure = (element)=>[
                'failure',
                'error'
            ].includes(junit_counts_kindOf(element));
        function readJunit(text) {
            const reading = {
                cases: [],
                sums: summedCounts(),
                wrong: [],
                failures: 0
            };
            const problem = readXml(text, {
                opened: (element)=>{
                    opened(element, reading);
                },
                closed: (element, trace)=>{
                    junit_closed(element, trace, reading);
                }
            });
            const reason = problem ?? reading.wrong[0];
            if (reason !== undefined) return reason;
            const { cases, failures } = reading;
            const declared = reading.sums.whole();
            if (declared.failures > failures) return `it counts ${declared.failures} failures and shows ${failures}`;
            const unshown = declared.tests - cases.length;
            return {
                ...resultsOf(cases),
                ...unshown > 0 ? {
                    unshown
                } : {}
            };
        }
        function opened(element, { cases, sums, wrong }) {
            const { name, parents } = element;
            if (parents.length === 0 && name !== 'testsuites' && name !== 'testsuite') wrong.push(`its root is <${name}>`);
            if (isSuite(element)) {
                const counts = countsOf(element);
                if (typeof counts === 'string') wrong.push(counts);
                sums.open(typeof counts === 'string' ? {
                    failures: 0,
                    tests: 0
                } : counts);
            }
            if (junit_counts_kindOf(element) === 'testcase') cases.push({
                element,
                failures: [],
                skipped: statusOf(element).isSkipped
            });
            const around = parents.at(-1);
            const last = cases.at(-1);
            if (junit_counts_kindOf(element) === 'skipped' && around !== undefined && junit_counts_kindOf(around) === 'testcase' && last !== undefined) last.skipped = true;
        }
        function junit_closed(element, trace, reading) {
            const { cases, sums } = reading;
            if (isSuite(element)) sums.close();
            const last = cases.at(-1);
            if (junit_counts_kindOf(element) === 'testcase' && last?.failures.length === 0) {
                const { failed } = statusOf(element);
                if (failed === undefined) return;
                reading.failures += 1;
                last.failures.push({
                    message: `its status is ${failed}`,
                    trace
                });
            }
            if (!isFailure(element)) return;
            reading.failures += 1;
            const message = element.attributes['message'] ?? element.attributes['type'] ?? '';
            if (element.parents.some((one)=>junit_counts_kindOf(one) === 'testcase')) last?.failures.push({
                message,
                trace
            });
            else cases.push(suiteFailure(element, message, trace));
        }
        function suiteFailure({ parents }, message, trace) {
            const suite = parents.at(-1);
            const element = {
                name: 'testcase',
                attributes: {
                    name: suite?.attributes['name'] ?? ''
                },
                parents
            };
            return {
                element,
                failures: [
                    {
                        message,
                        trace
                    }
                ],
                skipped: false
            };
        }
        function resultsOf(cases) {
            const failed = cases.flatMap(({ element, failures: [first] })=>first === undefined ? [] : [
                    failedTest(element, first)
                ]);
            const skipped = cases.filter((one)=>one.skipped && one.failures.length === 0).length;
            return {
                executed: cases.length - skipped,
                skipped,
                failed
            };
        }
        function failedTest(element, { message, trace }) {
            const { attributes, parents } = element;
            const file = [
                element,
                ...parents.toReversed()
            ].map((one)=>one.attributes['file'] ?? one.attributes['filepath']).find((name)=>name !== undefined && name !== '');
            const line = attributes['line'] ?? attributes['lineno'];
            return {
                name: attributes['name'] ?? '',
                className: attributes['classname'] ?? parents.at(-1)?.attributes['name'] ?? '',
                ...file === undefined ? {} : {
                    file
                },
                ...line !== undefined && /^[1-9]\d{0,8}$/.test(line) ? {
                    line: Number(line)
                } : {},
                message,
                trace
            };
        }
        ;
        function filesOf(files, root) {
            const all = new Set(files);
            const byBase = new Map();
            for (const path of files){
                const base = path.slice(path.lastIndexOf('/') + 1);
                const same = byBase.get(base);
                if (same === undefined) byBase.set(base, [
                    path
                ]);
                else same.push(path);
            }
            const byName = (name)=>{
                const plain = withoutDrive(name.replace(/^file:/, '')).replace(/^\/{2,}/, '/');
                const below = withoutDrive(root);
                const inside = plain.startsWith(`${below}/`) ? plain.slice(below.length + 1) : plain.replace(/^(?:\.\/)+/, '');
                const path = (0, sarif_paths.xD)(inside);
                if (all.has(path)) return path;
                if (path.startsWith('/')) return undefined;
                const ends = (byBase.get(path.slice(path.lastIndexOf('/') + 1)) ?? []).filter((one)=>one.endsWith(`/${path}`));
                return ends.length === 1 ? ends[0] : undefined;
            };
            return {
                byName
            };
        }
        const withoutDrive = (name)=>name.replaceAll('\\', '/').replace(/^\/*[A-Za-z]:/, '');
        const mention = /([^\s()'"<>|:]{1,300}\.[A-Za-z0-9]{1,8}):(\d{1,7})\b/g;
        const traceLines = 400;
        const lineLength = 600;
        function mentions({ message, trace }, files) {
            return `${message}\n${trace}`.split('\n', traceLines).flatMap((line)=>[
                    ...line.slice(0, lineLength).matchAll(mention)
                ]).flatMap(([, name = '', line = ''])=>{
                const path = files.byName(name);
                return path === undefined || Number(line) === 0 ? [] : [
                    {
                        path,
                        line: Number(line)
                    }
                ];
            });
        }
        const place_endings = [
            'py',
            'java',
            'kt',
            'groovy',
            'scala',
            'cs',
            'php',
            'rb'
        ];
        function byClass(className, files) {
            const own = files.byName(className);
            if (own !== undefined || !/^[\w.$\\]{1,300}$/.test(className)) return own;
            const parts = className.replace(/\$.*/, '').split(/[.\\]/);
            for(let length = parts.length; length > 0; length -= 1){
                const stem = parts.slice(0, length).join('/');
                for (const ending of place_endings){
                    const path = files.byName(`${stem}.${ending}`);
                    if (path !== undefined) return path;
                }
            }
            return undefined;
        }
        function place_placeOf(test, files) {
            const named = test.file === undefined ? undefined : files.byName(test.file);
            const own = named ?? byClass(test.className, files);
            const all = mentions(test, files);
            if (own === undefined) return all[0];
            const line = all.find(({ path })=>path === own)?.line ?? (named === undefined ? undefined : test.line);
            return line === undefined ? {
                path: own
            } : {
                path: own,
                line
            };
        }
        ;
        const failedTestRule = {
            id: 'test-failed',
            title: 'Failed test',
            description: 'A test of the repository failed.',
            help: 'Correct the code or the test.',
            security: false,
            severity: 'high',
            cwe: []
        };
        const coverageRule = {
            id: 'coverage-below-minimum',
            title: 'Too little is tested',
            description: 'The tests ran a smaller part of the lines than the policy asks for.',
            help: 'Test what is not tested yet.',
            security: false,
            severity: 'high',
            cwe: []
        };
        function test_answer_answer({ options, files, workspace }) {
            if (workspace === undefined) return (0, scanners_scanner.gz)('the reports of the checkout cannot be read');
            const wanting = options.junit.concat(options.coverage).flatMap((glob)=>(0, reports_of_run.J)(glob, workspace, runTests) ?? []);
            const [first] = wanting;
            if (first !== undefined) return first;
            const judged = judgeReports(options, workspace.files, files, workspace.root);
            if (!judged.ok) return judged;
            const digests = workspace.files.map(({ path, sha256 })=>`${path}: sha256 ${sha256}`);
            const remarks = [
                ...judged.remarks ?? [],
                ...(0, reports_of_run.U)(workspace)
            ];
            return {
                ...judged,
                notes: [
                    ...judged.notes,
                    ...digests
                ],
                remarks
            };
        }
        function judgeReports(options, reports, files, root) {
            const tests = judgeTests(options, reports, filesOf(files, root));
            if ('ok' in tests) return tests;
            const coverage = judgeCoverage(options, reports);
            if ('ok' in coverage) return coverage;
            const findings = [
                ...tests.findings,
                ...coverage.findings
            ];
            return {
                ok: true,
                rules: [
                    failedTestRule,
                    coverageRule
                ].filter(({ id })=>findings.some(({ rule })=>rule === id)),
                findings,
                seen: [],
                excluded: [],
                notes: [
                    ...tests.notes,
                    ...coverage.notes
                ],
                remarks: tests.remarks
            };
        }
        const runTests = 'Run the tests before this gate, in the same checkout, and have them write the report.';
        function judgeTests({ junit }, reports, files) {
            if (junit.length === 0) return {
                findings: [],
                notes: [],
                remarks: []
            };
            const read = [];
            for (const report of reports.filter(({ path })=>(0, path_matcher.k)(junit)(path))){
                const results = readJunit(report.text);
                if (typeof results === 'string') return (0, scanners_scanner.gz)(`${report.path} is no whole JUnit report: ${results}`, runTests);
                read.push({
                    report,
                    results
                });
            }
            const executedBy = (globs)=>read.reduce((sum, { report, results })=>sum + ((0, path_matcher.k)(globs)(report.path) ? results.executed : 0), 0);
            const idle = junit.find((glob)=>executedBy([
                    glob
                ]) === 0);
            if (executedBy(junit) === 0) return (0, scanners_scanner.gz)('no test was executed', runTests);
            if (idle !== undefined) return (0, scanners_scanner.gz)(`no test was executed by the reports of ${idle}`, runTests);
            const findings = read.flatMap(({ report, results })=>results.failed.map((test)=>test_answer_findingOf(test, report, files)));
            const skipped = read.reduce((sum, { results })=>sum + results.skipped, 0);
            return {
                findings,
                notes: [
                    `${(0, counted.h)(executedBy(junit), 'test')} ran, ${findings.length} failed, ${skipped} were skipped`
                ],
                remarks: read.flatMap(({ report, results: { unshown } })=>unshown === undefined ? [] : [
                        `${report.path} counts ${(0, counted.h)(unshown, 'test')} more than it shows.`
                    ])
            };
        }
        const messageLength = 300;
        function test_answer_findingOf(test, report, files) {
            const place = place_placeOf(test, files);
            const name = [
                test.className,
                test.name
            ].filter((part)=>part !== '').join(' › ');
            const why = `${test.message}\n${test.trace}`.split('\n').find((line)=>line.trim() !== '') ?? 'failed';
            return {
                rule: failedTestRule.id,
                message: `${name}: ${why.trim().slice(0, messageLength)}`,
                severity: 'high',
                path: place?.path ?? report.path,
                ...place?.line === undefined ? {} : {
                    region: {
                        startLine: place.line
                    }
                }
            };
        }
        function judgeCoverage({ coverage, 'min-coverage': minimum }, all) {
            if (coverage.length === 0) {
                const none = 'min-coverage is set, and coverage names no report';
                return minimum === undefined ? {
                    findings: [],
                    notes: []
                } : (0, scanners_scanner.gz)(none, 'Name the coverage reports in the policy.');
            }
            const lines = new Map();
            const reports = all.filter(({ path })=>(0, path_matcher.k)(coverage)(path));
            for (const { path, text } of reports){
                const problem = addCoverage(text, lines);
                if (problem !== undefined) return (0, scanners_scanner.gz)(`${path} is no whole coverage report: ${problem}`, runTests);
            }
            const { all: whole, run } = coverage_counted(lines);
            if (whole === 0) return (0, scanners_scanner.gz)('the coverage reports hold no line of code', runTests);
            const share = `${run} of ${whole} lines were run by tests (${shown(run, whole)} %)`;
            if (minimum === undefined || run * 100 >= minimum * whole) return {
                findings: [],
                notes: [
                    share
                ]
            };
            const message = `${share}; the policy asks for ${minimum} %.`;
            const [first] = reports;
            return {
                findings: [
                    {
                        rule: coverageRule.id,
                        message,
                        severity: 'high',
                        path: first?.path ?? ''
                    }
                ],
                notes: [
                    share
                ]
            };
        }
        const shown = (run, all)=>(Math.floor(run * 1000 / all) / 10).toFixed(1);
        var grammars = __webpack_require__(44273);
        ;
        const glob = schemas.YjP().regex(grammars._Y, 'write a glob that is relative to the repository’s root');
        const test_options_options = schemas.rej({
            junit: schemas.YOg(glob).default([]).describe('Globs of the JUnit reports that an earlier step wrote; each must fit a report. Default: none.'),
            coverage: schemas.YOg(glob).default([]).describe('Globs of its coverage reports: Cobertura XML, lcov, or JSON of coverage.py. Default: none.'),
            'min-coverage': schemas.aig().min(0).max(100).optional().describe('Percentage of lines that the tests must have run, over all coverage reports. Default: any.')
        });
        ;
        function test_scanner_detect(_, given) {
            if (given.junit.length === 0 && given.coverage.length === 0 && given['min-coverage'] === undefined) {
                return {
                    status: 'not-applicable',
                    reason: 'the policy names no reports of tests'
                };
            }
            return {
                status: 'applies',
                targets: [
                    {
                        kind: 'reports',
                        path: ''
                    }
                ],
                expected: []
            };
        }
        const test_scanner_scanner = (0, scanners_define.G)({
            id: 'test',
            gate: 'test',
            title: 'test reports',
            threats: [
                'failed-test',
                'untested-code'
            ],
            when: 'JUnit and coverage reports that the policy names',
            driver: 'security-gates test',
            options: test_options_options,
            steeredBy: [],
            executes: 'nothing',
            reads: [],
            detect: test_scanner_detect,
            workspace: ({ junit, coverage })=>[
                    ...junit,
                    ...coverage
                ],
            kind: 'builtin',
            check: (_, context)=>test_answer_answer(context)
        });
        var custom_commands = __webpack_require__(42425);
        ;
        const telling = [
            'package.json',
            'pyproject.toml',
            'pytest.ini',
            'tox.ini',
            'setup.cfg',
            'requirements*.txt'
        ];
        const junit = 'security-gates-junit.xml';
        const coverage = 'security-gates-coverage.xml';
        function testRun(options, files, read) {
            const { command } = options;
            if (command !== 'auto') return command === undefined ? undefined : {
                ...options,
                command
            };
            const texts = files.filter((path)=>path !== 'package.json' && !path.includes('/')).map((path)=>read(path) ?? '');
            if (files.includes('pytest.ini') || texts.some((text)=>/\bpytest\b/.test(text))) {
                const measured = options['min-coverage'] !== undefined || texts.some((text)=>/\bpytest-cov\b/.test(text));
                return {
                    command: [
                        ...[
                            'python3',
                            '-m',
                            'pytest',
                            `--junitxml=${junit}`
                        ],
                        ...measured ? [
                            '--cov',
                            `--cov-report=xml:${coverage}`
                        ] : []
                    ],
                    junit: [
                        junit,
                        ...options.junit
                    ],
                    coverage: [
                        ...measured ? [
                            coverage
                        ] : [],
                        ...options.coverage
                    ]
                };
            }
            return hasTestScript(read('package.json')) ? {
                ...options,
                command: [
                    'npm',
                    'test'
                ]
            } : undefined;
        }
        function hasTestScript(text) {
            try {
                const parsed = JSON.parse(text ?? 'null');
                if (typeof parsed !== 'object' || parsed === null || !("scripts" in parsed)) return false;
                const { scripts } = parsed;
                return typeof scripts === 'object' && scripts !== null && 'test' in scripts;
            } catch  {
                return false;
            }
        }
        function test_command_detect_detect(tree, options) {
            if (options.command === undefined) return {
                status: 'not-applicable',
                reason: 'the policy has no tests run'
            };
            const whole = (0, detect_files.z)(tree, ()=>true, 'no files');
            if (whole.status === 'cannot') return whole;
            const run = testRun(options, tree.files, tree.read);
            if (run === undefined) {
                return {
                    status: 'cannot',
                    reason: 'no pytest and no `npm test` is to be seen at the root of the repository',
                    remedy: 'Write `command` as a list, with the reports that it leaves.'
                };
            }
            if (run.junit.length === 0) {
                return {
                    status: 'cannot',
                    reason: `${run.command.join(' ')} promises no JUnit report, so that nobody could tell which tests ran`,
                    remedy: 'Name in `junit` the report that it writes.'
                };
            }
            return {
                status: 'applies',
                targets: [
                    {
                        kind: 'directory',
                        path: ''
                    }
                ],
                expected: []
            };
        }
        var variable_names = __webpack_require__(59954);
        ;
        const argv = schemas.YOg(schemas.YjP().min(1)).min(1);
        const path = schemas.YjP().regex(grammars.gD, {
            error: 'write a path below the root of the repository'
        });
        const test_command_options_options = schemas.rej({
            command: schemas.KCZ([
                schemas.euz('auto'),
                argv
            ]).optional().describe("Program and arguments that run the tests; `auto`: pytest, or `npm test` where package.json has such a script. " + 'Default: none, and nothing is run.'),
            setup: schemas.YOg(argv).default([]).describe('Commands before it, such as `[[npm, ci]]`. Default: none.'),
            env: schemas.YOg(schemas.YjP().regex(grammars.ur, {
                error: 'write the name of a variable'
            }).refine((name)=>!(0, variable_names.J)(name), {
                error: 'name no variable of the runner or of this program'
            }).refine((name)=>!(0, variable_names.e)(name), {
                error: 'name no token, password or key: code of the repository would have it'
            })).default([]).describe('Names of variables that the tests get. Default: none.'),
            'exit-codes': schemas.YOg(schemas.Whr().min(0).max(255)).min(1).default([
                0,
                1
            ]).describe('How it ends when the tests ran, whatever they came to. Default: [0, 1].'),
            junit: schemas.YOg(path).default([]).describe('JUnit reports that it writes. Default: none; pytest’s own with `command: auto`.'),
            coverage: schemas.YOg(path).default([]).describe('Coverage reports that it writes: Cobertura, lcov or coverage.py’s JSON. Default: none.'),
            'min-coverage': schemas.aig().min(0).max(100).optional().describe('Least percentage of lines. Default: none.')
        });
        ;
        function test_command_scanner_step(executions, context) {
            const run = testRun(context.options, context.files, context.text);
            if (run === undefined) return {
                answer: (0, scanners_scanner.gz)('no way to run the tests is known')
            };
            const { setup, env, 'exit-codes': exitCodes } = context.options;
            const wrong = (0, custom_commands.R)(executions, exitCodes);
            if (wrong !== undefined) return {
                answer: wrong
            };
            const commands = (0, custom_commands.v)({
                command: run.command,
                setup,
                env,
                reports: [
                    ...run.junit,
                    ...run.coverage
                ]
            });
            const next = commands[executions.length];
            if (next !== undefined) return {
                next
            };
            const last = executions.at(-1);
            return {
                answer: last === undefined ? (0, scanners_scanner.gz)('nothing was run') : test_command_scanner_answer(last, run, context)
            };
        }
        function test_command_scanner_answer(execution, run, context) {
            const files = [];
            for (const path of [
                ...run.junit,
                ...run.coverage
            ]){
                const text = execution.reports[path];
                if (text === undefined) return (0, scanners_scanner.gz)(`${run.command.join(' ')} left no report ${path}`, 'Correct the command.');
                files.push({
                    path,
                    text,
                    sha256: '',
                    modifiedMs: 0
                });
            }
            const root = `${context.scratch}/files`;
            const judged = judgeReports({
                ...run,
                'min-coverage': context.options['min-coverage']
            }, files, context.files, root);
            if (!judged.ok || execution.exitCode === 0 || judged.findings.length > 0) return judged;
            return (0, scanners_scanner.gz)(`the command ended with exit code ${execution.exitCode}, and its reports show no failed test`, 'Look at what else of it failed; it has to end with 0 when all is well.');
        }
        const test_command_scanner_scanner = (0, scanners_define.q)({
            id: 'test-command',
            gate: 'test',
            title: 'tests',
            threats: [
                'failed-test',
                'untested-code'
            ],
            when: 'A command that the policy names, where code of the repository may run',
            driver: 'security-gates test command',
            options: test_command_options_options,
            steeredBy: [],
            executes: 'repository',
            reads: telling,
            detect: test_command_detect_detect,
            kind: 'process',
            needs: ()=>[
                    'own-files'
                ],
            step: test_command_scanner_step
        });
        ;
        const syntax = (word, files)=>({
                marker: new RegExp(String.raw`(?<=^|\s)[#/*]*${word}:(?=\S*ignore:)`, 'u'),
                word: `${word}:`,
                rules: /^\S*?ignore:([^\s:*][^\s:]*)/,
                scope: 'line',
                files,
                appliedBy: 'tool'
            });
        const commentsIn = (files)=>[
                syntax('trivy', files),
                syntax('tfsec', files)
            ];
        const comment = /(?<=^|\s|\u0085)([#/*]*(?:trivy|tfsec)):/gu;
        const hasComments = (text)=>text.includes('ignore:') && text.split('\n').some(isSilencing);
        const terraform_comments_withoutComments = (text)=>text.split('\n').map((line)=>isSilencing(line) ? line.replaceAll(comment, '$1.') : line).join('\n');
        function isSilencing(line) {
            return line.includes('ignore:') && line.search(comment) >= 0;
        }
        ;
        const callsElsewhere = (text, isJson)=>(isJson ? callsInJson(text) : callsIn(text)).filter(({ source })=>!/^\.\.?(?:\/|$)/.test(source));
        const sourceAt = /^\s*source\s*=\s*"([^"]*)"/;
        function callsIn(text) {
            const calls = [];
            let line;
            text.split('\n').forEach((row, index)=>{
                if (/^\s*module\s+"?[^"{]*"?\s*\{/.test(row)) line = index + 1;
                else if (/^\S/.test(row) && !row.startsWith('}')) line = undefined;
                const source = (sourceAt.exec(row) ?? /^\s*module\b[^{]*\{\s*source\s*=\s*"([^"]*)"/.exec(row))?.[1];
                if (line === undefined || source === undefined) return;
                calls.push({
                    line,
                    source
                });
                line = undefined;
            });
            return calls;
        }
        const terraform_modules_schema = schemas._H3({
            module: schemas.g1P(schemas.YjP(), schemas._H3({
                source: schemas.YjP()
            }))
        });
        function callsInJson(text) {
            try {
                const modules = terraform_modules_schema.safeParse(JSON.parse(text)).data?.module ?? {};
                return Object.values(modules).map(({ source })=>({
                        line: 1,
                        source
                    }));
            } catch  {
                return [];
            }
        }
        ;
        const treeFolder = ({ nonce })=>`tree-${nonce}`;
        function pathOf(filename, context) {
            const mark = `/${treeFolder(context)}/`;
            const name = filename.replaceAll('\\', '/');
            const at = name.indexOf(mark);
            if (at < 0) return undefined;
            const staged = name.slice(at + mark.length);
            return context.files.includes(staged) ? staged : (0, sarif_paths.xD)(staged);
        }
        const withoutFolder = (text, context)=>text.replaceAll(new RegExp(String.raw`\S*/${treeFolder(context)}/`, 'g'), '');
        function commandOf({ group, mode }, number, context) {
            const { scratch, options } = context;
            const name = `${mode}-${number}`;
            const own = `asked/${name}`;
            const steers = mode !== 'all';
            const tree = `${scratch}/${treeFolder(context)}`;
            const values = options['tf-vars'].flatMap((path)=>[
                    '--tfvars-file',
                    `${tree}/${(0, sarif_paths.wp)((0, sarif_paths.xD)(path))}`
                ]);
            return {
                name,
                program: 'tool',
                cwd: 'empty',
                network: 'none',
                files: {
                    ...number === 0 ? plantedFiles(context) : {},
                    [`${own}/config.json`]: steers ? group.configuration?.json ?? '{}' : '{}',
                    [`${own}/checks/none`]: ''
                },
                copies: {
                    ...number === 0 ? copiesOf(context) : {},
                    ...steers ? Object.fromEntries(group.checks.map((path)=>[
                            `${own}/checks/${baseOf(path)}`,
                            path
                        ])) : {}
                },
                args: [
                    ...[
                        '--no-color',
                        '--no-code',
                        '--no-module-downloads',
                        '--force-all-dirs',
                        '--format',
                        'json'
                    ],
                    ...mode === 'honoured' ? [] : [
                        '--no-ignores'
                    ],
                    ...[
                        '--minimum-severity',
                        options['minimum-severity'].toUpperCase()
                    ],
                    ...[
                        '--config-file',
                        `${scratch}/${own}/config.json`,
                        '--custom-check-dir',
                        `${scratch}/${own}/checks`
                    ],
                    ...[
                        ...values,
                        `${tree}/${(0, sarif_paths.wp)(group.folder)}`
                    ]
                ]
            };
        }
        const baseOf = (path)=>(0, sarif_paths.wp)(path).replace(/^.*\//, '');
        function copiesOf(context) {
            const { files, options } = context;
            const isLeft = pathMatcherOrNone([
                ...options.except,
                ...options['allow-unread']
            ]);
            const given = options['tf-vars'].map((path)=>(0, sarif_paths.xD)(path));
            const wanted = files.filter((path)=>isTerraform(path) && !isTofu(path) && !isLeft(path) || isVariables(path));
            return Object.fromEntries([
                ...wanted,
                ...given
            ].map((path)=>[
                    `${treeFolder(context)}/${(0, sarif_paths.wp)(path)}`,
                    path
                ]));
        }
        const isTofu = (path)=>/\.tofu(?:\.json)?$/.test(path);
        const pathMatcherOrNone = (globs)=>globs.length === 0 ? ()=>false : (0, path_matcher.k)(globs);
        const plantedAt = ({ nonce }, folder)=>within(folder, plantedFile(nonce));
        const plantedFiles = (context)=>Object.fromEntries([
                ...new Set(context.expected.map(folderOf))
            ].map((folder)=>[
                    `${treeFolder(context)}/${(0, sarif_paths.wp)(plantedAt(context, folder))}`,
                    plantedResource(context.nonce)
                ]));
        function missingValues({ options, files }) {
            const missing = options['tf-vars'].find((path)=>!files.includes((0, sarif_paths.xD)(path)));
            if (missing === undefined) return undefined;
            return (0, scanners_scanner.gz)(`there is no file of values at ${missing}`, 'Correct `tf-vars` of tfsec in the policy.');
        }
        ;
        const severity_severities = {
            CRITICAL: 'critical',
            HIGH: 'high',
            MEDIUM: 'medium',
            LOW: 'low'
        };
        const trivy_severity_severityOf = (word, unknown)=>severity_severities[word] ?? unknown;
        ;
        const trivy_rules_namespaceObject = JSON.parse('{"a":{"aws-accessanalyzer-enable-access-analyzer":["AWS-0175"],"aws-api-gateway-enable-access-logging":["AWS-0001"],"aws-api-gateway-enable-cache":["AWS-0190"],"aws-api-gateway-enable-cache-encryption":["AWS-0002"],"aws-api-gateway-enable-tracing":["AWS-0003"],"aws-api-gateway-no-public-access":["AWS-0004"],"aws-api-gateway-use-secure-tls-policy":["AWS-0005"],"aws-athena-enable-at-rest-encryption":["AWS-0006"],"aws-athena-no-encryption-override":["AWS-0007"],"aws-cloudfront-enable-logging":["AWS-0010"],"aws-cloudfront-enable-waf":["AWS-0011"],"aws-cloudfront-enforce-https":["AWS-0012"],"aws-cloudfront-use-secure-tls-policy":["AWS-0013"],"aws-cloudtrail-enable-all-regions":["AWS-0014"],"aws-cloudtrail-enable-at-rest-encryption":["AWS-0015"],"aws-cloudtrail-enable-log-validation":["AWS-0016"],"aws-cloudtrail-ensure-cloudwatch-integration":["AWS-0162"],"aws-cloudtrail-no-public-log-access":["AWS-0161"],"aws-cloudtrail-require-bucket-access-logging":["AWS-0163"],"aws-cloudwatch-log-group-customer-key":["AWS-0017"],"aws-cloudwatch-require-cloud-trail-change-alarm":["AWS-0151"],"aws-cloudwatch-require-cmk-disabled-alarm":["AWS-0153"],"aws-cloudwatch-require-config-configuration-changes-alarm":["AWS-0155"],"aws-cloudwatch-require-console-login-failures-alarm":["AWS-0152"],"aws-cloudwatch-require-iam-policy-change-alarm":["AWS-0150"],"aws-cloudwatch-require-nacl-changes-alarm":["AWS-0157"],"aws-cloudwatch-require-network-gateway-changes-alarm":["AWS-0158","AWS-0159"],"aws-cloudwatch-require-non-mfa-login-alarm":["AWS-0148"],"aws-cloudwatch-require-org-changes-alarm":["AWS-0174"],"aws-cloudwatch-require-root-user-usage-alarm":["AWS-0149"],"aws-cloudwatch-require-s3-bucket-policy-change-alarm":["AWS-0154"],"aws-cloudwatch-require-sg-change-alarms":["AWS-0156"],"aws-cloudwatch-require-unauthorised-api-call-alarm":["AWS-0147"],"aws-cloudwatch-require-vpc-changes-alarm":["AWS-0160"],"aws-codebuild-enable-encryption":["AWS-0018"],"aws-config-aggregate-all-regions":["AWS-0019"],"aws-documentdb-enable-log-export":["AWS-0020"],"aws-documentdb-enable-storage-encryption":["AWS-0021"],"aws-documentdb-encryption-customer-key":["AWS-0022"],"aws-dynamodb-enable-at-rest-encryption":["AWS-0023"],"aws-dynamodb-enable-recovery":["AWS-0024"],"aws-dynamodb-table-customer-key":["AWS-0025"],"aws-ec2-add-description-to-security-group":["AWS-0099"],"aws-ec2-add-description-to-security-group-rule":["AWS-0124"],"aws-ec2-enable-at-rest-encryption":["AWS-0131"],"aws-ec2-enable-launch-config-at-rest-encryption":["AWS-0008"],"aws-ec2-enable-volume-encryption":["AWS-0026"],"aws-ec2-enforce-http-token-imds":["AWS-0028"],"aws-ec2-enforce-launch-config-http-token-imds":["AWS-0130"],"aws-ec2-no-default-vpc":["AWS-0101"],"aws-ec2-no-excessive-port-access":["AWS-0102"],"aws-ec2-no-public-egress-sgr":["AWS-0104"],"aws-ec2-no-public-ingress-acl":["AWS-0105"],"aws-ec2-no-public-ingress-sgr":["AWS-0107"],"aws-ec2-no-public-ip":["AWS-0009"],"aws-ec2-no-public-ip-subnet":["AWS-0164"],"aws-ec2-no-secrets-in-launch-template-user-data":["AWS-0129"],"aws-ec2-no-secrets-in-user-data":["AWS-0029"],"aws-ec2-no-sensitive-info":["AWS-0122"],"aws-ec2-require-vpc-flow-logs-for-all-vpcs":["AWS-0178"],"aws-ec2-restrict-all-in-default-sg":["AWS-0173"],"aws-ec2-volume-encryption-customer-key":["AWS-0027"],"aws-ecr-enable-image-scans":["AWS-0030"],"aws-ecr-enforce-immutable-repository":["AWS-0031"],"aws-ecr-no-public-access":["AWS-0032"],"aws-ecr-repository-customer-key":["AWS-0033"],"aws-ecs-enable-container-insight":["AWS-0034"],"aws-ecs-enable-in-transit-encryption":["AWS-0035"],"aws-ecs-no-plaintext-secrets":["AWS-0036"],"aws-efs-enable-at-rest-encryption":["AWS-0037"],"aws-eks-enable-control-plane-logging":["AWS-0038"],"aws-eks-encrypt-secrets":["AWS-0039"],"aws-eks-no-public-cluster-access":["AWS-0040"],"aws-eks-no-public-cluster-access-to-cidr":["AWS-0041"],"aws-elastic-search-enable-domain-encryption":["AWS-0048"],"aws-elastic-search-enable-domain-logging":["AWS-0042"],"aws-elastic-search-enable-in-transit-encryption":["AWS-0043"],"aws-elastic-search-enforce-https":["AWS-0046"],"aws-elastic-search-use-secure-tls-policy":["AWS-0126"],"aws-elasticache-add-description-for-security-group":["AWS-0049"],"aws-elasticache-enable-at-rest-encryption":["AWS-0045"],"aws-elasticache-enable-backup-retention":["AWS-0050"],"aws-elasticache-enable-in-transit-encryption":["AWS-0051"],"aws-elb-alb-not-public":["AWS-0053"],"aws-elb-drop-invalid-headers":["AWS-0052"],"aws-elb-http-not-used":["AWS-0054"],"aws-elb-use-secure-tls-policy":["AWS-0047"],"aws-emr-enable-at-rest-encryption":["AWS-0137"],"aws-emr-enable-in-transit-encryption":["AWS-0138"],"aws-emr-enable-local-disk-encryption":["AWS-0139"],"aws-iam-enforce-group-mfa":["AWS-0123"],"aws-iam-enforce-root-hardware-mfa":["AWS-0165"],"aws-iam-enforce-root-mfa":["AWS-0142"],"aws-iam-enforce-user-mfa":["AWS-0145"],"aws-iam-limit-root-account-usage":["AWS-0140"],"aws-iam-no-password-reuse":["AWS-0056"],"aws-iam-no-policy-wildcards":["AWS-0057"],"aws-iam-no-root-access-keys":["AWS-0141"],"aws-iam-no-user-attached-policies":["AWS-0143"],"aws-iam-require-lowercase-in-passwords":["AWS-0058"],"aws-iam-require-numbers-in-passwords":["AWS-0059"],"aws-iam-require-symbols-in-passwords":["AWS-0060"],"aws-iam-require-uppercase-in-passwords":["AWS-0061"],"aws-iam-set-max-password-age":["AWS-0062"],"aws-iam-set-minimum-password-length":["AWS-0063"],"aws-kinesis-enable-in-transit-encryption":["AWS-0064"],"aws-kms-auto-rotate-keys":["AWS-0065"],"aws-lambda-enable-tracing":["AWS-0066"],"aws-lambda-restrict-source-arn":["AWS-0067"],"aws-mq-enable-audit-logging":["AWS-0070"],"aws-mq-enable-general-logging":["AWS-0071"],"aws-mq-no-public-access":["AWS-0072"],"aws-msk-enable-at-rest-encryption":["AWS-0179"],"aws-msk-enable-in-transit-encryption":["AWS-0073"],"aws-msk-enable-logging":["AWS-0074"],"aws-neptune-enable-log-export":["AWS-0075"],"aws-neptune-enable-storage-encryption":["AWS-0076"],"aws-neptune-encryption-customer-key":["AWS-0128"],"aws-rds-enable-deletion-protection":["AWS-0177"],"aws-rds-enable-iam-auth":["AWS-0176"],"aws-rds-enable-performance-insights":["AWS-0133"],"aws-rds-enable-performance-insights-encryption":["AWS-0078"],"aws-rds-enable-public-access":["AWS-0180"],"aws-rds-encrypt-cluster-storage-data":["AWS-0079"],"aws-rds-encrypt-instance-storage-data":["AWS-0080"],"aws-rds-specify-backup-retention":["AWS-0077"],"aws-redshift-add-description-to-security-group":["AWS-0083"],"aws-redshift-encryption-customer-key":["AWS-0084"],"aws-redshift-no-classic-resources":["AWS-0085"],"aws-redshift-use-vpc":["AWS-0127"],"aws-s3-block-public-acls":["AWS-0086"],"aws-s3-block-public-policy":["AWS-0087"],"aws-s3-enable-bucket-encryption":["AWS-0088"],"aws-s3-enable-bucket-logging":["AWS-0089"],"aws-s3-enable-object-read-logging":["AWS-0172"],"aws-s3-enable-object-write-logging":["AWS-0171"],"aws-s3-enable-versioning":["AWS-0090"],"aws-s3-encryption-customer-key":["AWS-0132"],"aws-s3-ignore-public-acls":["AWS-0091"],"aws-s3-no-public-access-with-acl":["AWS-0092"],"aws-s3-no-public-buckets":["AWS-0093"],"aws-s3-require-mfa-delete":["AWS-0170"],"aws-s3-specify-public-access-block":["AWS-0094"],"aws-sam-api-use-secure-tls-policy":["AWS-0112"],"aws-sam-enable-api-access-logging":["AWS-0113"],"aws-sam-enable-api-cache-encryption":["AWS-0110"],"aws-sam-enable-api-tracing":["AWS-0111"],"aws-sam-enable-function-tracing":["AWS-0125"],"aws-sam-enable-http-api-access-logging":["AWS-0116"],"aws-sam-enable-state-machine-logging":["AWS-0119"],"aws-sam-enable-state-machine-tracing":["AWS-0117"],"aws-sam-enable-table-encryption":["AWS-0121"],"aws-sam-no-function-policy-wildcards":["AWS-0114"],"aws-sam-no-state-machine-policy-wildcards":["AWS-0120"],"aws-sns-enable-topic-encryption":["AWS-0095"],"aws-sqs-enable-queue-encryption":["AWS-0096"],"aws-sqs-no-wildcards-in-policy-documents":["AWS-0097"],"aws-sqs-queue-encryption-use-cmk":["AWS-0135"],"aws-ssm-avoid-leaks-via-http":["AWS-0134"],"aws-ssm-secret-use-customer-key":["AWS-0098"],"aws-workspaces-enable-disk-encryption":["AWS-0109"],"azure-appservice-account-identity-registered":["AZU-0002"],"azure-appservice-authentication-enabled":["AZU-0003"],"azure-appservice-enable-http2":["AZU-0005"],"azure-appservice-enforce-https":["AZU-0004"],"azure-appservice-require-client-cert":["AZU-0001"],"azure-appservice-use-secure-tls-policy":["AZU-0006"],"azure-authorization-limit-role-actions":["AZU-0030"],"azure-compute-disable-password-authentication":["AZU-0039"],"azure-compute-enable-disk-encryption":["AZU-0038"],"azure-compute-no-secrets-in-custom-data":["AZU-0037"],"azure-container-configured-network-policy":["AZU-0043"],"azure-container-limit-authorized-ips":["AZU-0041"],"azure-container-logging":["AZU-0040"],"azure-container-use-rbac-permissions":["AZU-0042"],"azure-database-all-threat-alerts-enabled":["AZU-0028"],"azure-database-enable-audit":["AZU-0027"],"azure-database-enable-ssl-enforcement":["AZU-0020"],"azure-database-no-public-access":["AZU-0022"],"azure-database-no-public-firewall-access":["AZU-0029"],"azure-database-postgres-configuration-connection-throttling":["AZU-0021"],"azure-database-postgres-configuration-log-checkpoints":["AZU-0024"],"azure-database-postgres-configuration-log-connections":["AZU-0019"],"azure-database-retention-period-set":["AZU-0025"],"azure-database-secure-tls-policy":["AZU-0026"],"azure-database-threat-alert-email-set":["AZU-0018"],"azure-database-threat-alert-email-to-owner":["AZU-0023"],"azure-datafactory-no-public-access":["AZU-0035"],"azure-datalake-enable-at-rest-encryption":["AZU-0036"],"azure-keyvault-content-type-for-secret":["AZU-0015"],"azure-keyvault-ensure-key-expiry":["AZU-0014"],"azure-keyvault-ensure-secret-expiry":["AZU-0017"],"azure-keyvault-no-purge":["AZU-0016"],"azure-keyvault-specify-network-acl":["AZU-0013"],"azure-monitor-activity-log-retention-set":["AZU-0031"],"azure-monitor-capture-all-activities":["AZU-0033"],"azure-monitor-capture-all-regions":["AZU-0032"],"azure-network-disable-rdp-from-internet":["AZU-0048"],"azure-network-no-public-egress":["AZU-0051"],"azure-network-no-public-ingress":["AZU-0047"],"azure-network-retention-policy-set":["AZU-0049"],"azure-network-ssh-blocked-from-internet":["AZU-0050"],"azure-security-center-alert-on-severe-notifications":["AZU-0044"],"azure-security-center-enable-standard-subscription":["AZU-0045"],"azure-security-center-set-required-contact-details":["AZU-0046"],"azure-storage-allow-microsoft-service-bypass":["AZU-0010"],"azure-storage-default-action-deny":["AZU-0012"],"azure-storage-enforce-https":["AZU-0008"],"azure-storage-no-public-access":["AZU-0007"],"azure-storage-queue-services-logging-enabled":["AZU-0009"],"azure-storage-use-secure-tls-policy":["AZU-0011"],"azure-synapse-virtual-network-enabled":["AZU-0034"],"cloudstack-compute-no-sensitive-info":["CLDSTK-0001"],"digitalocean-compute-enforce-https":["DIG-0002"],"digitalocean-compute-kubernetes-auto-upgrades-not-enabled":["DIG-0008"],"digitalocean-compute-no-public-egress":["DIG-0003"],"digitalocean-compute-no-public-ingress":["DIG-0001"],"digitalocean-compute-surge-upgrades-not-enabled":["DIG-0005"],"digitalocean-compute-use-ssh-keys":["DIG-0004"],"digitalocean-spaces-acl-no-public-read":["DIG-0006"],"digitalocean-spaces-disable-force-destroy":["DIG-0009"],"digitalocean-spaces-versioning-enabled":["DIG-0007"],"github-actions-no-plain-text-action-secrets":["GIT-0002"],"github-branch_protections-require_signed_commits":["GIT-0004"],"github-repositories-enable_vulnerability_alerts":["GIT-0003"],"github-repositories-private":["GIT-0001"],"google-IAM-no-folder-level-service-account-impersonation":["GCP-0005"],"google-bigquery-no-public-access":["GCP-0046"],"google-compute-disk-encryption-customer-key":["GCP-0034"],"google-compute-disk-encryption-no-plaintext-key":["GCP-0037"],"google-compute-enable-shielded-vm-im":["GCP-0045"],"google-compute-enable-shielded-vm-vtpm":["GCP-0041"],"google-compute-enable-vpc-flow-logs":["GCP-0029"],"google-compute-no-default-service-account":["GCP-0044"],"google-compute-no-ip-forwarding":["GCP-0043"],"google-compute-no-oslogin-override":["GCP-0036"],"google-compute-no-project-wide-ssh-keys":["GCP-0030"],"google-compute-no-public-egress":["GCP-0035"],"google-compute-no-public-ingress":["GCP-0027"],"google-compute-no-serial-port":["GCP-0032"],"google-compute-project-level-oslogin":["GCP-0042"],"google-compute-use-secure-tls-policy":["GCP-0039"],"google-compute-vm-disk-encryption-customer-key":["GCP-0033"],"google-dns-enable-dnssec":["GCP-0013"],"google-dns-no-rsa-sha1":["GCP-0012"],"google-gke-enable-auto-repair":["GCP-0063"],"google-gke-enable-auto-upgrade":["GCP-0058"],"google-gke-enable-ip-aliasing":["GCP-0049"],"google-gke-enable-master-networks":["GCP-0061"],"google-gke-enable-network-policy":["GCP-0056"],"google-gke-enable-private-cluster":["GCP-0059"],"google-gke-enable-stackdriver-logging":["GCP-0060"],"google-gke-enable-stackdriver-monitoring":["GCP-0052"],"google-gke-metadata-endpoints-disabled":["GCP-0048"],"google-gke-no-legacy-authentication":["GCP-0064"],"google-gke-no-public-control-plane":["GCP-0053"],"google-gke-node-metadata-security":["GCP-0057"],"google-gke-node-pool-uses-cos":["GCP-0054"],"google-gke-node-shielding-enabled":["GCP-0055"],"google-gke-use-cluster-labels":["GCP-0051"],"google-gke-use-rbac-permissions":["GCP-0062"],"google-gke-use-service-account":["GCP-0050"],"google-iam-no-default-network":["GCP-0010"],"google-iam-no-folder-level-default-service-account-assignment":["GCP-0004"],"google-iam-no-org-level-default-service-account-assignment":["GCP-0008"],"google-iam-no-org-level-service-account-impersonation":["GCP-0009"],"google-iam-no-privileged-service-accounts":["GCP-0007"],"google-iam-no-project-level-default-service-account-assignment":["GCP-0006"],"google-iam-no-project-level-service-account-impersonation":["GCP-0011"],"google-iam-no-user-granted-permissions":["GCP-0003"],"google-kms-rotate-kms-keys":["GCP-0065"],"google-sql-enable-backup":["GCP-0024"],"google-sql-enable-pg-temp-file-logging":["GCP-0014"],"google-sql-encrypt-in-transit-data":["GCP-0015"],"google-sql-mysql-no-local-infile":["GCP-0026"],"google-sql-no-contained-db-auth":["GCP-0023"],"google-sql-no-cross-db-ownership-chaining":["GCP-0019"],"google-sql-no-public-access":["GCP-0017"],"google-sql-pg-log-checkpoints":["GCP-0025"],"google-sql-pg-log-connections":["GCP-0016"],"google-sql-pg-log-disconnections":["GCP-0022"],"google-sql-pg-log-errors":["GCP-0018"],"google-sql-pg-log-lock-waits":["GCP-0020"],"google-sql-pg-no-min-statement-logging":["GCP-0021"],"google-storage-bucket-encryption-customer-key":["GCP-0066"],"google-storage-enable-ubla":["GCP-0002"],"google-storage-no-public-access":["GCP-0001"],"kubernetes-network-no-public-egress":["KUBE-0002"],"kubernetes-network-no-public-ingress":["KUBE-0001"],"openstack-compute-no-plaintext-password":["OPNSTK-0001"],"openstack-compute-no-public-access":["OPNSTK-0002"],"openstack-networking-describe-security-group":["OPNSTK-0005"],"openstack-networking-no-public-egress":["OPNSTK-0004"],"openstack-networking-no-public-ingress":["OPNSTK-0003"],"oracle-compute-no-public-ip":["OCI-0001"]}}');
        ;
        const rules = new Map(Object.entries(trivy_rules_namespaceObject.a));
        const sameInTrivy = (longId)=>rules.get(longId) ?? [];
        ;
        function tfsec_findings_findingOf({ path, row, suppressed }) {
            const { long_id: rule, description, resolution, location } = row;
            const same = sameInTrivy(rule);
            return {
                rule,
                message: description === '' ? tfsec_findings_titleOf(row) : description,
                severity: trivy_severity_severityOf(row.severity, 'high'),
                path,
                ...location.start_line < 1 ? {} : {
                    region: {
                        startLine: location.start_line,
                        endLine: Math.max(location.start_line, location.end_line)
                    }
                },
                ...resolution === '' ? {} : {
                    fix: resolution
                },
                ...same.length === 0 ? {} : {
                    sameAs: same
                },
                ...suppressed === undefined ? {} : {
                    suppressed
                }
            };
        }
        const tfsec_findings_titleOf = ({ rule_description: title, long_id: id })=>title === '' ? id : title;
        function findings_rulesOf(failures) {
            const rules = new Map();
            for (const { row } of failures){
                const rule = tfsec_findings_ruleOf(row);
                const other = rules.get(rule.id) ?? rule;
                rules.set(rule.id, {
                    ...other,
                    severity: (0, severity.JJ)(other.severity, rule.severity)
                });
            }
            return [
                ...rules.values()
            ];
        }
        function tfsec_findings_ruleOf(row) {
            const { long_id: id, rule_id: number, resolution, links, severity } = row;
            const link = links?.find((each)=>/^https:\/\/[^\s<>"]+$/.test(each));
            return {
                id,
                ...number === '' ? {} : {
                    name: number
                },
                title: tfsec_findings_titleOf(row),
                description: tfsec_findings_titleOf(row),
                help: resolution === '' ? `See the description of ${id}.` : resolution,
                ...link === undefined ? {} : {
                    helpUri: link
                },
                security: true,
                severity: trivy_severity_severityOf(severity, 'high'),
                cwe: []
            };
        }
        ;
        const tfsec_report_rowSchema = schemas._H3({
            rule_id: schemas.YjP(),
            long_id: schemas.YjP().min(1),
            rule_description: schemas.YjP().default(''),
            description: schemas.YjP().default(''),
            resolution: schemas.YjP().default(''),
            links: schemas.YOg(schemas.YjP()).nullish(),
            severity: schemas.YjP(),
            resource: schemas.YjP().default(''),
            location: schemas._H3({
                filename: schemas.YjP().min(1),
                start_line: schemas.Whr(),
                end_line: schemas.Whr()
            })
        });
        const tfsec_report_reportSchema = schemas.rej({
            results: schemas.YOg(tfsec_report_rowSchema).nullable()
        });
        function tfsec_report_readRows(stdout) {
            try {
                const read = tfsec_report_reportSchema.safeParse(JSON.parse(stdout));
                return read.success ? read.data.results ?? [] : undefined;
            } catch  {
                return undefined;
            }
        }
        const report_rowKey = ({ long_id, description, resource, location: at })=>JSON.stringify([
                long_id,
                description,
                resource,
                at.filename,
                at.start_line,
                at.end_line
            ]);
        ;
        const plantedRule = 'aws-ec2-no-public-ingress-sgr';
        function answered(executions, asks, context) {
            const read = [];
            for (const [index, { exitCode, stdout, stderr }] of executions.entries()){
                const rows = tfsec_report_readRows(stdout);
                const ask = asks[index];
                if (rows === undefined || ask === undefined) {
                    const why = [
                        stdout,
                        stderr
                    ].map((text)=>errorIn(withoutFolder(text, context))).find((text)=>text !== '');
                    return (0, scanners_scanner.gz)(`tfsec exited with ${exitCode} and left no report: ${why ?? 'no message'}`, mend);
                }
                if (exitCode !== (rows.length === 0 ? 0 : 1) && !(exitCode === 2 && rows.length > 0)) {
                    return (0, scanners_scanner.gz)(`tfsec exited with ${exitCode}, and its report has ${rows.length === 0 ? 'no findings' : 'findings'}`);
                }
                read.push({
                    ...ask,
                    rows
                });
            }
            return read;
        }
        const mend = 'Correct the code, or name the file in `allow-unread` of tfsec in the policy: nobody judges it then.';
        const errorIn = (text)=>/^Error: .*$/m.exec(text)?.[0].slice(0, 400) ?? '';
        function tfsec_answer_answer(answers, context) {
            const failures = [];
            for (const ask of answers.filter(({ mode })=>mode === 'all')){
                const open = openFolder(ask, context);
                if (open !== undefined) return (0, scanners_scanner.gz)(`tfsec did not evaluate the Terraform code in ${open === '' ? 'the root' : open}`);
                const own = answers.filter(({ group })=>group === ask.group);
                const found = failuresOf(ask.group, own, context);
                if ('ok' in found) return found;
                failures.push(...found);
            }
            const isAllowed = pathMatcherOrNone(context.options['allow-unread']);
            const unread = context.expected.filter((path)=>isAllowed(path));
            return {
                ok: true,
                rules: findings_rulesOf(failures),
                findings: failures.map((failure)=>tfsec_findings_findingOf(failure)),
                seen: context.expected.filter((path)=>!unread.includes(path)),
                excluded: unread,
                notes: [
                    `planted faults were found in all folders (${new Set(context.expected.map(folderOf)).size})`
                ],
                remarks: remarksOn(unread, context)
            };
        }
        function openFolder({ group, rows }, context) {
            const found = new Set(rows.flatMap((row)=>row.long_id === plantedRule ? pathOf(row.location.filename, context) ?? [] : []));
            return group.roots.find((folder)=>!found.has(plantedAt(context, folder)));
        }
        function failuresOf(group, own, context) {
            const rowsOf = (mode)=>own.find((ask)=>ask.mode === mode)?.rows;
            const all = rowsOf('all') ?? [];
            const configured = new Map((rowsOf('configured') ?? all).map((row)=>[
                    report_rowKey(row),
                    row
                ]));
            const honoured = new Set((rowsOf('honoured') ?? [
                ...configured.values()
            ]).map(report_rowKey));
            const rows = new Map([
                ...all.map((row)=>[
                        report_rowKey(row),
                        row
                    ]),
                ...configured
            ]);
            const failures = [];
            for (const [key, row] of rows){
                const path = pathOf(row.location.filename, context);
                if (path === undefined) return (0, scanners_scanner.gz)(`tfsec reports about ${row.location.filename}: nobody gave it that`);
                if (path === plantedAt(context, folderOf(path)) || !answer_isOwn(path, group, context)) continue;
                const suppressed = !configured.has(key) ? {
                    kind: 'external',
                    justification: group.configuration?.path ?? '.tfsec'
                } : honoured.has(key) ? undefined : {
                    kind: 'inSource',
                    justification: 'tfsec:ignore'
                };
                failures.push({
                    path,
                    row,
                    ...suppressed === undefined ? {} : {
                        suppressed
                    }
                });
            }
            return failures;
        }
        const answer_isOwn = (path, { roots, folder }, { expected })=>expected.includes(path) && (0, sarif_paths.Yw)(path, folder) && roots.includes(folderOf(path));
        function remarksOn(unread, { expected, files, text }) {
            const calls = expected.flatMap((path)=>callsElsewhere(text(path) ?? '', path.endsWith('.json')).map(({ source, line })=>`${source} (${path}:${line})`));
            const tofu = files.filter((path)=>isTerraform(path) && isTofu(path));
            return [
                ...calls.length === 0 ? [] : [
                    `tfsec did not judge modules from elsewhere: ${(0, first_few.D)(calls, 5)}.`
                ],
                ...unread.length === 0 ? [] : [
                    `Left out of what tfsec reads, as allowed: ${(0, first_few.D)(unread, 5)}.`
                ],
                ...tofu.length === 0 ? [] : [
                    `tfsec reads no OpenTofu: ${(0, first_few.D)(tofu, 5)}.`
                ]
            ];
        }
        ;
        const configuration_names = [
            'config.json',
            'config.yml',
            'config.yaml'
        ];
        const word = schemas.KCZ([
            schemas.YjP(),
            schemas.aig(),
            schemas.zMY()
        ]).transform(String);
        const configuration_words = schemas.YOg(word).nullish();
        const configuration_schema = schemas.rej({
            minimum_severity: schemas.k5n([
                'CRITICAL',
                'HIGH',
                'MEDIUM',
                'LOW'
            ]).nullish(),
            severity_overrides: schemas.g1P(schemas.YjP(), word).nullish(),
            exclude: configuration_words,
            include: configuration_words,
            exclude_ignores: configuration_words,
            min_required_version: schemas.YjP().nullish()
        });
        const configuration_mend = 'Correct it: tfsec itself would pass over it without a word.';
        function configurationOf(folder, { steering, steeringText }) {
            const path = configuration_names.map((name)=>within(folder, `.tfsec/${name}`)).find((each)=>steering.includes(each));
            if (path === undefined) return undefined;
            const text = steeringText(path);
            if (text === undefined) return (0, scanners_scanner.gz)(`${path} could not be read`, configuration_mend);
            const read = configuration_valueOf(text);
            if (typeof read === 'string') return (0, scanners_scanner.gz)(`${path} is not valid: ${read}`, configuration_mend);
            const parsed = configuration_schema.safeParse(read.value ?? {});
            if (!parsed.success) {
                const [issue] = parsed.error.issues;
                return (0, scanners_scanner.gz)(`${path} is no configuration of tfsec: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, configuration_mend);
            }
            const given = Object.entries(parsed.data).filter(([, value])=>value !== null && value !== undefined);
            return {
                path,
                json: JSON.stringify(Object.fromEntries(given))
            };
        }
        function configuration_valueOf(text) {
            try {
                const document = (0, dist.Tp)(text, {
                    logLevel: 'silent',
                    prettyErrors: false
                });
                const [error] = document.errors;
                if (error !== undefined) return error.message.slice(0, 200);
                const value = document.toJS({
                    maxAliasCount: 100
                });
                return {
                    value
                };
            } catch  {
                return 'it is nested too deeply';
            }
        }
        const customChecks = (folder, { steering })=>steering.filter((path)=>{
                const start = within(folder, '.tfsec/');
                return path.startsWith(start) && /^[^/]*_tfchecks\.[^/]*$/.test(path.slice(start.length));
            });
        ;
        function groupsOf(context) {
            const homes = [
                ...new Set(context.steering.flatMap(homeOf))
            ].sort((a, b)=>b.length - a.length);
            const byHome = new Map();
            for (const root of new Set(context.expected.map(folderOf))){
                const home = homes.find((folder)=>(0, sarif_paths.Yw)(root, folder)) ?? '';
                byHome.set(home, (byHome.get(home) ?? new Set()).add(root));
            }
            const groups = [];
            for (const [folder, roots] of byHome){
                const configuration = configurationOf(folder, context);
                if (configuration !== undefined && 'ok' in configuration) return configuration;
                const checks = customChecks(folder, context);
                groups.push({
                    folder,
                    roots: [
                        ...roots
                    ],
                    checks,
                    ...configuration === undefined ? {} : {
                        configuration
                    }
                });
            }
            return groups.length === 0 ? (0, scanners_scanner.gz)('there is no Terraform code') : groups;
        }
        function homeOf(path) {
            const at = /^(?:(.*)\/)?\.tfsec\/[^/]+$/.exec(path);
            return at === null ? [] : [
                at[1] ?? ''
            ];
        }
        ;
        const options_globs = schemas.YOg(schemas.YjP().min(1)).default([]);
        const tfsec_options_options = schemas.rej({
            enabled: schemas.k5n([
                'auto',
                'always'
            ]).default('auto').describe('auto: where there is a folder .tfsec. always: wherever there is Terraform code. Default: auto.'),
            'minimum-severity': schemas.k5n([
                'critical',
                'high',
                'medium',
                'low'
            ]).default('high').describe('What is less severe is not reported, unless `minimum_severity` of .tfsec/config.yml says otherwise. Default: high.'),
            except: options_globs.describe('Globs of files that are not judged, such as those of examples. Default: none.'),
            'allow-unread': options_globs.describe('Globs of files that tfsec cannot read; they are left out and named beside the verdict. Default: none.'),
            'tf-vars': options_globs.describe('Files with values of Terraform variables, by path. Default: none.')
        });
        ;
        function tfsec_scanner_detect(tree, { enabled, except }) {
            if (enabled === 'auto' && !tree.files.some((path)=>/(?:^|\/)\.tfsec\//.test(path))) {
                return {
                    status: 'not-applicable',
                    reason: 'no folder .tfsec, and the policy does not ask for tfsec'
                };
            }
            const isExcepted = pathMatcherOrNone(except);
            return (0, detect_files.z)(tree, (path)=>isTerraform(path) && !isTofu(path) && !isExcepted(path), 'no Terraform code');
        }
        function tfsec_scanner_step(executions, context) {
            const refused = missingValues(context) ?? tooLarge(context);
            if (refused !== undefined) return {
                answer: refused
            };
            const groups = groupsOf(context);
            if ('ok' in groups) return {
                answer: groups
            };
            const asks = groups.flatMap((group)=>scanner_asksOf(group, context));
            const read = answered(executions, asks, context);
            if ('ok' in read) return {
                answer: read
            };
            const next = asks.slice(read.length, read.length === 0 ? 1 : undefined);
            if (next.length === 0) return {
                answer: tfsec_answer_answer(read, context)
            };
            return {
                next: next.map((ask, index)=>commandOf(ask, read.length + index, context))
            };
        }
        function scanner_asksOf(group, { expected, text }) {
            const isConfigured = group.configuration !== undefined || group.checks.length > 0;
            const isSilenced = expected.some((path)=>hasComments(text(path) ?? ''));
            return [
                {
                    group,
                    mode: 'all'
                },
                ...isConfigured ? [
                    {
                        group,
                        mode: 'configured'
                    }
                ] : [],
                ...isSilenced ? [
                    {
                        group,
                        mode: 'honoured'
                    }
                ] : []
            ];
        }
        function tooLarge({ expected, text }) {
            const path = expected.find((each)=>text(each) === undefined);
            return path === undefined ? undefined : (0, scanners_scanner.gz)(`${path} is too large to be looked through (1 MiB)`, 'Divide it, or name it in `except` of tfsec in the policy.');
        }
        const tfsec_scanner_scanner = (0, scanners_define.q)({
            id: 'tfsec',
            gate: 'iac',
            title: 'tfsec',
            threats: [
                'open-infrastructure'
            ],
            when: 'Terraform code, where there is a `.tfsec` folder or the policy asks for it',
            driver: 'tfsec',
            options: tfsec_options_options,
            steeredBy: [
                '**/.tfsec/**'
            ],
            comments: commentsIn([
                '**/*.tf',
                '**/*.tf.json'
            ]),
            executes: 'nothing',
            reads: [
                '**/*.{tf,tf.json}'
            ],
            detect: tfsec_scanner_detect,
            kind: 'process',
            tool: 'tfsec',
            needs: ()=>[],
            step: tfsec_scanner_step
        });
        ;
        const dockerfileGlobs = [
            '**/{*dockerfile*,*containerfile*}'
        ];
        const likely = /(?:docker|container)file/i;
        const known = /^(?:Dockerfile|Containerfile)(?:\..+)?$/;
        const knownInAnyCase = /(?:^|\.)(?:docker|container)file$/i;
        const never = /\.(?:dockerignore|md|rst|adoc|j2|tmpl|template)$/i;
        const foreign = new RegExp(String.raw`\.(?:${[
            'txt|[cm]?[jt]sx?|pyi?|ipynb|go|rs|rb|java|kts?|cs|php|pl|lua|swift|scala|c|h|cc|cpp|sh|bash|zsh|fish|ps1|bat|cmd',
            'vim|el|ya?ml|json|toml|xml|html?|css|csv|lock|sum|snap|diff|patch|log|png|svg|jpe?g|gif|webp|pdf|zip|t?gz|tar'
        ].join('|')})$`, 'i');
        const either = /^(?:docker|container)file\./i;
        const begins = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t\\](?!.*\simport\s)/i;
        function isDockerfile(path, textOf) {
            const name = external_node_path_.posix.basename((0, sarif_paths.LF)(path));
            if (!likely.test(name) || never.test(name)) return false;
            const isForeign = foreign.test(name);
            if (isForeign && !either.test(name)) return false;
            if (!isForeign && (known.test(name) || knownInAnyCase.test(name))) return true;
            const text = textOf(path);
            return text === undefined || begins.test(text);
        }
        ;
        const ignoreFiles = [
            '.trivyignore.yaml',
            '.trivyignore.yml',
            '.trivyignore'
        ];
        function ignoreFileOf({ steering, steeringText }) {
            const path = ignoreFiles.find((candidate)=>steering.includes(candidate));
            return path === undefined ? undefined : {
                path,
                text: steeringText(path) ?? ''
            };
        }
        ;
        const ownCheck = 'SECURITY-GATES-0001';
        const ownCheckText = [
            '# METADATA',
            '# title: Judged in part',
            "# description: An object that the checks do not look into.",
            '# scope: package',
            '# custom:',
            `#   id: ${ownCheck}`,
            '#   severity: CRITICAL',
            '#   input:',
            '#     selector:',
            '#       - type: kubernetes',
            'package user.security_gates',
            '',
            'import rego.v1',
            '',
            'list := "renders a list of objects, into which trivy does not look: let it render each by itself"',
            '',
            'merge := "renders merge keys (`<<`), which trivy does not resolve: write out what they stand for"',
            '',
            'deny contains result.new(list, input) if {',
            '\tsome item in input.items',
            '\titem.kind',
            '}',
            '',
            'deny contains result.new(list, input) if {',
            '\tendswith(input.kind, "List")',
            '\tcount(input.items) > 0',
            '}',
            '',
            'deny contains result.new(merge, input) if {',
            '\twalk(input, [path, _])',
            '\tpath[count(path) - 1] == "<<"',
            '}',
            ''
        ].join('\n');
        ;
        function unfold(text, objects) {
            const rows = [
                '# by object'
            ];
            const lines = [
                1
            ];
            let [counted, line] = [
                0,
                1
            ];
            for (const { range } of objects){
                const [start, end] = range ?? [
                    0,
                    0
                ];
                line += breaksBetween(text, counted, start);
                counted = start;
                const first = line;
                const column = start - (text.lastIndexOf('\n', start - 1) + 1);
                const own = `${' '.repeat(column)}${text.slice(start, end).trimEnd()}`.replaceAll('\r\n', '\n').split('\n');
                for (const [index, row] of own.entries()){
                    rows.push(row);
                    lines.push(first + index);
                }
                rows.push('---');
            }
            return {
                text: `${rows.join('\n')}\n`,
                lineOf: (row)=>lines[row - 1] ?? lines.at(-1) ?? 1
            };
        }
        function breaksBetween(text, from, to) {
            let breaks = 0;
            for(let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))breaks += 1;
            return breaks;
        }
        ;
        const mostAliases = 2000;
        const plainTag = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;
        const inBase64 = 'tag:yaml.org,2002:binary';
        function documentsIn(text) {
            try {
                const documents = [
                    ...(0, dist.hR)(text, {
                        logLevel: 'silent',
                        prettyErrors: false,
                        merge: true
                    })
                ];
                const [error] = documents.flatMap(({ errors })=>errors);
                const tops = documents.map(topOf);
                if (tops.some((top)=>top === undefined)) return 'has more aliases than are followed';
                const read = {
                    tops: tops.filter((top)=>top !== undefined)
                };
                if (error === undefined) return read;
                const line = breaksBetween(text, 0, error.pos[0]) + 1;
                return {
                    ...read,
                    problem: `is not valid YAML (line ${line}: ${error.message.slice(0, 120)})`
                };
            } catch  {
                return 'is nested too deeply';
            }
        }
        function topOf(document) {
            const counts = {
                aliases: 0,
                merges: 0
            };
            const tags = [];
            (0, dist.YR)(document, {
                Pair: (_, { key })=>{
                    if (isMergeKey(key)) counts.merges += 1;
                },
                Node: (_, node)=>{
                    if ((0, dist.Vj)(node)) counts.aliases += 1;
                    else if (isOdd(node)) tags.push(node.tag ?? '');
                }
            });
            if (counts.aliases + counts.merges > mostAliases) return undefined;
            return {
                document,
                value: documents_valueOf(document),
                hasAliases: counts.aliases > 0,
                hasMerges: counts.merges > 0,
                hasHiddenKey: (0, dist.jh)(document.contents) && document.contents.items.some(({ key })=>(0, dist.jn)(key) && key.tag === inBase64),
                ...tags[0] === undefined ? {} : {
                    tag: tags[0]
                }
            };
        }
        function isMergeKey(key) {
            const value = (0, dist.jn)(key) ? key.value : undefined;
            return value === '<<' || typeof value === 'symbol' && value.description === '<<';
        }
        const isOdd = ({ tag })=>tag !== undefined && !plainTag.test(tag);
        function documents_valueOf(document) {
            try {
                return document.toJS({
                    maxAliasCount: -1
                });
            } catch (error) {
                if (error instanceof RangeError) throw error;
                return (0, dist.jh)(document.contents) ? Object.fromEntries(document.contents.items.map(({ key })=>[
                        String(key),
                        null
                    ])) : undefined;
            }
        }
        ;
        const names_mentions = /apiVersion|AWSTemplateFormatVersion|AWS::/;
        const names_hidden = /\\[xuU\r\n]|![^\s,]*(?:binary|%|<)|^%/m;
        const mayName = (text)=>names_mentions.test(text) || names_hidden.test(text);
        function looksLikeOne(text, isJson) {
            if (isJson || /^\s*\{/.test(text)) {
                const plain = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, digits)=>String.fromCharCode(parseInt(digits, 16)));
                if (quotes(plain, 'apiVersion', 'kind') || quotes(plain, 'Resources', 'Type')) return true;
            }
            const indents = (name)=>new Set([
                    ...text.matchAll(new RegExp(`^( *)(?:- +)?["']?${name}["']?[^\\S\\n]*:`, 'gm'))
                ].map(([, own])=>own ?? ''));
            const kinds = indents('kind');
            return [
                ...indents('apiVersion')
            ].some((own)=>kinds.has(own) || kinds.has(`${own}  `)) || /^["']?(?:AWSTemplateFormatVersion|Resources)["']?\s*:/m.test(text);
        }
        const quotes = (text, ...all)=>all.every((name)=>text.includes(`"${name}"`));
        ;
        const other = {
            kind: 'other'
        };
        function manifestIn(text, isJson) {
            if (text.includes('\0')) {
                return isJson && !looksLikeOne(text.replaceAll('\0', ''), true) ? other : broken('is no UTF-8 text');
            }
            if (!mayName(text)) return other;
            if (isJson) {
                const value = objects_jsonOf(text);
                if (value === undefined) return looksLikeOne(text, true) ? broken('is not valid JSON') : other;
                if (!isTemplate(value) && objectsIn(value).length === 0 && listProblem(value) === undefined) return other;
            }
            const documents = documentsIn(text);
            if (typeof documents === 'string') return looksLikeOne(text, isJson) ? broken(documents) : other;
            const { tops, problem } = documents;
            if (problem === undefined) return objects_manifestOf(text, tops);
            const isOne = looksLikeOne(text, isJson) || tops.some(({ value })=>isTemplate(value) || objects_isObject(value));
            return isOne ? broken(problem) : other;
        }
        const broken = (reason)=>({
                kind: 'broken',
                reason
            });
        function objects_jsonOf(text) {
            try {
                return JSON.parse(text.replace(/^\uFEFF/, ''));
            } catch  {
                return undefined;
            }
        }
        function objects_manifestOf(text, tops) {
            const filled = tops.filter(({ value })=>value !== null && value !== undefined);
            const found = filled.map((top)=>({
                    top,
                    paths: objectsIn(top.value)
                }));
            const own = found.filter(({ paths })=>paths.length > 0);
            const lists = filled.flatMap(({ value })=>listProblem(value) ?? []);
            if (lists[0] !== undefined) return broken(lists[0]);
            if (filled.some(({ hasHiddenKey })=>hasHiddenKey)) return broken('has a key in base64, which may be any name');
            if (filled.some(({ value })=>isTemplate(value))) {
                return filled.length === 1 && own.length === 0 ? {
                    kind: 'cloudformation'
                } : broken('has a template of CloudFormation and more beside it, of which trivy judges a part: divide the file');
            }
            if (own.length === 0) return other;
            const [odd] = own.flatMap(({ top })=>whyBlind(top) ?? []);
            if (odd !== undefined) return broken(odd);
            const isPlain = tops.length === 1 && own[0]?.paths[0]?.length === 0;
            if (isPlain && !/\n(?:---|\.\.\.)/.test(text)) return {
                kind: 'kubernetes'
            };
            if (tops.some(({ hasAliases })=>hasAliases)) return broken('has a list of objects with aliases in it, which cannot be taken apart');
            return {
                kind: 'kubernetes',
                unfolded: unfold(text, own.flatMap(({ top, paths })=>nodesAt(top, paths)))
            };
        }
        function whyBlind({ hasMerges, tag }) {
            if (hasMerges) return 'has merge keys (`<<`), which trivy does not resolve: write out what they stand for';
            if (tag !== undefined) return `has the tag ${tag}, and trivy leaves out what has one`;
            return undefined;
        }
        const nodesAt = ({ document }, paths)=>paths.map((path)=>path.length === 0 ? document.contents : document.getIn(path, true)).filter((node)=>(0, dist.Ll)(node));
        const isRecord = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
        function isTemplate(top) {
            if (!isRecord(top)) return false;
            const resources = top['Resources'];
            if (!isRecord(resources)) return false;
            if (Object.hasOwn(top, 'AWSTemplateFormatVersion')) return true;
            const types = Object.values(resources).map((value)=>isRecord(value) ? value['Type'] : undefined);
            return types.some((type)=>typeof type === 'string' && /^(?:AWS|Alexa|Custom)::/.test(type));
        }
        const objects_isObject = (value)=>isRecord(value) && Object.hasOwn(value, 'apiVersion') && Object.hasOwn(value, 'kind');
        const itemsOf = (value)=>Array.isArray(value['items']) ? value['items'] : undefined;
        function objectsIn(value, path = [], seen = new Set()) {
            if (!objects_isObject(value) || seen.has(value)) return [];
            seen.add(value);
            const items = itemsOf(value);
            const inner = (items ?? []).flatMap((item, index)=>objectsIn(item, [
                    ...path,
                    'items',
                    index
                ], seen));
            if (inner.length > 0 || items !== undefined && isList(value)) return inner;
            return Object.hasOwn(value, 'metadata') ? [
                path
            ] : [];
        }
        const isList = ({ kind })=>typeof kind === 'string' && kind.endsWith('List');
        function listProblem(value) {
            if (!objects_isObject(value) || !isList(value)) return undefined;
            const isUntold = itemsOf(value)?.some((item)=>isRecord(item) && !objects_isObject(item)) === true;
            return isUntold ? 'has a list whose items do not say what they are: give each its apiVersion and kind' : undefined;
        }
        ;
        const taken = /\.(?:ya?ml|json|tpl)$/i;
        const readRaw = /\.(?:ya?ml|json)$/i;
        const chart_templates_nameOf = (path)=>path.slice(path.lastIndexOf('/') + 1);
        const isAmongTemplates = (path, charts)=>charts.some((folder)=>(0, sarif_paths.Yw)(path, within(folder, 'templates')));
        const chart_templates_isTemplate = (path)=>/(?:^|\/)templates\/.*\.ya?ml$/.test(path) || /(?:^|\/)templates\//.test(path) && taken.test(path) && !chart_templates_nameOf(path).startsWith('_');
        const rendersNothing = (path)=>chart_templates_nameOf(path).startsWith('_') || path.endsWith('NOTES.txt') || /(?:^|\/)templates\/\.[^/]*$/.test(path);
        function templateKind(path, text) {
            if (rendersNothing(path)) return {
                kind: 'in-chart'
            };
            if (!taken.test(path)) {
                return {
                    kind: 'broken',
                    reason: 'is a template to Helm, and by its name none to trivy: let it end in .yaml'
                };
            }
            if (text === undefined || text.includes('{{') || !readRaw.test(path)) return {
                kind: 'in-chart'
            };
            const found = manifestIn(text, /\.json$/i.test(path));
            if (found.kind === 'broken') return found;
            const isUnfolded = found.kind === 'kubernetes' && found.unfolded !== undefined;
            return {
                kind: 'in-chart',
                ...isUnfolded ? {
                    unfolded: found.unfolded
                } : {}
            };
        }
        function whyLate(path, text) {
            const kind = templateKind(path, text);
            if (kind.kind === 'broken') return `${path} ${kind.reason}`;
            const isPlain = kind.unfolded === undefined && !(readRaw.test(path) && text.includes('{{')) && !text.includes(hook);
            return isPlain ? undefined : `${path} is a template of a chart, and a link or larger than 1 MiB`;
        }
        const hook = 'helm.sh/hook';
        function toRender(path, text) {
            const unhooked = text.replaceAll(hook, 'helm.sh/h00k');
            if (!chart_templates_isTemplate(path) || !readRaw.test(path) || !unhooked.includes('{{')) return unhooked;
            return `{{""}}${unhooked.replaceAll(/^---(?=\r?$)/gm, '---{{""}}')}`;
        }
        ;
        const failureKey = (target, { ID, Message, CauseMetadata: cause })=>JSON.stringify([
                target,
                ID,
                Message,
                cause.Resource,
                cause.StartLine,
                cause.EndLine
            ]);
        function keysOf(results) {
            const failures = new Set();
            const ignored = new Map();
            for (const { target, failures: all, ignored: aside } of results){
                for (const one of all)failures.add(failureKey(target, one));
                for (const { one, justification } of aside)ignored.set(failureKey(target, one), justification);
            }
            return {
                failures,
                ignored
            };
        }
        function trivy_config_findings_findingOf({ path, one, suppressed }, sorted, context) {
            const region = findings_regionOf(path, one, sorted, context);
            return {
                rule: one.ID,
                message: one.Message === '' ? trivy_config_findings_titleOf(one) : one.Message,
                severity: trivy_severity_severityOf(one.Severity, context.options['unknown-severity']),
                path,
                ...region === undefined ? {} : {
                    region
                },
                ...one.Resolution === '' ? {} : {
                    fix: one.Resolution
                },
                ...suppressed === undefined ? {} : {
                    suppressed
                }
            };
        }
        function findings_regionOf(path, { CauseMetadata: { StartLine: start, EndLine: end } }, sorted, { text }) {
            const kind = sorted.get(path);
            const isRendered = kind?.kind === 'in-chart' && (path.endsWith('.tpl') || /\{\{|\n---/.test(text(path) ?? '{{'));
            if (start < 1 || isRendered) return undefined;
            const lineOf = (kind?.kind === 'kubernetes' || kind?.kind === 'in-chart' ? kind.unfolded?.lineOf : undefined) ?? ((line)=>line);
            return {
                startLine: lineOf(start),
                endLine: lineOf(Math.max(start, end))
            };
        }
        const trivy_config_findings_titleOf = ({ ID, Title })=>Title === '' ? ID : Title;
        function trivy_config_findings_rulesOf(failures, unknown) {
            const rules = new Map();
            for (const { one } of failures){
                const rule = trivy_config_findings_ruleOf(one, unknown);
                const other = rules.get(rule.id) ?? rule;
                rules.set(rule.id, {
                    ...other,
                    severity: (0, severity.JJ)(other.severity, rule.severity)
                });
            }
            return [
                ...rules.values()
            ];
        }
        function trivy_config_findings_ruleOf(one, unknown) {
            const { ID: id, Description: description, Resolution: fix, PrimaryURL: url } = one;
            return {
                id,
                title: trivy_config_findings_titleOf(one),
                description: description === '' ? trivy_config_findings_titleOf(one) : description,
                help: fix === '' ? `See the description of ${id}.` : fix,
                .../^https:\/\/[^\s<>"]+$/.test(url) ? {
                    helpUri: url
                } : {},
                security: true,
                severity: trivy_severity_severityOf(one.Severity, unknown),
                cwe: []
            };
        }
        ;
        function unitsOf(sorted, { expected, text }) {
            const terraform = new Set();
            const charts = new Set();
            for (const path of expected){
                const kind = sorted.get(path)?.kind;
                if (kind === 'terraform') terraform.add(folderOf(path));
                if (kind === 'chart' && !isLibrary(text(path) ?? '')) charts.add(folderOf(path));
            }
            return [
                ...[
                    ...terraform
                ].map((folder)=>({
                        kind: 'terraform',
                        folder
                    })),
                ...[
                    ...charts
                ].map((folder)=>({
                        kind: 'chart',
                        folder
                    }))
            ];
        }
        const isLibrary = (text)=>/^type:[^\S\n]*["']?library\b/m.test(text);
        const isPartOf = (path, { kind, folder })=>kind === 'terraform' ? (isTerraform(path) || isVariables(path)) && folderOf(path) === folder : (0, sarif_paths.Yw)(path, folder);
        const unitKey = ({ kind, folder })=>`${kind} ${folder}`;
        ;
        const skipped = /^(?:proc|sys|dev)\//;
        const isKnownDockerfile = (name)=>/(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^./]*)?$/.test(name) || /\.(?:dockerfile|containerfile)$/i.test(name);
        function layout_targetOf({ files, nonce }, path, kind) {
            const name = `${files.some((file)=>skipped.test(file)) ? `${nonce}/` : ''}${(0, sarif_paths.wp)(path)}`;
            if (kind?.kind === 'dockerfile') return isKnownDockerfile(name) ? name : `${name}.${nonce}.dockerfile`;
            const isUnfoldedJson = unfoldedOf(kind) !== undefined && name.endsWith('.json');
            const hasOtherCase = /\.(?:ya?ml|json)$/i.test(name) && !/\.(?:ya?ml|json)$/.test(name);
            return isUnfoldedJson || hasOtherCase ? `${name}.yaml` : name;
        }
        const unfoldedOf = (kind)=>kind?.kind === 'kubernetes' || kind?.kind === 'in-chart' ? kind.unfolded : undefined;
        const plantedTarget = (context, { kind, folder })=>layout_targetOf(context, kind === 'terraform' ? within(folder, plantedFile(context.nonce)) : plantedTemplate(context, folder));
        const plantedTemplate = ({ nonce }, folder)=>within(folder, `templates/security-gates-${nonce}.yaml`);
        const plantedPod = [
            'apiVersion: v1',
            'kind: Pod',
            'metadata: {name: {{ "planted" | quote }}}',
            'spec: {containers: [{name: planted, image: planted, securityContext: {privileged: true}}]}',
            '---',
            'apiVersion: v1',
            'kind: {{ "List" }}',
            'items: [{apiVersion: v1, kind: Pod, metadata: {name: planted}}]',
            ''
        ].join('\n');
        const plantedRules = {
            terraform: [
                'AWS-0107'
            ],
            chart: [
                'KSV-0017',
                ownCheck
            ]
        };
        function layoutOf(context, sorted, { folder, units, isFirst, defused }) {
            const copies = {};
            const files = {};
            const expected = new Set(context.expected);
            for (const [path, kind] of sorted){
                if (!(isFirst ? isStaged(path, kind, expected, context) : units.some((unit)=>isPartOf(path, unit)))) continue;
                const at = `${folder}/${layout_targetOf(context, path, kind)}`;
                const own = context.text(path);
                const given = unfoldedOf(kind)?.text ?? own;
                const text = kind.kind === 'in-chart' && given !== undefined ? toRender(path, given) : given;
                if (text !== undefined && defused && hasComments(text)) files[at] = terraform_comments_withoutComments(text);
                else if (text !== undefined && text !== own) files[at] = text;
                else copies[at] = path;
            }
            for (const unit of units){
                const at = `${folder}/${plantedTarget(context, unit)}`;
                files[at] = unit.kind === 'terraform' ? plantedResource(context.nonce) : plantedPod;
            }
            return {
                copies,
                files
            };
        }
        function isStaged(path, { kind }, expected, { workingDirectory }) {
            switch(kind){
                case 'terraform':
                case 'variables':
                    return true;
                case 'in-chart':
                    return (0, sarif_paths.Yw)(path, workingDirectory);
                case 'broken':
                    return false;
                default:
                    return expected.has(path);
            }
        }
        ;
        const gaps_mend = 'Correct the file, or name it in `allow-unread` of trivy-config in the policy: nobody judges it then.';
        const fetchIt = 'Put the module into the repository, or let `unfetched-modules` of trivy-config in the policy be `remark`: nobody ' + 'judges it then.';
        function gapsOf(passes, sorted, context) {
            const places = placesOf(sorted, context);
            const isAllowed = gaps_allows(context.options['allow-unread']);
            const expected = new Set(context.expected);
            const unread = new Set();
            const modules = new Set();
            const notes = new Set();
            for (const { number, problem } of passes.flatMap((pass)=>pass.problems.map((problem)=>({
                        number: pass.number,
                        problem
                    })))){
                if (problem.kind === 'note') notes.add(problem.message);
                else if (problem.kind === 'unknown') return (0, scanners_scanner.gz)(`trivy could not do everything: ${problem.message}`);
                else {
                    const path = places.get(problem.target);
                    if (path === undefined) return (0, scanners_scanner.gz)(`trivy could not do everything: ${problem.message}`);
                    if (!expected.has(path)) continue;
                    if (problem.kind === 'module') {
                        const source = gaps_sourceAt(context.text(path), problem);
                        if (source === undefined || !/^\.\.?(?:\/|$)/.test(source)) modules.add(`${source ?? 'a module'} (${path}:${problem.line})`);
                        else if (number === 1 && !isAllowed(path)) return (0, scanners_scanner.gz)(`${path}:${problem.line} calls the module ${source}, which is not there`, gaps_mend);
                    } else if (isAllowed(path)) unread.add(path);
                    else return (0, scanners_scanner.gz)(`trivy could not read ${path}: ${problem.message}`, gaps_mend);
                }
            }
            if (modules.size > 0 && context.options['unfetched-modules'] === 'error') {
                return (0, scanners_scanner.gz)(`modules from elsewhere are not judged: ${[
                    ...modules
                ].join(', ')}`, fetchIt);
            }
            return {
                ok: true,
                unread,
                modules: [
                    ...modules
                ],
                notes: [
                    ...notes
                ]
            };
        }
        const gaps_allows = (globs)=>globs.length === 0 ? ()=>false : (0, path_matcher.k)(globs);
        function placesOf(sorted, context) {
            const places = new Map();
            for (const [path, kind] of sorted){
                const target = layout_targetOf(context, path, kind);
                places.set(target, path);
                if (kind.kind === 'chart') places.set(folderOf(target) === '' ? '.' : folderOf(target), path);
            }
            return places;
        }
        function gaps_sourceAt(text, { line }) {
            const lines = text?.split('\n').slice(line - 1) ?? [];
            const end = lines.findIndex((row, index)=>index > 0 && /^\s*(?:module|resource|data)\b/.test(row));
            const call = lines.slice(0, end < 0 ? undefined : end).join('\n');
            return /(?:^|[\s{,])"?source"?\s*[=:]\s*"([^"\n]*)"/.exec(call)?.[1];
        }
        ;
        function trivy_config_answer_answer(ground) {
            const { sorted, passes, context, units } = ground;
            const gaps = gapsOf(passes, sorted, context);
            if (!gaps.ok) return gaps;
            const unread = new Set([
                ...gaps.unread,
                ...brokenOf(sorted, context)
            ]);
            const isAllowed = gaps_allows(context.options['allow-unread']);
            for (const path of context.expected){
                const reason = whyMissing(path, unread, ground);
                if (reason === undefined) continue;
                if (!late.has(sorted.get(path)?.kind) || !isAllowed(path)) return (0, scanners_scanner.gz)(reason, gaps_mend);
                unread.add(path);
            }
            for (const { path, reason } of inPart(ground)){
                if (!isAllowed(path)) return (0, scanners_scanner.gz)(`${path} ${reason}`, gaps_mend);
                unread.add(path);
            }
            const failures = answer_failuresOf(ground);
            if ('ok' in failures) return failures;
            return {
                ok: true,
                rules: trivy_config_findings_rulesOf(failures, context.options['unknown-severity']),
                findings: failures.map((failure)=>trivy_config_findings_findingOf(failure, sorted, context)),
                seen: context.expected.filter((path)=>!isUnread(path, unread)),
                excluded: context.expected.filter((path)=>isUnread(path, unread)),
                notes: notesOn(units, passes, gaps),
                remarks: answer_remarksOn(unread, gaps)
            };
        }
        const late = new Set([
            'untold',
            'in-chart'
        ]);
        function inPart({ sorted, passes, context, units }) {
            const places = placesOf(sorted, context);
            const planted = new Set(units.map((unit)=>plantedTarget(context, unit)));
            return passes.flatMap(({ all })=>all.flatMap(({ target, failures })=>{
                    const path = places.get(target) ?? target;
                    const isOurs = context.expected.includes(path) || !places.has(target);
                    const [own] = failures.filter(({ ID })=>ID === ownCheck);
                    return own === undefined || planted.has(target) || !isOurs ? [] : [
                        {
                            path,
                            reason: own.Message
                        }
                    ];
                }));
        }
        const brokenOf = (sorted, { expected })=>expected.filter((path)=>sorted.get(path)?.kind === 'broken');
        const isUnread = (path, unread)=>unread.has(path) || [
                ...unread
            ].some((one)=>one.endsWith('Chart.yaml') && (0, sarif_paths.Yw)(path, folderOf(one)) && /(?:^|\/)templates\//.test(path));
        function whyMissing(path, unread, { sorted, passes, context }) {
            const kind = sorted.get(path);
            if (isUnread(path, unread)) return undefined;
            switch(kind?.kind){
                case 'terraform':
                case 'chart':
                case 'variables':
                    return answer_tooLarge(path, passes, context);
                case 'in-chart':
                    return lateTemplate(path, passes, context);
                case 'untold':
                    return untoldMissing(path, passes, context);
                case 'dockerfile':
                case 'kubernetes':
                case 'cloudformation':
                    {
                        const target = layout_targetOf(context, path, kind);
                        const isReported = passes.some(({ all })=>all.some((result)=>result.target === target));
                        return isReported ? answer_tooLarge(path, passes, context) : `trivy did not say that it read ${path}`;
                    }
                case 'broken':
                case undefined:
                    return `${path} was not given to trivy`;
            }
        }
        function answer_tooLarge(path, [first], { text }) {
            if (text(path) !== undefined) return undefined;
            const read = first?.texts[path];
            if (read === undefined) return `the text of ${path} could not be read`;
            return hasComments(read) ? `${path} is larger than 1 MiB and has comments that silence trivy` : undefined;
        }
        function lateTemplate(path, passes, context) {
            const read = passes[0]?.texts[path];
            const why = context.text(path) !== undefined || read === undefined ? undefined : whyLate(path, read);
            return why ?? answer_tooLarge(path, passes, context);
        }
        function untoldMissing(path, passes, context) {
            const [first] = passes;
            const text = first?.texts[path];
            if (text === undefined) return `the text of ${path} could not be read`;
            const found = manifestIn(text, /\.json$/i.test(path));
            const target = layout_targetOf(context, path);
            if (found.kind === 'other') return undefined;
            if (found.kind === 'broken') return `${path} ${found.reason}`;
            if (found.kind === 'kubernetes' && found.unfolded !== undefined) return `${path} is a link or larger than 1 MiB, and has lists of objects, or lines \`---\` with something behind them`;
            return first?.all.some((result)=>result.target === target) === true ? answer_tooLarge(path, passes, context) : `trivy did not say that it read ${path}`;
        }
        function answer_failuresOf({ sorted, units, passes, context }) {
            const places = placesOf(sorted, context);
            const expected = new Set(context.expected);
            const planted = new Set(units.map((unit)=>plantedTarget(context, unit)));
            const failures = [];
            for (const { all, honoured } of passes){
                const left = honoured === undefined ? undefined : keysOf(honoured);
                for (const { target, failures: own } of all){
                    if (own.length === 0 || planted.has(target)) continue;
                    const path = target === '' ? nowhere(sorted, context) : places.get(target);
                    if (path === undefined) return (0, scanners_scanner.gz)(`trivy reports about ${JSON.stringify(target)}: nobody gave it that`);
                    if (!expected.has(path)) continue;
                    for (const one of own.filter(({ ID })=>ID !== ownCheck))failures.push({
                        path,
                        one,
                        ...setAside(failureKey(target, one), left)
                    });
                }
            }
            return failures;
        }
        const nowhere = (sorted, { expected })=>expected.find((path)=>sorted.get(path)?.kind === 'terraform');
        function setAside(key, left) {
            if (left === undefined || left.failures.has(key)) return {};
            const justification = left.ignored.get(key);
            return justification === undefined ? {
                suppressed: {
                    kind: 'inSource',
                    justification: 'trivy:ignore'
                }
            } : {
                suppressed: {
                    kind: 'external',
                    justification
                }
            };
        }
        function notesOn(units, passes, { notes }) {
            const planted = units.length === 0 ? [] : [
                `planted faults were found in all folders with Terraform and all charts (${units.length})`
            ];
            const again = passes.length === 1 ? [] : [
                `${passes.length} passes: what nothing calls was judged by itself`
            ];
            return [
                ...planted,
                ...again,
                ...notes.slice(0, 20)
            ];
        }
        function answer_remarksOn(unread, { modules }) {
            const files = [
                ...unread
            ];
            return [
                ...modules.length === 0 ? [] : [
                    `Modules from elsewhere were not judged: ${(0, first_few.D)(modules, 5)}.`
                ],
                ...files.length === 0 ? [] : [
                    `Not readable, as allowed, and not judged: ${(0, first_few.D)(files, 5)}.`
                ]
            ];
        }
        ;
        const command_foundCode = 9;
        const offline = {
            ...Object.fromEntries([
                'HTTPS_PROXY',
                'HTTP_PROXY',
                'ALL_PROXY',
                'https_proxy',
                'http_proxy',
                'all_proxy'
            ].map((name)=>[
                    name,
                    'http://127.0.0.1:9'
                ])),
            NO_PROXY: '',
            no_proxy: '',
            GIT_ALLOW_PROTOCOL: 'none',
            GIT_TERMINAL_PROMPT: '0'
        };
        const command_kinds = 'terraform,kubernetes,helm,dockerfile,cloudformation';
        function command_scanCommand(context, sorted, pass) {
            const { scratch } = context;
            const name = `pass${pass.number}-${pass.honours ? 'honoured' : 'all'}`;
            const folder = `${name}/tree`;
            const layout = layoutOf(context, sorted, {
                folder,
                units: pass.units,
                isFirst: pass.number === 1,
                defused: !pass.honours
            });
            const ignore = pass.honours ? ignoreFileOf(context) : undefined;
            const ignoreFile = `${name}/${ignore?.path ?? '.trivyignore'}`;
            const check = pass.units.some(({ kind })=>kind === 'chart') ? `${name}/check.rego` : undefined;
            return {
                name,
                program: 'tool',
                cwd: 'empty',
                network: 'none',
                env: offline,
                files: {
                    ...layout.files,
                    [`${name}/trivy.yaml`]: '',
                    [ignoreFile]: ignore?.text ?? '',
                    ...check && {
                        [check]: ownCheckText
                    }
                },
                copies: {
                    ...layout.copies,
                    ...valueFiles(context, folder)
                },
                reports: {
                    report: `${name}/report.json`,
                    ...untold(context, sorted, folder, pass)
                },
                args: [
                    ...[
                        'fs',
                        '--config',
                        `${scratch}/${name}/trivy.yaml`,
                        '--ignorefile',
                        `${scratch}/${ignoreFile}`
                    ],
                    ...[
                        '--scanners',
                        'misconfig',
                        '--misconfig-scanners',
                        command_kinds,
                        '--show-suppressed'
                    ],
                    ...[
                        '--exit-code',
                        String(command_foundCode),
                        '--skip-check-update',
                        '--skip-version-check',
                        '--disable-telemetry'
                    ],
                    ...check === undefined ? [] : [
                        '--config-check',
                        `${scratch}/${check}`,
                        '--check-namespaces',
                        'user'
                    ],
                    ...[
                        '--no-progress',
                        '--cache-dir',
                        `${scratch}/cache`,
                        '--format',
                        'json'
                    ],
                    ...[
                        '--output',
                        `${scratch}/${name}/report.json`,
                        ...valueFlags(context, folder),
                        `${scratch}/${folder}`
                    ]
                ]
            };
        }
        const valuePaths = ({ 'tf-vars': variables, 'helm-values': values })=>[
                ...variables,
                ...values
            ].map((path)=>(0, sarif_paths.xD)(path));
        const valueFiles = (context, folder)=>Object.fromEntries(valuePaths(context.options).map((path)=>[
                    `${folder}/${layout_targetOf(context, path)}`,
                    path
                ]));
        function valueFlags(context, folder) {
            const { options, scratch } = context;
            const at = (path)=>`${scratch}/${folder}/${layout_targetOf(context, (0, sarif_paths.xD)(path))}`;
            return [
                ...options['tf-vars'].flatMap((path)=>[
                        '--tf-vars',
                        at(path)
                    ]),
                ...options['helm-values'].flatMap((path)=>[
                        '--helm-values',
                        at(path)
                    ])
            ];
        }
        const command_missingValues = ({ options, files })=>valuePaths(options).filter((path)=>!files.includes(path));
        function untold(context, sorted, folder, { number, honours }) {
            if (number > 1 || honours) return {};
            const paths = context.expected.filter((path)=>context.text(path) === undefined);
            return Object.fromEntries(paths.map((path)=>[
                    path,
                    `${folder}/${layout_targetOf(context, path, sorted.get(path))}`
                ]));
        }
        ;
        const trivy_config_options_globs = schemas.YOg(schemas.YjP().min(1)).default([]);
        const paths = schemas.YOg(schemas.YjP().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/, {
            error: 'write the path of a file in the repository'
        })).default([]);
        const trivy_config_options_options = schemas.rej({
            except: trivy_config_options_globs.describe('Globs of files that are not judged, such as those of examples. Default: none.'),
            'allow-unread': trivy_config_options_globs.describe('Globs of files that Trivy may fail to read (templates of another tool, a chart that asks for values: name its ' + 'Chart.yaml). They are named beside the verdict. Default: none.'),
            'unfetched-modules': schemas.k5n([
                'remark',
                'error'
            ]).default('remark').describe('What becomes of Terraform modules from elsewhere, which nobody fetches and nobody judges: a remark beside the ' + 'verdict, or an error. Default: remark.'),
            'tf-vars': paths.describe('Files with values of Terraform variables, by path. Default: none but terraform.tfvars and *.auto.tfvars.'),
            'helm-values': paths.describe('Files with values for the Helm charts, by path, over their values.yaml. Default: none.'),
            'unknown-severity': unknownSeverity('a finding')
        });
        ;
        const line = /^\S+\t(?<level>WARN|ERROR|FATAL)\t(?<message>.*)$/;
        const warningsIn = (stderr)=>stderr.split(/\r?\n/).flatMap((text)=>line.exec(text)?.groups?.['message'] ?? []);
        const shownWarning = (message)=>message.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
        const log_lastLine = (stderr)=>(stderr.trim().split('\n').at(-1) ?? '').replace(/^\S+\t/, '').replaceAll('\t', ' ').slice(0, 300);
        ;
        const problems_harmless = /^\[misconfig\] Falling back to embedded checks\t/;
        const note = /^\[(?:terraform|cloudformation) parser\] (?:Variable values were not found|Missing parameter values)/;
        const noted = (text)=>shownWarning(`judged without values for: ${fieldOf(text, 'variables') ?? fieldOf(text, 'parameters') ?? 'some names'}`);
        const file = /^\[(?:terraform parser|cloudformation parser|\w+ scanner|helm scanner|rego)\] (?:Error parsing file|Failed to parse file|Encountered HCL parse error|Skipping chart|Failed to parse input)\b/;
        const problems_module = /^\[terraform evaluator\] Failed to load module\./;
        const problemsIn = (stderr)=>warningsIn(stderr).flatMap((message)=>problems_harmless.test(message) ? [] : [
                    problemOf(message)
                ]);
        function problemOf(text) {
            if (note.test(text)) return {
                kind: 'note',
                message: noted(text)
            };
            const message = shownWarning(fieldOf(text, 'err') ?? text);
            const target = fieldOf(text, 'file_path');
            if (file.test(text) && target !== undefined) return {
                kind: 'file',
                target,
                message
            };
            const place = problems_module.test(text) ? /^(.*):(\d+)(?:-\d+)?$/s.exec(fieldOf(text, 'loc') ?? '') : null;
            const [, call, line] = place ?? [];
            if (call !== undefined && line !== undefined) return {
                kind: 'module',
                target: call,
                line: Number(line),
                message
            };
            return {
                kind: 'unknown',
                message: shownWarning(text)
            };
        }
        function fieldOf(text, name) {
            const quoted = new RegExp(String.raw`[\t ]${name}=("(?:[^"\\]|\\.)*")`).exec(text)?.[1];
            if (quoted === undefined) return undefined;
            try {
                const value = JSON.parse(quoted);
                return typeof value === 'string' ? value : undefined;
            } catch  {
                return quoted.slice(1, -1);
            }
        }
        ;
        const modifiedSchema = schemas._H3({
            Type: schemas.YjP(),
            Status: schemas.YjP(),
            Statement: schemas.YjP().default(''),
            Source: schemas.YjP().default(''),
            Finding: schemas.L5J()
        });
        const justificationOf = ({ Statement, Source })=>Statement === '' ? `named in ${Source.replace(/^.*[/\\]/, '')}` : Statement;
        const artifacts = {
            files: [
                'filesystem',
                'repository'
            ],
            'an image': [
                'container_image'
            ]
        };
        function reportResults(text, result, about = 'files') {
            if (text === undefined || text === '') return 'it left no report';
            let document;
            try {
                document = JSON.parse(text);
            } catch  {
                return 'its report is no JSON, or was cut off';
            }
            if (Array.isArray(document)) return 'its report is of schema 1, which Trivy wrote before 0.20';
            const schema = schemas._H3({
                SchemaVersion: schemas.euz(2),
                ArtifactType: schemas.YjP(),
                Results: schemas.YOg(result).nullish()
            });
            const read = schema.safeParse(document);
            if (!read.success) {
                const [issue] = read.error.issues;
                return `its report is not of schema 2 (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
            }
            if (!artifacts[about].includes(read.data.ArtifactType)) {
                return `its report is about ${JSON.stringify(read.data.ArtifactType.slice(0, 40))}, not about ${about}`;
            }
            return read.data.Results ?? [];
        }
        ;
        const misconfiguration = schemas._H3({
            ID: schemas.YjP().min(1),
            Title: schemas.YjP().default(''),
            Description: schemas.YjP().default(''),
            Message: schemas.YjP().default(''),
            Resolution: schemas.YjP().default(''),
            Severity: schemas.YjP().default('UNKNOWN'),
            PrimaryURL: schemas.YjP().default(''),
            Status: schemas.YjP(),
            CauseMetadata: schemas._H3({
                Resource: schemas.YjP().default(''),
                StartLine: schemas.Whr().default(0),
                EndLine: schemas.Whr().default(0)
            }).default({
                Resource: '',
                StartLine: 0,
                EndLine: 0
            })
        });
        const report_resultSchema = schemas._H3({
            Target: schemas.YjP(),
            Class: schemas.YjP().default(''),
            Misconfigurations: schemas.YOg(misconfiguration).nullish(),
            ExperimentalModifiedFindings: schemas.YOg(modifiedSchema).nullish()
        });
        function trivy_config_report_readReport(text) {
            const results = reportResults(text, report_resultSchema);
            if (typeof results === 'string') return results;
            const other = results.find(({ Class })=>Class !== 'config');
            if (other !== undefined) return `its report is about ${JSON.stringify(other.Class.slice(0, 40))}, not configuration`;
            const read = results.map((result)=>({
                    target: result.Target,
                    failures: (result.Misconfigurations ?? []).filter(({ Status })=>Status === 'FAIL'),
                    ignored: (result.ExperimentalModifiedFindings ?? []).flatMap(ignoredOf)
                }));
            const odd = results.find(({ Misconfigurations: all })=>all?.some(({ Status })=>!report_known.has(Status)) === true);
            return odd === undefined ? read : `its report has checks of ${odd.Target} with a status that is not known`;
        }
        const report_known = new Set([
            'FAIL',
            'PASS'
        ]);
        function ignoredOf(modified) {
            const read = misconfiguration.safeParse(modified.Finding);
            return modified.Type === 'misconfiguration' && read.success ? [
                {
                    one: read.data,
                    justification: justificationOf(modified)
                }
            ] : [];
        }
        ;
        function readPasses(executions, perPass) {
            const passes = [];
            for(let at = 0; at < executions.length; at += perPass){
                const read = executions.slice(at, at + perPass).map((execution)=>readOne(execution));
                const bad = read.find((one)=>'ok' in one);
                if (bad !== undefined) return bad;
                const [all, honoured] = read.flatMap((one)=>'ok' in one ? [] : [
                        one
                    ]);
                if (all === undefined || perPass === 2 && honoured === undefined) return (0, scanners_scanner.gz)('a run of trivy has no answer');
                passes.push({
                    number: passes.length + 1,
                    all: all.results,
                    ...honoured === undefined ? {} : {
                        honoured: honoured.results
                    },
                    problems: [
                        ...all.problems,
                        ...honoured?.problems ?? []
                    ],
                    texts: executions[at]?.reports ?? {}
                });
            }
            return passes;
        }
        function readOne({ exitCode, stderr, reports }) {
            if (exitCode !== 0 && exitCode !== command_foundCode) {
                const [last] = warningsIn(stderr).slice(-1);
                const why = last === undefined ? log_lastLine(stderr) : shownWarning(last);
                return (0, scanners_scanner.gz)(`trivy exited with ${exitCode} (expected 0 or ${command_foundCode}): ${why}`);
            }
            const results = trivy_config_report_readReport(reports['report']);
            if (typeof results === 'string') return (0, scanners_scanner.gz)(`trivy exited with ${exitCode}, and ${results}`);
            const found = results.some(({ failures })=>failures.length > 0);
            if (found !== (exitCode === command_foundCode)) {
                return (0, scanners_scanner.gz)(`trivy exited with ${exitCode}, and its report has ${found ? 'findings' : 'none'}`);
            }
            return {
                results,
                problems: problemsIn(stderr)
            };
        }
        function seenUnits(passes, units, context) {
            const found = new Map();
            for (const { target, failures } of passes.flatMap(({ all })=>all)){
                const rules = found.get(target) ?? new Set();
                for (const { ID } of failures)rules.add(ID);
                found.set(target, rules);
            }
            const isSeen = (unit)=>{
                const rules = found.get(plantedTarget(context, unit));
                return plantedRules[unit.kind].every((rule)=>rules?.has(rule) === true);
            };
            return new Set(units.filter(isSeen).map(unitKey));
        }
        ;
        function refusal(sorted, context) {
            const isAllowed = gaps_allows(context.options['allow-unread']);
            for (const path of brokenOf(sorted, context)){
                const kind = sorted.get(path);
                if (kind?.kind === 'broken' && !isAllowed(path)) return (0, scanners_scanner.gz)(`${path} ${kind.reason}`, gaps_mend);
            }
            return undefined;
        }
        ;
        function sortFiles({ files, text }) {
            const charts = chartFolders(files);
            const sorted = new Map();
            for (const path of files){
                const kind = sorted_kindOf(path, charts, text);
                if (kind !== undefined) sorted.set(path, kind);
            }
            return sorted;
        }
        const chartFolders = (files)=>files.filter((path)=>/(?:^|\/)Chart\.yaml$/.test(path)).map(folderOf);
        function sorted_kindOf(path, charts, text) {
            if (isAmongTemplates(path, charts)) return templateKind(path, text(path));
            if (isTerraform(path)) return {
                kind: 'terraform'
            };
            if (isVariables(path)) return {
                kind: 'variables'
            };
            if (isDockerfile(path, text) || isTemplateOfDockerfile(path)) return {
                kind: 'dockerfile'
            };
            if (/(?:^|\/)Chart\.yaml$/.test(path)) return {
                kind: 'chart'
            };
            const own = charts.filter((folder)=>(0, sarif_paths.Yw)(path, folder));
            const ending = /\.(ya?ml|json)$/i.exec(path)?.[1]?.toLowerCase();
            const found = ending === undefined ? undefined : manifestKind(text(path), ending === 'json');
            return found ?? (own.length > 0 ? {
                kind: 'in-chart'
            } : undefined);
        }
        const isTemplateOfDockerfile = (path)=>/(?:^|\/)(?:Docker|Container)file\.(?:j2|tmpl|template|rst|adoc)$/.test(path);
        function manifestKind(text, isJson) {
            if (text === undefined) return {
                kind: 'untold'
            };
            const found = manifestIn(text, isJson);
            return found.kind === 'other' ? undefined : found;
        }
        function expectedOf(sorted, except) {
            const isExcepted = except.length === 0 ? ()=>false : (0, path_matcher.k)(except);
            return [
                ...sorted
            ].flatMap(([path, { kind }])=>kind === 'variables' || kind === 'in-chart' && !chart_templates_isTemplate(path) || isExcepted(path) ? [] : [
                    path
                ]);
        }
        ;
        const isCode = (0, path_matcher.k)([
            '**/*.{tf,tofu,tf.json,tofu.json,yaml,yml}'
        ]);
        const byName = (path)=>isCode(path) || isDockerfile(path, ()=>undefined);
        function trivy_config_scanner_detect(tree, { except }) {
            const sorted = sortFiles({
                files: tree.files,
                text: tree.read
            });
            const expected = new Set(expectedOf(sorted, except));
            const isExcepted = except.length === 0 ? ()=>false : (0, path_matcher.k)(except);
            const unread = new Set((tree.unread ?? []).filter((path)=>byName(path) && !isExcepted(path)));
            return (0, detect_files.z)(tree, (path)=>expected.has(path) || unread.has(path), 'no infrastructure code that Trivy reads');
        }
        function trivy_config_scanner_step(executions, context) {
            const sorted = sortFiles(context);
            const units = unitsOf(sorted, context);
            const honours = mayBeSilenced(sorted, context);
            if (executions.length === 0) {
                const refused = missingValuesIn(context) ?? refusal(sorted, context);
                return refused === undefined ? {
                    next: passOf(1, units, honours, sorted, context)
                } : {
                    answer: refused
                };
            }
            const passes = readPasses(executions, honours ? 2 : 1);
            if ('ok' in passes) return {
                answer: passes
            };
            const open = openUnits(passes, units, sorted, context);
            if ('ok' in open) return {
                answer: open
            };
            if (open.length === 0) return {
                answer: trivy_config_answer_answer({
                    sorted,
                    units,
                    passes,
                    context
                })
            };
            const before = passes.length === 1 ? units.length : openBefore(passes, units, sorted, context);
            if (open.length >= before || passes.length >= mostPasses) return {
                answer: notEvaluated(open)
            };
            return {
                next: passOf(passes.length + 1, open, honours, sorted, context)
            };
        }
        const mostPasses = 8;
        function passOf(number, units, honours, sorted, context) {
            const passes = honours ? [
                false,
                true
            ] : [
                false
            ];
            return passes.map((each)=>command_scanCommand(context, sorted, {
                    number,
                    units,
                    honours: each
                }));
        }
        function openUnits(passes, units, sorted, context) {
            const gaps = gapsOf(passes, sorted, context);
            if (!gaps.ok) return gaps;
            const seen = seenUnits(passes, units, context);
            const chartAt = (folder)=>folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
            return units.filter((unit)=>!seen.has(unitKey(unit)) && !(unit.kind === 'chart' && gaps.unread.has(chartAt(unit.folder))));
        }
        function openBefore(passes, units, sorted, context) {
            const open = openUnits(passes.slice(0, -1), units, sorted, context);
            return 'ok' in open ? 0 : open.length;
        }
        function notEvaluated(open) {
            const [first] = open;
            const what = first?.kind === 'chart' ? 'the chart in' : 'the Terraform code in';
            return (0, scanners_scanner.gz)(`trivy did not evaluate ${what} ${first?.folder === '' ? 'the root' : first?.folder ?? ''}`);
        }
        function mayBeSilenced(sorted, { steering, text }) {
            return steering.length > 0 || [
                ...sorted.keys()
            ].some((path)=>hasComments(text(path) ?? ''));
        }
        function missingValuesIn(context) {
            const [missing] = command_missingValues(context);
            if (missing === undefined) return undefined;
            return (0, scanners_scanner.gz)(`there is no file of values at ${missing}`, 'Correct `tf-vars` or `helm-values` of trivy-config in the policy.');
        }
        const trivy_config_scanner_scanner = (0, scanners_define.q)({
            id: 'trivy-config',
            gate: 'iac',
            title: 'Trivy',
            threats: [
                'open-infrastructure',
                'privileged-container'
            ],
            when: 'Terraform, Kubernetes objects, Helm charts, Dockerfiles and CloudFormation templates',
            driver: 'Trivy',
            options: trivy_config_options_options,
            steeredBy: [
                ...ignoreFiles
            ],
            comments: commentsIn([
                ...[
                    'tf',
                    'tofu',
                    'json',
                    'yaml',
                    'yml',
                    'tpl'
                ].map((ending)=>`**/*.${ending}`),
                ...dockerfileGlobs
            ]),
            executes: 'nothing',
            reads: [
                '**/*.{yaml,yml,json,tf,tofu,tfvars,tpl}',
                ...dockerfileGlobs
            ],
            detect: trivy_config_scanner_detect,
            kind: 'process',
            tool: 'trivy',
            needs: ()=>[],
            step: trivy_config_scanner_step
        });
        ;
        const trivy_command_foundCode = 9;
        function vulnerabilityCommand(asked, context) {
            const { scratch } = context;
            const ignore = ignoreFileOf(context);
            const ignoreFile = `ignore/${ignore?.path ?? '.trivyignore'}`;
            return {
                name: asked.name,
                program: 'tool',
                cwd: 'empty',
                network: 'none',
                files: {
                    'trivy.yaml': '',
                    [ignoreFile]: ignore?.text ?? ''
                },
                reports: {
                    report: `${asked.name}.json`
                },
                args: [
                    ...[
                        asked.command,
                        '--config',
                        `${scratch}/trivy.yaml`,
                        '--ignorefile',
                        `${scratch}/${ignoreFile}`
                    ],
                    ...[
                        '--scanners',
                        'vuln',
                        '--list-all-pkgs',
                        '--show-suppressed',
                        '--exit-code',
                        String(trivy_command_foundCode)
                    ],
                    ...asked.args,
                    ...[
                        '--skip-db-update',
                        '--skip-java-db-update',
                        '--skip-vex-repo-update',
                        '--offline-scan'
                    ],
                    ...[
                        '--skip-version-check',
                        '--disable-telemetry',
                        '--no-progress'
                    ],
                    ...[
                        '--cache-dir',
                        asked.cache,
                        '--format',
                        'json',
                        '--output',
                        `${scratch}/${asked.name}.json`
                    ],
                    ...asked.scanned
                ]
            };
        }
        var lib = __webpack_require__(84841);
        var lib_default = __webpack_require__.n(lib);
        ;
        function reached(roots, graph) {
            const seen = new Set();
            const open = [
                ...roots
            ];
            for(let next = open.pop(); next !== undefined; next = open.pop()){
                if (seen.has(next)) continue;
                seen.add(next);
                open.push(...graph.get(next) ?? []);
            }
            return seen;
        }
        function graphOf(edges) {
            const graph = new Map();
            for (const [from, to] of edges){
                const known = graph.get(from);
                if (known === undefined) graph.set(from, [
                    ...to
                ]);
                else known.push(...to);
            }
            return graph;
        }
        ;
        const bun_names = schemas.g1P(schemas.YjP(), schemas.L5J()).nullish();
        const asks = schemas._H3({
            dependencies: bun_names,
            optionalDependencies: bun_names,
            peerDependencies: bun_names
        });
        const lockfile = schemas._H3({
            workspaces: schemas.g1P(schemas.YjP(), asks).default({}),
            packages: schemas.g1P(schemas.YjP(), schemas.YOg(schemas.L5J())).default({})
        });
        function readBun(text) {
            const read = bun_parsed(text);
            if (read === undefined) return undefined;
            return {
                entries: Object.entries(read.packages).flatMap(([key, values])=>entryOf(key, values) ?? []),
                roots: Object.values(read.workspaces).flatMap((one)=>namesAsked(one)),
                hasWorkspaces: Object.keys(read.workspaces).length > 0
            };
        }
        function bun_parsed(text) {
            try {
                return lockfile.safeParse(lib_default().parse(text)).data;
            } catch  {
                return undefined;
            }
        }
        function entryOf(key, values) {
            const [, name, version] = /^(@[^/@]+\/[^@]+|[^@]+)@(.*)$/s.exec(schemas.YjP().catch('').parse(values[0])) ?? [];
            if (name === undefined || version === undefined) return undefined;
            const details = values.slice(1).map((value)=>asks.safeParse(value).data);
            return {
                key,
                name,
                version,
                asks: details.flatMap((one)=>one === undefined ? [] : namesAsked(one))
            };
        }
        const namesAsked = ({ dependencies, optionalDependencies, peerDependencies })=>[
                dependencies,
                optionalDependencies,
                peerDependencies
            ].flatMap((all)=>Object.keys(all ?? {}));
        const bun = (text)=>{
            const lock = readBun(text);
            if (lock === undefined || !lock.hasWorkspaces) return undefined;
            const edges = lock.entries.flatMap(({ key, name, asks: all })=>{
                const alias = /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(key)?.[1] ?? key;
                return [
                    [
                        alias,
                        [
                            name,
                            ...all
                        ]
                    ],
                    [
                        name,
                        all
                    ]
                ];
            });
            const names = reached(lock.roots, graphOf(edges));
            return (name)=>names.has(name);
        };
        ;
        function toml(text, schema) {
            try {
                return schema.safeParse((0, smol_toml_dist.qg)(text)).data;
            } catch  {
                return undefined;
            }
        }
        const texts_table = schemas.g1P(schemas.YjP(), schemas.L5J()).default({});
        ;
        const cargo_lockfile = schemas._H3({
            package: schemas.YOg(schemas._H3({
                name: schemas.YjP(),
                source: schemas.YjP().optional(),
                dependencies: schemas.YOg(schemas.YjP()).default([])
            })).default([])
        });
        const sections = {
            dependencies: texts_table,
            'build-dependencies': texts_table,
            build_dependencies: texts_table
        };
        const manifest = schemas._H3({
            ...sections,
            package: schemas._H3({
                name: schemas.YjP().optional()
            }).optional(),
            target: schemas.g1P(schemas.YjP(), schemas._H3(sections)).default({}),
            workspace: schemas._H3({
                dependencies: texts_table
            }).optional()
        });
        const cargo = (text, texts)=>{
            const lock = toml(text, cargo_lockfile);
            const read = [
                ...texts.values()
            ].map((one)=>one === '' ? undefined : toml(one, manifest));
            if (lock === undefined || read.length === 0 || read.includes(undefined)) return undefined;
            const manifests = read.flatMap((one)=>one ?? []);
            const renamed = manifests.flatMap(({ workspace })=>Object.entries(workspace?.dependencies ?? {}));
            const asked = manifests.flatMap(askedIn).flatMap(([key, value])=>[
                    ...cargo_namesIn(key, value),
                    ...renamed.flatMap(([name, of])=>name === key ? cargo_namesIn(name, of) : [])
                ]);
            const known = new Set(manifests.flatMap((one)=>one.package?.name ?? []).map(crateName));
            const isOwn = (one)=>one.source === undefined && known.has(crateName(one.name));
            const unknown = lock.package.filter((one)=>one.source === undefined && !isOwn(one)).map(({ name })=>name);
            const edges = lock.package.filter((one)=>!isOwn(one)).map(({ name, dependencies })=>[
                    crateName(name),
                    dependencies.map(cargo_nameOf)
                ]);
            const names = reached([
                ...asked,
                ...unknown,
                ...known
            ].map(crateName), graphOf(edges));
            return (name)=>names.has(crateName(name));
        };
        function cargoPackages(packages, text) {
            const own = new Set(toml(text, cargo_lockfile)?.package.flatMap(({ name, source })=>source === undefined ? [
                    name
                ] : []));
            return packages.map((one)=>({
                    ...one,
                    Dev: true,
                    Relationship: own.has(one.Name) ? 'workspace' : 'indirect'
                }));
        }
        const cargo_nameOf = (dependency)=>crateName(dependency.split(' ', 1)[0] ?? '');
        const crateName = (name)=>name.replaceAll('-', '_');
        function askedIn({ target, ...own }) {
            return [
                own,
                ...Object.values(target)
            ].flatMap((all)=>[
                    all.dependencies,
                    all['build-dependencies'],
                    all.build_dependencies
                ].flatMap((one)=>Object.entries(one)));
        }
        function cargo_namesIn(key, value) {
            const crate = schemas._H3({
                package: schemas.YjP()
            }).safeParse(value).data?.package;
            return crate === undefined ? [
                key
            ] : [
                key,
                crate
            ];
        }
        ;
        const versions = schemas.g1P(schemas.YjP(), schemas.YjP()).nullish();
        const asked = schemas.g1P(schemas.YjP(), schemas._H3({
            version: schemas.YjP().default('')
        })).nullish();
        const pnpm_lockfile = schemas._H3({
            importers: schemas.g1P(schemas.YjP(), schemas._H3({
                dependencies: asked,
                optionalDependencies: asked
            })).default({}),
            snapshots: schemas.g1P(schemas.YjP(), schemas._H3({
                dependencies: versions,
                optionalDependencies: versions
            }).nullable()).default({})
        });
        const pnpm = (text)=>{
            const documents = (0, dist.hR)(text, {
                logLevel: 'silent'
            });
            const read = (Array.isArray(documents) ? documents : []).map((one)=>pnpm_lockfile.safeParse(one.toJS()).data);
            if (read.length === 0 || read.includes(undefined)) return undefined;
            const locks = read.flatMap((one)=>one ?? []);
            if (locks.some(({ importers, snapshots })=>isEmpty(importers) && !isEmpty(snapshots))) return undefined;
            const roots = locks.flatMap(({ importers })=>Object.values(importers).flatMap(({ dependencies, optionalDependencies })=>[
                        ...Object.entries(dependencies ?? {}),
                        ...Object.entries(optionalDependencies ?? {})
                    ].flatMap(([name, { version }])=>namesOf(name, version))));
            const edges = locks.flatMap(({ snapshots })=>Object.entries(snapshots).map(([key, snapshot])=>{
                    const all = [
                        ...Object.entries(snapshot?.dependencies ?? {}),
                        ...Object.entries(snapshot?.optionalDependencies ?? {})
                    ];
                    return [
                        pnpm_nameIn(key) ?? key,
                        all.flatMap(([name, version])=>namesOf(name, version))
                    ];
                }));
            const names = reached(roots, graphOf(edges));
            return (name)=>names.has(name);
        };
        const isEmpty = (record)=>Object.keys(record).length === 0;
        function namesOf(name, version) {
            const real = pnpm_nameIn(version);
            return real === undefined ? [
                name
            ] : [
                name,
                real
            ];
        }
        const pnpm_nameIn = (key)=>/^(@[^/@]+\/[^/@(]+|[^/@:(]+)@/.exec(key)?.[1];
        ;
        const poetry_lockfile = schemas._H3({
            package: schemas.YOg(schemas._H3({
                name: schemas.YjP(),
                category: schemas.YjP().optional(),
                groups: schemas.YOg(schemas.YjP()).default([]),
                dependencies: texts_table
            })).default([])
        });
        const project = schemas._H3({
            project: schemas._H3({
                dependencies: schemas.YOg(schemas.YjP()).default([]),
                'optional-dependencies': schemas.g1P(schemas.YjP(), schemas.YOg(schemas.YjP())).default({})
            }).optional(),
            tool: schemas._H3({
                poetry: schemas._H3({
                    dependencies: texts_table
                }).optional()
            }).optional()
        });
        const poetry = (text, manifests)=>{
            const lock = toml(text, poetry_lockfile);
            if (lock === undefined) return undefined;
            const main = lock.package.filter(({ category, groups })=>category === 'main' || groups.includes('main'));
            const silent = lock.package.filter(({ category, groups })=>category === undefined && groups.length === 0);
            const said = main.map(({ name })=>pythonName(name));
            if (silent.length === 0) return (name)=>said.includes(pythonName(name));
            const [, pyproject = ''] = [
                ...manifests
            ].find(([path])=>external_node_path_.posix.basename(path) === 'pyproject.toml') ?? [];
            const asked = pyproject === '' ? undefined : toml(pyproject, project);
            if (asked === undefined || asked.project === undefined && asked.tool?.poetry === undefined) return undefined;
            const edges = lock.package.map(({ name, dependencies })=>[
                    pythonName(name),
                    Object.keys(dependencies).map(pythonName)
                ]);
            const roots = [
                ...Object.keys(asked.tool?.poetry?.dependencies ?? {}).map(pythonName),
                ...(asked.project?.dependencies ?? []).map(requiredName),
                ...Object.values(asked.project?.['optional-dependencies'] ?? {}).flatMap((all)=>all.map(requiredName))
            ];
            const names = reached([
                ...said,
                ...roots
            ], graphOf(edges));
            return (name)=>names.has(pythonName(name));
        };
        ;
        const uv_names = schemas.YOg(schemas._H3({
            name: schemas.YjP()
        })).default([]);
        const uv_lockfile = schemas._H3({
            manifest: schemas._H3({
                requirements: uv_names,
                members: schemas.YOg(schemas.YjP()).default([])
            }).optional(),
            package: schemas.YOg(schemas._H3({
                name: schemas.YjP(),
                source: schemas.g1P(schemas.YjP(), schemas.L5J()).default({}),
                dependencies: uv_names,
                'optional-dependencies': schemas.g1P(schemas.YjP(), uv_names).default({})
            })).default([])
        });
        const local = [
            'editable',
            'virtual',
            'directory',
            'path'
        ];
        const uv = (text)=>{
            const lock = toml(text, uv_lockfile);
            if (lock === undefined) return undefined;
            const own = lock.package.filter(({ source })=>local.some((key)=>key in source)).map(({ name })=>name);
            const asked = lock.manifest?.requirements.map(({ name })=>name) ?? [];
            const edges = lock.package.map(({ name, dependencies, 'optional-dependencies': optional })=>{
                const all = [
                    ...dependencies,
                    ...Object.values(optional).flat()
                ];
                return [
                    pythonName(name),
                    all.map((one)=>pythonName(one.name))
                ];
            });
            const roots = [
                ...own,
                ...lock.manifest?.members ?? [],
                ...asked
            ].map(pythonName);
            const names = reached(roots, graphOf(edges));
            return roots.length === 0 ? undefined : (name)=>names.has(pythonName(name));
        };
        var parsers_lib = __webpack_require__(67823);
        ;
        const yarn_text = schemas.YjP().default('');
        const yarn_names = schemas.g1P(schemas.YjP(), schemas.L5J()).nullish();
        const yarn_asks = {
            dependencies: yarn_names,
            optionalDependencies: yarn_names,
            peerDependencies: yarn_names
        };
        const entry = schemas._H3({
            version: yarn_text,
            resolution: yarn_text,
            resolved: yarn_text,
            name: yarn_text,
            ...yarn_asks
        });
        const yarn_lockfile = schemas.g1P(schemas.YjP(), entry);
        const list = schemas.YOg(schemas.YjP());
        const yarn_manifest = schemas._H3({
            ...yarn_asks,
            workspaces: schemas.KCZ([
                list,
                schemas._H3({
                    packages: list.default([])
                })
            ]).optional()
        });
        function readYarn(lock) {
            const read = yarn_parsed(lock) ?? yarn_parsed(`# yarn lockfile v1\n${lock}`);
            return read && Object.entries(read).flatMap(([key, one])=>key === '__metadata' ? [] : [
                    yarn_entryOf(key, one)
                ]);
        }
        function yarn_parsed(lock) {
            try {
                return yarn_lockfile.safeParse((0, parsers_lib["do"])(lock)).data;
            } catch  {
                return undefined;
            }
        }
        function yarn_entryOf(key, one) {
            const descriptors = key.split(', ').map(split);
            const asked = descriptors.map(({ name })=>name);
            const what = {
                asked,
                asks: yarn_namesAsked(one)
            };
            const { version, resolution, resolved, name } = one;
            const packageOf = (real, fetched)=>{
                const said = unique([
                    version,
                    fetched
                ]).filter((found)=>found !== '');
                return (said.length === 0 ? [
                    ''
                ] : said).map((found)=>({
                        name: real,
                        version: found
                    }));
            };
            if (resolution === '') {
                const real = descriptors.flatMap((descriptor)=>realNames(descriptor));
                const names = unique(name === '' ? real : [
                    ...real,
                    name
                ]);
                const packages = names.flatMap((published)=>packageOf(published, versionFetched(published, resolved)));
                return {
                    ...what,
                    packages,
                    isOwn: real.length === 0
                };
            }
            const { name: real, range } = split(resolution);
            const [, locked = ''] = /^npm:(\d[^:]*)/.exec(range) ?? [];
            return {
                ...what,
                packages: packageOf(real, locked),
                isOwn: /^(?:workspace|link|portal):/.test(range)
            };
        }
        function versionFetched(name, address) {
            const [, file = ''] = /\/-\/([^/?#]+)\.tgz(?:[?#]|$)/.exec(address) ?? [];
            const base = `${name.replace(/^.*\//, '')}-`;
            return file.startsWith(base) ? (0, semver.valid)(file.slice(base.length)) ?? '' : '';
        }
        function split(descriptor) {
            const [, name = descriptor, range = ''] = /^(@?[^@]+)@(.*)$/s.exec(descriptor) ?? [];
            return {
                name,
                range
            };
        }
        function realNames({ name, range }) {
            const [, aliased] = /^npm:(@[^/@]+\/[^@]+|[^@\d^~<>=*][^@]*)(?:@|$)/.exec(range) ?? [];
            if (aliased !== undefined) return [
                aliased
            ];
            const isFolder = /^(?:file:|link:|\.{0,2}\/)/.test(range) && !/\.(?:tgz|tar\.gz)(?:#|$)/.test(range);
            return isFolder ? [] : [
                name
            ];
        }
        const yarn_namesAsked = ({ dependencies, optionalDependencies, peerDependencies })=>[
                dependencies,
                optionalDependencies,
                peerDependencies
            ].flatMap((all)=>Object.keys(all ?? {}));
        const unique = (all)=>[
                ...new Set(all)
            ];
        const yarn = (lock, texts)=>{
            const entries = readYarn(lock);
            const projects = projectsIn(texts);
            if (entries === undefined || projects === undefined) return undefined;
            const edges = entries.flatMap(({ asked, packages, asks: all })=>[
                    ...asked.map((name)=>[
                            name,
                            [
                                ...packages.map((one)=>one.name),
                                ...all
                            ]
                        ]),
                    ...packages.map(({ name })=>[
                            name,
                            all
                        ])
                ]);
            const needed = reached(projects.flatMap(yarn_namesAsked), graphOf(edges));
            return (name)=>needed.has(name);
        };
        function projectsIn(texts) {
            const [first, ...more] = [
                ...texts
            ].filter(([path])=>external_node_path_.posix.basename(path) === 'package.json');
            const root = first && yarn_project(first[1]);
            if (first === undefined || root === undefined) return undefined;
            if (root.workspaces === undefined) return [
                root
            ];
            const globs = Array.isArray(root.workspaces) ? root.workspaces : root.workspaces.packages;
            const folderOf = (path)=>external_node_path_.posix.relative(external_node_path_.posix.dirname(first[0]), external_node_path_.posix.dirname(path));
            const read = more.map(([path, text])=>({
                    folder: folderOf(path),
                    one: yarn_project(text)
                }));
            const unread = read.flatMap(({ folder, one })=>one === undefined ? [
                    folder
                ] : []);
            if (membersOf(globs, unread).length > 0) return undefined;
            return [
                root,
                ...read.map(({ one })=>one).filter((one)=>one !== undefined)
            ];
        }
        function yarn_project(json) {
            try {
                return yarn_manifest.safeParse(JSON.parse(json)).data;
            } catch  {
                return undefined;
            }
        }
        ;
        function ownReading(all) {
            const known = all.filter(({ version })=>version !== '');
            return {
                packages: [
                    ...new Map(known.map((one)=>[
                            stated_keyOf(one.name, one.version),
                            one
                        ])).values()
                ],
                unresolved: [
                    ...new Set(all.flatMap(({ name, version })=>version === '' ? [
                            name
                        ] : []))
                ]
            };
        }
        const stated_keyOf = (name, version)=>JSON.stringify([
                name,
                version
            ]);
        function restating(read, write) {
            return (text, reported)=>{
                const own = read(text);
                if (own === undefined) return undefined;
                const seen = new Set(reported.map(({ Name, Version })=>stated_keyOf(Name, Version)));
                const missed = own.packages.filter(({ name, version })=>!seen.has(stated_keyOf(name, version)));
                return {
                    texts: layersOf(missed).map(write),
                    packages: missed,
                    unresolved: own.unresolved
                };
            };
        }
        function layersOf(packages) {
            const layers = [];
            for (const one of packages){
                const known = layers.flatMap((layer)=>layer.get(one.name)?.version ?? []);
                if (known.includes(one.version)) continue;
                const free = layers.find((layer)=>!layer.has(one.name));
                if (free === undefined) layers.push(new Map([
                    [
                        one.name,
                        one
                    ]
                ]));
                else free.set(one.name, one);
            }
            return layers.map((layer)=>[
                    ...layer.values()
                ]);
        }
        ;
        function read(text) {
            const entries = readBun(text)?.entries;
            return entries && {
                packages: entries.filter(({ version })=>/^\d/.test(version)),
                unresolved: []
            };
        }
        function write(packages) {
            const entries = packages.map(({ name, version })=>[
                    name,
                    [
                        `${name}@${version}`,
                        '',
                        {},
                        ''
                    ]
                ]);
            return JSON.stringify({
                lockfileVersion: 1,
                workspaces: {
                    '': {}
                },
                packages: Object.fromEntries(entries)
            });
        }
        const restateBun = restating(read, write);
        ;
        function bundler_read(text) {
            const specs = [
                ...text.matchAll(/^ {4}([^\s(]+)(?: \(([^)\n]*)\))?\s*$/gm)
            ];
            return ownReading(specs.map(([, name = '', version = ''])=>({
                    name,
                    version: version.replace(/-.*$/, '')
                })));
        }
        const bundler_write = (packages)=>`GEM\n  specs:\n${packages.map(({ name, version })=>`    ${name} (${version})\n`).join('')}\nDEPENDENCIES\n`;
        const restateBundler = restating(bundler_read, bundler_write);
        ;
        const cocoapods_lockfile = schemas._H3({
            PODS: schemas.YOg(schemas.KCZ([
                schemas.YjP(),
                schemas.g1P(schemas.YjP(), schemas.L5J())
            ])).nullish()
        });
        function cocoapods_read(text) {
            const document = (0, dist.Tp)(text, {
                logLevel: 'silent'
            });
            const lock = document.errors.length > 0 ? undefined : cocoapods_lockfile.safeParse(document.toJS()).data;
            if (lock === undefined) return undefined;
            const pods = (lock.PODS ?? []).flatMap((one)=>typeof one === 'string' ? [
                    one
                ] : Object.keys(one));
            const all = pods.map((pod)=>{
                const [, name = pod, version = ''] = /^(\S+)(?: \((.*)\))?$/.exec(pod) ?? [];
                return {
                    name: name.replace(/\/.*$/, ''),
                    version
                };
            });
            return ownReading(all);
        }
        const cocoapods_write = (packages)=>`PODS:\n${packages.map(({ name, version })=>`  - ${JSON.stringify(`${name} (${version})`)}\n`).join('')}`;
        const restateCocoapods = restating(cocoapods_read, cocoapods_write);
        ;
        const references = schemas.YOg(schemas.YjP()).default([]);
        const conan_lockfile = schemas._H3({
            requires: references,
            build_requires: references,
            python_requires: references,
            config_requires: references
        });
        function conan_read(text) {
            const lock = conan_parsed(text);
            if (lock === undefined) return undefined;
            const forBuilds = [
                ...lock.build_requires,
                ...lock.python_requires,
                ...lock.config_requires
            ];
            return ownReading([
                ...lock.requires.map((reference)=>packageOf(reference, false)),
                ...forBuilds.map((reference)=>packageOf(reference, true))
            ]);
        }
        function conan_parsed(text) {
            try {
                return conan_lockfile.safeParse(JSON.parse(text)).data;
            } catch  {
                return undefined;
            }
        }
        function packageOf(reference, dev) {
            const [, name = reference, version = ''] = /^([^/@#%]+)\/([^/@#%]+)/.exec(reference) ?? [];
            return {
                name,
                version,
                dev
            };
        }
        const conan_write = (packages)=>JSON.stringify({
                version: '0.5',
                requires: packages.map(({ name, version })=>`${name}/${version}`),
                build_requires: [],
                python_requires: []
            });
        const restateConan = restating(conan_read, conan_write);
        ;
        function go_mod_read(text) {
            const required = [];
            const replaced = [];
            let block = '';
            for (const line of text.replaceAll('\r', '').split('\n')){
                const words = wordsOf(line);
                if (words === undefined) return undefined;
                if (words.length === 0) continue;
                if (block !== '' && words[0] === ')') block = '';
                else if (block === '' && words.at(-1) === '(') block = words[0] ?? '';
                else {
                    const [verb = '', ...rest] = block === '' ? words : [
                        block,
                        ...words
                    ];
                    if (verb === 'require') required.push(moduleOf(rest));
                    if (verb === 'replace') replaced.push(replacementOf(rest));
                }
            }
            return ownReading(required.flatMap((one)=>judged(one, replaced) ?? []));
        }
        function wordsOf(line) {
            const words = [];
            for(let rest = line.trim(); rest !== '' && !rest.startsWith('//');){
                const [whole, quoted, raw, plain] = /^(?:"([^"]*)"|`([^`]*)`|([^\s"`(),]+|[(),]))\s*/.exec(rest) ?? [];
                if (whole === undefined) return undefined;
                words.push(quoted ?? raw ?? plain ?? '');
                rest = rest.slice(whole.length);
            }
            return words;
        }
        const moduleOf = ([path = '', version = ''])=>({
                path,
                version
            });
        function replacementOf(words) {
            const arrow = words.indexOf('=>');
            return {
                old: moduleOf(words.slice(0, arrow)),
                by: moduleOf(words.slice(arrow + 1))
            };
        }
        function judged({ path, version }, replaced) {
            const fitting = replaced.filter(({ old })=>old.path === path);
            const { by } = fitting.find(({ old })=>old.version === version) ?? fitting.find(({ old })=>old.version === '') ?? {};
            if (by === undefined) return {
                name: path,
                version
            };
            return by.version === '' ? undefined : {
                name: by.path,
                version: by.version
            };
        }
        const go_mod_write = (packages)=>`module anew\n\ngo 1.22\n\n${packages.map(({ name, version })=>`require ${name} ${version}\n`).join('')}`;
        const restateGoMod = restating(go_mod_read, go_mod_write);
        ;
        function gradle_read(text) {
            const lines = text.split('\n').map((line)=>line.trim());
            const packages = lines.flatMap((line)=>{
                const [, name, version, configurations] = /^([^:#\s][^:]*:[^:]+):([^:=]+)(?:=(.*))?$/.exec(line) ?? [];
                const isForTests = configurations?.split(',').every((one)=>one.startsWith('test')) ?? false;
                return name === undefined || version === undefined ? [] : [
                    {
                        name,
                        version,
                        dev: isForTests
                    }
                ];
            });
            return {
                packages,
                unresolved: []
            };
        }
        const gradle_write = (packages)=>packages.map(({ name, version })=>`${name}:${version}=runtimeClasspath\n`).join('');
        const restateGradle = restating(gradle_read, gradle_write);
        ;
        const kept = [
            'groupId',
            'artifactId',
            'version',
            'type',
            'classifier',
            'scope'
        ];
        const elsewhere = new Set([
            'test',
            'provided',
            'import'
        ]);
        function readPom(text) {
            const rest = [];
            const found = [];
            let profile = new Map();
            const wrong = readXml(text.replace(/^\ufeff/, ''), {
                opened: ({ name, parents })=>{
                    const way = maven_wayTo(name, parents);
                    if (way === 'project/profiles/profile') profile = new Map();
                    if (/^project\/(?:profiles\/profile\/)?dependencies\/dependency$/.test(way)) found.push({
                        fields: new Map(),
                        profile
                    });
                    if (isRest(way)) rest.push(`<${name}>`);
                },
                closed: ({ name, parents }, said)=>{
                    const way = maven_wayTo(name, parents);
                    const value = said.trim();
                    if (way.startsWith('project/profiles/profile/properties/')) profile.set(name, value);
                    if (/\/dependencies\/dependency\/\w+$/.test(way) && !way.includes('anagement')) {
                        found.at(-1)?.fields.set(name, value);
                    }
                    if (isRest(way)) rest.push(`${maven_escaped(value)}</${name}>`);
                }
            });
            if (wrong !== undefined) return undefined;
            return {
                rest: rest.join(''),
                dependencies: found.flatMap((one)=>dependencyOf(one))
            };
        }
        const maven_wayTo = (name, parents)=>[
                ...parents.map((parent)=>parent.name),
                name
            ].join('/');
        const isRest = (way)=>way.startsWith('project/') && !/^project\/(?:dependencies|profiles|build|reporting)(?:\/|$)/.test(way) && !way.endsWith('/dependency/optional');
        function dependencyOf({ fields, profile }) {
            const scope = fields.get('scope') ?? '';
            if (elsewhere.has(scope)) return [];
            const isKnown = scope === '' || scope.includes('${') || scope === 'compile' || scope === 'runtime';
            const own = kept.flatMap((key)=>{
                const value = fields.get(key) ?? '';
                if (value === '' || key === 'scope' && !isKnown) return [];
                return [
                    [
                        key,
                        value.replace(/\$\{([^}]+)\}/g, (whole, name)=>profile.get(name) ?? whole)
                    ]
                ];
            });
            const said = new Map(own);
            const name = `${said.get('groupId') ?? ''}:${said.get('artifactId') ?? ''}`;
            return [
                {
                    name,
                    version: said.get('version') ?? '',
                    fields: said
                }
            ];
        }
        const maven_escaped = (text)=>text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        function written(rest, dependencies) {
            const all = dependencies.map(({ fields })=>{
                const within = [
                    ...fields
                ].map(([key, value])=>`<${key}>${maven_escaped(value)}</${key}>`);
                return `<dependency>${within.join('')}</dependency>`;
            });
            return `<project>${rest}<dependencies>${all.join('')}</dependencies></project>\n`;
        }
        function restatePom(text) {
            const pom = readPom(text);
            if (pom === undefined) return undefined;
            const layers = layersOf(pom.dependencies);
            return {
                texts: layers.map((layer)=>written(pom.rest, layer)),
                packages: [],
                unresolved: [],
                inPlace: true
            };
        }
        ;
        const token = /"(?:[^"\\]|\\.)*"|%\{|=>|[{}[\],:]|[^\s"{}[\],:%=]+|\S/gs;
        const mix_comment = /("(?:[^"\\]|\\.)*")|#[^\n]*/gs;
        function entriesIn(text) {
            const tokens = text.replace(mix_comment, '$1').match(token) ?? [];
            if (tokens[0] !== '%{' || tokens.at(-1) !== '}') return undefined;
            const entries = [];
            let at = 1;
            while(at < tokens.length - 1){
                const open = tokens.indexOf('{', at);
                const close = open < 0 ? -1 : endOf(tokens, open);
                const between = tokens.slice(at, open).filter((one)=>!/^(?:,|:|=>)$/.test(one));
                const [key] = between;
                if (close < 0 || key === undefined || between.length !== 1) return undefined;
                entries.push({
                    key: plain(key),
                    tokens: tokens.slice(open + 1, close)
                });
                at = close + 1;
                while(tokens[at] === ',')at += 1;
            }
            return entries;
        }
        function endOf(tokens, open) {
            let depth = 0;
            for(let at = open; at < tokens.length; at += 1){
                if (/[{[]$/.test(tokens[at] ?? '')) depth += 1;
                if (/^[}\]]$/.test(tokens[at] ?? '')) depth -= 1;
                if (depth === 0) return at;
            }
            return -1;
        }
        const plain = (word)=>word.replace(/^"(.*)"$/s, '$1');
        function mix_read(text) {
            const entries = entriesIn(text);
            return entries && ownReading(entries.map((entry)=>mix_packageOf(entry)));
        }
        function mix_packageOf({ key, tokens }) {
            const words = tokens.filter((one)=>!/^[,:]$/.test(one)).map(plain);
            const [kind, name = key, version = ''] = words;
            if (kind === 'hex') return {
                name,
                version
            };
            const tag = kind === 'git' ? words[words.indexOf('tag') + 1] ?? '' : '';
            const [, tagged = ''] = words.includes('tag') ? /^v?(\d+\.\d+.*)$/.exec(tag) ?? [] : [];
            return {
                name: key,
                version: tagged
            };
        }
        const mix_write = (packages)=>`%{\n${packages.map(({ name, version })=>`  "${name}": {:hex, :${name}, "${version}", "0", [:mix], [], "hexpm", "0"},\n`).join('')}}\n`;
        const restateMix = restating(mix_read, mix_write);
        ;
        function packages_props_read(text) {
            const references = [];
            const properties = new Map();
            const wrong = readXml(text.replace(/^\ufeff/, ''), {
                opened: (element)=>references.push(...referencesIn(element)),
                closed: ({ name, parents }, text)=>{
                    const [said, parent] = [
                        text.trim(),
                        parents.at(-1)
                    ];
                    if (parent?.name.toLowerCase() === 'propertygroup') set(properties, name.toLowerCase(), said);
                    if (name.toLowerCase() !== 'version') return;
                    for (const one of references)if (one.element === parent) one.version ||= said;
                }
            });
            if (wrong !== undefined) return undefined;
            const resolved = references.map(({ name, version })=>({
                    name,
                    version: packages_props_resolve(version, properties)
                }));
            const packages = resolved.filter(({ version })=>version !== '' && !version.includes('$('));
            const names = new Set(packages.map(({ name })=>name.toLowerCase()));
            return {
                packages,
                unresolved: resolved.flatMap(({ name })=>names.has(name.toLowerCase()) ? [] : [
                        name
                    ])
            };
        }
        const referring = new Set([
            'packageversion',
            'packagereference',
            'globalpackagereference'
        ]);
        function referencesIn(element) {
            const given = new Map(Object.entries(element.attributes).map(([key, value])=>[
                    key.toLowerCase(),
                    value.trim()
                ]));
            const named = given.get('include') ?? given.get('update') ?? '';
            if (!referring.has(element.name.toLowerCase()) || named === '') return [];
            return named.split(';').map((one)=>({
                    name: one.trim(),
                    version: given.get('version') ?? '',
                    element
                }));
        }
        function set(properties, name, value) {
            properties.set(name, properties.has(name) ? `$(${name})` : value);
        }
        function packages_props_resolve(version, properties, depth = 0) {
            if (depth > 5 || !version.includes('$(')) return version;
            const next = version.replace(/\$\(([\w.-]+)\)/g, (whole, name)=>properties.get(name.toLowerCase()) ?? whole);
            return next === version ? version : packages_props_resolve(next, properties, depth + 1);
        }
        const packages_props_escaped = (text)=>text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
        const packages_props_write = (packages)=>{
            const lines = packages.map(({ name, version })=>`<PackageVersion Include="${packages_props_escaped(name)}" Version="${packages_props_escaped(version)}" />`);
            return `<Project><ItemGroup>${lines.join('')}</ItemGroup></Project>`;
        };
        const restatePackagesProps = restating(packages_props_read, packages_props_write);
        ;
        const category = schemas.g1P(schemas.YjP(), schemas._H3({
            version: schemas.YjP().default('')
        }));
        const pipenv_lockfile = schemas.g1P(schemas.YjP(), schemas.L5J());
        function pipenv_read(text) {
            const lock = pipenv_parsed(text);
            if (lock === undefined) return undefined;
            const all = Object.entries(lock).flatMap(([key, value])=>{
                if (key === '_meta') return [];
                const dev = key === 'develop' || isDevelopmentName(key);
                const packages = Object.entries(category.safeParse(value).data ?? {});
                return packages.map(([name, { version }])=>({
                        name,
                        version: version.replace(/^=+/, ''),
                        dev
                    }));
            });
            return ownReading(all.filter(({ version, dev })=>version !== '' || !dev));
        }
        function pipenv_parsed(text) {
            try {
                return pipenv_lockfile.safeParse(JSON.parse(text)).data;
            } catch  {
                return undefined;
            }
        }
        const pipenv_write = (packages)=>JSON.stringify({
                _meta: {},
                default: Object.fromEntries(packages.map(({ name, version })=>[
                        name,
                        {
                            version: `==${version}`
                        }
                    ])),
                develop: {}
            });
        const restatePipenv = restating(pipenv_read, pipenv_write);
        ;
        const swift_text = schemas.YjP().nullish();
        const pin = schemas._H3({
            identity: swift_text,
            package: swift_text,
            kind: swift_text,
            location: swift_text,
            repositoryURL: swift_text,
            state: schemas._H3({
                version: swift_text,
                branch: swift_text
            })
        });
        const pins = schemas.YOg(pin).default([]);
        const swift_lockfile = schemas._H3({
            pins,
            object: schemas._H3({
                pins
            }).optional()
        });
        function swift_read(json) {
            const lock = swift_parsed(json);
            if (lock === undefined) return undefined;
            const all = [
                ...lock.pins,
                ...lock.object?.pins ?? []
            ].filter(({ kind })=>kind !== 'localSourceControl');
            return {
                packages: all.flatMap(({ location, repositoryURL, state })=>{
                    const version = state.version ?? state.branch ?? '';
                    return version === '' ? [] : swift_namesOf(location ?? repositoryURL ?? '').map((name)=>({
                            name,
                            version
                        }));
                }),
                unresolved: all.flatMap((one)=>swift_namesOf(one.location ?? one.repositoryURL ?? '').length === 0 ? [
                        one.identity ?? one.package ?? 'a pin'
                    ] : [])
            };
        }
        function swift_parsed(json) {
            try {
                return swift_lockfile.safeParse(JSON.parse(json)).data;
            } catch  {
                return undefined;
            }
        }
        function swift_namesOf(address) {
            const plain = address.replace(/^[a-z+]+:\/\//i, '').replace(/^[^@/]*@/, '').replace(/^([^/:]+):(?:\d+\/)?/, '$1/').replace(/\/+$/, '').replace(/\.git$/i, '');
            return plain === '' ? [] : [
                ...new Set([
                    plain,
                    plain.toLowerCase()
                ])
            ];
        }
        const swift_write = (packages)=>JSON.stringify({
                version: 2,
                pins: packages.map(({ name, version })=>({
                        identity: name,
                        location: name,
                        state: {
                            version
                        }
                    }))
            });
        const restateSwift = restating(swift_read, swift_write);
        ;
        function yarn_read(text) {
            const entries = readYarn(text)?.filter(({ isOwn })=>!isOwn);
            return entries && ownReading(entries.flatMap(({ packages })=>packages));
        }
        const yarn_write = (packages)=>`# yarn lockfile v1\n\n${packages.map(({ name, version })=>`"${name}@${version}":\n  version "${version}"\n`).join('\n')}`;
        const restateYarn = restating(yarn_read, yarn_write);
        ;
        const without_packages_never = ()=>false;
        const without_packages_entry = schemas.g1P(schemas.YjP(), schemas.L5J());
        function objectOf(text) {
            try {
                return without_packages_entry.safeParse(JSON.parse(text)).data;
            } catch  {
                return undefined;
            }
        }
        const without_packages_isEmpty = (value)=>value === undefined || value === null || typeof value === 'object' && Object.keys(value).length === 0;
        function without_packages_json(lists, marks) {
            return (text)=>{
                const object = objectOf(text);
                return object !== undefined && marks.every((key)=>key in object) && lists.every((key)=>without_packages_isEmpty(object[key]));
            };
        }
        const nugetLock = (text)=>{
            const byFramework = without_packages_entry.safeParse(objectOf(text)?.['dependencies']).data;
            return byFramework !== undefined && Object.values(byFramework).every(without_packages_isEmpty);
        };
        const dotnet = (text)=>{
            const libraries = without_packages_entry.safeParse(objectOf(text)?.['libraries']).data;
            const isProject = (value)=>without_packages_entry.safeParse(value).data?.['type'] === 'project';
            return libraries !== undefined && Object.values(libraries).every(isProject);
        };
        const without_packages_bun = (text)=>/^\s*\{/.test(text) && /\}\s*$/.test(text) && /"packages"\s*:\s*\{\s*\}/.test(text) && once(text, '"packages"');
        const once = (text, part)=>text.split(part).length === 2;
        const tomlLine = /^\s*(?:#.*|\[[\w.\-"]+\]|[\w.\-"]+\s*=\s*\S.*|"[^"]*",?|\],?)?$/;
        const without_packages_toml = (text)=>{
            const lines = text.split(/\r?\n/);
            if (!lines.some((line)=>/^\s*[\w-]+\s*=/.test(line)) || !lines.every((line)=>tomlLine.test(line))) return false;
            return !/^\s*\[\[?\s*"?(?:package|packages|deps)\b/m.test(text) && !/^\s*packages?\s*=\s*\[\s*[^\s\]]/m.test(text);
        };
        const xml = (root)=>(text)=>new RegExp(`<${root}[\\s/>]`).test(text) && new RegExp(`(?:</${root}>|<${root}[^>]*/>)\\s*$`).test(text) && !/<(?:package|PackageVersion|PackageReference|GlobalPackageReference)[\s/>]/i.test(text);
        const without_packages_yarn = (text)=>{
            const lines = text.split(/\r?\n/).filter((line)=>!/^\s*(?:#.*)?$/.test(line));
            if (lines.length === 0) return /yarn lockfile|generated by/i.test(text) || text.trim() === '';
            const blocks = text.split(/^(?=\S)/m).filter((block)=>/^[^#\s]/.test(block));
            return blocks.every((block)=>/^__metadata:\r?\n/.test(block) || /^ {2}resolution: "[^"\n]*@workspace:[^"\n]*"$/m.test(block));
        };
        const without_packages_pnpm = (text)=>/^lockfileVersion:/m.test(text) && !/^(?:packages|snapshots|dependencies|devDependencies):/m.test(text) && !/resolution:|[\w-]@\d/.test(text);
        const gradle = (text)=>{
            const lines = text.split(/\r?\n/).filter((line)=>!/^\s*(?:#.*)?$/.test(line));
            return lines.length > 0 && lines.every((line)=>/^empty=[\w,.\-]*$/.test(line));
        };
        const bundler = (text)=>/^DEPENDENCIES\s*$/m.test(text) && !/^ {4}\S/m.test(text);
        const pub = (text)=>/^packages: \{\}\s*$/m.test(text) && once(text, 'packages:');
        const mix = (text)=>/^\s*%\{\s*\}\s*$/.test(text);
        const cocoapods = (text)=>/^PODFILE CHECKSUM:/m.test(text) && !/^PODS:/m.test(text);
        ;
        const lockfiles = [
            {
                ecosystem: 'pnpm',
                names: /^pnpm-lock\.yaml$/,
                manifests: [
                    'package.json'
                ],
                isEmpty: without_packages_pnpm,
                production: pnpm
            },
            {
                ecosystem: 'yarn',
                names: /^yarn\.lock$/,
                manifests: [
                    'package.json'
                ],
                isEmpty: without_packages_yarn,
                production: yarn,
                restate: restateYarn
            },
            {
                ecosystem: 'bun',
                names: /^bun\.lock$/,
                manifests: [
                    'package.json'
                ],
                isEmpty: without_packages_bun,
                production: bun,
                restate: restateBun
            },
            {
                ecosystem: 'poetry',
                names: /^poetry\.lock$/,
                manifests: [
                    'pyproject.toml'
                ],
                isEmpty: without_packages_toml,
                production: poetry
            },
            {
                ecosystem: 'uv',
                names: /^uv\.lock$/,
                manifests: [
                    'pyproject.toml'
                ],
                isEmpty: without_packages_toml,
                production: uv
            },
            {
                ecosystem: 'pipenv',
                names: /^Pipfile\.lock$/,
                manifests: [
                    'Pipfile'
                ],
                isEmpty: without_packages_json([
                    'default'
                ], [
                    '_meta'
                ]),
                restate: restatePipenv
            },
            {
                ecosystem: 'Go',
                names: /^go\.mod$/,
                manifests: [
                    'go.sum'
                ],
                isEmpty: without_packages_never,
                restate: restateGoMod
            },
            {
                ecosystem: 'Cargo',
                names: /^Cargo\.lock$/,
                manifests: [
                    'Cargo.toml'
                ],
                isEmpty: without_packages_toml,
                production: cargo,
                hidesManifests: true
            },
            {
                ecosystem: 'Maven',
                names: /^pom\.xml$/,
                manifests: [],
                isEmpty: without_packages_never,
                restate: restatePom
            },
            {
                ecosystem: 'Gradle',
                names: /gradle\.lockfile$/,
                manifests: [
                    'build.gradle',
                    'build.gradle.kts'
                ],
                isEmpty: gradle,
                restate: restateGradle
            },
            {
                ecosystem: 'sbt',
                names: /^build\.sbt\.lock$/,
                manifests: [
                    'build.sbt'
                ],
                isEmpty: without_packages_json([
                    'dependencies'
                ], [
                    'lockVersion'
                ])
            },
            {
                ecosystem: 'Composer',
                names: /^composer\.lock$/,
                manifests: [
                    'composer.json'
                ],
                isEmpty: without_packages_json([
                    'packages'
                ], [
                    'packages'
                ])
            },
            {
                ecosystem: 'NuGet',
                names: /^packages\.lock\.json$/,
                manifests: [],
                isEmpty: nugetLock
            },
            {
                ecosystem: 'NuGet',
                names: /^packages\.config$/,
                manifests: [],
                isEmpty: xml('packages')
            },
            {
                ecosystem: 'NuGet',
                names: /packages\.props$/i,
                manifests: [],
                isEmpty: xml('Project'),
                restate: restatePackagesProps
            },
            {
                ecosystem: 'RubyGems',
                names: /^Gemfile\.lock$/,
                manifests: [
                    'Gemfile'
                ],
                isEmpty: bundler,
                restate: restateBundler
            },
            {
                ecosystem: 'RubyGems',
                names: /^gems\.locked$/,
                manifests: [
                    'gems.rb'
                ],
                isEmpty: bundler,
                restate: restateBundler,
                stagedAs: 'Gemfile.lock'
            },
            {
                ecosystem: '.NET',
                names: /\.deps\.json$/,
                manifests: [],
                isEmpty: dotnet
            },
            {
                ecosystem: 'Pub',
                names: /^pubspec\.lock$/,
                manifests: [
                    'pubspec.yaml'
                ],
                isEmpty: pub
            },
            {
                ecosystem: 'Hex',
                names: /^mix\.lock$/,
                manifests: [
                    'mix.exs'
                ],
                isEmpty: mix,
                restate: restateMix
            },
            {
                ecosystem: 'Conan',
                names: /^conan\.lock$/,
                manifests: [
                    'conanfile.txt',
                    'conanfile.py'
                ],
                isEmpty: without_packages_json([
                    'requires',
                    'build_requires',
                    'python_requires',
                    'graph_lock'
                ], [
                    'requires'
                ]),
                restate: restateConan
            },
            {
                ecosystem: 'Swift',
                names: /^Package\.resolved$/,
                manifests: [
                    'Package.swift'
                ],
                isEmpty: without_packages_json([
                    'pins',
                    'object'
                ], [
                    'pins'
                ]),
                restate: restateSwift
            },
            {
                ecosystem: 'CocoaPods',
                names: /^Podfile\.lock$/,
                manifests: [
                    'Podfile'
                ],
                isEmpty: cocoapods,
                restate: restateCocoapods
            }
        ];
        const lockfiles_installed = /(?:^|\/)(?:node_modules|bower_components|\.venv|venv|site-packages|Pods)\//;
        const installedOf = {
            'yarn.lock': /(?:^|\/)\.yarn\//,
            'composer.lock': /(?:^|\/)vendor\//
        };
        function lockfileAt(path) {
            const name = external_node_path_.posix.basename((0, sarif_paths.LF)(path));
            if (lockfiles_installed.test(path) || installedOf[name]?.test(path) === true) return undefined;
            return lockfiles.find(({ names })=>names.test(name));
        }
        function manifestsOf(path, files) {
            const wanted = lockfileAt(path)?.manifests ?? [];
            const folder = external_node_path_.posix.dirname(path);
            const below = folder === '.' ? '' : `${folder}/`;
            return files.filter((file)=>file.startsWith(below) && wanted.includes(external_node_path_.posix.basename(file)) && !lockfiles_installed.test(file)).toSorted((a, b)=>a.split('/').length - b.split('/').length);
        }
        ;
        const root = 'tree';
        const allManifests = ({ expected, files })=>[
                ...new Set(expected.flatMap((path)=>manifestsOf(path, files)))
            ];
        function trivy_fs_command_scanCommand(context) {
            const { scratch, opened, expected } = context;
            const copied = [
                ...new Set([
                    ...expected,
                    ...allManifests(context)
                ])
            ];
            const asked = {
                name: 'trivy-fs',
                command: 'fs',
                args: [
                    '--pkg-types',
                    'library',
                    '--include-dev-deps'
                ],
                cache: opened['trivy-db'] ?? '',
                scanned: [
                    `${scratch}/${root}`
                ]
            };
            const command = vulnerabilityCommand(asked, context);
            return {
                ...command,
                copies: Object.fromEntries(copied.map((path)=>[
                        stagedPath(context, path),
                        path
                    ])),
                reports: {
                    ...command.reports,
                    ...Object.fromEntries(copied.map((path)=>[
                            path,
                            stagedPath(context, path)
                        ]))
                }
            };
        }
        function stagedPath(context, path) {
            const isHidden = lockfiles.some(({ hidesManifests, manifests })=>hidesManifests === true && manifests.includes(external_node_path_.posix.basename(path)));
            return `${isHidden ? 'hidden' : root}/${command_targetOf(context, path)}`;
        }
        const command_skipped = /^(?:proc|sys|dev)\//;
        function command_targetOf({ nonce }, path) {
            const name = (0, sarif_paths.wp)(path);
            const stagedAs = lockfileAt(path)?.stagedAs;
            if (stagedAs !== undefined) return external_node_path_.posix.join(nonce, external_node_path_.posix.dirname(name), stagedAs);
            return command_skipped.test(name) ? `${nonce}/${name}` : name;
        }
        ;
        function damageOf(text) {
            if (text.includes('\0') || text.includes('\uFFFD')) return 'is no UTF-8 text';
            if (/^(?:<{7}|>{7}) /m.test(text)) return 'holds the marks of a merge that was not finished';
            return undefined;
        }
        ;
        const path_to_keyOf = ({ ID, Name, Version })=>ID === '' ? `${Name}@${Version}` : ID;
        function path_to_waysIn(packages) {
            const byKey = new Map(packages.map((one)=>[
                    path_to_keyOf(one),
                    one
                ]));
            const ways = new Map();
            const open = directOnes(packages, byKey).map((one)=>[
                    one
                ]);
            for(let at = 0; at < open.length; at += 1){
                const way = open[at] ?? [];
                const last = way.at(-1);
                if (last === undefined || ways.has(path_to_keyOf(last))) continue;
                ways.set(path_to_keyOf(last), way);
                for (const id of last.DependsOn){
                    const next = byKey.get(id);
                    if (next !== undefined && !ways.has(id)) open.push([
                        ...way,
                        next
                    ]);
                }
            }
            return ways;
        }
        function directOnes(packages, byKey) {
            const said = packages.filter(({ Relationship })=>Relationship === 'direct');
            if (said.length > 0) return said;
            const own = packages.filter(({ Relationship })=>Relationship === 'root' || Relationship === 'workspace');
            return own.flatMap(({ DependsOn })=>DependsOn.flatMap((id)=>byKey.get(id) ?? []));
        }
        ;
        const near = 4;
        function place_regionOf(one, name, version, text) {
            const [said] = one?.Locations ?? [];
            if (said?.StartLine !== undefined && said.StartLine > 0) {
                return {
                    startLine: said.StartLine,
                    ...said.EndLine === undefined ? {} : {
                        endLine: said.EndLine
                    }
                };
            }
            const lines = text.split('\n');
            const exactly = lines.flatMap((line, index)=>place_names(line, name) ? [
                    index
                ] : []);
            const named = exactly.length > 0 ? exactly : linesWith(name.replace(/^.*[:/]/, ''), lines);
            const plain = version.replace(/^v/, '');
            const hasVersion = (within)=>(index)=>lines.slice(index, index + within).some((line)=>line.includes(plain));
            return {
                startLine: (named.find(hasVersion(1)) ?? named.find(hasVersion(near)) ?? named[0] ?? 0) + 1
            };
        }
        const linesWith = (part, lines)=>lines.flatMap((line, index)=>line.toLowerCase().includes(part.toLowerCase()) ? [
                    index
                ] : []);
        function lineNaming(text, name) {
            const lines = text.split('\n');
            for (const spelling of new Set([
                name,
                name.slice(name.lastIndexOf(':') + 1)
            ])){
                const index = lines.findIndex((line)=>place_names(line, spelling));
                if (index >= 0) return index + 1;
            }
            return undefined;
        }
        function place_names(line, name) {
            if (name === '') return false;
            const [text, sought] = [
                line.toLowerCase(),
                name.toLowerCase()
            ];
            for(let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)){
                const end = at + sought.length;
                if (!/[\w.@/-]$/.test(text.slice(0, at).slice(-1)) && !/^(?:[\w/-]|\.\w)/.test(text.slice(end, end + 2))) return true;
            }
            return false;
        }
        ;
        function trivy_fs_findings_findingsOf(path, { packages, vulnerabilities, ignored }, context, textOf) {
            const lock = {
                path,
                packages,
                ways: path_to_waysIn(packages),
                context,
                textOf
            };
            const mayOmit = context.options.omit.includes('dev') && vulnerabilities.length + ignored.length > 0;
            const isOmitted = mayOmit ? developmentTest(lock) : ()=>false;
            const open = vulnerabilities.map((one)=>({
                    one,
                    suppressed: undefined
                }));
            const set = ignored.map(({ vulnerability: one, justification })=>({
                    one,
                    suppressed: justification
                }));
            return [
                ...open,
                ...set
            ].flatMap(({ one, suppressed })=>{
                const found = findings_packageOf(one, packages);
                if (found !== undefined && isOmitted(found)) return [];
                const finding = trivy_fs_findings_findingOf(one, found, lock);
                return [
                    suppressed === undefined ? finding : {
                        ...finding,
                        suppressed: {
                            kind: 'external',
                            justification: suppressed
                        }
                    }
                ];
            });
        }
        function developmentTest({ path, context, textOf }) {
            const production = lockfileAt(path)?.production;
            if (production === undefined) return ({ Dev })=>Dev;
            const manifests = new Map(manifestsOf(path, context.files).map((manifest)=>[
                    manifest,
                    textOf(manifest)
                ]));
            const needs = production(textOf(path), manifests);
            return ({ Dev, Name })=>Dev && needs !== undefined && !needs(Name);
        }
        const findings_packageOf = (one, packages)=>packages.find(({ ID })=>ID !== '' && ID === one.PkgID) ?? packages.find(({ Name, Version })=>Name === one.PkgName && Version === one.InstalledVersion);
        function trivy_fs_findings_findingOf(one, found, lock) {
            const { PkgName: name, InstalledVersion: version, VulnerabilityID: rule, Title: title } = one;
            const way = lock.ways.get(one.PkgID === '' ? `${name}@${version}` : one.PkgID) ?? [];
            const [direct] = way;
            const related = direct === undefined ? [] : relatedTo(direct, lock);
            const what = title === '' ? rule : `${title} (${rule})`;
            const came = way.length > 1 ? ` It comes by ${way.map(findings_shown).join(' > ')}.` : '';
            return {
                rule,
                message: `${name} ${version}: ${what}.${came} ${trivy_fs_findings_fixedIn(one)}`,
                severity: trivy_severity_severityOf(one.Severity, lock.context.options['unknown-severity']),
                path: lock.path,
                region: place_regionOf(found, name, version, lock.textOf(lock.path)),
                ...related.length === 0 ? {} : {
                    related
                },
                fix: trivy_fs_findings_fixOf(one, direct, way.length > 1)
            };
        }
        const findings_shown = ({ Name, Version })=>`${Name} ${Version}`.trim();
        const trivy_fs_findings_fixedIn = ({ FixedVersion: fixed })=>fixed === '' ? 'No fixed version is known.' : `Fixed in ${fixed}.`;
        function trivy_fs_findings_fixOf({ PkgName: name, FixedVersion: fixed }, direct, isIndirect) {
            if (fixed === '') return `There is no fixed version of ${name} yet: replace it, or take it out.`;
            if (!isIndirect || direct === undefined) return `Update ${name} to ${fixed}, and write the lockfile anew.`;
            return `Update ${name} to ${fixed}, or ${direct.Name} to a version that asks for it, and write the lockfile anew.`;
        }
        function relatedTo(direct, { path, context, textOf }) {
            const manifests = lockfileAt(path)?.ecosystem === 'Go' ? [
                path
            ] : manifestsOf(path, context.files);
            for (const manifest of manifests){
                const startLine = lineNaming(textOf(manifest), direct.Name);
                if (startLine !== undefined) return [
                    {
                        path: manifest,
                        region: {
                            startLine
                        },
                        message: `asks for ${findings_shown(direct)}`
                    }
                ];
            }
            return [];
        }
        ;
        const trivy_problems_harmless = [
            /\[pip\] Unable to find python `site-packages` directory/,
            /Unable to collect additional info/,
            /\[gradle\] Unable to get licenses and dependencies/,
            /\[pub\] Unable to parse cache dir/,
            /\[pub\] Unable to get sdk version from constraint/,
            /to identify direct dependencies/,
            /Unable to parse package\.json to remove dev dependencies/,
            /Using severities from other vendors/,
            /\[yarn\] Protocol error/,
            /\[mix\] Cannot parse dependency/,
            /\[pom\] Dependency version cannot be determined/,
            /This OS version is no longer supported by the distribution/,
            /detection may be insufficient because security updates are not provided/
        ];
        function problemIn(stderr) {
            const problem = warningsIn(stderr).find((message)=>!trivy_problems_harmless.some((pattern)=>pattern.test(message)));
            return problem === undefined ? undefined : shownWarning(problem);
        }
        ;
        const report_location = schemas._H3({
            StartLine: schemas.Whr().optional(),
            EndLine: schemas.Whr().optional()
        });
        const packageSchema = schemas._H3({
            ID: schemas.YjP().default(''),
            Name: schemas.YjP().default(''),
            Version: schemas.YjP().default(''),
            Dev: schemas.zMY().default(false),
            Relationship: schemas.YjP().default(''),
            DependsOn: schemas.YOg(schemas.YjP()).default([]),
            Locations: schemas.YOg(report_location).default([]),
            FilePath: schemas.YjP().default('')
        });
        const report_vulnerabilitySchema = schemas._H3({
            VulnerabilityID: schemas.YjP().min(1),
            PkgID: schemas.YjP().default(''),
            PkgName: schemas.YjP().default(''),
            PkgPath: schemas.YjP().default(''),
            InstalledVersion: schemas.YjP().default(''),
            FixedVersion: schemas.YjP().default(''),
            Severity: schemas.YjP().default('UNKNOWN'),
            Title: schemas.YjP().default(''),
            Description: schemas.YjP().default(''),
            PrimaryURL: schemas.YjP().default(''),
            CweIDs: schemas.YOg(schemas.YjP()).default([]),
            Layer: schemas._H3({
                DiffID: schemas.YjP().default(''),
                CreatedBy: schemas.YjP().default('')
            }).optional()
        });
        const trivy_report_resultSchema = schemas._H3({
            Target: schemas.YjP(),
            Type: schemas.YjP().default(''),
            Class: schemas.YjP().default(''),
            Packages: schemas.YOg(packageSchema).nullish(),
            Vulnerabilities: schemas.YOg(report_vulnerabilitySchema).nullish(),
            ExperimentalModifiedFindings: schemas.YOg(modifiedSchema).nullish()
        });
        function trivy_report_readReport(text, about = 'files') {
            const results = reportResults(text, trivy_report_resultSchema, about);
            if (typeof results === 'string') return results;
            const odd = results.find(({ ExperimentalModifiedFindings: modified })=>modified?.some(report_isOdd) === true);
            if (odd !== undefined) return `its report sets a finding in ${odd.Target} aside for a reason that is not known`;
            return results.map((result)=>({
                    target: result.Target,
                    type: result.Type,
                    packages: result.Packages ?? [],
                    vulnerabilities: result.Vulnerabilities ?? [],
                    ignored: (result.ExperimentalModifiedFindings ?? []).flatMap(report_ignoredOf)
                }));
        }
        const report_isOdd = (modified)=>report_ignoredOf(modified).length === 0;
        function report_ignoredOf(modified) {
            const read = report_vulnerabilitySchema.safeParse(modified.Finding);
            if (modified.Type !== 'vulnerability' || !read.success) return [];
            return [
                {
                    vulnerability: read.data,
                    justification: justificationOf(modified)
                }
            ];
        }
        ;
        function results_resultsOf({ exitCode, stderr, reports }, remedy, about = 'files') {
            const complaint = problemIn(stderr);
            if (exitCode !== 0 && exitCode !== trivy_command_foundCode) {
                return (0, scanners_scanner.gz)(`trivy exited with ${exitCode} (expected 0 or ${trivy_command_foundCode}): ${complaint ?? log_lastLine(stderr)}`, remedy);
            }
            const results = trivy_report_readReport(reports['report'], about);
            if (typeof results === 'string') return (0, scanners_scanner.gz)(`trivy exited with ${exitCode}, and ${results}`);
            if (complaint !== undefined) return (0, scanners_scanner.gz)(`trivy could not read everything: ${complaint}`, remedy);
            const found = results.some(({ vulnerabilities })=>vulnerabilities.length > 0);
            if (found !== (exitCode === trivy_command_foundCode)) {
                return (0, scanners_scanner.gz)(`trivy exited with ${exitCode}, and its report has ${found ? 'findings' : 'none'}`);
            }
            return {
                ok: true,
                results
            };
        }
        ;
        function rules_rulesOf(results, unknown) {
            const rules = new Map();
            for (const { vulnerabilities, ignored } of results){
                for (const one of [
                    ...vulnerabilities,
                    ...ignored.map(({ vulnerability })=>vulnerability)
                ]){
                    const rule = rules_ruleOf(one, unknown);
                    const other = rules.get(rule.id) ?? rule;
                    rules.set(rule.id, {
                        ...other,
                        severity: (0, severity.JJ)(other.severity, rule.severity)
                    });
                }
            }
            return [
                ...rules.values()
            ];
        }
        function rules_ruleOf(one, unknown) {
            const { VulnerabilityID: id, Title: title, Description: description, PrimaryURL: url, CweIDs: cwes } = one;
            return {
                id,
                title: title === '' ? id : title,
                description: description === '' ? title === '' ? id : title : description,
                help: 'Update the package to a version in which this is fixed.',
                .../^https:\/\/[^\s<>"]+$/.test(url) ? {
                    helpUri: url
                } : {},
                security: true,
                severity: trivy_severity_severityOf(one.Severity, unknown),
                cwe: cwes.flatMap((cwe)=>/^CWE-(\d+)$/.exec(cwe)?.[1] ?? []).map(Number)
            };
        }
        ;
        function restatedIn(context, results, texts) {
            const byTarget = new Map(results.map((result)=>[
                    result.target,
                    result
                ]));
            return new Map(context.expected.flatMap((path)=>{
                const reported = byTarget.get(command_targetOf(context, path))?.packages ?? [];
                const restated = lockfileAt(path)?.restate?.(texts[path] ?? '', reported);
                return restated === undefined ? [] : [
                    [
                        path,
                        restated
                    ]
                ];
            }));
        }
        function united(first, more, isForDevelopment) {
            const known = new Set(first.packages.map(({ Name, Version })=>stated_keyOf(Name, Version)));
            const isNew = (one)=>!known.has(stated_keyOf(one.PkgName, one.InstalledVersion));
            const packages = more.flatMap((one)=>one.packages).filter(({ Name, Version, Relationship })=>Relationship !== 'root' && !known.has(stated_keyOf(Name, Version))).map((one)=>{
                const Dev = isForDevelopment(stated_keyOf(one.Name, one.Version));
                return {
                    ...one,
                    Dev,
                    Relationship: 'indirect',
                    DependsOn: [],
                    Locations: []
                };
            });
            return {
                ...first,
                packages: [
                    ...first.packages,
                    ...packages
                ],
                vulnerabilities: [
                    ...first.vulnerabilities,
                    ...more.flatMap((one)=>one.vulnerabilities.filter(isNew))
                ],
                ignored: [
                    ...first.ignored,
                    ...more.flatMap((one)=>one.ignored.filter(({ vulnerability })=>isNew(vulnerability)))
                ]
            };
        }
        ;
        const second_run_root = 'anew';
        function allSaid(restated) {
            return [
                ...restated
            ].flatMap(([path, { texts, inPlace }], index)=>texts.map((text, layer)=>{
                    const name = (0, sarif_paths.wp)(path);
                    const own = `${index}/${layer}/${lockfileAt(path)?.stagedAs ?? external_node_path_.posix.basename(name)}`;
                    return {
                        path,
                        text,
                        target: inPlace === true ? `in-place-${layer}/${name}` : own
                    };
                }));
        }
        function beside(context, restated, texts) {
            const inPlace = [
                ...restated
            ].filter(([, one])=>one.inPlace === true);
            const layers = Math.max(0, ...inPlace.map(([, one])=>one.texts.length));
            const kinds = new Set(inPlace.map(([path])=>lockfileAt(path)));
            const all = context.expected.filter((path)=>kinds.has(lockfileAt(path)));
            return Array.from({
                length: layers
            }, (_, layer)=>all.map((path)=>[
                        `in-place-${layer}/${(0, sarif_paths.wp)(path)}`,
                        texts[path] ?? ''
                    ])).flat();
        }
        function secondCommand(context, restated, texts) {
            const said = allSaid(restated).map(({ target, text })=>[
                    target,
                    text
                ]);
            if (said.length === 0) return undefined;
            const files = new Map([
                ...beside(context, restated, texts),
                ...said
            ]);
            const asked = {
                name: 'trivy-fs-anew',
                command: 'fs',
                args: [
                    '--pkg-types',
                    'library',
                    '--include-dev-deps'
                ],
                cache: context.opened['trivy-db'] ?? '',
                scanned: [
                    `${context.scratch}/${second_run_root}`
                ]
            };
            const command = vulnerabilityCommand(asked, context);
            const staged = [
                ...files
            ].map(([target, text])=>[
                    `${second_run_root}/${target}`,
                    text
                ]);
            return {
                ...command,
                files: {
                    ...command.files,
                    ...Object.fromEntries(staged)
                }
            };
        }
        function secondResults(results, restated) {
            const byTarget = new Map(results.map((result)=>[
                    result.target,
                    result
                ]));
            const byPath = new Map();
            for (const { path, target } of allSaid(restated)){
                const found = byTarget.get(target);
                if (found === undefined) return `trivy did not read all of ${path}`;
                byPath.set(path, [
                    ...byPath.get(path) ?? [],
                    found
                ]);
                byTarget.delete(target);
            }
            for (const [path, { packages }] of restated){
                const read = (byPath.get(path) ?? []).flatMap((one)=>one.packages);
                const names = new Set(read.map(({ Name, Version })=>stated_keyOf(Name, Version)));
                const missed = packages.find(({ name, version })=>!names.has(stated_keyOf(name, version)));
                if (missed !== undefined) return `trivy did not read ${missed.name} ${missed.version} of ${path}`;
            }
            const stray = [
                ...byTarget.keys()
            ].find((target)=>!target.startsWith('in-place-'));
            return stray === undefined ? byPath : `trivy reports about ${JSON.stringify(stray)}: nobody gave it that`;
        }
        ;
        const remedy = 'Write the versions into the file, or name it in `allow-unresolved` of trivy-fs in the policy: what it names without ' + 'a version is then judged by nobody.';
        const unresolved_own = new Set([
            'root',
            'workspace'
        ]);
        function unresolvedIn(byPath, restated, { 'allow-unresolved': allowed }) {
            const isAllowed = (0, path_matcher.k)(allowed);
            const notes = [];
            for (const path of new Set([
                ...byPath.keys(),
                ...restated.keys()
            ])){
                const packages = byPath.get(path)?.packages ?? [];
                const unversioned = packages.flatMap((one)=>one.Version === '' && !unresolved_own.has(one.Relationship) ? [
                        one.Name
                    ] : []);
                const names = [
                    ...new Set([
                        ...unversioned,
                        ...restated.get(path)?.unresolved ?? []
                    ])
                ];
                if (names.length === 0) continue;
                const what = `${path} names packages without a version: ${(0, first_few.D)(names)}`;
                if (allowed.length === 0 || !isAllowed(path)) return (0, scanners_scanner.gz)(what, remedy);
                notes.push(`not judged, as allowed: ${what}`);
            }
            return {
                ok: true,
                notes
            };
        }
        ;
        const answer_mend = 'Write the lockfile anew with its package manager, or leave it out by `except` of trivy-fs in the policy.';
        function trivy_fs_answer_answer(results, again, ground) {
            const anew = again === undefined ? {
                ok: true,
                results: []
            } : results_resultsOf(again, answer_mend);
            if (!anew.ok) return anew;
            const more = secondResults(anew.results, ground.restated);
            return typeof more === 'string' ? (0, scanners_scanner.gz)(more) : answer_judged(results, more, ground);
        }
        function answer_judged(results, more, ground) {
            const { context, texts, restated } = ground;
            const { expected } = context;
            for (const path of expected){
                const damage = damageOf(texts[path] ?? '');
                if (damage !== undefined) return (0, scanners_scanner.gz)(`${path} ${damage}`, answer_mend);
            }
            const paths = new Map(expected.map((path)=>[
                    command_targetOf(context, path),
                    path
                ]));
            const stray = results.find(({ target })=>!paths.has(target));
            if (stray !== undefined) return (0, scanners_scanner.gz)(`trivy reports about ${JSON.stringify(stray.target)}: nobody gave it that`);
            const byTarget = new Map(results.map((result)=>[
                    result.target,
                    result
                ]));
            const byPath = new Map(expected.flatMap((path)=>{
                const whole = completed(path, byTarget.get(command_targetOf(context, path)), more.get(path) ?? [], ground);
                return whole === undefined || whole.packages.length === 0 ? [] : [
                    [
                        path,
                        whole
                    ]
                ];
            }));
            const absent = expected.filter((path)=>!byPath.has(path));
            const missing = absent.filter((path)=>lockfileAt(path)?.isEmpty(texts[path] ?? answer_unread) !== true);
            if (missing.length > 0) return (0, scanners_scanner.gz)(`trivy found no package in ${(0, first_few.D)(missing)}`, answer_mend);
            const untold = [
                ...byPath.keys()
            ].find((path)=>isUntold(path, restated));
            if (untold !== undefined) return (0, scanners_scanner.gz)(`${untold} could not be read for what trivy misreads in such files`, answer_mend);
            const unresolved = unresolvedIn(byPath, restated, context.options);
            if (!unresolved.ok) return unresolved;
            const textOf = (path)=>texts[path] ?? '';
            const findings = [
                ...byPath
            ].flatMap(([path, result])=>trivy_fs_findings_findingsOf(path, result, context, textOf));
            return {
                ok: true,
                rules: rules_rulesOf([
                    ...byPath.values()
                ], context.options['unknown-severity']),
                findings,
                seen: expected,
                excluded: [],
                notes: [
                    ...answer_notesOn(byPath, absent),
                    ...omittedNote(byPath, findings.length),
                    ...unresolved.notes
                ],
                remarks: trivy_fs_answer_remarksOn(byPath)
            };
        }
        const isUntold = (path, restated)=>lockfileAt(path)?.restate !== undefined && !restated.has(path);
        function completed(path, read, more, { restated, texts }) {
            const [any] = more;
            const first = read ?? (any && {
                ...any,
                packages: [],
                vulnerabilities: [],
                ignored: []
            });
            if (first === undefined) return undefined;
            const stated = restated.get(path)?.packages ?? [];
            const development = new Set(stated.flatMap(({ name, version, dev })=>dev === true ? [
                    stated_keyOf(name, version)
                ] : []));
            const hasRule = lockfileAt(path)?.production !== undefined;
            const whole = united(first, more, (key)=>hasRule || development.has(key));
            return first.type === 'cargo' ? {
                ...whole,
                packages: cargoPackages(whole.packages, texts[path] ?? '')
            } : whole;
        }
        const answer_unread = '\0';
        function answer_notesOn(byPath, absent) {
            const packages = [
                ...byPath.values()
            ].reduce((sum, result)=>sum + result.packages.length, 0);
            const empty = absent.length === 0 ? [] : [
                `no packages, as their text says: ${(0, first_few.D)(absent)}`
            ];
            return [
                `${(0, counted.h)(packages, 'package')} in ${(0, counted.h)(byPath.size, 'lockfile')}`,
                ...empty
            ];
        }
        function omittedNote(byPath, found) {
            const all = [
                ...byPath.values()
            ].reduce((sum, one)=>sum + one.vulnerabilities.length + one.ignored.length, 0);
            return all === found ? [] : [
                `${(0, counted.h)(all - found, 'finding')} in development dependencies left out, as \`omit\` says`
            ];
        }
        function trivy_fs_answer_remarksOn(byPath) {
            const poms = [
                ...byPath
            ].flatMap(([path, { type }])=>type === 'pom' ? [
                    path
                ] : []);
            return poms.length === 0 ? [] : [
                `What the dependencies in ${(0, first_few.D)(poms)} depend on was not judged: a pom.xml does not say it.`
            ];
        }
        ;
        const trivy_fs_options_options = schemas.rej({
            omit: schemas.YOg(schemas.k5n([
                'dev'
            ])).default([
                'dev'
            ]).describe('Kinds of dependencies that are not judged, where the lockfile tells them apart. Default: [dev].'),
            'unknown-severity': unknownSeverity('an advisory'),
            'allow-unresolved': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of lockfiles that may name packages without a version, which nobody judges: a pom.xml whose parent is ' + 'elsewhere. Default: none.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of lockfiles that are not judged, such as those of examples. Default: none.')
        });
        ;
        function trivy_fs_scanner_detect(tree, { except }) {
            const isExcepted = (0, path_matcher.k)(except);
            const isOwn = (path)=>lockfileAt(path) !== undefined && (except.length === 0 || !isExcepted(path));
            const found = (0, detect_files.z)(tree, isOwn, 'no lockfiles that Trivy reads');
            if (found.status !== 'applies') return found;
            return {
                ...found,
                targets: found.expected.map((path)=>({
                        kind: 'lockfile',
                        path
                    }))
            };
        }
        function trivy_fs_scanner_step([scan, again], context) {
            if (scan === undefined) return {
                next: trivy_fs_command_scanCommand(context)
            };
            const read = results_resultsOf(scan, answer_mend);
            if (!read.ok) return {
                answer: read
            };
            const restated = restatedIn(context, read.results, scan.reports);
            const next = again === undefined ? secondCommand(context, restated, scan.reports) : undefined;
            return next === undefined ? {
                answer: trivy_fs_answer_answer(read.results, again, {
                    restated,
                    context,
                    texts: scan.reports
                })
            } : {
                next
            };
        }
        const trivy_fs_scanner_scanner = (0, scanners_define.q)({
            id: 'trivy-fs',
            gate: 'dependencies',
            title: 'Trivy',
            threats: [
                'vulnerable-dependency'
            ],
            when: 'Lockfiles of pnpm, yarn, Bun, Poetry, uv, Go, Cargo, Maven, Gradle, Composer, NuGet, Bundler and others',
            driver: 'Trivy',
            options: trivy_fs_options_options,
            steeredBy: [
                ...ignoreFiles
            ],
            executes: 'nothing',
            reads: [],
            detect: trivy_fs_scanner_detect,
            kind: 'process',
            tool: 'trivy',
            needs: ()=>[
                    'trivy-db'
                ],
            step: trivy_fs_scanner_step
        });
        ;
        function dockerfile_words_wordsOf(text, escape) {
            const e = escape === '\\' ? '\\\\' : escape;
            const word = new RegExp(`(?:${e}[\\s\\S]|'[^']*'|"(?:${e}[\\s\\S]|[^"${e}])*"|[^\\s'"${e}])+|['"${e}]`, 'g');
            const words = [
                ...text.matchAll(word)
            ].map(([one])=>one);
            return words.some((one)=>one === "'" || one === '"') ? undefined : words;
        }
        function expand(word, values, escape) {
            const state = {
                at: 0,
                isWrong: false,
                empty: []
            };
            const text = upTo('', word, values, escape, state);
            return state.isWrong || state.at < word.length ? undefined : {
                text,
                empty: state.empty
            };
        }
        function upTo(stop, word, values, escape, state) {
            let text = '';
            while(state.at < word.length && !state.isWrong){
                const next = word.charAt(state.at);
                if (next === stop) return text;
                if (next === "'" && stop !== '"') text += singleQuoted(word, state);
                else if (next === '"') {
                    state.at += 1;
                    text += upTo('"', word, values, escape, state);
                    state.isWrong ||= word.charAt(state.at) !== '"';
                    state.at += 1;
                } else if (next === '$') text += variable(word, values, escape, state);
                else if (next === escape) {
                    const escaped = word.charAt(state.at + 1);
                    text += stop === '"' && ![
                        '"',
                        '$',
                        escape
                    ].includes(escaped) ? next + escaped : escaped;
                    state.at += 2;
                } else {
                    text += next;
                    state.at += 1;
                }
            }
            return text;
        }
        function singleQuoted(word, state) {
            const end = word.indexOf("'", state.at + 1);
            const text = word.slice(state.at + 1, end);
            state.isWrong ||= end === -1;
            state.at = end + 1;
            return text;
        }
        const reference = /^\$(?:\{([\p{L}_][\p{L}\p{Nd}_]*|\p{Nd}+)|([\p{L}_][\p{L}\p{Nd}_]*|\p{Nd}+))?/u;
        function variable(word, values, escape, state) {
            const [all = '', braced, plain] = reference.exec(word.slice(state.at)) ?? [];
            const name = braced ?? plain ?? '';
            state.at += all.length;
            const value = values.get(name) ?? '';
            state.isWrong ||= name === '' || values.get(name) === null;
            if (braced === undefined) return dockerfile_words_known(name, value, state);
            const [operator = ''] = /^(?::?[-+?])?/.exec(word.slice(state.at)) ?? [];
            state.at += operator.length;
            const otherwise = {
                at: state.at,
                isWrong: state.isWrong,
                empty: []
            };
            const given = operator === '' ? '' : upTo('}', word, values, escape, otherwise);
            state.at = otherwise.at + 1;
            state.isWrong ||= otherwise.isWrong || word.charAt(otherwise.at) !== '}';
            const isThere = operator.startsWith(':') ? value !== '' : values.has(name);
            if (operator.endsWith('-') && !isThere) return dockerfile_words_kept(given, otherwise, state);
            if (operator.endsWith('+')) return isThere ? dockerfile_words_kept(given, otherwise, state) : '';
            return dockerfile_words_known(name, value, state);
        }
        function dockerfile_words_known(name, value, state) {
            if (value === '') state.empty.push(name);
            return value;
        }
        function dockerfile_words_kept(given, { empty }, state) {
            state.empty.push(...empty);
            return given;
        }
        ;
        function instructionsOf(text) {
            const lines = text.replace(/^\ufeff/, '').replaceAll('\u0085', ' ').split('\n').map((line)=>line.replace(/\r+$/, ''));
            const escape = escapeOf(lines);
            const e = escape === '\\' ? '\\\\' : escape;
            const continued = new RegExp(`(^|[^${e}])${e}[ \\t]*$`);
            const instructions = [];
            for(let from = 0; from < lines.length; from += 1){
                if (isSkipped(lines[from] ?? '')) continue;
                const { whole, at } = joined(lines, from, continued);
                const [, word = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(whole.trim()) ?? [];
                instructions.push({
                    line: from + 1,
                    word: word.toUpperCase(),
                    rest
                });
                const end = heredocsEnd(word, whole, lines, at);
                if (typeof end === 'string') return {
                    instructions,
                    escape,
                    undecided: {
                        line: from + 1,
                        why: end
                    }
                };
                from = end;
            }
            return {
                instructions,
                escape
            };
        }
        function joined(lines, from, continued) {
            let at = from;
            let whole = '';
            let part = (lines[from] ?? '').trimStart();
            while(continued.test(part)){
                whole += part.replace(continued, '$1');
                do at += 1;
                while (at < lines.length && isSkipped(lines[at] ?? ''))
                part = lines[at] ?? '';
            }
            return {
                whole: whole + part,
                at
            };
        }
        const isSkipped = (line)=>/^\s*(?:#.*)?$/.test(line);
        function escapeOf(lines) {
            for (const line of lines){
                const [, name = '', value = ''] = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
                if (name === '') return '\\';
                if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\';
            }
            return '\\';
        }
        function heredocsEnd(word, whole, lines, from) {
            const mayHave = /^(?:RUN|COPY|ADD)$/i.test(word) || /^ONBUILD\s+(?:RUN|COPY|ADD)\s/i.test(whole);
            if (!mayHave || !/\s\d*<<-?[^<\s]/.test(whole)) return from;
            const words = dockerfile_words_wordsOf(whole, '\\');
            if (words === undefined || /\$\{(?!\w+\})/.test(whole)) return 'whether a heredoc begins cannot be told';
            let at = from;
            for (const [, tabs = '', quoted = ''] of words.flatMap((one)=>[
                    /^\d*<<(-?)([^<]+)$/.exec(one) ?? []
                ])){
                if (quoted === '') continue;
                const name = quoted.replaceAll(/\\([\s\S])|'([^']*)'|"((?:\\.|[^"\\])*)"/g, '$1$2$3');
                const isEnd = (line)=>(tabs === '' ? line : line.replace(/^\t+/, '')) === name;
                const end = lines.findIndex((line, index)=>index > at && isEnd(line));
                if (end === -1) return `the heredoc ${name} has no end`;
                at = end;
            }
            return at;
        }
        ;
        function fromsOf(text, platform = 'linux/amd64') {
            const values = platformValues(platform);
            const stages = new Set();
            const froms = [];
            const { instructions, escape, undecided } = instructionsOf(text);
            let isGlobal = true;
            for (const { line, word, rest } of instructions){
                if (word === 'ARG' && isGlobal) readArguments(rest, values, escape);
                if (word !== 'FROM') continue;
                isGlobal = false;
                const { flags, words } = dockerfile_partsOf(rest);
                const [image = '', as = '', name = ''] = words;
                const resolved = dockerfile_resolve(image, values, escape);
                const isOdd = flags.some((flag)=>/['"\\`]/.test(flag));
                if (isOdd || resolved === null) froms.push({
                    line,
                    image: undefined,
                    text: image,
                    undecided: 'it cannot be resolved'
                });
                else if (!stages.has(resolved?.toLowerCase() ?? '') && resolved !== 'scratch') froms.push({
                    line,
                    image: resolved,
                    text: image
                });
                if (words.length === 3 && as.toUpperCase() === 'AS' && isStage(name)) stages.add(name.toLowerCase());
            }
            if (undecided !== undefined) froms.push({
                line: undecided.line,
                image: undefined,
                text: '',
                undecided: undecided.why
            });
            return froms;
        }
        const isStage = (name)=>/^[a-z][a-z0-9_.-]*$/i.test(name);
        function dockerfile_partsOf(rest) {
            const parts = rest.trim().split(/[\t\v\f\r ]+/);
            const first = parts.findIndex((part)=>!part.startsWith('--'));
            return first === -1 ? {
                flags: parts,
                words: []
            } : {
                flags: parts.slice(0, first),
                words: parts.slice(first)
            };
        }
        function platformValues(platform) {
            const [os = '', architecture = '', variant = ''] = platform.split('/');
            const each = {
                PLATFORM: platform,
                OS: os,
                ARCH: architecture,
                VARIANT: variant
            };
            return new Map([
                'TARGET',
                'BUILD'
            ].flatMap((who)=>Object.entries(each).map(([what, value])=>[
                        `${who}${what}`,
                        value
                    ])));
        }
        function readArguments(rest, values, escape) {
            const words = dockerfile_words_wordsOf(rest, escape);
            if (words === undefined) {
                for (const [, name = ''] of rest.matchAll(/([\p{L}_][\p{L}\p{Nd}_]*)=/gu))values.set(name, null);
                return;
            }
            for (const word of words){
                const at = word.indexOf('=');
                if (at > 0) values.set(word.slice(0, at), dockerfile_valueOf(word.slice(at + 1), values, escape));
            }
        }
        const dockerfile_valueOf = (word, values, escape)=>expand(word, values, escape)?.text ?? null;
        const dockerfile_reference = /^(?:(?:[a-z\d-]+(?:\.[a-z\d-]+)*|\[[a-f\d:.]+\])(?::\d+)?\/)?[a-z\d]+(?:(?:[._]|__|-+|\/)[a-z\d]+)*(?::\w[\w.-]{0,127})?(?:@\w[\w+.-]*:[a-f\d]+)?$/i;
        function dockerfile_resolve(image, values, escape) {
            const expanded = expand(image, values, escape);
            if (expanded === undefined) return null;
            const { text, empty } = expanded;
            if (empty.length > 0) return dockerfile_reference.test(text) ? text : undefined;
            return text === '' || /[\s$'"]/.test(text) ? null : text;
        }
        ;
        const isArchiveName = (image)=>/\.(?:tar|tar\.gz|tgz)$/.test(image);
        const images_targetOf = (image, { head = '', ref = '' })=>{
            const named = image.replaceAll('{sha}', head).replaceAll('{ref}', asTag(ref));
            return {
                kind: isArchiveName(named) ? 'archive' : 'image',
                path: (0, sarif_paths.xD)(named.replace(/^\.\//, ''))
            };
        };
        const asTag = (ref)=>ref.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(0, 128);
        function basesOf(dockerfiles, textOf, platform) {
            const bases = [];
            const unknown = [];
            const undecided = [];
            for (const dockerfile of dockerfiles){
                const text = textOf(dockerfile);
                if (text === undefined) undecided.push(`${dockerfile} is a link, larger than 1 MiB, or beyond all that is read`);
                for (const { line, image, text: asked, undecided: why } of fromsOf(text ?? '', platform)){
                    if (image !== undefined) bases.push({
                        dockerfile,
                        line,
                        image
                    });
                    else if (why !== undefined) undecided.push(`${asked} in ${dockerfile}:${line}: ${why}`.trimStart());
                    else unknown.push(`Which image ${asked} in ${dockerfile}:${line} is only a build argument says: it was not judged.`);
                }
            }
            return {
                bases,
                unknown,
                undecided
            };
        }
        const images_nameOf = ({ path })=>(0, sarif_paths.LF)(path);
        ;
        const metadataSchema = schemas._H3({
            Metadata: schemas._H3({
                ImageID: schemas.YjP(),
                RepoDigests: schemas.YOg(schemas.YjP()).nullish(),
                OS: schemas._H3({
                    Family: schemas.YjP(),
                    Name: schemas.YjP(),
                    EOSL: schemas.zMY().default(false)
                }).optional()
            })
        });
        const access = 'Push the image before this step, give the login of its registry (SECURITY_GATES_REGISTRY, with _USERNAME and ' + '_PASSWORD), or name an archive of it (docs/containers.md).';
        const javaRemedy = 'Set `java: true` of trivy-image in the policy: Trivy’s second database is fetched then.';
        const unknownRemedy = 'Name it in `allow-unresolved` of trivy-image in the policy: what it is made of is judged by nobody then.';
        function judgeImage(execution, target, { options }) {
            const name = images_nameOf(target);
            if (/Java DB|\[javadb\]/.test(execution.stderr) && execution.exitCode === 1) {
                return (0, scanners_scanner.gz)(`${name} holds Java archives, and the database that knows them was not asked for`, javaRemedy);
            }
            const isAllowed = options['allow-unresolved'].length > 0 && (0, path_matcher.k)(options['allow-unresolved'])(target.path);
            const lines = execution.stderr.split('\n');
            const unsupported = lines.some((line)=>/\tWARN\tUnsupported os/.test(line));
            const stderr = lines.filter((line)=>!/\tWARN\tUnsupported os/.test(line)).join('\n');
            const read = results_resultsOf({
                ...execution,
                stderr
            }, access, 'an image');
            if (!read.ok) return {
                ...read,
                reason: `${name}: ${read.reason}${causesIn(stderr)}`
            };
            const metadata = metadataOf(execution.reports['report']);
            if (metadata === undefined) return (0, scanners_scanner.gz)(`trivy does not say which image ${name} is`);
            if (unsupported && !isAllowed) return (0, scanners_scanner.gz)(`trivy does not know the operating system of ${name}`, unknownRemedy);
            const packages = read.results.reduce((sum, result)=>sum + result.packages.length, 0);
            if (packages === 0 && !isAllowed) return (0, scanners_scanner.gz)(`trivy knows no package in ${name}`, unknownRemedy);
            const { ImageID: id, RepoDigests: digests, OS: os } = metadata;
            const system = os === undefined ? 'no operating system' : `${os.Family} ${os.Name}`.trim();
            return {
                ok: true,
                target,
                results: read.results,
                ended: os?.EOSL === true ? system : undefined,
                remarks: os === undefined ? [
                    `Trivy sees no operating system in ${name}: packages of one were not judged.`
                ] : [],
                notes: [
                    `${name} is ${digests?.[0] ?? id}, ${system}: ${(0, counted.h)(packages, 'package')}`
                ]
            };
        }
        function causesIn(stderr) {
            const causes = [
                ...stderr.matchAll(/^\s*\* (.+)$/gm)
            ].map(([, cause = ''])=>cause.slice(0, 300));
            return causes.length === 0 ? '' : ` ${causes.at(-1) ?? ''}`;
        }
        function metadataOf(text) {
            try {
                return metadataSchema.safeParse(JSON.parse(text ?? '')).data?.Metadata;
            } catch  {
                return undefined;
            }
        }
        ;
        function imageCommand(target, number, context) {
            const { options, opened } = context;
            const archive = `${opened['image-archives'] ?? ''}/${images_nameOf(target).replace(/^\/+/, '')}`;
            const remote = [
                '--image-src',
                options.source.join(','),
                '--platform',
                options.platform,
                '--',
                images_nameOf(target)
            ];
            const command = vulnerabilityCommand({
                name: `image-${String(number)}`,
                command: 'image',
                args: [],
                cache: opened['trivy-db'] ?? '',
                scanned: target.kind === 'archive' ? [
                    '--input',
                    archive
                ] : remote
            }, context);
            return target.kind === 'archive' ? command : {
                ...command,
                network: [
                    registryOf(images_nameOf(target))
                ]
            };
        }
        function registryOf(reference) {
            const [first = '', ...others] = reference.split('/');
            return others.length > 0 && /[.:]|^localhost$/.test(first) ? first : 'index.docker.io';
        }
        ;
        function trivy_image_detect_detect(tree, options) {
            const images = [
                ...options.images,
                ...tree.images ?? []
            ];
            const missing = missingPlaceholder(images, tree);
            if (missing !== undefined) return missing;
            const all = dockerfilesOf(tree, options);
            const looked = all.filter((path)=>isLookedAt(path, tree, options));
            const { bases, undecided } = basesOf(looked, tree.read, options.platform);
            const untold = untoldBases(undecided, tree, options);
            if (untold !== undefined) return untold;
            const targets = [
                ...images.map((image)=>images_targetOf(image, tree.history ?? {})),
                ...bases.map(({ image })=>({
                        kind: 'image',
                        path: (0, sarif_paths.xD)(image)
                    }))
            ];
            const distinct = targets.filter(({ path }, index)=>targets.findIndex((other)=>other.path === path) === index);
            if (distinct.length > 0) return {
                status: 'applies',
                targets: distinct,
                expected: looked
            };
            return {
                status: 'not-applicable',
                reason: reasonFor(all, looked)
            };
        }
        function missingPlaceholder(images, { history }) {
            const isNamed = (placeholder)=>images.some((image)=>image.includes(placeholder));
            if (isNamed('{sha}') && history?.head === undefined) {
                return {
                    status: 'cannot',
                    reason: 'an image is named with {sha}, and there is no commit',
                    remedy: 'Judge a commit, or name the image without {sha}.'
                };
            }
            if (isNamed('{ref}') && history?.ref === undefined) {
                return {
                    status: 'cannot',
                    reason: 'an image is named with {ref}, and HEAD is on no branch or tag',
                    remedy: 'Check out a branch, or name the image with {sha}.'
                };
            }
            return undefined;
        }
        function untoldBases(undecided, tree, options) {
            const [missing] = dockerfilesOf({
                ...tree,
                files: tree.unread ?? [],
                read: ()=>undefined
            }, options).filter((path)=>isLookedAt(path, tree, options));
            const absent = missing === undefined ? [] : [
                `${missing} belongs to the commit and is not there to be read`
            ];
            const [first, ...others] = [
                ...undecided,
                ...absent
            ];
            if (first === undefined) return undefined;
            const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
            return {
                status: 'cannot',
                reason: `which base images are to be judged cannot be told: ${first}${more}`,
                remedy: 'Make the Dockerfile a regular file that is checked out, below 1 MiB, and write each FROM plainly; or name it in ' + '`except` of trivy-image in the policy: nobody judges its base images then.'
            };
        }
        function dockerfilesOf({ files, read, workingDirectory }, { except }) {
            const isExcepted = (0, path_matcher.k)(except);
            return files.filter((path)=>(0, sarif_paths.Yw)(path, workingDirectory) && isDockerfile(path, read) && (except.length === 0 || !isExcepted(path)));
        }
        function isLookedAt(path, { history }, options) {
            switch(options['base-images']){
                case true:
                    return true;
                case false:
                    return false;
                case 'auto':
                    return history === undefined || history.scheduled || (history.changed ?? []).includes(path);
            }
        }
        function reasonFor(all, looked) {
            if (all.length === 0) return 'no images are named, and there is no Dockerfile';
            const some = (0, first_few.D)(all, 1);
            return looked.length > 0 ? `no images are named, and no base image of ${some} can be told` : `nobody looked at ${some}: no images are named, and base images are judged when it changes`;
        }
        ;
        function copiedIn(text) {
            const { instructions } = instructionsOf(text);
            const stages = new Set(instructions.flatMap(({ word, rest })=>word === 'FROM' ? [
                    (/\sAS\s+(\S+)\s*$/i.exec(rest)?.[1] ?? '').toLowerCase()
                ] : []));
            return instructions.flatMap(({ line, word, rest })=>sourcesOf(word, rest).filter((image)=>!/^\d+$|^scratch$/.test(image) && !stages.has(image.toLowerCase())).map((image)=>({
                        line,
                        image
                    })));
        }
        function sourcesOf(word, rest) {
            const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? '';
            if (word === 'COPY') return [
                ...flags.matchAll(/(?:^|\s)--from=(\S+)/g)
            ].map(([, image = ''])=>image);
            if (word !== 'RUN') return [];
            return [
                ...flags.matchAll(/(?:^|\s)--mount=(\S+)/g)
            ].flatMap(([, mount = ''])=>mount.split(',').flatMap((part)=>/^from=(.+)$/.exec(part)?.[1] ?? []));
        }
        ;
        const endedRule = {
            id: 'operating-system-ended',
            title: 'Operating system without security updates',
            description: 'The distribution no longer mends vulnerabilities of this version, and tells of few of them.',
            help: 'Build the image from a version that is supported.',
            security: true,
            severity: 'high',
            cwe: [
                1104
            ]
        };
        function trivy_image_findings_findingsOf({ target, results, ended }, context) {
            const place = findings_placeOf(images_nameOf(target), context);
            const image = images_nameOf(target);
            const { options } = context;
            const isWanted = ({ FixedVersion })=>FixedVersion !== '' || !options['ignore-unfixed'];
            const found = results.flatMap(({ vulnerabilities, ignored })=>[
                    ...vulnerabilities.filter(isWanted).map((one)=>trivy_image_findings_findingOf(one, image, place, options)),
                    ...ignored.map(({ vulnerability, justification })=>({
                            ...trivy_image_findings_findingOf(vulnerability, image, place, options),
                            suppressed: {
                                kind: 'external',
                                justification
                            }
                        }))
                ]);
            return [
                ...ended === undefined ? [] : [
                    endedFinding(ended, image, place)
                ],
                ...distinct(found)
            ];
        }
        const unfixedIn = ({ results })=>results.reduce((sum, { vulnerabilities })=>sum + vulnerabilities.filter((one)=>one.FixedVersion === '').length, 0);
        function trivy_image_findings_findingOf(one, image, { path, line }, options) {
            const { PkgName: name, InstalledVersion: version, VulnerabilityID: rule, Title: title, FixedVersion: fixed } = one;
            const file = one.PkgPath === '' ? '' : ` (${one.PkgPath})`;
            return {
                rule,
                message: `${image}: ${name} ${version}${file}: ${title === '' ? rule : `${title} (${rule})`}.${layerOf(one)} ` + (fixed === '' ? 'No fixed version is known.' : `Fixed in ${fixed}.`),
                severity: trivy_severity_severityOf(one.Severity, options['unknown-severity']),
                path,
                region: {
                    startLine: line
                },
                fix: fixed === '' ? `There is no fixed version of ${name} yet: build from an image without it.` : `Build from an image that has ${name} ${fixed}, or update it in the Dockerfile.`
            };
        }
        function layerOf({ Layer: layer }) {
            if (layer === undefined || layer.DiffID === '') return '';
            const by = layer.CreatedBy === '' ? '' : `, made by \`${layer.CreatedBy.replaceAll(/\s+/g, ' ').slice(0, 120)}\``;
            return ` Layer ${layer.DiffID.replace('sha256:', '').slice(0, 12)}${by}.`;
        }
        const endedFinding = (system, image, { path, line })=>({
                rule: endedRule.id,
                message: `${image}: ${system} gets no security updates any more, so that the other findings are not all there are.`,
                severity: endedRule.severity,
                path,
                region: {
                    startLine: line
                },
                fix: endedRule.help
            });
        const distinct = (findings)=>[
                ...new Map(findings.map((finding)=>[
                        JSON.stringify([
                            finding.rule,
                            finding.message,
                            finding.suppressed
                        ]),
                        finding
                    ])).values()
            ];
        function findings_placeOf(image, { expected, files, text, options }) {
            const base = basesOf(expected, text, options.platform).bases.find((one)=>one.image === image);
            if (base !== undefined) return {
                path: base.dockerfile,
                line: base.line
            };
            const all = files.filter((path)=>isDockerfile(path, text));
            const own = all.find((path)=>path === (options.dockerfile ?? 'Dockerfile')) ?? (all.length === 1 ? all[0] : undefined);
            if (own !== undefined) return {
                path: own,
                line: basesOf([
                    own
                ], text, options.platform).bases.at(-1)?.line ?? 1
            };
            const known = [
                '.github/security-gates.yml',
                'README.md'
            ].find((path)=>files.includes(path));
            return {
                path: known ?? files[0] ?? '',
                line: 1
            };
        }
        ;
        const trivy_image_options_options = schemas.rej({
            images: schemas.YOg(schemas.YjP().regex(grammars.FJ, 'write an image, such as ghcr.io/org/app:{sha}, or an archive: build/app.tar')).default([]).describe('Images that are shipped: references, or archives (`.tar`, docker or OCI) in the checkout; `{sha}` stands for the ' + 'commit under judgement, `{ref}` for its branch or tag. The input `images` adds to them. Default: none.'),
            dockerfile: schemas.YjP().min(1).optional().describe('The Dockerfile of these images, where findings stand. Default: the only one, or the one at the root.'),
            'base-images': schemas.euz([
                'auto',
                true,
                false
            ]).default('auto').describe('Whether the images that Dockerfiles are FROM are judged; `auto`: those of changed Dockerfiles, and all on ' + 'schedule. Default: auto.'),
            source: schemas.YOg(schemas.k5n([
                'docker',
                'containerd',
                'podman',
                'remote'
            ])).min(1).default([
                'remote'
            ]).describe('Where references are looked for, in this order: daemons of this machine, the registry. Default: [remote].'),
            platform: schemas.YjP().regex(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/, 'os/architecture, such as linux/amd64').default('linux/amd64').describe('Which image of a multi-platform one. Default: linux/amd64.'),
            java: schemas.zMY().default(false).describe('Whether there are Java archives in images, so that Trivy’s second database is needed. Default: false.'),
            'ignore-unfixed': schemas.zMY().default(true).describe('Whether to leave out vulnerabilities without a fixed version. Default: true.'),
            'unknown-severity': unknownSeverity('an advisory'),
            'allow-unresolved': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of images that may have no package or no operating system that Trivy knows. Default: none.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of Dockerfiles whose base images are not judged. Default: none.')
        });
        ;
        function trivy_image_scanner_step(executions, context) {
            const next = context.targets[executions.length];
            if (next !== undefined) return {
                next: imageCommand(next, executions.length, context)
            };
            return {
                answer: trivy_image_scanner_answer(executions, context)
            };
        }
        function trivy_image_scanner_answer(executions, context) {
            const judged = [];
            for (const [index, target] of context.targets.entries()){
                const execution = executions[index];
                if (execution === undefined) return {
                    ok: false,
                    reason: 'an image was not looked at'
                };
                const one = judgeImage(execution, target, context);
                if (!one.ok) return one;
                judged.push(one);
            }
            const unfixed = context.options['ignore-unfixed'] ? judged.reduce((sum, one)=>sum + unfixedIn(one), 0) : 0;
            return {
                ok: true,
                rules: [
                    ...rules_rulesOf(judged.flatMap(({ results })=>results), context.options['unknown-severity']),
                    ...judged.some(({ ended })=>ended !== undefined) ? [
                        endedRule
                    ] : []
                ],
                findings: judged.flatMap((one)=>trivy_image_findings_findingsOf(one, context)),
                seen: context.expected,
                excluded: [],
                notes: [
                    ...judged.flatMap(({ notes })=>notes),
                    ...unfixed > 0 ? [
                        `${unfixed} vulnerabilities without a fixed version were left out`
                    ] : []
                ],
                remarks: [
                    ...judged.flatMap(({ remarks })=>remarks),
                    ...scanner_remarksOn(context)
                ]
            };
        }
        function scanner_remarksOn(context) {
            const unread = dockerfilesOf({
                ...context,
                read: context.text
            }, context.options).filter((path)=>!context.expected.includes(path));
            return [
                ...basesOf(context.expected, context.text, context.options.platform).unknown,
                ...context.expected.flatMap((path)=>copiedIn(context.text(path) ?? '').map(({ line, image })=>`${image}, of which ${path}:${line} takes files, was not judged: \`images\` can name it.`)),
                ...unread.length === 0 ? [] : [
                    `Nobody looked at the base images of ${(0, first_few.D)(unread, 1)}.`
                ]
            ];
        }
        const archives = [
            'image-archives'
        ];
        const trivy_image_scanner_scanner = (0, scanners_define.q)({
            id: 'trivy-image',
            gate: 'containers',
            title: 'Trivy',
            threats: [
                'vulnerable-image',
                'ended-system'
            ],
            when: 'Images that the policy names; base images of Dockerfiles that change',
            driver: 'Trivy',
            options: trivy_image_options_options,
            steeredBy: [
                ...ignoreFiles
            ],
            executes: 'nothing',
            reads: dockerfileGlobs,
            detect: trivy_image_detect_detect,
            kind: 'process',
            tool: 'trivy',
            needs: ({ kind }, { java })=>[
                    'trivy-db',
                    ...java ? [
                        'trivy-java-db'
                    ] : [],
                    ...kind === 'archive' ? archives : [
                        'registry-login'
                    ]
                ],
            step: trivy_image_scanner_step
        });
        ;
        const archivesScan = 'archives';
        const packagesScan = 'packages';
        function scanCommands(context) {
            const { opened, scratch, nonce, expected } = context;
            const has = (kind)=>context.targets.some((target)=>target.kind === kind);
            const scan = (name, folder)=>vulnerabilityCommand({
                    name,
                    command: 'rootfs',
                    args: [
                        '--debug',
                        '--pkg-types',
                        'library'
                    ],
                    cache: opened['trivy-db'] ?? '',
                    scanned: [
                        `${scratch}/${folder}`
                    ]
                }, context);
            const archives = scan(archivesScan, archivesScan);
            const copies = Object.fromEntries(expected.map((path)=>[
                    `${archivesScan}/${archiveTarget({
                        nonce
                    }, path)}`,
                    path
                ]));
            const packages = scan(packagesScan, packagesScan);
            const list = {
                list: 'installed.json'
            };
            const inner = {
                inner: 'inner-archives.json'
            };
            return [
                ...has('archive') ? [
                    {
                        ...archives,
                        copies,
                        reports: {
                            ...archives.reports,
                            ...inner
                        }
                    }
                ] : [],
                ...has('installed') ? [
                    {
                        ...packages,
                        reports: {
                            ...packages.reports,
                            ...list
                        }
                    }
                ] : []
            ];
        }
        const archiveTarget = ({ nonce }, path)=>`${nonce}/${(0, sarif_paths.wp)(path)}`;
        ;
        const complaints = [
            /^DEBUG\tWalk error\tfile_path="(?<path>[^"]*)" err="(?<why>.*)"$/,
            /^DEBUG\t\[jar\] Failed to parse\tfile="(?<path>[^"]*)" err="(?<why>.*)"$/,
            /^DEBUG\t\[analyzer\] Analysis error\terr="(?<why>failed to parse (?<path>[^:"]*): .*)"$/,
            /^DEBUG\tSkip the empty file\tfile_path="(?<path>[^"]*)"$/,
            /^DEBUG\tSkipping (?:path|directory|file)\t\w+="(?<path>[^"]*)"$/
        ];
        function complaintsIn(stderr) {
            return stderr.split(/\r?\n/).flatMap((line)=>{
                const said = line.replace(/^\S+\t/, '');
                for (const pattern of complaints){
                    const groups = pattern.exec(said)?.groups;
                    if (groups !== undefined) return [
                        {
                            path: groups['path'] ?? '',
                            why: (groups['why'] ?? 'it is empty').slice(0, 200)
                        }
                    ];
                }
                return [];
            });
        }
        const parsing = /^\S+\tDEBUG\t\[jar\] Parsing Java artifacts\.\.\.\tfile_path=("(?:[^"\\]|\\.)*")$/;
        const archivesIn = (stderr)=>stderr.split(/\r?\n/).flatMap((line)=>{
                const quoted = parsing.exec(line)?.[1];
                return quoted === undefined ? [] : [
                    unquoted(quoted)
                ];
            });
        function unquoted(text) {
            try {
                return String(JSON.parse(text));
            } catch  {
                return text;
            }
        }
        ;
        const archives_mend = 'Replace the archive by a whole one, or leave it out by `except` of trivy-rootfs in the policy.';
        const unknownMend = 'Take the artifact from a published release; if it is your own, name it in `allow-unresolved` of trivy-rootfs: ' + 'nobody judges it then.';
        function judgeArchives(execution, context) {
            const read = results_resultsOf(execution, archives_mend);
            if (!read.ok) return read;
            const paths = new Map(context.expected.map((path)=>[
                    archiveTarget(context, path),
                    path
                ]));
            const [broken] = complaintsIn(execution.stderr);
            if (broken !== undefined) {
                const what = paths.get(broken.path) ?? `${broken.path} in a Java archive`;
                return (0, scanners_scanner.gz)(`trivy could not read ${what}: ${broken.why}`, archives_mend);
            }
            const inner = innerIn(execution.reports['inner'], context);
            if (!('names' in inner)) return inner;
            const files = read.results.flatMap(({ packages })=>packages.map(({ FilePath })=>FilePath));
            const stray = files.find((file)=>archives_entryOf(file, paths) === undefined);
            if (stray !== undefined) return (0, scanners_scanner.gz)(`trivy reports about ${JSON.stringify(stray)}: nobody gave it that`);
            const unknown = unknownIn([
                ...paths.keys(),
                ...archivesIn(execution.stderr),
                ...inner.names
            ], files);
            const wrong = unknown.filter((file)=>!archives_isAllowed(archives_entryOf(file, paths)?.[1] ?? '', context.options));
            if (wrong.length > 0) {
                const named = (0, first_few.D)(wrong.map((file)=>whereOf(file, paths).where));
                return (0, scanners_scanner.gz)(`trivy does not know what ${named} ${wrong.length === 1 ? 'is' : 'are'}`, unknownMend);
            }
            return {
                ok: true,
                results: read.results,
                placed: read.results.flatMap((result)=>placedIn(result, paths)),
                notes: [
                    `${(0, counted.h)(files.length, 'package')} in ${(0, counted.h)(context.expected.length, 'Java archive')}`,
                    ...unknown.length === 0 ? [] : [
                        `not judged, as allowed: ${(0, first_few.D)(unknown.map((file)=>whereOf(file, paths).where))}`
                    ]
                ]
            };
        }
        const innerSchema = schemas.YOg(schemas.Ikc({
            path: schemas.YjP(),
            inner: schemas.YOg(schemas.YjP()),
            unread: schemas.YjP().optional()
        }));
        function innerIn(text, context) {
            const list = innerSchema.safeParse(archives_parsed(text)).data;
            const isListed = (path)=>list?.some((one)=>one.path === path) === true;
            if (list === undefined || !context.expected.every(isListed)) return (0, scanners_scanner.gz)('the list of archives in others is gone');
            const broken = list.find(({ path, unread })=>unread !== undefined && !archives_isAllowed(path, context.options));
            if (broken !== undefined) return (0, scanners_scanner.gz)(`what ${broken.path} holds cannot be told: ${broken.unread ?? ''}`, archives_mend);
            return {
                names: list.flatMap(({ path, inner })=>inner.map((name)=>`${archiveTarget(context, path)}/${name}`))
            };
        }
        function archives_parsed(text) {
            try {
                return JSON.parse(text ?? '');
            } catch  {
                return undefined;
            }
        }
        function unknownIn(archives, files) {
            const known = new Set();
            for (const file of files){
                for(let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1))known.add(file.slice(0, end));
            }
            return [
                ...new Set(archives)
            ].filter((archive)=>!known.has(archive));
        }
        const archives_isAllowed = (path, { 'allow-unresolved': globs })=>globs.length > 0 && (0, path_matcher.k)(globs)(path);
        function placedIn({ vulnerabilities, ignored }, paths) {
            const place = (vulnerability)=>({
                    ...whereOf(vulnerability.PkgPath, paths),
                    vulnerability
                });
            return [
                ...vulnerabilities.map(place),
                ...ignored.map(({ vulnerability, justification })=>({
                        ...place(vulnerability),
                        suppressed: justification
                    }))
            ];
        }
        function whereOf(file, paths) {
            const [target = '', path = ''] = archives_entryOf(file, paths) ?? [];
            const inside = file.slice(target.length + 1);
            return {
                path,
                where: inside === '' ? path : `${path}, in ${inside}`
            };
        }
        const archives_entryOf = (file, paths)=>[
                ...paths
            ].find(([target])=>file === target || file.startsWith(`${target}/`));
        ;
        const launchers = /(?:^|\/)(?:gradle\/wrapper\/gradle-wrapper|\.mvn\/wrapper\/maven-wrapper)\.jar$/;
        const isArchive = (path)=>/\.(?:jar|war|ear|par)$/i.test(path) && !launchers.test(path);
        const manifestNames = [
            ...[
                'package-lock.json',
                'npm-shrinkwrap.json',
                'pnpm-lock.yaml',
                'yarn.lock',
                'bun.lock',
                'package.json'
            ],
            ...[
                'pylock.toml',
                'poetry.lock',
                'uv.lock',
                'Pipfile.lock',
                'requirements.txt',
                'pyproject.toml',
                'Pipfile'
            ],
            ...[
                'setup.py',
                'setup.cfg',
                'Gemfile.lock',
                'Gemfile',
                'composer.lock',
                'composer.json',
                'environment.yml'
            ]
        ];
        function manifestFor(folder, files) {
            const known = new Set(files);
            for(let at = external_node_path_.posix.dirname(folder);; at = external_node_path_.posix.dirname(at)){
                const found = manifestNames.map((name)=>at === '.' ? name : `${at}/${name}`).find((path)=>known.has(path));
                if (found !== undefined || at === '.') return found;
            }
        }
        function trivy_rootfs_detect_detect(tree, { installed, except }) {
            const isExcepted = (0, path_matcher.k)(except);
            const isOwn = (path)=>isArchive(path) && (except.length === 0 || !isExcepted(path));
            const folders = installed.map((folder)=>(0, sarif_paths.xD)(folder)).filter((path)=>(0, sarif_paths.Yw)(path, tree.workingDirectory));
            const lost = folders.find((folder)=>manifestFor(folder, tree.files) === undefined);
            if (lost !== undefined) return homeless(lost);
            const found = (0, detect_files.z)(tree, isOwn, 'no Java archives, and the policy names no installed packages');
            if (found.status === 'cannot') return found;
            const archives = found.status === 'applies' ? found.expected : [];
            const targets = [
                ...archives.map((path)=>({
                        kind: 'archive',
                        path
                    })),
                ...folders.map((path)=>({
                        kind: 'installed',
                        path
                    }))
            ];
            return targets.length === 0 ? found : {
                status: 'applies',
                targets,
                expected: archives
            };
        }
        const homeless = (folder)=>({
                status: 'cannot',
                reason: `no lockfile or manifest stands beside ${(0, sarif_paths.LF)(folder)} or above it, so its findings have no place`,
                remedy: 'Commit what says which packages are to be installed there, or take the folder out of `installed`.'
            });
        ;
        function trivy_rootfs_findings_findingsOf(placed, { options }, textOf) {
            const groups = new Map();
            for (const one of placed){
                const { VulnerabilityID: id, PkgName: name, InstalledVersion: version } = one.vulnerability;
                const key = JSON.stringify([
                    one.path,
                    id,
                    name,
                    version,
                    one.suppressed
                ]);
                groups.set(key, [
                    ...groups.get(key) ?? [],
                    one
                ]);
            }
            return [
                ...groups.values()
            ].flatMap(([first, ...others])=>first === undefined ? [] : [
                    trivy_rootfs_findings_findingOf(first, others, options['unknown-severity'], textOf(first.path))
                ]);
        }
        function trivy_rootfs_findings_findingOf({ path, where, vulnerability, suppressed }, others, unknown, text) {
            const { PkgName: name, InstalledVersion: version, VulnerabilityID: rule, Title: title, FixedVersion: fixed } = vulnerability;
            const more = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
            const line = isArchive(path) ? undefined : lineNaming(text, name) ?? 1;
            const update = isArchive(path) ? 'Replace the archive' : 'Install it anew';
            return {
                rule,
                message: `${name} ${version}: ${title === '' ? rule : `${title} (${rule})`}. It is in ${where}${more}. ` + (fixed === '' ? 'No fixed version is known.' : `Fixed in ${fixed}.`),
                severity: trivy_severity_severityOf(vulnerability.Severity, unknown),
                path,
                ...line === undefined ? {} : {
                    region: {
                        startLine: line
                    }
                },
                fix: fixed === '' ? `There is no fixed version of ${name} yet: replace it, or take it out.` : `${update}, with ${name} ${fixed}.`,
                ...suppressed === undefined ? {} : {
                    suppressed: {
                        kind: 'external',
                        justification: suppressed
                    }
                }
            };
        }
        ;
        const isFolder = (text)=>(0, sarif_paths.ig)((0, sarif_paths.xD)(text)) && !/[*?[\]{}\\]/.test(text);
        const trivy_rootfs_options_options = schemas.rej({
            installed: schemas.YOg(schemas.YjP().refine(isFolder, 'a folder, relative to the repository and without wildcards: web/node_modules')).default([]).describe('Folders of installed packages (node_modules, site-packages, vendor) that are judged as they lie in the ' + 'checkout. Default: none.'),
            'unknown-severity': unknownSeverity('an advisory'),
            'allow-unresolved': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of Java archives that are no published artifacts, of what lies in folders of `installed`, or of these ' + 'folders, which nobody can judge. Default: none.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of Java archives that are not judged, such as those of tests. Default: none.')
        });
        ;
        const incomparable = /^\S+\tWARN\tVersion matching error\terr="[^"(]*version error \((?<version>(?:[^"\\]|\\.)*)\): [^"]*"$/;
        function incomparableIn(stderr) {
            const versions = new Set();
            const rest = stderr.split(/\r?\n/).filter((line)=>{
                const version = incomparable.exec(line)?.groups?.['version'];
                if (version === undefined) return true;
                versions.add(version.replaceAll(/\\(.)/g, '$1'));
                return false;
            });
            return {
                versions: [
                    ...versions
                ],
                rest: rest.join('\n')
            };
        }
        ;
        const packages_mend = 'Install the packages anew, or take the folder out of `installed` of trivy-rootfs in the policy.';
        const allow = 'What nobody can judge may be named in `allow-unresolved` of trivy-rootfs, by its path or by its folder of `installed`.';
        const checkout = 'checkout/';
        const always = /\/METADATA$|PKG-INFO$|\.egg-info$|\.gemspec$|installed\.json$/;
        const ofNode = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;
        function judgePackages(execution, context) {
            const { versions, rest } = incomparableIn(execution.stderr);
            const read = results_resultsOf({
                ...execution,
                stderr: rest
            }, packages_mend);
            if (!read.ok) return read;
            const listed = listedIn(execution.reports['list']);
            if (listed === undefined) return (0, scanners_scanner.gz)('the list of what installed packages say of themselves is gone');
            const homes = homesOf(context);
            const placed = read.results.flatMap((result)=>packages_placedIn(result, homes));
            const stray = placed.find(({ path })=>path === '');
            if (stray !== undefined) return (0, scanners_scanner.gz)(`trivy reports about ${stray.where}, which is in none of the folders`);
            const files = read.results.flatMap((result)=>result.packages.map((one)=>fileOf(one.FilePath, result)));
            const unjudged = [
                ...brokenIn(execution.stderr),
                ...versions.flatMap((version)=>withVersion(version, read.results)),
                ...unjudgedIn(listed, files, homes)
            ];
            const [wrong] = unjudged.filter(({ path })=>!packages_isAllowed(path, homes, context.options));
            if (wrong !== undefined) return (0, scanners_scanner.gz)(wrong.reason, `${packages_mend} ${allow}`);
            const seen = new Set(files);
            const silent = listed.read.filter((path)=>ofNode.test(path) && !seen.has((0, sarif_paths.LF)(path))).length;
            return {
                ok: true,
                results: read.results,
                placed,
                notes: [
                    `${(0, counted.h)(files.length, 'package')} installed in ${homes.map(({ folder })=>(0, sarif_paths.LF)(folder)).join(', ')}`,
                    ...silent > 0 ? [
                        `${(0, counted.h)(silent, 'file')} of npm’s beside them without name and version`
                    ] : [],
                    ...unjudged.length > 0 ? [
                        `not judged, as allowed: ${(0, first_few.D)(unjudged.map(({ path })=>path))}`
                    ] : []
                ]
            };
        }
        const brokenIn = (stderr)=>complaintsIn(stderr).filter(({ path })=>always.test(path) || ofNode.test(path)).map(({ path, why })=>({
                    path: inCheckout(path),
                    reason: `trivy could not read ${inCheckout(path)}: ${why}`
                }));
        function withVersion(version, results) {
            const reason = `trivy cannot compare the version ${version}`;
            const found = results.flatMap((result)=>result.packages.filter((one)=>one.Version === version).map(({ Name, FilePath })=>({
                        path: fileOf(FilePath, result),
                        reason: `${reason} of ${Name}`
                    })));
            return found.length > 0 ? found : [
                {
                    path: '',
                    reason
                }
            ];
        }
        function unjudgedIn(listed, files, homes) {
            const seen = new Set(files);
            const lost = listed.read.map((path)=>(0, sarif_paths.LF)(path)).filter((path)=>always.test(path) && !seen.has(path));
            const empty = homes.filter(({ folder })=>!files.some((file)=>(0, sarif_paths.Yw)((0, sarif_paths.xD)(file), folder)));
            return [
                ...listed.unread.map(({ path, why })=>({
                        path,
                        reason: `${path} cannot be judged: ${why}`
                    })),
                ...lost.map((path)=>({
                        path,
                        reason: `trivy does not report the package of ${path}`
                    })),
                ...empty.map(({ folder })=>({
                        path: (0, sarif_paths.LF)(folder),
                        reason: `trivy found no package in ${(0, sarif_paths.LF)(folder)}`
                    }))
            ];
        }
        function packages_isAllowed(path, homes, { 'allow-unresolved': globs }) {
            if (globs.length === 0) return false;
            const isNamed = (0, path_matcher.k)(globs);
            const own = (0, sarif_paths.xD)(path);
            return isNamed(own) || homes.some(({ folder })=>(0, sarif_paths.Yw)(own, folder) && isNamed(folder));
        }
        const homesOf = ({ targets, files })=>targets.filter(({ kind })=>kind === 'installed').map(({ path })=>({
                    folder: path,
                    manifest: manifestFor(path, files) ?? ''
                }));
        function packages_placedIn(result, homes) {
            const place = (vulnerability)=>{
                const where = fileOf(vulnerability.PkgPath, result);
                const home = homes.find(({ folder })=>(0, sarif_paths.Yw)((0, sarif_paths.xD)(where), folder));
                return {
                    path: home?.manifest ?? '',
                    where,
                    vulnerability
                };
            };
            return [
                ...result.vulnerabilities.map(place),
                ...result.ignored.map(({ vulnerability, justification })=>({
                        ...place(vulnerability),
                        suppressed: justification
                    }))
            ];
        }
        const fileOf = (file, { target })=>inCheckout(file === '' ? target : file);
        const inCheckout = (file)=>file.startsWith(checkout) ? file.slice(checkout.length) : file;
        const listSchema = schemas.Ikc({
            read: schemas.YOg(schemas.YjP()),
            unread: schemas.YOg(schemas.Ikc({
                path: schemas.YjP(),
                why: schemas.YjP()
            }))
        });
        function listedIn(text) {
            try {
                return listSchema.safeParse(JSON.parse(text ?? '')).data;
            } catch  {
                return undefined;
            }
        }
        ;
        function trivy_rootfs_scanner_step(executions, context) {
            if (executions.length > 0) return {
                answer: trivy_rootfs_scanner_answer(executions, context)
            };
            const next = scanCommands(context);
            return next.length > 0 ? {
                next
            } : {
                answer: (0, scanners_scanner.gz)('there is nothing for trivy to look at')
            };
        }
        function trivy_rootfs_scanner_answer(executions, context) {
            const judged = [];
            for (const execution of executions){
                const one = execution.name === archivesScan ? judgeArchives(execution, context) : judgePackages(execution, context);
                if (!one.ok) return one;
                judged.push(one);
            }
            return {
                ok: true,
                rules: rules_rulesOf(judged.flatMap(({ results })=>results), context.options['unknown-severity']),
                findings: trivy_rootfs_findings_findingsOf(judged.flatMap(({ placed })=>placed), context, (path)=>context.text(path) ?? ''),
                seen: context.expected,
                excluded: [],
                notes: judged.flatMap(({ notes })=>notes)
            };
        }
        const trivy_rootfs_scanner_scanner = (0, scanners_define.q)({
            id: 'trivy-rootfs',
            gate: 'dependencies',
            title: 'Trivy (installed)',
            threats: [
                'vulnerable-archive'
            ],
            when: 'Java archives; installed packages in folders that the policy names',
            driver: 'Trivy rootfs',
            options: trivy_rootfs_options_options,
            steeredBy: [
                ...ignoreFiles
            ],
            executes: 'nothing',
            reads: [
                `**/{${manifestNames.join(',')}}`
            ],
            detect: trivy_rootfs_detect_detect,
            kind: 'process',
            tool: 'trivy',
            needs: ({ kind })=>kind === 'archive' ? [
                    'trivy-db',
                    'trivy-java-db',
                    'java-archives'
                ] : [
                    'trivy-db',
                    'installed-packages'
                ],
            step: trivy_rootfs_scanner_step
        });
        ;
        const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
        const action = /(^|\/)action\.ya?ml$/;
        const dependabot = /^\.github\/dependabot\.ya?ml$/;
        const isAudited = (path)=>workflow.test(path) || dependabot.test(path) || action.test(path);
        const configurations = [
            '.github/zizmor.yml',
            '.github/zizmor.yaml',
            'zizmor.yml',
            'zizmor.yaml'
        ];
        const folder = 'tree';
        const settings = 'settings';
        const amongOthers = /^(.+\/)\.(github\/workflows\/action\.ya?ml)$/;
        const neutral = /^(.+\/)%(github\/workflows\/action\.ya?ml)$/;
        const copyOf = (path)=>`${folder}/${path.replace(amongOthers, '$1%$2')}`;
        function ofCopy(name) {
            const plain = name.replaceAll('\\', '/').replace(/^\.\//, '');
            return plain.startsWith(`${folder}/`) ? plain.slice(folder.length + 1).replace(neutral, '$1.$2') : undefined;
        }
        ;
        const point = schemas.Ikc({
            row: schemas.Whr().min(0),
            column: schemas.Whr().min(0)
        });
        const locationSchema = schemas.Ikc({
            symbolic: schemas.Ikc({
                key: schemas.Ikc({
                    Local: schemas.Ikc({
                        verbatim_path: schemas.YjP()
                    })
                }),
                annotation: schemas.YjP(),
                kind: schemas.YjP()
            }),
            concrete: schemas.Ikc({
                location: schemas.Ikc({
                    start_point: point,
                    end_point: point
                })
            })
        });
        const zizmor_report_rowSchema = schemas.Ikc({
            ident: schemas.YjP().regex(/^[a-z0-9-]+$/),
            desc: schemas.YjP(),
            url: schemas.YjP(),
            determinations: schemas.Ikc({
                confidence: schemas.k5n([
                    'Low',
                    'Medium',
                    'High'
                ]),
                severity: schemas.k5n([
                    'Informational',
                    'Low',
                    'Medium',
                    'High'
                ])
            }),
            locations: schemas.YOg(locationSchema).min(1),
            ignored: schemas.zMY()
        });
        function zizmor_report_readReport(stdout) {
            try {
                return schemas.YOg(zizmor_report_rowSchema).safeParse(JSON.parse(stdout)).data;
            } catch  {
                return undefined;
            }
        }
        const zizmor_report_rowKey = ({ ident, locations })=>JSON.stringify([
                ident,
                locations.map(({ symbolic, concrete })=>[
                        symbolic.key,
                        symbolic.annotation,
                        concrete
                    ])
            ]);
        const mainPlace = ({ locations })=>locations.find(({ symbolic })=>symbolic.kind === 'Primary') ?? locations[0];
        const report_completed = (stderr)=>stderr.split('\n').flatMap((line)=>/^ ?INFO audit: zizmor: \S+ completed (\S+)\r?$/.exec(line)?.[1] ?? []);
        const ends = [
            0,
            11,
            12,
            13,
            14
        ];
        function wrongEnd({ exitCode, stderr }) {
            const lines = stderr.split('\n').map((line)=>line.trim());
            if (ends.includes(exitCode)) {
                const error = lines.find((line)=>/^(fatal|error|ERROR)\b|panicked at/.test(line));
                return error === undefined ? undefined : `zizmor stumbled: ${error}`;
            }
            const causes = lines.filter((line)=>line !== '' && !/^(INFO|WARN|Caused by:|fatal: no audit|\||= help)/.test(line)).slice(0, 4).map((line)=>line.replace(copies, '').replaceAll('/%github/', '/.github/'));
            return `zizmor exited with ${exitCode} (expected 0 or 11 to 14): ${causes.length === 0 ? 'no message' : causes.join(' ')}`;
        }
        const copies = new RegExp(`(?:file://)?\\b(?:${folder}|${settings})[/\\\\]`, 'g');
        ;
        const command_configurationOf = ({ steering })=>configurations.find((path)=>steering.includes(path));
        function command_command(name, target, flags) {
            return {
                name,
                program: 'tool',
                args: [
                    ...[
                        '--offline',
                        '--collect=all',
                        '--strict-collection',
                        '--format=json',
                        '--no-progress',
                        '--color=never'
                    ],
                    ...flags,
                    ...[
                        '--',
                        target
                    ]
                ],
                cwd: 'scratch',
                env: {
                    RUST_BACKTRACE: '0'
                },
                network: 'none'
            };
        }
        function zizmor_command_scanCommand(context) {
            const own = command_configurationOf(context);
            return {
                ...command_command('all findings', folder, [
                    '--no-ignores',
                    ...command_choices(context)
                ]),
                copies: {
                    ...Object.fromEntries(context.expected.map((path)=>[
                            copyOf(path),
                            path
                        ])),
                    ...own === undefined ? {} : {
                        [`${settings}/${own}`]: own
                    }
                }
            };
        }
        const honouredCommand = (context)=>command_command('findings that are not ignored', folder, command_choices(context));
        function command_choices(context) {
            const own = command_configurationOf(context);
            const configuration = own === undefined ? '--no-config' : `--config=${settings}/${own}`;
            return [
                `--persona=${context.options.persona}`,
                configuration
            ];
        }
        const command_canary = [
            'on: pull_request_target',
            'permissions: {}',
            'jobs:',
            '  a:',
            '    runs-on: ubuntu-latest',
            '    steps:',
            '      - run: echo ${{ github.event.pull_request.title }}',
            ''
        ].join('\n');
        function command_probes({ nonce }) {
            const file = `.github/workflows/${nonce}.yml`;
            return [
                {
                    proves: 'a planted injection was found',
                    command: {
                        ...command_command('canary', 'canary', [
                            '--no-config',
                            '--no-ignores'
                        ]),
                        files: {
                            [`canary/${file}`]: command_canary
                        }
                    },
                    accept: (execution)=>{
                        const found = zizmor_report_readReport(execution.stdout)?.some(({ ident, locations })=>ident === 'template-injection' && locations.some(({ symbolic })=>symbolic.key.Local.verbatim_path.endsWith(file)));
                        return wrongEnd(execution) ?? (found === true ? undefined : 'the planted injection was not found');
                    }
                }
            ];
        }
        ;
        const confidences = [
            'low',
            'medium',
            'high'
        ];
        const zizmor_options_options = schemas.rej({
            persona: schemas.k5n([
                'regular',
                'pedantic',
                'auditor'
            ]).default('regular').describe('How much zizmor reports: `pedantic` adds matters of style, `auditor` all that it suspects. Default: regular.'),
            'min-confidence': schemas.k5n(confidences).default('low').describe('Findings of which zizmor is less sure are shown as info, whatever their severity. Default: low.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of files that are not judged, such as those of examples. Default: none.')
        });
        ;
        const severity_own = {
            Informational: 'info',
            Low: 'low',
            Medium: 'medium',
            High: 'high'
        };
        function zizmor_severity_severityOf({ determinations }, minimum) {
            const confidence = confidences.findIndex((word)=>word === determinations.confidence.toLowerCase());
            return confidence < confidences.indexOf(minimum) ? 'info' : severity_own[determinations.severity];
        }
        const orderly = new Set([
            'anonymous-definition',
            'concurrency-limits',
            'misfeature',
            'superfluous-actions',
            'undocumented-permissions'
        ]);
        const severity_isSecurity = (audit)=>!orderly.has(audit);
        const cwes = new Map([
            [
                'unpinned-uses',
                829
            ],
            [
                'unpinned-images',
                829
            ],
            [
                'template-injection',
                94
            ],
            [
                'excessive-permissions',
                275
            ],
            [
                'github-env',
                77
            ],
            [
                'cache-poisoning',
                349
            ],
            [
                'overprovisioned-secrets',
                312
            ],
            [
                'unredacted-secrets',
                312
            ],
            [
                'hardcoded-container-credentials',
                798
            ],
            [
                'insecure-url-scheme',
                319
            ]
        ]);
        function severity_cweOf(audit) {
            const cwe = cwes.get(audit);
            return cwe === undefined ? [] : [
                cwe
            ];
        }
        ;
        const zizmor_answer_mend = 'Correct the file, or leave it out by `except` of zizmor in the policy.';
        const mendConfiguration = 'Correct the configuration; on a pull request, the one of the base branch counts.';
        function zizmor_answer_answer(all, honoured, context) {
            for (const execution of honoured === undefined ? [
                all
            ] : [
                all,
                honoured
            ]){
                const wrong = wrongEnd(execution);
                if (wrong !== undefined) return (0, scanners_scanner.gz)(wrong, /configuration error/.test(wrong) ? mendConfiguration : zizmor_answer_mend);
            }
            const rows = zizmor_report_readReport(all.stdout);
            const kept = honoured === undefined ? rows : zizmor_report_readReport(honoured.stdout);
            if (rows === undefined || kept === undefined) return (0, scanners_scanner.gz)('zizmor left no readable JSON report');
            const known = new Set(rows.map(zizmor_report_rowKey));
            if (kept.some((row)=>!known.has(zizmor_report_rowKey(row)))) return (0, scanners_scanner.gz)('zizmor found in one run what it did not in another');
            return zizmor_answer_parsed(rows, new Set(kept.map(zizmor_report_rowKey)), all, context);
        }
        function zizmor_answer_parsed(rows, kept, { stderr }, context) {
            const findings = rows.map((row)=>zizmor_answer_findingOf(row, kept.has(zizmor_report_rowKey(row)), context));
            const seen = new Set(report_completed(stderr).map(ofCopy));
            const configuration = command_configurationOf(context);
            return {
                ok: true,
                rules: answer_rulesOf(rows, findings),
                findings,
                seen: context.expected.filter((path)=>seen.has(path)),
                excluded: [],
                notes: configuration === undefined ? [] : [
                    `${configuration} was obeyed`
                ]
            };
        }
        const answer_pathOf = ({ symbolic })=>ofCopy(symbolic.key.Local.verbatim_path) ?? symbolic.key.Local.verbatim_path;
        const answer_regionOf = ({ concrete: { location } })=>({
                startLine: location.start_point.row + 1,
                startColumn: location.start_point.column + 1,
                endLine: location.end_point.row + 1,
                endColumn: location.end_point.column + 1
            });
        function zizmor_answer_findingOf(row, active, context) {
            const place = mainPlace(row);
            const related = row.locations.filter((one)=>one !== place && one.symbolic.kind === 'Related').map(relatedOf);
            const ignored = ignoredBy(row, active, context);
            const note = place === undefined || place.symbolic.annotation === '' ? '' : `: ${place.symbolic.annotation}`;
            return {
                rule: row.ident,
                message: `${row.desc}${note} (confidence: ${row.determinations.confidence.toLowerCase()})`,
                severity: zizmor_severity_severityOf(row, context.options['min-confidence']),
                path: place === undefined ? '' : answer_pathOf(place),
                ...place === undefined ? {} : {
                    region: answer_regionOf(place)
                },
                ...related.length === 0 ? {} : {
                    related
                },
                ...ignored === undefined ? {} : {
                    suppressed: ignored
                }
            };
        }
        const relatedOf = (place)=>({
                path: answer_pathOf(place),
                region: answer_regionOf(place),
                message: place.symbolic.annotation
            });
        function ignoredBy(row, active, context) {
            if (row.ignored) return {
                kind: 'inSource',
                justification: 'zizmor: ignore'
            };
            if (active) return undefined;
            return {
                kind: 'external',
                justification: `ignored by ${command_configurationOf(context) ?? ''}`
            };
        }
        function answer_rulesOf(rows, findings) {
            const worst = (id)=>severity.gO.find((severity)=>findings.some((one)=>one.rule === id && one.severity === severity)) ?? 'info';
            return [
                ...new Map(rows.map((row)=>[
                        row.ident,
                        row
                    ])).values()
            ].map((row)=>zizmor_answer_ruleOf(row, worst(row.ident)));
        }
        const zizmor_answer_ruleOf = ({ ident, desc, url }, severity)=>({
                id: ident,
                title: desc,
                description: `${desc} (zizmor ${ident})`,
                help: `See ${url}`,
                helpUri: url,
                security: severity_isSecurity(ident),
                severity,
                cwe: severity_cweOf(ident)
            });
        ;
        const zizmor_comments_comments = [
            {
                marker: /#\s*zizmor:\s*ignore(?=\s*\[)/,
                word: 'zizmor',
                rules: /^\s*\[([^\]]*)\]?/,
                rule: /[a-z][a-z0-9-]*/,
                scope: 'line',
                files: [
                    '**/*.yml',
                    '**/*.yaml'
                ],
                appliedBy: 'tool'
            }
        ];
        ;
        function zizmor_scanner_detect(tree, { except }) {
            const isExcepted = (0, path_matcher.k)(except);
            const isOwn = (path)=>isAudited(path) && (except.length === 0 || !isExcepted(path));
            return (0, detect_files.z)(tree, isOwn, 'no workflows, actions or configuration of Dependabot');
        }
        function zizmor_scanner_step([all, honoured], context) {
            if (all === undefined) return {
                next: zizmor_command_scanCommand(context)
            };
            const isConfigured = command_configurationOf(context) !== undefined;
            return isConfigured && honoured === undefined ? {
                next: honouredCommand(context)
            } : {
                answer: zizmor_answer_answer(all, honoured, context)
            };
        }
        const zizmor_scanner_scanner = (0, scanners_define.q)({
            id: 'zizmor',
            gate: 'workflows',
            title: 'zizmor',
            threats: [
                'workflow-injection',
                'workflow-rights',
                'unpinned-action'
            ],
            when: 'Workflows, actions and the configuration of Dependabot',
            driver: 'zizmor',
            options: zizmor_options_options,
            steeredBy: [
                ...configurations
            ],
            comments: zizmor_comments_comments,
            columns: 'bytes',
            executes: 'nothing',
            reads: [],
            detect: zizmor_scanner_detect,
            kind: 'process',
            tool: 'zizmor',
            needs: ()=>[],
            probes: command_probes,
            step: zizmor_scanner_step
        });
        ;
        const scanners = {
            'dependabot-config': scanner.z,
            gitleaks: scanner_scanner,
            lockfiles: lockfiles_scanner_scanner,
            'npm-audit': npm_audit_scanner_scanner,
            'pip-audit': pip_audit_scanner_scanner,
            ruff: ruff_scanner_scanner,
            semgrep: semgrep_scanner_scanner,
            test: test_scanner_scanner,
            'test-command': test_command_scanner_scanner,
            tfsec: tfsec_scanner_scanner,
            'trivy-config': trivy_config_scanner_scanner,
            'trivy-fs': trivy_fs_scanner_scanner,
            'trivy-image': trivy_image_scanner_scanner,
            'trivy-rootfs': trivy_rootfs_scanner_scanner,
            zizmor: zizmor_scanner_scanner
        };
    },
    84924: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>missingReport,
            U: ()=>plantedRemarks
        });
        var _sarif_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16561);
        var _scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44161);
        function missingReport(glob, { files, tracked, beganMs }, how) {
            const fits = (0, _sarif_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__.k)([
                glob
            ]);
            const [stale] = files.filter(({ path, modifiedMs })=>fits(path) && modifiedMs < beganMs);
            if (stale !== undefined) {
                const [was, began] = [
                    stale.modifiedMs,
                    beganMs
                ].map((time)=>new Date(time).toISOString());
                return (0, _scanner_js__WEBPACK_IMPORTED_MODULE_1__.gz)(`${stale.path} is of ${was ?? ''}, and the commit was checked out at ${began ?? ''}`, how);
            }
            if (files.some(({ path })=>fits(path))) return undefined;
            const [planted] = tracked.filter(fits);
            const why = planted === undefined ? '' : ` that is not tracked by git (${planted} is)`;
            return (0, _scanner_js__WEBPACK_IMPORTED_MODULE_1__.gz)(`no report fits ${glob}${why}`, planted === undefined ? how : 'Take the report out of git.');
        }
        const plantedRemarks = ({ tracked })=>tracked.map((path)=>`${path} is tracked by git: it is no report of this run and was not read.`);
    },
    44161: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            gz: ()=>failed,
            nf: ()=>rulePackLock
        });
        const rulePackLock = '.github/security-gates.rules.lock';
        const failed = (reason, remedy)=>remedy === undefined ? {
                ok: false,
                reason
            } : {
                ok: false,
                reason,
                remedy
            };
        const notWritten = failed('this scanner is not written yet', 'Write it: docs/adding-a-scanner.md.');
    },
    59954: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>isRunnersName,
            e: ()=>isSecretName
        });
        const isRunnersName = (name)=>/^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|SECURITY_GATES_)|^(?:PATH|HOME|USERPROFILE|TMPDIR|TEMP|TMP)$/i.test(name);
        const isSecretName = (name)=>/TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|_KEY|API_?KEY|_AUTH|(?:^|_)PAT$|_PASS$|_PWD$|^KUBECONFIG$/i.test(name);
    }
};
