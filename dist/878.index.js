export const id = 878;
export const ids = [
    878
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
    16540: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            w: ()=>policySchema
        });
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
        var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56707);
        var _sarif_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98266);
        var _data_age_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73846);
        var _time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10091);
        const error = `write ${_time_limit_js__WEBPACK_IMPORTED_MODULE_3__.Oi}`;
        const timeLimit = zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([
            zod__WEBPACK_IMPORTED_MODULE_4__.Whr({
                error
            }).min(1, {
                error
            }).max(_time_limit_js__WEBPACK_IMPORTED_MODULE_3__.vW, {
                error
            }),
            zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(_time_limit_js__WEBPACK_IMPORTED_MODULE_3__.EV, {
                error
            })
        ], {
            error
        }).describe(`How long one scanner may take: ${_time_limit_js__WEBPACK_IMPORTED_MODULE_3__.Oi}. Default: 10m.`);
        const failFast = zod__WEBPACK_IMPORTED_MODULE_4__.k5n([
            'pull-request',
            'always',
            'never'
        ]).describe('When a failed first phase spares the later ones. Default: pull-request.');
        const maxDataAge = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(_data_age_js__WEBPACK_IMPORTED_MODULE_2__.vF, {
            error: `write ${_data_age_js__WEBPACK_IMPORTED_MODULE_2__.zb}`
        }).describe(`How old advisory data may be that is not asked live: ${_data_age_js__WEBPACK_IMPORTED_MODULE_2__.zb}. Older data is an error. Default: 48h.`);
        const references = (what)=>zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(/^[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._-]+)+(?::[\w.-]+)?$/i, {
                error: 'write host/path:tag'
            })).min(1).describe(`Where ${what} is fetched: references in OCI registries (host/path:tag), asked in this order. Default: the vendor’s.`);
        function scannersSchema(id, registry) {
            const own = Object.entries(registry).filter(([, scanner])=>scanner.gate === id);
            const shape = {};
            for (const [name, scanner] of own)shape[name] = scanner.options.optional();
            return zod__WEBPACK_IMPORTED_MODULE_4__.rej(shape).describe('Options of the scanners that answer for this gate.');
        }
        function gateSchema(id, registry) {
            const gate = _gates_js__WEBPACK_IMPORTED_MODULE_0__.V[id];
            return zod__WEBPACK_IMPORTED_MODULE_4__.rej({
                'fail-on': zod__WEBPACK_IMPORTED_MODULE_4__.k5n([
                    ..._sarif_severity_js__WEBPACK_IMPORTED_MODULE_1__.gO,
                    'none'
                ]).describe(`Findings of this severity and above count. Default: ${gate.failOn}.`).optional(),
                mode: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([
                    'enforce',
                    'warn',
                    'off'
                ]).describe(`Whether the gate blocks, only warns, or is left out unless asked for by name. Default: ${gate.mode}.`).optional(),
                'if-absent': zod__WEBPACK_IMPORTED_MODULE_4__.k5n([
                    'error',
                    'pass'
                ]).describe('What it means that the gate finds nothing to look at. error also demands that it apply.').optional(),
                'on-error': zod__WEBPACK_IMPORTED_MODULE_4__.k5n([
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
            return zod__WEBPACK_IMPORTED_MODULE_4__.rej(shape).describe('What holds for each gate. Gates that are not here have their defaults.');
        }
        function policySchema(registry) {
            return zod__WEBPACK_IMPORTED_MODULE_4__.rej({
                'fail-fast': failFast.optional(),
                'max-data-age': maxDataAge.optional(),
                'trivy-db': references('Trivy’s database').optional(),
                'trivy-java-db': references('Trivy’s database of Java archives').optional(),
                gates: gatesSchema(registry).optional()
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
    56707: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>gateIds,
            V: ()=>gates
        });
        const gateIds = [
            'lint',
            'secrets',
            'sast',
            'dependencies'
        ];
        const gates = {
            lint: {
                title: 'Lint',
                threat: 'Defects and insecure constructs that a linter sees',
                phase: 1,
                stops: true,
                quick: true,
                failOn: 'low',
                mode: 'enforce'
            },
            secrets: {
                title: 'Secrets',
                threat: 'Credentials in the repository or its history',
                phase: 1,
                stops: false,
                quick: true,
                failOn: 'low',
                mode: 'enforce'
            },
            sast: {
                title: 'Code',
                threat: 'Unsafe code: injection, disabled checks, weak cryptography',
                phase: 2,
                stops: false,
                quick: false,
                failOn: 'high',
                mode: 'enforce'
            },
            dependencies: {
                title: 'Dependencies',
                threat: 'Dependencies with known vulnerabilities',
                phase: 2,
                stops: false,
                quick: false,
                failOn: 'high',
                mode: 'enforce'
            }
        };
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
    447: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>scanners
        });
        var schemas = __webpack_require__(2503);
        ;
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
            const { detect, check, options, steersBy, ...rest } = scanner;
            return {
                ...rest,
                options,
                detect: (tree, given)=>detect(tree, options.parse(given)),
                ...steersBy === undefined ? {} : {
                    steersBy: (given)=>steersBy(options.parse(given))
                },
                check: (tree, context)=>check(tree, {
                        ...context,
                        options: options.parse(context.options)
                    })
            };
        }
        var scanner = __webpack_require__(44161);
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
                if (doubt !== undefined) return (0, scanner.gz)(doubt, remedyFor(doubt));
                const read = readRows(execution.stdout);
                if (read === undefined) return (0, scanner.gz)(`gitleaks left no readable JSON report (${execution.name})`);
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
        const noRules = (0, scanner.gz)(`${configurationFile} leaves gitleaks without a rule, so that it would find nothing`, 'Add `[extend]` with `useDefault = true` to it for the built-in rules, or rules of your own.');
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
        const scanner_scanner = processScanner({
            id: 'gitleaks',
            gate: 'secrets',
            title: 'gitleaks',
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
        var dist = __webpack_require__(38815);
        ;
        const matches = (pattern)=>(text)=>pattern.test(text);
        const entriesOf = (value)=>typeof value === 'object' && value !== null ? Object.entries(value) : [];
        const asksInJson = (keys, counts = ()=>true)=>(text)=>{
                try {
                    const document = JSON.parse(text);
                    const entries = new Map(entriesOf(document));
                    return keys.some((key)=>entriesOf(entries.get(key)).some(([name])=>counts(name)));
                } catch  {
                    return true;
                }
            };
        const isPackagist = (name)=>name.includes('/');
        const projectDependencies = /^dependencies\s*=\s*\[\s*(?:#.*\n\s*)*["']/m;
        const poetryDependencies = /^\[tool\.poetry\.dependencies\]([^[]*)/m;
        function asksInPyproject(text) {
            const [, poetry = ''] = poetryDependencies.exec(text) ?? [];
            return projectDependencies.test(text) || /^\s*(?!python\s*=)["\w-]+\s*=/m.test(poetry);
        }
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
                locks: [
                    'uv.lock',
                    'poetry.lock',
                    'pdm.lock',
                    'pylock.toml',
                    'Pipfile.lock',
                    'requirements.txt'
                ],
                asks: asksInPyproject,
                workspace: /^\[tool\.uv\.workspace\]/m,
                lockBy: 'uv lock'
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
                asks: matches(/^\s*(?:implementation|api|compileOnly|runtimeOnly|testImplementation|compile)[\s(]+["']/m),
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
            const hasLock = (folder)=>manifest.locks.some((name)=>files.has(external_node_path_.posix.join(folder, name)));
            const own = external_node_path_.posix.dirname(path);
            if (hasLock(own)) return true;
            return foldersAbove(own).some((folder)=>hasLock(folder) && isWorkspaceOf(folder, own, path, manifest, tree));
        }
        function isWorkspaceOf(root, member, path, manifest, tree) {
            const relative = root === '.' ? member : member.slice(root.length + 1);
            const pnpm = tree.read(external_node_path_.posix.join(root, 'pnpm-workspace.yaml'));
            if (manifest.ecosystem === 'npm' && pnpm !== undefined) return matchesAny(listUnder(pnpm, 'packages'), relative);
            const text = tree.read(external_node_path_.posix.join(root, external_node_path_.posix.basename(path)));
            if (text === undefined || manifest.workspace?.test(text) !== true) return false;
            return manifest.ecosystem === 'npm' ? matchesAny(npmWorkspaces(text), relative) : true;
        }
        const matchesAny = (globs, folder)=>(0, path_matcher.k)(globs.map((glob)=>glob.replace(/^\.\//, '').replace(/\/$/, '')))(folder);
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
        const asksForProviders = /^\s*(?:provider\s+"[^"]+"\s*\{|required_providers\s*\{)/m;
        const localModule = /^\s*source\s*=\s*"(\.{1,2}\/[^"]*)"/gm;
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
                const first = own.find((path)=>asksForProviders.test(tree.read(path) ?? 'provider "unread" {'));
                return first === undefined ? [] : [
                    first
                ];
            });
        }
        const usedFolders = (path, text)=>[
                ...text.matchAll(localModule)
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
        const isTerraform = (path)=>path.endsWith('.tf');
        const isOwn = (path)=>!installedFolders.test(path) && (manifestOf(path) !== undefined || isTerraform(path) || external_node_path_.posix.basename(path) in unreadLockfiles);
        function scanner_detect(tree) {
            const expected = tree.files.filter((path)=>isOwn(path) && (0, sarif_paths.Yw)(path, tree.workingDirectory));
            if (expected.length === 0) return {
                status: 'not-applicable',
                reason: 'no manifests of package managers'
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
        const terraformFinding = (path)=>without(path, 'Terraform', `terraform providers lock, which writes ${terraformLock}`);
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
        const lockfiles_scanner_scanner = builtinScanner({
            id: 'lockfiles',
            gate: 'dependencies',
            title: 'lockfiles',
            when: 'Manifests of package managers, and Terraform',
            driver: 'security-gates lockfiles',
            options: scanner_options,
            steeredBy: [],
            executes: 'nothing',
            reads: [
                '**/{package.json,pnpm-workspace.yaml,pyproject.toml,Pipfile,Cargo.toml,Gemfile,gems.rb,composer.json}',
                '**/{build.gradle,build.gradle.kts,build.sbt,mix.exs,pubspec.yaml,pubspec.yml,Package.swift,Podfile}',
                '**/{conanfile.txt,conanfile.py}',
                '**/*.{csproj,fsproj,vbproj,tf}'
            ],
            detect: scanner_detect,
            kind: 'builtin',
            check: (tree, { expected, options: given })=>check(tree, expected, given)
        });
        ;
        const counted = (count, noun)=>`${count} ${noun}${count === 1 ? '' : 's'}`;
        ;
        function detectFiles(tree, isOwn, none) {
            const isExpected = (path)=>isOwn(path) && (0, sarif_paths.Yw)(path, tree.workingDirectory);
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
        ;
        const names = new Set([
            'package-lock.json',
            'npm-shrinkwrap.json'
        ]);
        const isInstalled = (path)=>/(?:^|\/)node_modules\//.test(path);
        function detect_detect(tree, { except }) {
            const isExcepted = (0, path_matcher.k)(except);
            const isOwn = (path)=>names.has(external_node_path_.posix.basename(path)) && !isInstalled(path) && (except.length === 0 || !isExcepted(path));
            const found = detectFiles(tree, isOwn, 'no lockfiles of npm');
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
        const entrySchema = schemas._H3({
            name: schemas.YjP().optional(),
            version: schemas.YjP().optional(),
            dev: schemas.zMY().default(false),
            optional: schemas.zMY().default(false),
            devOptional: schemas.zMY().default(false),
            peer: schemas.zMY().default(false),
            link: schemas.zMY().default(false),
            resolved: schemas.YjP().optional(),
            dependencies: ranges,
            devDependencies: ranges,
            optionalDependencies: ranges,
            peerDependencies: ranges
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
                return {
                    version: 1,
                    packages: new Map([
                        [
                            '',
                            entrySchema.parse({})
                        ],
                        ...oldEntries(old.data.dependencies, '')
                    ])
                };
            }
            const read = lockSchema.safeParse(document);
            if (document === undefined) return 'is no JSON, or is cut off';
            if (!read.success) return `is no lockfile of npm (${read.error.issues[0]?.path.join('.') ?? ''})`;
            return {
                version: read.data.lockfileVersion,
                packages: new Map(Object.entries(read.data.packages))
            };
        }
        const isNew = (document)=>typeof document === 'object' && document !== null && 'packages' in document;
        function parsed(text) {
            try {
                return JSON.parse(text ?? '');
            } catch  {
                return undefined;
            }
        }
        function oldEntries(dependencies, below) {
            return Object.entries(dependencies).flatMap(([name, old])=>{
                const place = `${below === '' ? '' : `${below}/`}node_modules/${name}`;
                const { version, dev = false, optional = false, requires } = old;
                const asks = typeof requires === 'object' ? requires : {};
                const entry = entrySchema.parse({
                    ...identityOf(version),
                    dev,
                    optional,
                    dependencies: asks
                });
                return [
                    [
                        place,
                        entry
                    ],
                    ...oldEntries(old.dependencies ?? {}, place)
                ];
            });
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
        const nameAt = (place, { name })=>name ?? place.replace(/^(?:.*\/)?node_modules\//, '');
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
            const copies = copiesFor(lockfile, context.files, folder);
            const manifest = `${folder}/package.json`;
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
                        [manifest]: standIn(context.text(lockfile))
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
        function waysIn(lock) {
            const ways = new Map();
            const open = [
                ...lock.packages
            ].flatMap(([place, entry])=>place.includes('node_modules/') ? [] : asked(place, entry, lock, true).map((step)=>({
                        project: place,
                        steps: [
                            step
                        ]
                    })));
            if (open.length === 0) open.push(...rootless(lock));
            for(let at = 0; at < open.length; at += 1){
                const way = open[at];
                const last = way?.steps.at(-1);
                if (way === undefined || last === undefined || ways.has(last.place)) continue;
                ways.set(last.place, way);
                const entry = lock.packages.get(last.place);
                if (entry === undefined) continue;
                for (const step of asked(last.place, entry, lock, false)){
                    if (!ways.has(step.place)) open.push({
                        project: way.project,
                        steps: [
                            ...way.steps,
                            step
                        ]
                    });
                }
            }
            return ways;
        }
        function asked(place, entry, lock, isProject) {
            const names = [
                entry.dependencies,
                entry.optionalDependencies,
                entry.peerDependencies,
                ...isProject ? [
                    entry.devDependencies
                ] : []
            ].flatMap((ranges)=>Object.keys(ranges));
            return names.flatMap((name)=>{
                const found = resolve(place, name, lock);
                return found === undefined ? [] : [
                    found
                ];
            });
        }
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
            ].flatMap(([place, entry])=>asked(place, entry, lock, false).map((step)=>step.place)));
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
        function rangesFor(place, lock) {
            return [
                ...lock.packages
            ].flatMap(([from, entry])=>Object.entries({
                    ...entry.devDependencies,
                    ...entry.peerDependencies,
                    ...entry.optionalDependencies,
                    ...entry.dependencies
                }).filter(([name])=>resolve(from, name, lock)?.place === place).map(([, range])=>range));
        }
        ;
        const contradiction_ranges = schemas.g1P(schemas.YjP(), schemas.YjP()).default({});
        const manifestSchema = schemas._H3({
            dependencies: contradiction_ranges,
            devDependencies: contradiction_ranges,
            optionalDependencies: contradiction_ranges,
            overrides: schemas.L5J().optional()
        });
        function contradiction(lock, manifestText, omit) {
            const manifest = contradiction_manifestOf(manifestText ?? '{}');
            if (manifest === undefined) return 'stands beside a package.json that npm cannot read';
            return unlike(lock, manifest, omit) ?? (omit.includes('dev') ? disguised(lock, manifest) : undefined);
        }
        function contradiction_manifestOf(text) {
            try {
                return manifestSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
            } catch  {
                return undefined;
            }
        }
        function unlike(lock, manifest, omit) {
            const asked = {
                ...omit.includes('dev') ? {} : manifest.devDependencies,
                ...manifest.dependencies
            };
            for (const [name, range] of Object.entries(asked)){
                if (name in manifest.optionalDependencies) continue;
                const entry = lock.packages.get(`node_modules/${name}`);
                if (entry === undefined) return `lacks ${name}, for which package.json asks`;
                const { version, link } = entry;
                if (link || version === undefined || manifest.overrides !== undefined || (0, semver.validRange)(range, loose) === null) continue;
                if (!(0, semver.satisfies)(version, range, loose)) return `has ${name} ${version}, and package.json asks for ${range}`;
            }
            return undefined;
        }
        function disguised(lock, manifest) {
            const seen = new Set();
            const open = [
                ...lock.packages
            ].flatMap(([place, { dev }])=>place.includes('node_modules/') || dev ? [] : [
                    place
                ]);
            for(let at = 0; at < open.length; at += 1){
                const from = open[at] ?? '';
                const entry = lock.packages.get(from);
                const own = from === '' ? {
                    ...manifest.dependencies,
                    ...manifest.optionalDependencies
                } : {};
                for (const name of Object.keys({
                    ...own,
                    ...entry?.dependencies,
                    ...entry?.optionalDependencies
                })){
                    const found = resolve(from, name, lock);
                    if (found === undefined || seen.has(found.place)) continue;
                    seen.add(found.place);
                    open.push(found.place);
                    const by = from === '' ? 'package.json' : from;
                    if (lock.packages.get(found.place)?.dev === true) return `calls ${found.place} a development dependency, and ${by} asks for it in production`;
                }
            }
            return undefined;
        }
        const loose = {
            includePrerelease: true,
            loose: true
        };
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
            const override = version === undefined || isDirect ? '' : ` Or add to package.json: "overrides": { ${JSON.stringify(name)}: "${version}" }.`;
            if (typeof fixAvailable === 'object') {
                const breaking = fixAvailable.isSemVerMajor ? ', a breaking change' : '';
                return `\`npm audit fix --force\` installs ${fixAvailable.name} ${fixAvailable.version}${breaking}.${override}`;
            }
            if (version === undefined) return `There is no fixed version of ${name} yet: replace it, or take it out.`;
            if (isDirect) return `Ask for ${name} ${version} in package.json.`;
            return `Nothing that asks for ${name} allows ${version}.${override.replace(' Or add', ' Add')}`;
        }
        function allows({ place, fixed, vulnerability, lock }) {
            if (vulnerability.range !== '' || vulnerability.fixAvailable !== false) return false;
            const ranges = rangesFor(place, lock);
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
        function answer_answer(executions, context) {
            const asked = readExchanges(executions);
            if (!asked.ok) return (0, scanner.gz)(`the source of advisories failed: ${asked.reason}`, waysOut);
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
                    `asked about ${counted(sizes.reduce((a, b)=>a + b, 0), 'package')} in ${counted(sizes.length, 'lockfile')}`
                ],
                remarks: [
                    ...excluded.map((path)=>`${path} was not judged: npm obeys the npm-shrinkwrap.json beside it.`),
                    ...remarks
                ]
            };
        }
        function answerFor(path, executions, asked, context) {
            const execution = executions.find(({ name })=>name === commandName(path));
            if (execution === undefined) return (0, scanner.gz)(`npm did not look at ${path}`);
            const text = execution.reports[path];
            const lock = readLock(text);
            if (typeof lock === 'string') return (0, scanner.gz)(`${path} ${lock}`, writeAnew);
            const manifest = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'package.json');
            const against = contradiction(lock, execution.reports[manifest], context.options.omit);
            if (against !== undefined) return (0, scanner.gz)(`${path} ${against}`, writeAnew);
            const report = readReport(execution.stdout);
            if (typeof report === 'string') return (0, scanner.gz)(`npm audit of ${path}: ${report}`, waysOut);
            const wanted = packagesOf(lock, context.options);
            const unasked = wanted.find((one)=>!asked.packages.has(one));
            if (unasked !== undefined) return (0, scanner.gz)(`npm did not ask about ${unasked} of ${path}`, writeAnew);
            const missing = missingFrom(report, wanted, asked);
            if (missing !== undefined) return (0, scanner.gz)(`npm audit of ${path}: ${missing}`, waysOut);
            const place = {
                path,
                text: text ?? '',
                lock,
                textOf: (file)=>execution.reports[file] ?? ''
            };
            const nameless = unversioned(lock);
            const unnamed = nameless.find((node)=>!context.options['not-audited'].includes(node.replace(/^.*node_modules\//, '')));
            if (unnamed !== undefined) {
                return (0, scanner.gz)(`${unnamed} of ${path} has no version that an advisory could name`, 'Ask for a released version, or name the package in `not-audited` of npm-audit in the policy.');
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
        const npm_audit_scanner_scanner = processScanner({
            id: 'npm-audit',
            gate: 'dependencies',
            title: 'npm audit',
            when: 'package-lock.json and npm-shrinkwrap.json',
            driver: 'npm audit',
            options: options_options,
            steeredBy: [],
            executes: 'nothing',
            reads: [
                '**/package-lock.json',
                '**/npm-shrinkwrap.json'
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
        const installed = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages|\.tox)\//;
        const requirementsName = /(?:^|[-_.])requirements(?:[-_.][^/]*)?\.txt$/i;
        const requirementsFolder = /(?:^|\/)requirements\/[^/]+\.txt$/i;
        const pylockName = /^pylock(?:\.[^.]+)?\.toml$/;
        const development = /(?:^|[-_.])(?:dev|develop|development|test|tests|testing|doc|docs|lint|linting|ci|build|format|typing|mypy)(?:[-_.]|$)/i;
        const isPylock = (path)=>pylockName.test(external_node_path_.posix.basename(path));
        function isRequirements(path) {
            const text = (0, sarif_paths.LF)(path);
            if (installed.test(text)) return false;
            return isPylock(path) || requirementsName.test(external_node_path_.posix.basename(text)) || requirementsFolder.test(text);
        }
        function isUnlocked(path, files) {
            if (!path.endsWith('.in')) return false;
            const lock = lockOf(path);
            return isRequirements(lock) && !files.has(lock);
        }
        const lockOf = (path)=>path.replace(/\.in$/, '.txt');
        function isDevelopment(path) {
            const name = external_node_path_.posix.basename((0, sarif_paths.LF)(path)).replace(/\.(?:txt|toml|in)$/i, '');
            return development.test(name);
        }
        const canonical = (name)=>name.toLowerCase().replace(/[-_.]+/g, '-');
        ;
        const recordSchema = schemas._H3({
            id: schemas.YjP(),
            withdrawn: schemas.YjP().optional(),
            aliases: schemas.YOg(schemas.YjP()).default([]),
            summary: schemas.YjP().optional(),
            details: schemas.YjP().optional(),
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
                severity: schemas.YjP().optional(),
                cwe_ids: schemas.YOg(schemas.YjP()).optional()
            }).optional()
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
                        vulns: schemas.YOg(recordSchema).default([])
                    })
                }),
                schemas.Ikc({
                    ok: schemas.euz(false),
                    reason: schemas.YjP()
                })
            ])
        }));
        function records_readExchanges(text) {
            const read = exchanges.parse(JSON.parse(text ?? '[]'));
            return {
                answers: read.flatMap(({ asked, came })=>{
                    if (!came.ok) return [];
                    const records = came.answer.vulns.filter(({ withdrawn })=>withdrawn === undefined);
                    return [
                        {
                            name: asked.package.name,
                            version: asked.version,
                            records
                        }
                    ];
                }),
                failures: read.flatMap(({ came })=>came.ok ? [] : [
                        came.reason
                    ])
            };
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
            const ranges = records.flatMap(({ affected })=>affected.flatMap(({ package: one, ranges: all })=>one?.ecosystem === 'PyPI' && canonical(one.name) === name ? all.filter(({ type })=>type === 'ECOSYSTEM') : []));
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
            const details = records.find(({ details: text })=>text !== undefined && text !== '')?.details ?? title;
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
        const findings_titleOf = (records, rule)=>records.find(({ summary })=>summary !== undefined && summary !== '')?.summary ?? rule;
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
            const exchanges = records_readExchanges(audits.at(-1)?.exchanges['pypi-advisories']);
            const [failure] = exchanges.failures;
            if (failure !== undefined) return (0, scanner.gz)(`the source of advisories failed: ${failure}`, answer_waysOut);
            const dependencies = [];
            for (const { exitCode, stderr, reports } of audits){
                const report = report_readReport(reports['report']);
                if (typeof report === 'string') {
                    return (0, scanner.gz)(`pip-audit exited with ${exitCode} (expected 0 or 1), and ${report}: ${lastLine(stderr)}`);
                }
                if (exitCode !== 0 && exitCode !== 1) return (0, scanner.gz)(`pip-audit exited with ${exitCode}: ${lastLine(stderr)}`);
                const objection = withoutCanary(report, context);
                if (objection !== undefined) return (0, scanner.gz)(objection);
                dependencies.push(...report);
            }
            return accountedFor(pins, dependencies, exchanges.answers);
        }
        function withoutCanary(report, { nonce }) {
            const planted = report.find(({ name })=>canonical(name) === canaryName(nonce));
            if (planted === undefined || !('vulns' in planted) || planted.version !== canaryVersion) return 'the report cannot be believed: the planted package is not in it';
            return planted.vulns.some(({ id })=>id === canaryAdvisory) ? undefined : 'the report cannot be believed: the planted advisory is not in it';
        }
        function accountedFor(pins, dependencies, answers) {
            const all = [];
            for (const pin of pins){
                const found = dependencies.find((one)=>isOf(one, pin));
                if (found === undefined) return (0, scanner.gz)(`pip-audit did not look at ${pin.name} ${pin.version}`);
                if (!('vulns' in found)) return (0, scanner.gz)(`pip-audit skipped ${pin.name} ${pin.version}: ${found.skip_reason}`);
                const asked = answers.find(({ name, version })=>name === pin.name && sameVersion(version, pin.version));
                if (asked === undefined) return (0, scanner.gz)(`pip-audit did not ask about ${pin.name} ${pin.version}`);
                const contradiction = contradictionOf(found.vulns, asked.records);
                if (contradiction !== undefined) return (0, scanner.gz)(`pip-audit ${contradiction} of ${pin.name} ${pin.version}`);
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
        const isOf = (one, pin)=>canonical(one.name) === pin.name && (!('vulns' in one) || sameVersion(one.version, pin.version));
        const sameVersion = (a, b)=>a === b || (0, pep440.valid)(a) !== null && (0, pep440.valid)(b) !== null && (0, pep440.eq)(a, b);
        const lastLine = (text)=>(text.trim().split('\n').at(-1) ?? '').slice(0, 300);
        ;
        const pip_audit_options_options = schemas.rej({
            omit: schemas.YOg(schemas.k5n([
                'dev'
            ])).default([
                'dev'
            ]).describe('dev: files whose name says that they are for development, tests or documentation. Default: [dev].'),
            'require-lockfiles': schemas.zMY().default(false).describe('Requirements that leave a choice of versions are an error, instead of being resolved. Default: false.'),
            'not-audited': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Requirements without a version (an address, a folder), as they stand there, that are let be. Default: none.'),
            'unknown-severity': schemas.k5n([
                'critical',
                'high',
                'medium',
                'low',
                'info'
            ]).default('high').describe('Severity of an advisory that has none. Default: high.'),
            'osv-url': schemas.YjP().regex(/^https?:\/\/[^\s@]+$/).default('https://api.osv.dev').describe('Service with the interface of OSV that is asked. Default: https://api.osv.dev.'),
            'python-version': schemas.YjP().regex(/^3\.\d+$/).default('3.12').describe('Python for which requirements that leave a choice are resolved. Default: 3.12.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of files that are not judged, such as those of examples. Default: none.')
        });
        var smol_toml_dist = __webpack_require__(3292);
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
        const harmless = new Set([
            ...[
                '-i',
                '--index-url',
                '--extra-index-url',
                '--no-index',
                '-f',
                '--find-links',
                '--trusted-host'
            ],
            ...[
                '--no-binary',
                '--only-binary',
                '--prefer-binary',
                '--require-hashes',
                '--pre',
                '--use-feature'
            ]
        ]);
        const longNames = {
            '-i': '--index-url',
            '-f': '--find-links'
        };
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
                if (last !== undefined && /^\s*#/.test(raw)) last.comments += `${raw}\n`;
                else if (state.open && last !== undefined) last.content += ` ${raw.replace(/\\$/, '')}`;
                else all.push({
                    line,
                    content: raw.replace(/\\$/, ''),
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
            const bare = text.replace(/\s--?[a-z][\w-]*(?:[=\s]\S+)?/g, '').trim();
            if (isUnversioned(bare)) return {
                kind: 'unversioned',
                line,
                text: bare
            };
            const [, project, extras = '', specifier = '', marker = ''] = requirement.exec(bare) ?? [];
            if (project === undefined) return {
                kind: 'invalid',
                line,
                text: bare
            };
            const hashed = /\s--hash[=\s]/.test(text);
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
            if (file !== undefined) return {
                kind: file,
                line,
                path: value.trim().replace(/^["']|["']$/g, '')
            };
            if (given === '-e' || given === '--editable') return {
                kind: 'unversioned',
                line,
                text: value.trim()
            };
            if (!namesNoPackage(text)) return {
                kind: 'invalid',
                line,
                text
            };
            return {
                kind: 'option',
                line,
                name: longNames[given] ?? given
            };
        }
        const namesNoPackage = (text)=>text.replaceAll(/["'\\]/g, '').split(/\s+/).filter((word)=>word.startsWith('-')).every((word)=>harmless.has(word.replace(/=.*$/, '')) || /^-[if][^-]/.test(word));
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
            ignored: [],
            problems: []
        };
        const join = (all)=>({
                requirements: all.flatMap(({ requirements })=>requirements),
                constraints: all.flatMap(({ constraints })=>constraints),
                unversioned: all.flatMap(({ unversioned })=>unversioned),
                ignored: all.flatMap(({ ignored })=>ignored),
                problems: all.flatMap(({ problems })=>problems)
            });
        function readRequirements(path, read, above = []) {
            const text = read(path);
            if (text === undefined) {
                return {
                    ...nothing,
                    problems: [
                        `${path} is not in the repository, or is too large to be read`
                    ]
                };
            }
            if (isPylock(path)) return readPylock(path, text);
            return join(requirementLines(text).map((line)=>fromLine(line, path, read, [
                    ...above,
                    path
                ])));
        }
        function fromLine(line, path, read, above) {
            const where = `${path}:${line.line}`;
            switch(line.kind){
                case 'requirement':
                    return {
                        ...nothing,
                        requirements: [
                            {
                                ...line,
                                path
                            }
                        ]
                    };
                case 'unversioned':
                    return {
                        ...nothing,
                        unversioned: [
                            {
                                where,
                                text: line.text
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
                    return sources.has(line.name) ? {
                        ...nothing,
                        ignored: [
                            `${where}: ${line.name}`
                        ]
                    } : nothing;
                case 'include':
                case 'constraint':
                    return fromFile(line.kind, line.path, where, {
                        path,
                        read,
                        above
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
        function fromFile(kind, named, where, { path, read, above }) {
            const target = external_node_path_.posix.join(external_node_path_.posix.dirname(path), (0, sarif_paths.xD)(named));
            if (named === '' || external_node_path_.posix.isAbsolute(named) || /^[a-z][\w+.-]*:/i.test(named) || target.startsWith('..')) {
                return {
                    ...nothing,
                    problems: [
                        `${where}: ${named.slice(0, 100)} is no file of the repository`
                    ]
                };
            }
            if (above.includes(target)) return nothing;
            const found = readRequirements(target, read, above);
            const problems = found.problems.map((problem)=>problem.startsWith(`${target} `) ? `${where}: ${problem}` : problem);
            return kind === 'include' ? {
                ...found,
                problems
            } : {
                ...nothing,
                constraints: [
                    ...found.requirements,
                    ...found.constraints
                ],
                problems
            };
        }
        const requirements_lockSchema = schemas._H3({
            'lock-version': schemas.YjP(),
            packages: schemas.YOg(schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP().optional()
            }))
        });
        function readPylock(path, text) {
            const read = requirements_lockSchema.safeParse(requirements_parsed(text));
            if (!read.success) return {
                ...nothing,
                problems: [
                    `${path} is no lock file of the form that PEP 751 describes`
                ]
            };
            const lines = text.split('\n');
            const entries = read.data.packages.map(({ name, version })=>{
                const line = lines.findIndex((one)=>/^\s*name\s*=/.test(one) && one.includes(name)) + 1;
                if (version === undefined) return {
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
                    specifier: `==${version}`,
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
            return join(entries);
        }
        function requirements_parsed(text) {
            try {
                return (0, smol_toml_dist.qg)(text);
            } catch  {
                return undefined;
            }
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
                const name = canonical(one.name);
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
        const resolve_nameOf = (path)=>`uv pip compile ${path}`;
        function resolveCommand(path, index, asked, { scratch, options }) {
            const folder = `resolve/${index}`;
            const text = asked.requirements.map((one)=>resolve_lineOf(one, asked.requirements)).join('\n');
            const constraints = asked.constraints.map((one)=>`${one.name}${one.specifier}`).join('\n');
            return {
                name: resolve_nameOf(path),
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
                    ...[
                        '--cache-dir',
                        `${scratch}/uv-cache`
                    ]
                ]
            };
        }
        function resolve_lineOf({ name, extras, specifier, marker }, all) {
            const isOne = all.filter((other)=>canonical(other.name) === canonical(name)).length === 1;
            return `${name}${extras}${specifier}${isOne || marker === '' ? '' : ` ; ${marker}`}`;
        }
        function resolved(path, asked, executions) {
            const execution = executions.find(({ name })=>name === resolve_nameOf(path));
            if (execution === undefined) return undefined;
            const { exitCode, stderr, reports } = execution;
            const text = reports['resolved'];
            if (exitCode !== 0 || text === undefined) {
                const said = stderr.trim().replaceAll(/\s+/g, ' ').slice(0, 400);
                return (0, scanner.gz)(`${path} could not be resolved: uv exited with ${exitCode}: ${said}`, lockIt);
            }
            const lines = requirementLines(text).flatMap((line)=>line.kind === 'requirement' ? [
                    line
                ] : []);
            const dropped = asked.requirements.find((one)=>!lines.some((line)=>answers(line, one)));
            if (dropped !== undefined) {
                return (0, scanner.gz)(`${dropped.path}:${dropped.line}: ${dropped.name} is dropped by its marker, so it was not judged`, lockIt);
            }
            return {
                ok: true,
                requirements: lines.map((line)=>placed(line, lines, asked, path))
            };
        }
        function answers(line, asked) {
            if (canonical(line.name) !== canonical(asked.name)) return false;
            const version = line.specifier.replace(/^=+/, '');
            return asked.specifier === '' || (0, pep440.satisfies)(version, asked.specifier, {
                prereleases: true
            });
        }
        const lockIt = 'Lock the requirements and commit the result: uv pip compile --universal --generate-hashes.';
        function placed(line, lines, asked, path) {
            const way = wayTo(line.name, lines, asked);
            const direct = asked.requirements.find(({ name })=>canonical(name) === canonical(way[0] ?? line.name));
            return {
                ...line,
                via: way.slice(0, -1),
                path: direct?.path ?? path,
                line: direct?.line ?? 1
            };
        }
        function wayTo(name, lines, asked) {
            const byName = new Map(lines.map((line)=>[
                    canonical(line.name),
                    line
                ]));
            const direct = new Set(asked.requirements.map((one)=>canonical(one.name)));
            const open = [
                [
                    canonical(name)
                ]
            ];
            const seen = new Set();
            for(let at = 0; at < open.length; at += 1){
                const way = open[at] ?? [];
                const [first = ''] = way;
                if (direct.has(first)) return way;
                for (const above of byName.get(first)?.via ?? []){
                    const next = canonical(above.replace(/\[.*$/, ''));
                    if (!byName.has(next) || seen.has(next)) continue;
                    seen.add(next);
                    open.push([
                        next,
                        ...way
                    ]);
                }
            }
            return [
                canonical(name)
            ];
        }
        ;
        function pip_audit_scanner_detect(tree, { except, omit }) {
            const isExcepted = (0, path_matcher.k)(except);
            const files = new Set(tree.files);
            const isOne = (path)=>isRequirements(path) || isUnlocked(path, files);
            const isOwn = (path)=>isOne(path) && (except.length === 0 || !isExcepted(path));
            const found = detectFiles(tree, isOwn, 'no requirements of Python');
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
                    next: loose.map(({ path, asked }, index)=>resolveCommand(path, index, asked, context))
                };
            }
            const requirements = files.flatMap(({ asked })=>isPinned(asked) ? asked.requirements : []);
            for (const { path, asked } of loose){
                const came = resolved(path, asked, executions);
                if (came?.ok !== true) return {
                    answer: came ?? (0, scanner.gz)(`${path} was not resolved`)
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
        function objectionTo(files, given) {
            const [problem] = files.flatMap(({ asked })=>asked.problems);
            if (problem !== undefined) return (0, scanner.gz)(problem, 'Correct the file, or leave it out by `except` of pip-audit in the policy.');
            const unnamed = files.flatMap(({ asked })=>asked.unversioned).find(({ text })=>!given['not-audited'].includes(text));
            if (unnamed !== undefined) {
                return (0, scanner.gz)(`${unnamed.where}: no advisory can name ${unnamed.text.slice(0, 200)}, which has no version`, 'Ask for a released version, or name it as it stands there in `not-audited` of pip-audit in the policy.');
            }
            const loose = given['require-lockfiles'] ? files.find(({ asked })=>!isPinned(asked)) : undefined;
            return loose === undefined ? undefined : (0, scanner.gz)(`${loose.path} leaves a choice of versions`, howToLock(loose.path));
        }
        const howToLock = (path)=>`Lock it: ${path.endsWith('.in') ? '' : 'move what you ask for to a file ending in .in, and '}write ${lockOf(path)} with ` + '`uv pip compile --universal --generate-hashes`.';
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
                    `${counted(pins.length, 'package')} in ${counted(files.length, 'file')}, and a planted one that was found`,
                    ...loose.map(({ path })=>`${path} was resolved, it is not locked`)
                ],
                remarks: remarksOf(files, context.options)
            };
        }
        function remarksOf(files, given) {
            const skipped = files.flatMap(({ asked })=>asked.unversioned);
            const unhashed = files.filter(({ asked })=>isPinned(asked) && asked.requirements.some(({ hashed })=>!hashed));
            const ignored = files.flatMap(({ asked })=>asked.ignored);
            return [
                ...skipped.map(({ where, text })=>`${where}: ${text} was not judged, as \`not-audited\` says.`),
                ...unhashed.map(({ path })=>`${path} has versions without hashes: what its packages need beyond it was not judged.`),
                ...ignored.map((option)=>`${option} was not obeyed: where packages come from is not for the repository to say.`),
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
        const pip_audit_scanner_scanner = processScanner({
            id: 'pip-audit',
            gate: 'dependencies',
            title: 'pip-audit',
            when: 'requirements.txt and .in, by whatever prefix, suffix or folder, and pylock.toml',
            driver: 'pip-audit',
            options: pip_audit_options_options,
            steeredBy: [],
            executes: 'nothing',
            reads: [
                '**/*.txt',
                '**/*.in',
                '**/pylock*.toml'
            ],
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
            const ambiguous = [];
            for (const path of files){
                const name = `${tree}/${(0, sarif_paths.LF)(path)}`;
                if (byName.has(name)) ambiguous.push(path);
                byName.set(name, path);
            }
            const pathOf = (filename)=>byName.get(filename) ?? byName.get(fromWindows(filename));
            return {
                pathOf,
                ambiguous
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
            return (0, scanner.gz)(`ruff exited with ${execution.exitCode} (expected 0 or 1): ${cause === '' ? 'no message' : cause}`);
        }
        function ruff_answer_answer(all, honoured, listing, context) {
            const everything = report_readRows(all.stdout);
            const kept = report_readRows(honoured.stdout);
            if (everything === undefined || kept === undefined) return (0, scanner.gz)('ruff left no readable JSON report');
            const names = namesBelow(context.tree, context.expected);
            const unread = unreadable([
                ...everything,
                ...kept
            ], [
                all.stderr,
                honoured.stderr
            ], names.pathOf);
            if (unread !== undefined) return unread;
            if (names.ambiguous.length > 0) {
                return (0, scanner.gz)(`${names.ambiguous.join(', ')}: the name is no UTF-8 and looks like another one`, 'Rename the file.');
            }
            const seen = shownFiles(listing.stdout, context.tree, context.expected);
            if (seen.length === 0) {
                return (0, scanner.gz)(`ruff's configuration excludes all ${context.expected.length} Python files: nothing was linted`, 'Narrow `exclude`, or set `mode: off` for the gate lint.');
            }
            return answer_parsed(everything, kept, seen, context);
        }
        function unreadable(rows, stderr, pathOf) {
            const row = rows.find(({ code, filename })=>code === 'E902' && pathOf(filename) !== undefined);
            if (row !== undefined) return (0, scanner.gz)(`${pathOf(row.filename) ?? ''} could not be read: ${row.message}`, readable);
            const warning = stderr.flatMap((text)=>text.split('\n')).find((line)=>/^warning: (Failed to (lint|read|parse)|Encountered error)/.test(line));
            return warning === undefined ? undefined : (0, scanner.gz)(`a file could not be read: ${warning}`, readable);
        }
        const readable = 'Make the file readable and UTF-8, or exclude it in ruff.toml.';
        function answer_parsed(all, kept, seen, context) {
            const names = namesBelow(context.tree, context.expected);
            const active = new Set(kept.map(rowKey));
            const everywhere = [
                ...all,
                ...kept.filter((row)=>!all.some((other)=>rowKey(other) === rowKey(row)))
            ];
            const located = everywhere.flatMap((row)=>{
                const path = names.pathOf(row.filename);
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
                excluded: context.expected.filter((path)=>!shown.has(path)),
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
        const json = [
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
                    ...json
                ], context)
            };
            if (honoured === undefined) return {
                next: command('findings without noqa', json, context)
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
        const ruff_scanner_scanner = processScanner({
            id: 'ruff',
            gate: 'lint',
            title: 'ruff',
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
            detect: (tree)=>detectFiles(tree, isPython, 'no Python files'),
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
        ;
        const namedFiles = 3;
        function problemsOf(errors, allowed) {
            const whole = errors.find((error)=>error.path === undefined || error.level === 'error');
            if (whole !== undefined) {
                return (0, scanner.gz)(`semgrep could not do its work: ${kindOf(whole)}: ${messageOf(whole)}`, problems_remedyFor(whole));
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
            return (0, scanner.gz)(`semgrep could not read ${refused.length === 1 ? 'a file' : `${refused.length} files`} whole: ${some(refused)}`, 'Correct the syntax, or name the file in `allow-unparsed` of semgrep in the policy file.');
        }
        const some = (texts)=>texts.length <= namedFiles ? texts.join(', ') : `${texts.slice(0, namedFiles).join(', ')} and ${texts.length - namedFiles} more`;
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
            if (report === undefined) return (0, scanner.gz)(`semgrep exited with ${execution.exitCode} and left no readable JSON report${said(execution)}`);
            const problems = problemsOf(report.errors, context.options['allow-unparsed']);
            if (!problems.ok) return problems;
            if (execution.exitCode !== 0) return (0, scanner.gz)(`semgrep exited with ${execution.exitCode} (expected 0)${said(execution)}`);
            const suppressed = readSuppressed(execution.reports[sarifReport] ?? '');
            if (suppressed === undefined) return (0, scanner.gz)('semgrep left no readable SARIF report');
            if (!report.results.some(({ check_id })=>check_id === canary_canaryRule)) {
                return (0, scanner.gz)('the planted canary was not found: .semgrepignore leaves out everything, or semgrep did not scan');
            }
            const coverage = coverageOf(report, context);
            if (coverage.seen.length === 0) return (0, scanner.gz)(...nothingRead(coverage));
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
            const found = detectFiles(tree, (path)=>sourceEnding(path) !== undefined, 'no source files');
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
                answer: (0, scanner.gz)(`there are no rules at ${missing} in the tree whose rules judge`, remedy)
            };
        }
        const semgrep_scanner_scanner = processScanner({
            id: 'semgrep',
            gate: 'sast',
            title: 'semgrep',
            when: 'Python, JavaScript, TypeScript and Go files; other languages by rules that you name',
            driver: 'semgrep',
            options: semgrep_options_options,
            steeredBy: [
                '**/.semgrepignore',
                scanner.nf
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
        ;
        const command_foundCode = 9;
        const ignoreFiles = [
            '.trivyignore.yaml',
            '.trivyignore.yml',
            '.trivyignore'
        ];
        function vulnerabilityCommand(asked, context) {
            const { scratch, steering, steeringText } = context;
            const ignore = ignoreFiles.find((path)=>steering.includes(path));
            const ignoreFile = `ignore/${ignore ?? '.trivyignore'}`;
            return {
                name: asked.name,
                program: 'tool',
                cwd: 'empty',
                network: 'none',
                files: {
                    'trivy.yaml': '',
                    [ignoreFile]: ignore === undefined ? '' : steeringText(ignore) ?? ''
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
                        String(command_foundCode)
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
        ;
        const never = ()=>false;
        const entry = schemas.g1P(schemas.YjP(), schemas.L5J());
        function objectOf(text) {
            try {
                return entry.safeParse(JSON.parse(text)).data;
            } catch  {
                return undefined;
            }
        }
        const isEmpty = (value)=>value === undefined || value === null || typeof value === 'object' && Object.keys(value).length === 0;
        function without_packages_json(lists, marks) {
            return (text)=>{
                const object = objectOf(text);
                return object !== undefined && marks.every((key)=>key in object) && lists.every((key)=>isEmpty(object[key]));
            };
        }
        const nugetLock = (text)=>{
            const byFramework = entry.safeParse(objectOf(text)?.['dependencies']).data;
            return byFramework !== undefined && Object.values(byFramework).every(isEmpty);
        };
        const dotnet = (text)=>{
            const libraries = entry.safeParse(objectOf(text)?.['libraries']).data;
            const isProject = (value)=>entry.safeParse(value).data?.['type'] === 'project';
            return libraries !== undefined && Object.values(libraries).every(isProject);
        };
        const bun = (text)=>/^\s*\{/.test(text) && /\}\s*$/.test(text) && /"packages"\s*:\s*\{\s*\}/.test(text) && once(text, '"packages"');
        const once = (text, part)=>text.split(part).length === 2;
        const tomlLine = /^\s*(?:#.*|\[[\w.\-"]+\]|[\w.\-"]+\s*=\s*\S.*|"[^"]*",?|\],?)?$/;
        const toml = (text)=>{
            const lines = text.split(/\r?\n/);
            if (!lines.some((line)=>/^\s*[\w-]+\s*=/.test(line)) || !lines.every((line)=>tomlLine.test(line))) return false;
            return !/^\s*\[\[?\s*"?(?:package|packages|deps)\b/m.test(text) && !/^\s*packages?\s*=\s*\[\s*[^\s\]]/m.test(text);
        };
        const xml = (root)=>(text)=>new RegExp(`<${root}[\\s/>]`).test(text) && new RegExp(`(?:</${root}>|<${root}[^>]*/>)\\s*$`).test(text) && !/<(?:package|PackageVersion|PackageReference|GlobalPackageReference)[\s/>]/i.test(text);
        const yarn = (text)=>{
            const lines = text.split(/\r?\n/).filter((line)=>!/^\s*(?:#.*)?$/.test(line));
            if (lines.length === 0) return /yarn lockfile|generated by/i.test(text) || text.trim() === '';
            const blocks = text.split(/^(?=\S)/m).filter((block)=>/^[^#\s]/.test(block));
            return blocks.every((block)=>/^__metadata:\r?\n/.test(block) || /^ {2}resolution: "[^"\n]*@workspace:[^"\n]*"$/m.test(block));
        };
        const pnpm = (text)=>/^lockfileVersion:/m.test(text) && !/^(?:packages|snapshots|dependencies|devDependencies):/m.test(text) && !/resolution:|[\w-]@\d/.test(text);
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
                isEmpty: pnpm
            },
            {
                ecosystem: 'yarn',
                names: /^yarn\.lock$/,
                manifests: [
                    'package.json'
                ],
                isEmpty: yarn
            },
            {
                ecosystem: 'bun',
                names: /^bun\.lock$/,
                manifests: [
                    'package.json'
                ],
                isEmpty: bun
            },
            {
                ecosystem: 'poetry',
                names: /^poetry\.lock$/,
                manifests: [
                    'pyproject.toml'
                ],
                isEmpty: toml
            },
            {
                ecosystem: 'uv',
                names: /^uv\.lock$/,
                manifests: [
                    'pyproject.toml'
                ],
                isEmpty: toml
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
                ])
            },
            {
                ecosystem: 'Go',
                names: /^go\.mod$/,
                manifests: [
                    'go.sum'
                ],
                isEmpty: never
            },
            {
                ecosystem: 'Cargo',
                names: /^Cargo\.lock$/,
                manifests: [
                    'Cargo.toml'
                ],
                isEmpty: toml
            },
            {
                ecosystem: 'Maven',
                names: /^pom\.xml$/,
                manifests: [],
                isEmpty: never
            },
            {
                ecosystem: 'Gradle',
                names: /gradle\.lockfile$/,
                manifests: [
                    'build.gradle',
                    'build.gradle.kts'
                ],
                isEmpty: gradle
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
                isEmpty: xml('Project')
            },
            {
                ecosystem: 'RubyGems',
                names: /^Gemfile\.lock$/,
                manifests: [
                    'Gemfile'
                ],
                isEmpty: bundler
            },
            {
                ecosystem: 'RubyGems',
                names: /^gems\.locked$/,
                manifests: [
                    'gems.rb'
                ],
                isEmpty: bundler,
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
                isEmpty: mix
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
                ])
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
                ])
            },
            {
                ecosystem: 'CocoaPods',
                names: /^Podfile\.lock$/,
                manifests: [
                    'Podfile'
                ],
                isEmpty: cocoapods
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
        function command_scanCommand(context) {
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
        const stagedPath = (context, path)=>`${root}/${targetOf(context, path)}`;
        const skipped = /^(?:proc|sys|dev)\//;
        function targetOf({ nonce }, path) {
            const name = (0, sarif_paths.wp)(path);
            const stagedAs = lockfileAt(path)?.stagedAs;
            if (stagedAs !== undefined) return external_node_path_.posix.join(nonce, external_node_path_.posix.dirname(name), stagedAs);
            return skipped.test(name) ? `${nonce}/${name}` : name;
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
            const named = lines.flatMap((line, index)=>place_names(line, name) ? [
                    index
                ] : []);
            const plain = version.replace(/^v/, '');
            const hasVersion = (within)=>(index)=>lines.slice(index, index + within).some((line)=>line.includes(plain));
            return {
                startLine: (named.find(hasVersion(1)) ?? named.find(hasVersion(near)) ?? named[0] ?? 0) + 1
            };
        }
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
        const rules_severities = {
            CRITICAL: 'critical',
            HIGH: 'high',
            MEDIUM: 'medium',
            LOW: 'low'
        };
        const rules_severityOf = ({ Severity: word }, unknown)=>rules_severities[word] ?? unknown;
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
                severity: rules_severityOf(one, unknown),
                cwe: cwes.flatMap((cwe)=>/^CWE-(\d+)$/.exec(cwe)?.[1] ?? []).map(Number)
            };
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
                const found = packageOf(one, packages);
                if (found?.Dev === true && context.options.omit.includes('dev')) return [];
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
        const packageOf = (one, packages)=>packages.find(({ ID })=>ID !== '' && ID === one.PkgID) ?? packages.find(({ Name, Version })=>Name === one.PkgName && Version === one.InstalledVersion);
        function trivy_fs_findings_findingOf(one, found, lock) {
            const { PkgName: name, InstalledVersion: version, VulnerabilityID: rule, Title: title } = one;
            const way = lock.ways.get(one.PkgID === '' ? `${name}@${version}` : one.PkgID) ?? [];
            const [direct] = way;
            const related = direct === undefined ? [] : relatedTo(direct, lock);
            const what = title === '' ? rule : `${title} (${rule})`;
            const came = way.length > 1 ? ` It comes by ${way.map(shown).join(' > ')}.` : '';
            return {
                rule,
                message: `${name} ${version}: ${what}.${came} ${trivy_fs_findings_fixedIn(one)}`,
                severity: rules_severityOf(one, lock.context.options['unknown-severity']),
                path: lock.path,
                region: place_regionOf(found, name, version, lock.textOf(lock.path)),
                ...related.length === 0 ? {} : {
                    related
                },
                fix: trivy_fs_findings_fixOf(one, direct, way.length > 1)
            };
        }
        const shown = ({ Name, Version })=>`${Name} ${Version}`.trim();
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
                        message: `asks for ${shown(direct)}`
                    }
                ];
            }
            return [];
        }
        ;
        const problems_harmless = [
            /\[pip\] Unable to find python `site-packages` directory/,
            /Unable to collect additional info/,
            /\[gradle\] Unable to get licenses and dependencies/,
            /\[pub\] Unable to parse cache dir/,
            /\[pub\] Unable to get sdk version from constraint/,
            /to identify direct dependencies/,
            /Unable to parse package\.json to remove dev dependencies/,
            /Using severities from other vendors/,
            /\[pom\] Dependency version cannot be determined/
        ];
        const level = /^\S+\t(?<level>WARN|ERROR|FATAL)\t(?<message>.*)$/;
        function problemIn(stderr) {
            for (const line of stderr.split(/\r?\n/)){
                const message = level.exec(line)?.groups?.['message'];
                if (message !== undefined && !problems_harmless.some((pattern)=>pattern.test(message))) {
                    return message.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
                }
            }
            return undefined;
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
            CweIDs: schemas.YOg(schemas.YjP()).default([])
        });
        const modifiedSchema = schemas._H3({
            Type: schemas.YjP(),
            Status: schemas.YjP(),
            Statement: schemas.YjP().default(''),
            Source: schemas.YjP().default(''),
            Finding: schemas.L5J()
        });
        const report_resultSchema = schemas._H3({
            Target: schemas.YjP(),
            Type: schemas.YjP().default(''),
            Class: schemas.YjP().default(''),
            Packages: schemas.YOg(packageSchema).nullish(),
            Vulnerabilities: schemas.YOg(report_vulnerabilitySchema).nullish(),
            ExperimentalModifiedFindings: schemas.YOg(modifiedSchema).nullish()
        });
        const trivy_report_reportSchema = schemas._H3({
            SchemaVersion: schemas.euz(2),
            ArtifactType: schemas.YjP(),
            Results: schemas.YOg(report_resultSchema).nullish()
        });
        function trivy_report_readReport(text) {
            if (text === undefined || text === '') return 'it left no report';
            let document;
            try {
                document = JSON.parse(text);
            } catch  {
                return 'its report is no JSON, or was cut off';
            }
            if (Array.isArray(document)) return 'its report is of schema 1, which Trivy wrote before 0.20';
            const read = trivy_report_reportSchema.safeParse(document);
            if (!read.success) {
                const [issue] = read.error.issues;
                return `its report is not of schema 2 (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
            }
            if (read.data.ArtifactType !== 'filesystem' && read.data.ArtifactType !== 'repository') {
                return `its report is about ${JSON.stringify(read.data.ArtifactType.slice(0, 40))}, not about files`;
            }
            const results = read.data.Results ?? [];
            const odd = results.find(({ ExperimentalModifiedFindings: modified })=>modified?.some(isOdd) === true);
            if (odd !== undefined) return `its report sets a finding in ${odd.Target} aside for a reason that is not known`;
            return results.map((result)=>({
                    target: result.Target,
                    type: result.Type,
                    packages: result.Packages ?? [],
                    vulnerabilities: result.Vulnerabilities ?? [],
                    ignored: (result.ExperimentalModifiedFindings ?? []).flatMap(ignoredOf)
                }));
        }
        const isOdd = (modified)=>ignoredOf(modified).length === 0;
        function ignoredOf({ Type, Finding, Statement, Source }) {
            const read = report_vulnerabilitySchema.safeParse(Finding);
            if (Type !== 'vulnerability' || !read.success) return [];
            return [
                {
                    vulnerability: read.data,
                    justification: Statement === '' ? `named in ${Source.replace(/^.*[/\\]/, '')}` : Statement
                }
            ];
        }
        ;
        function resultsOf({ exitCode, stderr, reports }, remedy) {
            const complaint = problemIn(stderr);
            if (exitCode !== 0 && exitCode !== command_foundCode) {
                return (0, scanner.gz)(`trivy exited with ${exitCode} (expected 0 or ${command_foundCode}): ${complaint ?? results_lastLine(stderr)}`);
            }
            const results = trivy_report_readReport(reports['report']);
            if (typeof results === 'string') return (0, scanner.gz)(`trivy exited with ${exitCode}, and ${results}`);
            if (complaint !== undefined) return (0, scanner.gz)(`trivy could not read everything: ${complaint}`, remedy);
            const found = results.some(({ vulnerabilities })=>vulnerabilities.length > 0);
            if (found !== (exitCode === command_foundCode)) {
                return (0, scanner.gz)(`trivy exited with ${exitCode}, and its report has ${found ? 'findings' : 'none'}`);
            }
            return {
                ok: true,
                results
            };
        }
        const results_lastLine = (text)=>(text.trim().split('\n').at(-1) ?? '').replace(/^\S+\t/, '').replaceAll('\t', ' ').slice(0, 300);
        ;
        const remedy = 'Write the versions into the file, or name it in `allow-unresolved` of trivy-fs in the policy: what it names without ' + 'a version is then judged by nobody.';
        const own = new Set([
            'root',
            'workspace'
        ]);
        function unresolvedIn(byPath, { 'allow-unresolved': allowed }) {
            const isAllowed = (0, path_matcher.k)(allowed);
            const notes = [];
            for (const [path, { packages }] of byPath){
                const names = packages.flatMap((one)=>one.Version === '' && !own.has(one.Relationship) ? [
                        one.Name
                    ] : []);
                if (names.length === 0) continue;
                const some = names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
                const what = `${path} names packages without a version: ${some}`;
                if (allowed.length === 0 || !isAllowed(path)) return (0, scanner.gz)(what, remedy);
                notes.push(`not judged, as allowed: ${what}`);
            }
            return {
                ok: true,
                notes
            };
        }
        ;
        function trivy_fs_answer_answer(execution, context) {
            const read = resultsOf(execution, mend);
            return read.ok ? judged(read.results, context, execution.reports) : read;
        }
        const mend = 'Write the lockfile anew with its package manager, or leave it out by `except` of trivy-fs in the policy.';
        function judged(results, context, texts) {
            const { expected } = context;
            for (const path of expected){
                const damage = damageOf(texts[path] ?? '');
                if (damage !== undefined) return (0, scanner.gz)(`${path} ${damage}`, mend);
            }
            const paths = new Map(expected.map((path)=>[
                    targetOf(context, path),
                    path
                ]));
            const byPath = new Map();
            for (const result of results){
                const path = paths.get(result.target);
                if (path === undefined) return (0, scanner.gz)(`trivy reports about ${JSON.stringify(result.target)}: nobody gave it that`);
                if (result.packages.length > 0) byPath.set(path, result);
            }
            const absent = expected.filter((path)=>!byPath.has(path));
            const missing = absent.filter((path)=>lockfileAt(path)?.isEmpty(texts[path] ?? answer_unread) !== true);
            if (missing.length > 0) return (0, scanner.gz)(`trivy found no package in ${answer_some(missing)}`, mend);
            const unresolved = unresolvedIn(byPath, context.options);
            if (!unresolved.ok) return unresolved;
            const textOf = (path)=>texts[path] ?? '';
            return {
                ok: true,
                rules: rules_rulesOf([
                    ...byPath.values()
                ], context.options['unknown-severity']),
                findings: [
                    ...byPath
                ].flatMap(([path, result])=>trivy_fs_findings_findingsOf(path, result, context, textOf)),
                seen: expected,
                excluded: [],
                notes: [
                    ...notesOn(byPath, absent),
                    ...unresolved.notes
                ],
                remarks: remarksOn(byPath)
            };
        }
        const answer_unread = '\0';
        function notesOn(byPath, absent) {
            const packages = [
                ...byPath.values()
            ].reduce((sum, result)=>sum + result.packages.length, 0);
            const empty = absent.length === 0 ? [] : [
                `no packages, as their text says: ${answer_some(absent)}`
            ];
            return [
                `${counted(packages, 'package')} in ${counted(byPath.size, 'lockfile')}`,
                ...empty
            ];
        }
        function remarksOn(byPath) {
            const poms = [
                ...byPath
            ].flatMap(([path, { type }])=>type === 'pom' ? [
                    path
                ] : []);
            return poms.length === 0 ? [] : [
                `What the dependencies in ${answer_some(poms)} depend on was not judged: a pom.xml does not say it.`
            ];
        }
        const answer_some = (paths)=>paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;
        ;
        const trivy_fs_options_options = schemas.rej({
            omit: schemas.YOg(schemas.k5n([
                'dev'
            ])).default([
                'dev'
            ]).describe('Kinds of dependencies that are not judged, where the lockfile tells them apart. Default: [dev].'),
            'unknown-severity': schemas.k5n([
                'critical',
                'high',
                'medium',
                'low',
                'info'
            ]).default('high').describe('Severity of an advisory that has none. Default: high.'),
            'allow-unresolved': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of lockfiles that may name packages without a version, which nobody judges: a pom.xml whose parent is ' + 'elsewhere. Default: none.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of lockfiles that are not judged, such as those of examples. Default: none.')
        });
        ;
        function trivy_fs_scanner_detect(tree, { except }) {
            const isExcepted = (0, path_matcher.k)(except);
            const isOwn = (path)=>lockfileAt(path) !== undefined && (except.length === 0 || !isExcepted(path));
            const found = detectFiles(tree, isOwn, 'no lockfiles that Trivy reads');
            if (found.status !== 'applies') return found;
            return {
                ...found,
                targets: found.expected.map((path)=>({
                        kind: 'lockfile',
                        path
                    }))
            };
        }
        function trivy_fs_scanner_step([scan], context) {
            return scan === undefined ? {
                next: command_scanCommand(context)
            } : {
                answer: trivy_fs_answer_answer(scan, context)
            };
        }
        const trivy_fs_scanner_scanner = processScanner({
            id: 'trivy-fs',
            gate: 'dependencies',
            title: 'Trivy',
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
            return [
                ...has('archive') ? [
                    {
                        ...archives,
                        copies
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
            const read = resultsOf(execution, archives_mend);
            if (!read.ok) return read;
            const paths = new Map(context.expected.map((path)=>[
                    archiveTarget(context, path),
                    path
                ]));
            const [broken] = complaintsIn(execution.stderr);
            if (broken !== undefined) {
                const what = paths.get(broken.path) ?? `${broken.path} in a Java archive`;
                return (0, scanner.gz)(`trivy could not read ${what}: ${broken.why}`, archives_mend);
            }
            const files = read.results.flatMap(({ packages })=>packages.map(({ FilePath })=>FilePath));
            const stray = files.find((file)=>entryOf(file, paths) === undefined);
            if (stray !== undefined) return (0, scanner.gz)(`trivy reports about ${JSON.stringify(stray)}: nobody gave it that`);
            const unknown = unknownIn([
                ...paths.keys(),
                ...archivesIn(execution.stderr)
            ], files);
            const wrong = unknown.filter((file)=>!isAllowed(entryOf(file, paths)?.[1] ?? '', context.options));
            if (wrong.length > 0) {
                const named = archives_some(wrong.map((file)=>whereOf(file, paths).where));
                return (0, scanner.gz)(`trivy does not know what ${named} ${wrong.length === 1 ? 'is' : 'are'}`, unknownMend);
            }
            return {
                ok: true,
                results: read.results,
                placed: read.results.flatMap((result)=>placedIn(result, paths)),
                notes: [
                    `${counted(files.length, 'package')} in ${counted(context.expected.length, 'Java archive')}`,
                    ...unknown.length === 0 ? [] : [
                        `not judged, as allowed: ${archives_some(unknown.map((file)=>whereOf(file, paths).where))}`
                    ]
                ]
            };
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
        const isAllowed = (path, { 'allow-unresolved': globs })=>globs.length > 0 && (0, path_matcher.k)(globs)(path);
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
            const [target = '', path = ''] = entryOf(file, paths) ?? [];
            const inside = file.slice(target.length + 1);
            return {
                path,
                where: inside === '' ? path : `${path}, in ${inside}`
            };
        }
        const entryOf = (file, paths)=>[
                ...paths
            ].find(([target])=>file === target || file.startsWith(`${target}/`));
        const archives_some = (paths)=>paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;
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
            const found = detectFiles(tree, isOwn, 'no Java archives, and the policy names no installed packages');
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
                severity: rules_severityOf(vulnerability, unknown),
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
            'unknown-severity': schemas.k5n([
                'critical',
                'high',
                'medium',
                'low',
                'info'
            ]).default('high').describe('Severity of an advisory that has none. Default: high.'),
            'allow-unresolved': schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of Java archives that are no published artifacts, which nobody can judge. Default: none.'),
            except: schemas.YOg(schemas.YjP().min(1)).default([]).describe('Globs of Java archives that are not judged, such as those of tests. Default: none.')
        });
        ;
        const packages_mend = 'Install the packages anew, or take the folder out of `installed` of trivy-rootfs in the policy.';
        const checkout = 'checkout/';
        const always = /\/METADATA$|PKG-INFO$|\.egg-info$|\.gemspec$|installed\.json$/;
        const ofNode = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;
        function judgePackages(execution, context) {
            const read = resultsOf(execution, packages_mend);
            if (!read.ok) return read;
            const listed = listedIn(execution.reports['list']);
            if (listed === undefined) return (0, scanner.gz)('the list of what installed packages say of themselves is gone');
            const broken = complaintsIn(execution.stderr).find(({ path })=>always.test(path) || ofNode.test(path));
            if (broken !== undefined) return (0, scanner.gz)(`trivy could not read ${inCheckout(broken.path)}: ${broken.why}`, packages_mend);
            const files = read.results.flatMap((result)=>result.packages.map((one)=>fileOf(one.FilePath, result)));
            const seen = new Set(files);
            const lost = listed.find((path)=>always.test(path) && !seen.has((0, sarif_paths.LF)(path)));
            if (lost !== undefined) return (0, scanner.gz)(`trivy does not report the package of ${(0, sarif_paths.LF)(lost)}`, packages_mend);
            const homes = homesOf(context);
            const empty = homes.find(({ folder })=>!files.some((file)=>(0, sarif_paths.Yw)((0, sarif_paths.xD)(file), folder)));
            if (empty !== undefined) return (0, scanner.gz)(`trivy found no package in ${(0, sarif_paths.LF)(empty.folder)}`, packages_mend);
            const placed = read.results.flatMap((result)=>packages_placedIn(result, homes));
            const stray = placed.find(({ path })=>path === '');
            if (stray !== undefined) return (0, scanner.gz)(`trivy reports about ${stray.where}, which is in none of the folders`);
            const silent = listed.filter((path)=>ofNode.test(path) && !seen.has((0, sarif_paths.LF)(path))).length;
            return {
                ok: true,
                results: read.results,
                placed,
                notes: [
                    `${counted(files.length, 'package')} installed in ${homes.map(({ folder })=>(0, sarif_paths.LF)(folder)).join(', ')}`,
                    ...silent > 0 ? [
                        `${counted(silent, 'file')} of npm’s beside them without name and version`
                    ] : []
                ]
            };
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
        function listedIn(text) {
            try {
                return schemas.YOg(schemas.YjP()).safeParse(JSON.parse(text ?? '')).data;
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
                answer: (0, scanner.gz)('there is nothing for trivy to look at')
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
        const trivy_rootfs_scanner_scanner = processScanner({
            id: 'trivy-rootfs',
            gate: 'dependencies',
            title: 'Trivy (installed)',
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
                    'trivy-java-db'
                ] : [
                    'trivy-db',
                    'installed-packages'
                ],
            step: trivy_rootfs_scanner_step
        });
        ;
        const scanners = {
            gitleaks: scanner_scanner,
            lockfiles: lockfiles_scanner_scanner,
            'npm-audit': npm_audit_scanner_scanner,
            'pip-audit': pip_audit_scanner_scanner,
            ruff: ruff_scanner_scanner,
            semgrep: semgrep_scanner_scanner,
            'trivy-fs': trivy_fs_scanner_scanner,
            'trivy-rootfs': trivy_rootfs_scanner_scanner
        };
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
    }
};
