export const id = 527;
export const ids = [
    527
];
export const modules = {
    67527: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            helpText: ()=>helpText
        });
        var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40956);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
        var _gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56707);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64389);
        var _tools_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73252);
        const widest = 100;
        const narrowest = 50;
        const commandTexts = {
            check: [
                'check [DIR]',
                'Judge the repository that holds DIR (default: the current folder).'
            ],
            fix: [
                'fix maintenance [DIR]',
                'Write the entries that .github/dependabot.yml lacks.'
            ],
            hook: [
                'hook ACTION [DIR]',
                'Judge before every commit or push, by a git hook (below).'
            ],
            tools: [
                'tools ACTION [NAME...]',
                'Look after the pinned tools (below).'
            ],
            rules: [
                'rules lock [DIR]',
                'Write down the digests of the rule packs that the policy names.'
            ],
            schema: [
                'schema',
                'Print the JSON Schema of the policy file.'
            ],
            help: [
                'help',
                'Print this text.'
            ],
            version: [
                'version',
                'Print the version.'
            ]
        };
        const hookTexts = {
            install: [
                'install [DIR]',
                'Write the pre-commit hook of a repository; with --pre-push that hook.'
            ],
            uninstall: [
                'uninstall [DIR]',
                'Remove it, if it is ours.'
            ],
            status: [
                'status [DIR]',
                'Which hooks are there, and whose they are.'
            ],
            run: [
                'run pre-commit',
                'What the hooks call: judge what is staged, or (run pre-push) what is pushed.'
            ]
        };
        const actionTexts = {
            list: [
                'list',
                'What is pinned: version, license, age, sources, installed or not.'
            ],
            install: [
                'install [NAME...]',
                'Fetch and verify tools ahead of a run. Default: all.'
            ],
            verify: [
                'verify [NAME...]',
                'Hash every byte of what is installed again. Removes nothing.'
            ],
            why: [
                'why NAME',
                'Where a tool came from, what was checked, all digests.'
            ]
        };
        const flagTexts = {
            output: [
                '=FOLDER',
                `Where the reports go. Default: ${_arguments_js__WEBPACK_IMPORTED_MODULE_0__.vi}.`
            ],
            format: [
                '=FORMAT',
                `What is printed: ${_arguments_js__WEBPACK_IMPORTED_MODULE_0__.Fx.join(', ')} (check); ${_tools_arguments_js__WEBPACK_IMPORTED_MODULE_4__.wX.join(', ')} (tools). Default: text.`
            ],
            quiet: [
                '',
                'Print the verdict only; no progress.'
            ],
            staged: [
                '',
                'Judge what is staged, as a commit hook needs it.'
            ],
            commit: [
                '=REVISION',
                'Judge that commit, whatever the working tree holds.'
            ],
            'pre-push': [
                '',
                'The hook that judges what is pushed (hook install, uninstall).'
            ],
            shared: [
                '',
                'Also where other repositories use the same hooks (hook install, uninstall).'
            ],
            'dry-run': [
                '',
                'Show what would change, and change nothing (fix).'
            ],
            help: [
                '',
                'Print this text.'
            ],
            version: [
                '',
                'Print the version.'
            ]
        };
        const exitTexts = [
            [
                String(_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.pass),
                'pass: every gate that blocks has passed, with proof; every tool is verified'
            ],
            [
                String(_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.fail),
                'fail: findings count'
            ],
            [
                String(_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.error),
                'error: a gate could not tell, or none ran (also when others fail); a tool is missing or refused'
            ],
            [
                String(_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.usage),
                'the configuration or the command line is wrong'
            ]
        ];
        const examples = [
            [
                'security-gates check',
                'Everything that applies here.'
            ],
            [
                'security-gates check --gates secrets --staged',
                'Before a commit.'
            ],
            [
                'security-gates hook install',
                'The same before every commit, with all gates that are quick.'
            ],
            [
                'security-gates check shop --fail-on secrets=low,lint=high',
                'Other thresholds.'
            ],
            [
                'security-gates check --format sarif > results.sarif',
                'For another tool.'
            ],
            [
                'security-gates fix maintenance --dry-run',
                'What is missing in .github/dependabot.yml.'
            ],
            [
                'security-gates tools install',
                'When an image is built, so that runs need no network.'
            ]
        ];
        const gateRows = _gates_js__WEBPACK_IMPORTED_MODULE_2__.G.map((id)=>[
                id,
                `${_gates_js__WEBPACK_IMPORTED_MODULE_2__.V[id].threat}. Fails on: ${_gates_js__WEBPACK_IMPORTED_MODULE_2__.V[id].failOn}.`
            ]);
        function helpText(columns) {
            const width = Math.max(narrowest, Math.min(columns, widest));
            const sections = [
                [
                    'Usage',
                    '  security-gates COMMAND [FLAGS] [DIR]\n  security-gates fix GATE [--dry-run] [DIR]\n  security-gates hook ACTION [FLAGS] [DIR]\n  security-gates tools ACTION [FLAGS] [NAME...]\n'
                ],
                [
                    'Commands',
                    table(Object.values(commandTexts), width)
                ],
                [
                    'Actions of hook',
                    table(Object.values(hookTexts), width)
                ],
                [
                    'Actions of tools',
                    table(Object.values(actionTexts), width)
                ],
                [
                    'Flags (tools takes --format, install and verify --quiet, and install --mirror)',
                    table(flagRows(), width)
                ],
                [
                    'Gates',
                    table(gateRows, width)
                ],
                [
                    'Examples',
                    examples.map(([line, text])=>`${wrapped(text, width, 2)}\n    ${line}\n`).join('')
                ],
                [
                    'Exit codes',
                    table(exitTexts, width)
                ]
            ];
            const title = wrapped('security-gates answers: may this commit be merged and deployed?', width, 0);
            return `${title}\n${sections.map(([name, body])=>`\n${name}:\n${body}`).join('')}`;
        }
        function flagRows() {
            const inputs = _inputs_js__WEBPACK_IMPORTED_MODULE_3__.s$.filter(({ name })=>name !== 'token').map(({ name, description })=>[
                    `--${name}=VALUE`,
                    description
                ]);
            const own = Object.entries(flagTexts).map(([name, [value, text]])=>{
                const short = Object.entries(_arguments_js__WEBPACK_IMPORTED_MODULE_0__.Mv).find(([flag])=>flag === name)?.[1];
                const letter = short !== undefined && 'short' in short ? `, -${short.short}` : '';
                return [
                    `--${name}${value}${letter}`,
                    text
                ];
            });
            return [
                ...inputs,
                ...own
            ];
        }
        function table(rows, width) {
            const indent = 4 + Math.max(...rows.map(([term])=>term.length));
            return rows.map(([term, text])=>`  ${term.padEnd(indent - 2)}${wrapped(text, width, indent).trimStart()}\n`).join('');
        }
        function wrapped(text, width, indent) {
            const lines = [];
            for (const word of text.split(' ')){
                const last = lines.at(-1);
                if (last !== undefined && indent + last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
                else lines.push(word);
            }
            return lines.map((line)=>`${' '.repeat(indent)}${line}`).join('\n');
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
    }
};
