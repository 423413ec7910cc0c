export const id = 894;
export const ids = [
    894
];
export const modules = {
    76413: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            toolsCommand: ()=>toolsCommand
        });
        var p_map = __webpack_require__(606);
        var wrong_word = __webpack_require__(89532);
        var errors = __webpack_require__(83916);
        var local = __webpack_require__(44197);
        var external_node_path_ = __webpack_require__(76760);
        var digest = __webpack_require__(23763);
        var installer = __webpack_require__(31300);
        var install_pin = __webpack_require__(15048);
        var store = __webpack_require__(91259);
        ;
        async function pinnedTools({ files, assets }) {
            const folder = (0, external_node_path_.join)(assets, 'tools');
            const tools = [];
            for (const name of (await files.list(folder))){
                const path = (0, external_node_path_.join)(folder, name, 'tool.json');
                const content = await files.read(path);
                if (content === undefined) throw new errors.ue(`${path} is missing: reinstall security-gates`);
                const pin = (0, install_pin.N)(content.toString('utf8'), path);
                if (pin.name !== name) throw new errors.ue(`${path} is the pin of ${pin.name}: reinstall security-gates`);
                tools.push({
                    pin,
                    assets: (0, external_node_path_.join)(folder, name),
                    file: {
                        path,
                        sha256: (0, digest.s)(content)
                    }
                });
            }
            if (tools.length === 0) throw new errors.ue(`no tool is pinned below ${folder}: reinstall security-gates`);
            return tools;
        }
        async function holdingOf(host, { pin, assets }) {
            const found = platformName(host);
            const platform = install_pin.B.find((known)=>known === found);
            if (platform === undefined) return {
                status: 'unsupported',
                reason: `${pin.name} has no pin for ${found}`
            };
            const place = await (0, installer.$)(host, pin, platform, assets);
            const folder = (0, store.IS)(place);
            const stored = await (0, store.TE)(place);
            switch(stored.status){
                case 'absent':
                    return {
                        status: 'absent',
                        folder
                    };
                case 'refused':
                    return {
                        status: 'refused',
                        folder,
                        reason: stored.reason
                    };
                case 'verified':
                    {
                        if (pin.denied.versions.includes(pin.version)) {
                            return {
                                status: 'refused',
                                folder,
                                reason: `version ${pin.version} is known to be bad`
                            };
                        }
                        const { executable, args, digest, source } = stored;
                        return {
                            status: 'installed',
                            folder,
                            executable,
                            args,
                            sha256: digest,
                            source
                        };
                    }
            }
        }
        function platformName({ platform }) {
            return `${platform.os}-${platform.arch}`;
        }
        var mirror_host = __webpack_require__(81515);
        var json_text = __webpack_require__(44216);
        var progress = __webpack_require__(18991);
        var amounts = __webpack_require__(15911);
        var paint = __webpack_require__(9066);
        var printable = __webpack_require__(29073);
        var text_table = __webpack_require__(42906);
        ;
        function usableColumns(columns) {
            return Number.isFinite(columns) ? Math.max(60, Math.floor(columns)) : 80;
        }
        var wrap = __webpack_require__(8748);
        ;
        const heads = [
            'Tool',
            'Version',
            'License',
            'Age',
            'Sources',
            'Installed'
        ];
        function toolsTable(tools, { cache, platform }, page) {
            const columns = usableColumns(page.columns);
            const colors = (0, paint.nI)(page.color);
            const rows = [
                heads.map((text)=>({
                        text,
                        style: colors.dim
                    })),
                ...tools.map((tool)=>rowOf(tool, colors))
            ];
            const remarks = tools.flatMap((tool)=>remarksOf(tool)).flatMap((text)=>(0, wrap.r)('! ', text, columns));
            const sections = [
                (0, text_table.e)(rows, columns),
                remarks.map((line)=>colors.yellow(line)),
                (0, wrap.r)('Cache  ', `${(0, printable.RK)(cache)} (${platform})`, columns).map((line)=>colors.dim(line))
            ];
            return `${sections.filter((section)=>section.length > 0).map((section)=>section.join('\n')).join('\n\n')}\n`;
        }
        function rowOf(tool, colors) {
            return [
                {
                    text: (0, printable.RK)(tool.tool)
                },
                {
                    text: (0, printable.RK)(tool.version)
                },
                {
                    text: (0, printable.RK)(tool.license)
                },
                {
                    text: (0, amounts.LS)(tool.ageDays, 'day') + (tool.exception === undefined ? '' : ' !')
                },
                {
                    text: tool.sources.map(({ kind })=>(0, printable.RK)(kind)).join(', ')
                },
                stateCell(tool.installed, colors)
            ];
        }
        function stateCell({ status }, colors) {
            switch(status){
                case 'installed':
                    return {
                        text: 'yes',
                        style: colors.green
                    };
                case 'absent':
                    return {
                        text: 'no',
                        style: colors.dim
                    };
                case 'refused':
                    return {
                        text: 'REFUSED',
                        style: colors.red
                    };
                case 'unsupported':
                    return {
                        text: 'not on this platform',
                        style: colors.dim
                    };
            }
        }
        function remarksOf({ tool, exception, installed }) {
            return [
                ...exception === undefined ? [] : [
                    `${(0, printable.RK)(tool)}: ${(0, printable.em)(exception)}`
                ],
                ...installed.status === 'refused' ? [
                    `${(0, printable.RK)(tool)} is refused: ${(0, printable.em)(installed.reason)}`
                ] : []
            ];
        }
        ;
        const longest = 8000;
        function installationText(installation, page) {
            const colors = (0, paint.nI)(page.color);
            const name = (0, printable.RK)(`${installation.tool} ${installation.version}`);
            switch(installation.status){
                case 'installed':
                    {
                        const how = installation.already ? 'already there, verified' : 'installed';
                        return `${name}: ${colors.green(how)} (${(0, amounts.p0)(installation.durationMs)})\n`;
                    }
                case 'failed':
                    {
                        const columns = usableColumns(page.columns);
                        const [first = '', ...others] = (0, printable.em)(installation.reason, longest).split(' | ');
                        const lines = [
                            ...(0, wrap.r)('', `${name}: not installed (${(0, amounts.p0)(installation.durationMs)})`, columns).map(colors.red),
                            ...(0, wrap.r)('    ', first, columns),
                            ...others.flatMap((answer)=>(0, wrap.r)('    ', answer, columns)),
                            ...(0, wrap.r)('    Way out: ', (0, printable.em)(installation.remedy, longest), columns)
                        ];
                        return `${lines.join('\n')}\n`;
                    }
            }
        }
        function installationsHeadline(installations, page) {
            const colors = (0, paint.nI)(page.color);
            const missing = installations.filter(({ status })=>status === 'failed').map(({ tool })=>(0, printable.RK)(tool));
            const text = missing.length === 0 ? colors.green(`${(0, amounts.LS)(installations.length, 'tool')} ready to be used.`) : colors.red(`${missing.length} of ${(0, amounts.LS)(installations.length, 'tool')} cannot be used: ${(0, amounts.KE)(missing)}.`);
            return `${text}\n`;
        }
        function verificationText({ tool, version, installed }, page) {
            const colors = (0, paint.nI)(page.color);
            const columns = usableColumns(page.columns);
            const name = (0, printable.RK)(`${tool} ${version}`);
            switch(installed.status){
                case 'installed':
                    return `${name}: ${colors.green('verified')}\n    sha256 ${installed.sha256}\n`;
                case 'absent':
                    return `${name}: ${colors.dim('not installed')}\n`;
                case 'unsupported':
                    return `${name}: ${colors.dim('not for this platform')}\n`;
                case 'refused':
                    {
                        const lines = [
                            `${name}: ${colors.red('REFUSED')}`,
                            ...(0, wrap.r)('    ', (0, printable.em)(installed.reason, longest), columns),
                            ...(0, wrap.r)('    ', `${(0, printable.RK)(installed.folder)} was left as it is, and is never executed.`, columns),
                            ...(0, wrap.r)('    Way out: ', `security-gates tools install ${(0, printable.RK)(tool)} replaces it.`, columns)
                        ];
                        return `${lines.join('\n')}\n`;
                    }
            }
        }
        function verificationProblems(tools, missed) {
            const refused = toolsThatAre('refused', tools);
            const none = toolsThatAre('installed', tools).length + refused.length + missed.length === 0;
            return [
                ...refused.length > 0 ? [
                    `refused: ${(0, amounts.KE)(refused)}`
                ] : [],
                ...missed.length > 0 ? [
                    `not there to be verified: ${(0, amounts.KE)(missed.map(printable.RK))}`
                ] : [],
                ...none ? [
                    'no tool is installed'
                ] : []
            ];
        }
        function verificationsHeadline(tools, missed, page) {
            const colors = (0, paint.nI)(page.color);
            const problems = verificationProblems(tools, missed);
            const others = [
                ...toolsThatAre('absent', tools),
                ...toolsThatAre('unsupported', tools)
            ];
            const rest = others.filter((tool)=>!missed.includes(tool));
            const verified = (0, amounts.LS)(toolsThatAre('installed', tools).length, 'tool');
            const said = `${verified} verified, every byte hashed.${rest.length > 0 ? ` Not installed: ${(0, amounts.KE)(rest)}.` : ''}`;
            const text = problems.length === 0 ? said : `Cannot vouch for all: ${problems.join('; ')}. ${said}`;
            const style = problems.length === 0 ? colors.green : colors.red;
            return `${(0, wrap.r)('', text, usableColumns(page.columns)).map(style).join('\n')}\n`;
        }
        function toolsThatAre(status, tools) {
            return tools.filter(({ installed })=>installed.status === status).map(({ tool })=>(0, printable.RK)(tool));
        }
        var string_width = __webpack_require__(94668);
        ;
        const whole = Number.MAX_SAFE_INTEGER;
        function whyText(tool, { platform }, page) {
            const columns = usableColumns(page.columns);
            const { bold } = (0, paint.nI)(page.color);
            const age = `${tool.released} (${(0, amounts.LS)(tool.ageDays, 'day')} ago), digests written down ${tool.recorded}`;
            const rows = [
                ...stateRows(tool.installed),
                [
                    'Pin',
                    tool.pin.path
                ],
                [
                    'Pin sha256',
                    tool.pin.sha256
                ],
                [
                    'Released',
                    age
                ],
                ...tool.exception === undefined ? [] : [
                    [
                        'Exception',
                        tool.exception
                    ]
                ],
                [
                    'License',
                    tool.license
                ],
                [
                    'Homepage',
                    tool.homepage
                ],
                [
                    'Known bad',
                    [
                        ...tool.denied.versions,
                        ...tool.denied.sha256s
                    ].join(', ') || 'nothing'
                ]
            ];
            const sources = tool.sources.flatMap((source, index)=>[
                    '',
                    bold(`Source ${index + 1}: ${(0, printable.RK)(source.kind)} (${platform})`),
                    ...rowLines(sourceRows(source, platform), columns)
                ]);
            return [
                bold((0, printable.RK)(`${tool.tool} ${tool.version}`)),
                ...rowLines(rows, columns),
                ...sources,
                ''
            ].join('\n');
        }
        function stateRows(state) {
            switch(state.status){
                case 'installed':
                    return [
                        [
                            'Installed',
                            state.folder
                        ],
                        [
                            'Runs as',
                            [
                                state.executable,
                                ...state.args
                            ].join(' ')
                        ],
                        [
                            'Checked',
                            'just now: every byte, against what the pin and the record of its install demand'
                        ],
                        [
                            'Is sha256',
                            state.sha256
                        ],
                        [
                            'From',
                            state.source
                        ]
                    ];
                case 'absent':
                    return [
                        [
                            'Installed',
                            'no'
                        ],
                        [
                            'Folder',
                            state.folder
                        ]
                    ];
                case 'refused':
                    return [
                        [
                            'Installed',
                            `REFUSED: ${state.reason}`
                        ],
                        [
                            'Folder',
                            state.folder
                        ],
                        [
                            'Then',
                            'it is never executed; the next install replaces it'
                        ]
                    ];
                case 'unsupported':
                    return [
                        [
                            'Installed',
                            `no: ${state.reason}`
                        ]
                    ];
            }
        }
        function sourceRows(source, platform) {
            return Object.entries(source).flatMap(([key, value])=>{
                if (key === 'kind') return [];
                if (key !== 'platforms' || typeof value !== 'object' || value === null) return [
                    [
                        key,
                        plain(value)
                    ]
                ];
                const here = Object.entries(value).find(([name])=>name === platform)?.[1];
                return Object.entries(typeof here === 'object' && here !== null ? here : {
                    absent: 'not pinned'
                }).map(([name, part])=>[
                        name,
                        plain(part)
                    ]);
            });
        }
        function plain(value) {
            if (Array.isArray(value)) return value.map(plain).join(' ');
            return typeof value === 'string' ? value : JSON.stringify(value);
        }
        function rowLines(rows, columns) {
            const indent = 4 + Math.max(...rows.map(([term])=>(0, string_width.A)(term)));
            return rows.flatMap(([term, text])=>{
                const shown = (0, printable.em)(text, whole);
                const first = `  ${(0, printable.RK)(term)}`;
                if (!shown.includes(' ') && indent + (0, string_width.A)(shown) > columns) return [
                    first,
                    `    ${shown}`
                ];
                return unbroken(shown, columns - indent).map((line, index)=>(index === 0 ? first : '').padEnd(indent) + line);
            });
        }
        function unbroken(text, width) {
            const lines = [];
            for (const word of text.split(' ')){
                const last = lines.at(-1);
                if (last !== undefined && (0, string_width.A)(`${last} ${word}`) <= width) lines.splice(-1, 1, `${last} ${word}`);
                else lines.push(word);
            }
            return lines;
        }
        var scan_tool = __webpack_require__(9739);
        ;
        const day = 24 * 60 * 60_000;
        async function factsOf(tool, host) {
            const { pin, file } = tool;
            return {
                tool: pin.name,
                version: pin.version,
                license: pin.license,
                homepage: pin.homepage,
                released: pin.released,
                recorded: pin.recorded,
                ageDays: Math.floor((host.now() - Date.parse(pin.released)) / day),
                ...pin.exception === undefined ? {} : {
                    exception: pin.exception
                },
                pin: file,
                denied: pin.denied,
                sources: pin.sources,
                installed: await holdingOf(host, tool)
            };
        }
        ;
        async function toolsCommand(request, host = (0, local.O)()) {
            const tools = chosen(await pinnedTools(host), request.names);
            switch(request.action){
                case 'list':
                    return list(request, tools, host);
                case 'install':
                    return installAll(request, tools, (0, mirror_host.a)(host, request.mirror));
                case 'verify':
                    return verify(request, tools, host);
                case 'why':
                    return why(request, tools, host);
            }
        }
        function chosen(tools, names) {
            const known = tools.map(({ pin })=>pin.name);
            const unknown = names.find((name)=>!known.includes(name));
            if (unknown !== undefined) {
                throw new errors.eb(`no pinned tool is called ${(0, wrong_word.TL)(unknown)}; ${(0, wrong_word.v9)(unknown, known)}`);
            }
            return names.length === 0 ? tools : tools.filter(({ pin })=>names.includes(pin.name));
        }
        async function list({ format }, tools, host) {
            const facts = await factsOfAll(tools, host);
            const place = placeOf(host);
            host.console.out(format === 'json' ? (0, json_text.s)({
                ...place,
                tools: facts
            }) : toolsTable(facts, place, host.console));
            return errors.hS.pass;
        }
        async function why({ format }, tools, host) {
            const facts = await factsOfAll(tools, host);
            for (const tool of facts){
                host.console.out(format === 'json' ? (0, json_text.s)(tool) : whyText(tool, placeOf(host), host.console));
            }
            return facts.some(({ installed })=>installed.status === 'refused') ? errors.hS.error : errors.hS.pass;
        }
        async function verify(request, tools, host) {
            const { format, names, quiet } = request;
            const facts = await factsOfAll(tools, host);
            const missed = facts.filter(({ tool, installed })=>names.includes(tool) && [
                    'absent',
                    'unsupported'
                ].includes(installed.status)).map(({ tool })=>tool);
            const verified = verificationProblems(facts, missed).length === 0;
            if (format === 'json') host.console.out((0, json_text.s)({
                verified,
                ...placeOf(host),
                tools: facts
            }));
            else {
                if (!quiet) for (const tool of facts)host.console.out(verificationText(tool, host.console));
                host.console.out(verificationsHeadline(facts, missed, host.console));
            }
            return verified ? errors.hS.pass : errors.hS.error;
        }
        async function installAll(request, tools, host) {
            const { console } = host;
            const drawn = console.interactive && !request.quiet;
            const watcher = drawn ? (0, progress.qB)(console, (0, progress.ie)(host.now)) : progress.Ku;
            const tell = (one)=>{
                if (request.format === 'text') console.out(installationText(one, console));
            };
            const installations = await (0, p_map.Ay)(tools, async ({ pin })=>{
                const installation = await installOne(pin.name, pin.version, host, watcher);
                if (!drawn) tell(installation);
                return installation;
            }, {
                concurrency: host.platform.cpus
            });
            const installed = installations.every(({ status })=>status === 'installed');
            if (drawn) installations.filter((one)=>one.status === 'failed' || one.already).forEach(tell);
            console.out(request.format === 'json' ? (0, json_text.s)({
                installed,
                ...placeOf(host),
                tools: installations
            }) : installationsHeadline(installations, console));
            return installed ? errors.hS.pass : errors.hS.error;
        }
        async function installOne(tool, version, host, watcher) {
            const begun = host.now();
            const work = {
                any: false
            };
            const start = (label)=>{
                work.any = true;
                watcher.start(label);
            };
            const { installed } = await (0, scan_tool.o)(tool, host, {
                ...watcher,
                start
            });
            const common = {
                tool,
                version,
                durationMs: host.now() - begun
            };
            if (!installed.ok) return {
                ...common,
                status: 'failed',
                reason: installed.reason,
                remedy: installed.remedy
            };
            const { executable, digest, source } = installed;
            return {
                ...common,
                status: 'installed',
                already: !work.any,
                executable,
                sha256: digest,
                source
            };
        }
        function factsOfAll(tools, host) {
            return (0, p_map.Ay)(tools, (tool)=>factsOf(tool, host), {
                concurrency: host.platform.cpus
            });
        }
        const placeOf = (host)=>({
                cache: host.cache,
                platform: platformName(host)
            });
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
    }
};
