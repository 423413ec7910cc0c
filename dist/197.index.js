export const id = 197;
export const ids = [
    197
];
export const modules = {
    75392: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>openTransport,
            Q: ()=>proxyAgent
        });
        var errors = __webpack_require__(83916);
        var promises_ = __webpack_require__(51455);
        var external_node_tls_ = __webpack_require__(41692);
        var files_error = __webpack_require__(10266);
        ;
        const variables = [
            'NODE_EXTRA_CA_CERTS',
            'SSL_CERT_FILE'
        ];
        async function certificates(env) {
            const named = variables.map((name)=>env[name] ?? '').filter((path)=>path !== '');
            if (named.length === 0) return undefined;
            return [
                ...external_node_tls_.rootCertificates,
                ...await Promise.all(named.map(readPem))
            ];
        }
        async function readPem(path) {
            try {
                return await (0, promises_.readFile)(path, 'utf8');
            } catch (cause) {
                throw (0, files_error.zS)('read the certificate authorities in', path, cause);
            }
        }
        ;
        async function proxyAgent(env) {
            const undici = await __webpack_require__.e(752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
            const value = (name)=>env[name.toLowerCase()] ?? env[name] ?? '';
            const ca = await certificates(env);
            const tls = ca === undefined ? {} : {
                ca: [
                    ...ca
                ]
            };
            return new undici.EnvHttpProxyAgent({
                connect: tls,
                requestTls: tls,
                proxyTls: tls,
                httpProxy: value('HTTP_PROXY'),
                httpsProxy: value('HTTPS_PROXY'),
                noProxy: value('NO_PROXY')
            });
        }
        async function openTransport(env, silenceMs) {
            const { request } = await __webpack_require__.e(752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
            try {
                const dispatcher = await proxyAgent(env);
                const own = {
                    'user-agent': 'security-gates',
                    'accept-encoding': 'identity'
                };
                return {
                    get: async (url, signal, given)=>{
                        const headers = {
                            ...own,
                            ...given
                        };
                        const options = {
                            dispatcher,
                            signal,
                            headers,
                            headersTimeout: silenceMs,
                            bodyTimeout: silenceMs
                        };
                        const { statusCode, headers: answered, body } = await request(url, options);
                        return {
                            status: statusCode,
                            headers: answered,
                            body
                        };
                    },
                    close: ()=>dispatcher.destroy()
                };
            } catch (thrown) {
                if (thrown instanceof errors.ue) return thrown.message;
                return `the proxy in HTTPS_PROXY or HTTP_PROXY cannot be used: ${(0, errors.bD)(thrown)}`;
            }
        }
    },
    8576: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>isAllowed,
            z: ()=>shownUrl
        });
        function isAllowed(url) {
            if (url.username !== '' || url.password !== '') return false;
            if (url.protocol === 'https:') return true;
            return url.protocol === 'http:' && [
                '127.0.0.1',
                '[::1]',
                'localhost'
            ].includes(url.hostname);
        }
        function shownUrl(url) {
            const text = String(url);
            if (!URL.canParse(text)) return text.slice(0, 200);
            const parsed = new URL(text);
            return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
        }
    },
    21144: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>neutralGitEnv,
            g: ()=>gitEnv
        });
        const settings = [
            [
                'core.fsmonitor',
                'false'
            ],
            [
                'core.hooksPath',
                '/dev/null'
            ],
            [
                'core.askPass',
                ''
            ],
            [
                'credential.helper',
                ''
            ],
            [
                'protocol.allow',
                'never'
            ],
            [
                'gc.auto',
                '0'
            ],
            [
                'maintenance.auto',
                'false'
            ],
            [
                'core.attributesFile',
                '/dev/null'
            ],
            [
                'core.excludesFile',
                '/dev/null'
            ],
            [
                'core.useReplaceRefs',
                'false'
            ],
            [
                'core.quotePath',
                'false'
            ],
            [
                'color.ui',
                'false'
            ],
            [
                'color.diff',
                'false'
            ],
            [
                'log.abbrevCommit',
                'false'
            ],
            [
                'log.diffMerges',
                'separate'
            ],
            [
                'log.showRoot',
                'true'
            ],
            [
                'log.showSignature',
                'false'
            ],
            [
                'log.decorate',
                'false'
            ],
            [
                'log.follow',
                'false'
            ],
            [
                'format.pretty',
                'medium'
            ],
            [
                'diff.noprefix',
                'false'
            ],
            [
                'diff.mnemonicPrefix',
                'false'
            ],
            [
                'diff.relative',
                'false'
            ],
            [
                'diff.interHunkContext',
                '0'
            ],
            [
                'diff.submodule',
                'short'
            ],
            [
                'submodule.recurse',
                'false'
            ],
            [
                'fetch.recurseSubmodules',
                'false'
            ]
        ];
        function neutralGitEnv(root, ...gitDirs) {
            return gitEnv([
                root,
                `${root}/.git`,
                ...gitDirs
            ], []);
        }
        function gitEnv(folders, more) {
            const safe = [
                ...new Set(folders)
            ].map((folder)=>[
                    'safe.directory',
                    folder
                ]);
            return {
                LC_ALL: 'C',
                GIT_CONFIG_GLOBAL: '/dev/null',
                GIT_CONFIG_SYSTEM: '/dev/null',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_ATTR_NOSYSTEM: '1',
                GIT_TERMINAL_PROMPT: '0',
                GIT_NO_REPLACE_OBJECTS: '1',
                GIT_NO_LAZY_FETCH: '1',
                GIT_OPTIONAL_LOCKS: '0',
                GIT_PAGER: 'cat',
                ...configEnv([
                    ...safe,
                    ...settings,
                    ...more
                ])
            };
        }
        function configEnv(pairs) {
            const numbered = pairs.flatMap(([name, value], at)=>[
                    [
                        `GIT_CONFIG_KEY_${String(at)}`,
                        name
                    ],
                    [
                        `GIT_CONFIG_VALUE_${String(at)}`,
                        value
                    ]
                ]);
            return {
                GIT_CONFIG_COUNT: String(pairs.length),
                ...Object.fromEntries(numbered)
            };
        }
    },
    41840: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Hi: ()=>absolutePath,
            Kp: ()=>findProgram,
            W1: ()=>findRepository
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
        var _files_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10266);
        async function findRepository(folder) {
            try {
                return await upwards(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder));
            } catch (cause) {
                if ((0, _files_error_js__WEBPACK_IMPORTED_MODULE_4__.W0)(cause)) return undefined;
                throw (0, _files_error_js__WEBPACK_IMPORTED_MODULE_4__.zS)('look for a git repository in', folder, cause);
            }
        }
        async function upwards(folder) {
            const found = await gitDirAt((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git'));
            if (found !== undefined) return {
                root: folder,
                gitDir: found,
                commonDir: await commonDirOf(found)
            };
            const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
            return parent === folder ? undefined : upwards(parent);
        }
        async function gitDirAt(entry) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(entry).catch((thrown)=>{
                if ((0, _files_error_js__WEBPACK_IMPORTED_MODULE_4__.W0)(thrown)) return undefined;
                throw thrown;
            });
            if (found === undefined) return undefined;
            if (!found.isFile()) return checked(entry, entry);
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(entry, 'utf8');
            const target = /^gitdir: (.+?)[\r\n]*$/.exec(text)?.[1];
            if (target === undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.ue(`${entry} names no git folder; remove it or clone anew`);
            return checked((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry), target), entry);
        }
        async function checked(gitDir, entry) {
            const head = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'HEAD')).catch(()=>undefined);
            if (head === undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.ue(`${entry} leads to no git repository; remove it or clone anew`);
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(gitDir);
        }
        async function commonDirOf(gitDir) {
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'commondir'), 'utf8').catch(()=>undefined);
            return text === undefined ? gitDir : (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(gitDir, text.trim()));
        }
        function absolutePath(path) {
            return (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder)=>(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder)).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
        }
        async function findProgram(name, path) {
            const file = process.platform === 'win32' ? `${name}.exe` : name;
            for (const folder of absolutePath(path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)){
                if (folder === '') continue;
                const candidate = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file);
                const usable = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(candidate).then((found)=>found.isFile()), ()=>false);
                if (usable) return candidate;
            }
            return undefined;
        }
    },
    65774: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $Y: ()=>git,
            KE: ()=>whyFailed,
            nK: ()=>fetchAdvice,
            rU: ()=>callGit
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _git_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21144);
        var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99633);
        const timeLimitMs = 300_000;
        const outputLimit = 2 ** 30;
        function callGit(setting, args, call = {}) {
            const { root, gitDir, commonDir } = setting.location;
            return (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.i)({
                file: setting.program,
                args: [
                    '--no-pager',
                    '--literal-pathspecs',
                    `--git-dir=${gitDir}`,
                    `--work-tree=${root}`,
                    ...args
                ],
                cwd: root,
                env: {
                    ...systemEnv(),
                    PATH: setting.path,
                    HOME: setting.home,
                    GIT_INDEX_FILE: setting.index,
                    ...(0, _git_env_js__WEBPACK_IMPORTED_MODULE_2__.g)([
                        root,
                        gitDir,
                        commonDir
                    ], [
                        [
                            'safe.bareRepository',
                            'explicit'
                        ],
                        ...call.config ?? []
                    ]),
                    ...call.env
                },
                timeLimitMs: call.timeLimitMs ?? timeLimitMs,
                outputLimit,
                ...call.stdin === undefined ? {} : {
                    stdin: call.stdin
                }
            });
        }
        async function git(setting, args, call = {}) {
            const result = await callGit(setting, args, call);
            if (result.exitCode === 0 && !result.truncated) return result.stdout;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.ue(`git ${args[0] ?? ''} failed in ${setting.location.root}: ${whyFailed(result)}`);
        }
        function whyFailed(result) {
            if (result.startError !== undefined) return result.startError;
            if (result.timedOut) return 'it did not end within its time limit';
            if (result.truncated) return `its output is larger than ${String(outputLimit)} bytes`;
            const text = result.stderr.toString('utf8').trim().split('\n').slice(0, 3).join('; ').slice(0, 600);
            const code = result.signal ?? `exit code ${String(result.exitCode)}`;
            return `${text === '' ? 'no message' : text} (${code})${advice(text)}`;
        }
        const incomplete = /missing|bad object|unable to (?:read|find)|could not (?:read|parse)|not a tree|promisor|not a valid/i;
        const fetchAdvice = 'the clone is not complete: check out with fetch-depth: 0 and without a filter';
        function advice(text) {
            return incomplete.test(text) ? `; ${fetchAdvice}` : '';
        }
        function systemEnv() {
            if (process.platform !== 'win32') return {};
            const names = [
                'SystemRoot',
                'SystemDrive',
                'TEMP',
                'TMP'
            ];
            return Object.fromEntries(names.flatMap((name)=>process.env[name] ? [
                    [
                        name,
                        process.env[name] ?? ''
                    ]
                ] : []));
        }
    },
    44197: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>localHost
        });
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_os_ = __webpack_require__(48161);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var external_node_timers_promises_ = __webpack_require__(58500);
        var errors = __webpack_require__(83916);
        var external_node_http_ = __webpack_require__(37067);
        var download_url = __webpack_require__(8576);
        var files_error = __webpack_require__(10266);
        ;
        const redirectLimit = 5;
        const redirects = new Set([
            301,
            302,
            303,
            307,
            308
        ]);
        const download_attempt_transient = new Set([
            408,
            429,
            500,
            502,
            503,
            504
        ]);
        async function attempt(errand) {
            const start = errand.request.url;
            const url = URL.canParse(start) ? new URL(start) : undefined;
            if (url === undefined || !(0, download_url.J)(url)) return {
                kind: 'refused',
                reason: `${(0, download_url.z)(start)} is no HTTPS address`
            };
            try {
                return await follow(errand, url, redirectLimit);
            } catch (thrown) {
                if (thrown instanceof errors.ue) return {
                    kind: 'refused',
                    reason: thrown.message
                };
                return networkError(url, thrown);
            }
        }
        async function follow(errand, url, left) {
            const { headers = {} } = errand.request;
            const known = url.origin === new URL(errand.request.url).origin ? headers : {};
            const answer = await errand.transport.get(url, errand.signal, known);
            if (answer.status === 200) return save(errand, url, answer);
            answer.body.on('error', ()=>undefined).destroy();
            if (!redirects.has(answer.status)) return refusal(url, answer);
            const location = answer.headers.location;
            if (location === undefined) return {
                kind: 'refused',
                reason: `${(0, download_url.z)(url)} redirects without an address`
            };
            const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
            if (next === undefined || !(0, download_url.J)(next) || url.protocol === 'https:' && next.protocol !== 'https:') {
                const reason = `${(0, download_url.z)(url)} redirects to ${(0, download_url.z)(next ?? location)}, which is no HTTPS address`;
                return {
                    kind: 'refused',
                    reason
                };
            }
            if (left === 0) {
                return {
                    kind: 'refused',
                    reason: `${(0, download_url.z)(errand.request.url)} redirects more than ${String(redirectLimit)} times`
                };
            }
            return follow(errand, next, left - 1);
        }
        async function save(errand, url, { headers, body }) {
            const { limitBytes, onProgress } = errand.request;
            const total = headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
            const tooLarge = {
                kind: 'refused',
                reason: `${(0, download_url.z)(url)} is larger than ${String(limitBytes)} bytes`
            };
            if (total !== undefined && total > limitBytes) {
                body.on('error', ()=>undefined).destroy();
                return tooLarge;
            }
            const sink = await openSink(errand.partial);
            try {
                let received = 0;
                for await (const chunk of bytes(body)){
                    received += chunk.length;
                    if (received > limitBytes) return tooLarge;
                    await sink.write(chunk);
                    onProgress?.(received, total);
                }
                if (total === undefined || received === total) return {
                    kind: 'done',
                    bytes: received
                };
                const shortfall = `${String(received)} of ${String(total)} bytes`;
                return {
                    kind: 'again',
                    reason: `${(0, download_url.z)(url)} sent ${shortfall}`
                };
            } finally{
                await sink.close();
            }
        }
        async function* bytes(body) {
            for await (const chunk of body){
                if (ArrayBuffer.isView(chunk)) yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            }
        }
        async function openSink(path) {
            const onDisk = async (action)=>{
                try {
                    return await action();
                } catch (cause) {
                    throw (0, files_error.zS)('write', path, cause);
                }
            };
            await onDisk(()=>(0, promises_.rm)(path, {
                    force: true
                }));
            const file = await onDisk(()=>(0, promises_.open)(path, 'wx', 0o644));
            return {
                write: async (chunk)=>{
                    await onDisk(()=>file.writeFile(chunk));
                },
                close: ()=>onDisk(()=>file.close())
            };
        }
        function refusal(url, { status, headers }) {
            const reason = `${(0, download_url.z)(url)} answered ${String(status)} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trimEnd();
            if (!download_attempt_transient.has(status)) return {
                kind: 'refused',
                reason
            };
            const afterMs = retryAfter(headers['retry-after']);
            return afterMs === undefined ? {
                kind: 'again',
                reason
            } : {
                kind: 'again',
                reason,
                afterMs
            };
        }
        function retryAfter(value) {
            if (value === undefined) return undefined;
            const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
            return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
        }
        function networkError(url, thrown) {
            const code = (0, files_error.CA)(thrown);
            const message = (0, errors.bD)(thrown).replace(/\s+/g, ' ').trim();
            const reason = `${(0, download_url.z)(url)} could not be fetched: ${message}${code === undefined ? '' : ` (${code})`}`;
            if (code !== undefined && /CERT|SIGNED|ALTNAME|SIGNATURE/.test(code)) {
                return {
                    kind: 'refused',
                    reason: `${reason}; name your certificate authority in NODE_EXTRA_CA_CERTS`
                };
            }
            return {
                kind: code?.startsWith('ERR_SSL') === true ? 'refused' : 'again',
                reason
            };
        }
        var download_transport = __webpack_require__(75392);
        var external_node_fs_ = __webpack_require__(73024);
        ;
        const options = {
            recursive: true,
            force: true,
            maxRetries: 3,
            retryDelay: 50
        };
        async function removeWhole(path) {
            try {
                await (0, promises_.rm)(path, options).catch(async (thrown)=>{
                    if (!isDenied(thrown)) throw thrown;
                    openFolders(path);
                    await (0, promises_.rm)(path, options);
                });
            } catch (cause) {
                throw (0, files_error.zS)('remove', path, cause);
            }
        }
        function removeAtEnd(path) {
            try {
                (0, external_node_fs_.rmSync)(path, options);
            } catch  {
                try {
                    openFolders(path);
                    (0, external_node_fs_.rmSync)(path, options);
                } catch  {}
            }
        }
        function isDenied(thrown) {
            const code = (0, files_error.CA)(thrown);
            return code === 'EACCES' || code === 'EPERM' || code === 'ENOTEMPTY';
        }
        function openFolders(folder) {
            if (!(0, external_node_fs_.lstatSync)(folder).isDirectory()) return;
            (0, external_node_fs_.chmodSync)(folder, 0o700);
            for (const entry of (0, external_node_fs_.readdirSync)(folder, {
                withFileTypes: true
            })){
                if (entry.isDirectory()) openFolders((0, external_node_path_.join)(folder, entry.name));
            }
        }
        var process_end = __webpack_require__(74575);
        ;
        const usualPatience = {
            waits: [
                1_000,
                4_000
            ],
            silence: 30_000
        };
        const longestWaitMs = 60_000;
        async function download(env, request, patience = usualPatience) {
            const partial = `${request.to}.${(0, external_node_crypto_.randomBytes)(6).toString('hex')}.partial`;
            const forget = (0, process_end.t)('folders', ()=>{
                removeAtEnd(partial);
            });
            try {
                await (0, promises_.mkdir)((0, external_node_path_.dirname)(request.to), {
                    recursive: true
                });
                return await transfer(env, request, partial, patience);
            } catch (cause) {
                return {
                    ok: false,
                    reason: (0, errors.bD)((0, files_error.zS)('write', request.to, cause))
                };
            } finally{
                await (0, promises_.rm)(partial, {
                    force: true
                }).catch(()=>undefined);
                forget();
            }
        }
        async function transfer(env, request, partial, { waits, silence }) {
            const transport = await (0, download_transport.g)(env, silence);
            if (typeof transport === 'string') return {
                ok: false,
                reason: transport
            };
            const signal = AbortSignal.timeout(request.timeLimitMs);
            try {
                const last = await tries(()=>attempt({
                        transport,
                        request,
                        partial,
                        signal
                    }), waits, signal);
                if (last.kind !== 'done') return {
                    ok: false,
                    reason: signal.aborted ? tooSlow(request, last.reason) : last.reason
                };
                await (0, promises_.rename)(partial, request.to);
                return {
                    ok: true,
                    bytes: last.bytes
                };
            } finally{
                await transport.close();
            }
        }
        async function tries(once, waits, signal) {
            for (const wait of waits){
                const result = await once();
                if (result.kind !== 'again') return result;
                const waitMs = Math.min(Math.max(wait, result.afterMs ?? 0), longestWaitMs);
                await (0, external_node_timers_promises_.setTimeout)(waitMs, undefined, {
                    signal
                }).catch(()=>undefined);
                if (signal.aborted) return result;
            }
            const last = await once();
            return last.kind === 'again' ? {
                ...last,
                reason: `${last.reason} (tried ${String(waits.length + 1)} times)`
            } : last;
        }
        function tooSlow(request, last) {
            const seconds = String(request.timeLimitMs / 1000);
            return `${(0, download_url.z)(request.url)} could not be fetched within ${seconds} s; last: ${last}`;
        }
        var paths = __webpack_require__(75449);
        ;
        const batch = 500;
        const unlinkable = new Set([
            'EXDEV',
            'EPERM',
            'EACCES',
            'EMLINK',
            'ENOTSUP',
            'EOPNOTSUPP',
            'ENOSYS',
            'UNKNOWN'
        ]);
        async function placeAll(root, placements) {
            const site = {
                root: Buffer.from(root),
                folders: new Set(),
                apart: false
            };
            try {
                (0, external_node_fs_.mkdirSync)(root, {
                    recursive: true
                });
            } catch (cause) {
                throw (0, files_error.zS)('make folder', root, cause);
            }
            for(let at = 0; at < placements.length; at += batch){
                for (const placement of placements.slice(at, at + batch))placeOne(site, placement);
                await (0, external_node_timers_promises_.setImmediate)();
            }
        }
        function placeOne(site, placement) {
            const name = checkedName(placement.path);
            const target = below(site.root, name);
            makeParents(site, name);
            try {
                if ('from' in placement) putFile(site, placement, target);
                else if ('linkTo' in placement) (0, external_node_fs_.symlinkSync)(placement.linkTo, target);
                else (0, external_node_fs_.writeFileSync)(target, placement.content, {
                    flag: 'wx',
                    mode: placement.executable === true ? 0o755 : 0o644
                });
            } catch (cause) {
                throw (0, files_error.zS)('place', target, cause);
            }
        }
        const forbidden = process.platform === 'win32' ? /[\0\\:*?"<>|]/ : /\0/;
        function checkedName(path) {
            const name = (0, paths.X5)(path).toString('latin1');
            const bad = name.split('/').some((segment)=>segment === '' || segment === '.' || segment === '..');
            if (bad || forbidden.test(name)) {
                throw new errors.ue(`cannot place ${path}: it is no path below a folder on this system`);
            }
            return name;
        }
        function below(root, name) {
            return Buffer.concat([
                root,
                Buffer.from('/'),
                Buffer.from(name, 'latin1')
            ]);
        }
        function makeParents(site, name) {
            const end = name.lastIndexOf('/');
            if (end < 0) return;
            const parent = name.slice(0, end);
            if (site.folders.has(parent)) return;
            makeParents(site, parent);
            const target = below(site.root, parent);
            try {
                (0, external_node_fs_.mkdirSync)(target);
            } catch (cause) {
                if ((0, files_error.CA)(cause) !== 'EEXIST' || !isOurs(site, target)) throw (0, files_error.zS)('make folder', target, cause);
            }
            site.folders.add(parent);
        }
        function isOurs(site, target) {
            const found = (0, external_node_fs_.lstatSync)(target);
            if (!found.isDirectory()) return false;
            return [
                ...site.folders
            ].some((folder)=>{
                const made = (0, external_node_fs_.lstatSync)(below(site.root, folder));
                return made.dev === found.dev && made.ino === found.ino;
            });
        }
        function putFile(site, { from, copied }, target) {
            if (!(0, external_node_fs_.lstatSync)(from).isFile()) {
                throw new errors.ue(`cannot place ${(0, files_error.pS)(from)}: it is no regular file`);
            }
            if (!site.apart && copied !== true) {
                try {
                    (0, external_node_fs_.linkSync)(from, target);
                    return;
                } catch (cause) {
                    const code = (0, files_error.CA)(cause);
                    if (code === undefined || !unlinkable.has(code)) throw cause;
                    if (code === 'EXDEV') site.apart = true;
                }
            }
            (0, external_node_fs_.copyFileSync)(from, target, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        }
        ;
        const chunkBytes = 1 << 20;
        const smallBytes = 1 << 18;
        const readable = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
        async function readWhole(path, limit = Number.POSITIVE_INFINITY) {
            try {
                const small = readSmall(path, limit);
                if (small !== undefined) return small;
                const file = await (0, promises_.open)(path, readable);
                try {
                    return await readOpen(file, path, limit);
                } finally{
                    await file.close();
                }
            } catch (cause) {
                if ((0, files_error.W0)(cause)) return undefined;
                throw (0, files_error.zS)('read', path, cause);
            }
        }
        function readSmall(path, limit) {
            const file = (0, external_node_fs_.openSync)(path, readable);
            try {
                const stat = (0, external_node_fs_.fstatSync)(file);
                const isSmall = stat.isFile() && stat.size > 0 && stat.size <= Math.min(limit, smallBytes);
                return isSmall ? (0, external_node_fs_.readFileSync)(file) : undefined;
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        async function readOpen(file, path, limit) {
            const stat = await file.stat();
            if (!stat.isFile()) throw new errors.ue(`cannot read ${(0, files_error.pS)(path)}: it is no regular file`);
            if (stat.size > limit) throw tooLarge(path, limit);
            const chunks = [];
            let length = 0;
            for await (const chunk of pieces(file, Math.min(chunkBytes, stat.size + 1))){
                chunks.push(chunk);
                length += chunk.length;
                if (length > limit) throw tooLarge(path, limit);
            }
            return Buffer.concat(chunks, length);
        }
        async function* pieces(file, size) {
            for(;;){
                const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size);
                if (bytesRead === 0) return;
                yield buffer.subarray(0, bytesRead);
            }
        }
        function tooLarge(path, limit) {
            return new errors.ue(`cannot read ${(0, files_error.pS)(path)}: it is larger than ${String(limit)} bytes`);
        }
        async function digestOf(path) {
            try {
                const stat = (0, external_node_fs_.lstatSync)(path);
                if (!stat.isFile()) return undefined;
                return stat.size <= smallBytes ? digestOfSmall(path) : await digestOfLarge(path);
            } catch (cause) {
                if ((0, files_error.W0)(cause) || (0, files_error.CA)(cause) === 'ELOOP') return undefined;
                throw (0, files_error.zS)('read', path, cause);
            }
        }
        const small = Buffer.allocUnsafeSlow(smallBytes);
        function digestOfSmall(path) {
            const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
            try {
                const hash = (0, external_node_crypto_.createHash)('sha256');
                for(let length = (0, external_node_fs_.readSync)(file, small); length > 0; length = (0, external_node_fs_.readSync)(file, small)){
                    hash.update(small.subarray(0, length));
                }
                return hash.digest('hex');
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        async function digestOfLarge(path) {
            const file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
            try {
                const hash = (0, external_node_crypto_.createHash)('sha256');
                const buffer = Buffer.allocUnsafeSlow(chunkBytes);
                for(;;){
                    const { bytesRead } = await file.read(buffer, 0, chunkBytes);
                    if (bytesRead === 0) return hash.digest('hex');
                    hash.update(buffer.subarray(0, bytesRead));
                }
            } finally{
                await file.close();
            }
        }
        var external_node_zlib_ = __webpack_require__(38522);
        var tar_stream = __webpack_require__(56118);
        ;
        async function unpack(archive, folder, names, limitBytes) {
            const extract = tar_stream.extract();
            const gunzip = (0, external_node_zlib_.createGunzip)();
            const source = (0, external_node_fs_.createReadStream)(archive);
            source.on('error', (error)=>gunzip.destroy(error));
            gunzip.on('error', (error)=>{
                extract.destroy(error);
            });
            source.pipe(gunzip).pipe(extract);
            const left = new Set(names);
            const room = {
                bytes: limitBytes
            };
            try {
                for await (const entry of extract){
                    const name = entry.header.name.replace(/^\.\//, '');
                    if (entry.header.type === 'directory') entry.resume();
                    else if (entry.header.type !== 'file' || !left.delete(name)) throw new errors.ue(`it holds ${JSON.stringify(name.slice(0, 100))}`);
                    else await writeEntry(entry, (0, external_node_path_.join)(folder, name), room);
                }
            } catch (cause) {
                if (cause instanceof errors.ue) throw cause;
                throw (0, files_error.zS)('unpack', archive, cause);
            } finally{
                source.destroy();
                gunzip.destroy();
            }
            const [missing] = left;
            if (missing !== undefined) throw new errors.ue(`it holds no ${missing}`);
        }
        async function writeEntry(entry, path, room) {
            await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
                recursive: true
            });
            const file = await (0, promises_.open)(path, 'wx', 0o600);
            try {
                for await (const chunk of entry){
                    if (!(chunk instanceof Uint8Array)) continue;
                    room.bytes -= chunk.length;
                    if (room.bytes < 0) throw new errors.ue('it unpacks to too much');
                    await file.writeFile(chunk);
                }
            } finally{
                await file.close();
            }
        }
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var yauzl = __webpack_require__(20663);
        ;
        async function unzip(archive, folder, limitBytes) {
            const room = {
                bytes: limitBytes
            };
            const names = [];
            try {
                const zip = await yauzl.openPromise(archive, {
                    lazyEntries: true,
                    strictFileNames: true
                });
                for await (const entry of zip.eachEntry()){
                    if (entry.fileName.endsWith('/')) continue;
                    if (entry.externalFileAttributes >>> 28 === 0o12) throw new errors.ue(`it holds a link, ${entry.fileName}`);
                    const path = (0, external_node_path_.resolve)(folder, entry.fileName);
                    if (!path.startsWith(`${(0, external_node_path_.resolve)(folder)}${external_node_path_.sep}`)) throw new errors.ue(`${entry.fileName} leads out of its folder`);
                    await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
                        recursive: true
                    });
                    const content = await zip.openReadStreamPromise(entry);
                    await (0, external_node_stream_promises_.pipeline)(content, bounded(room), (0, external_node_fs_.createWriteStream)(path, {
                        flags: 'wx',
                        mode: 0o600
                    }));
                    names.push(entry.fileName);
                }
            } catch (cause) {
                if (cause instanceof errors.ue) throw cause;
                throw (0, files_error.zS)('unpack', archive, cause);
            }
            return names.sort();
        }
        function bounded(room) {
            return new external_node_stream_.Transform({
                transform (chunk, _, done) {
                    room.bytes -= chunk.length;
                    if (room.bytes < 0) done(new errors.ue('it unpacks to too much'));
                    else done(null, chunk);
                }
            });
        }
        ;
        async function writeWhole(path, content, mode = 0o644) {
            const neighbour = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.security-gates-${(0, external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
            try {
                await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
                    recursive: true
                });
                await writeNew(neighbour, content, mode);
                await (0, promises_.rename)(neighbour, path);
            } catch (cause) {
                await (0, promises_.rm)(neighbour, {
                    force: true
                }).catch(()=>undefined);
                throw (0, files_error.zS)('write', path, cause);
            }
        }
        async function writeNew(path, content, mode) {
            const file = await (0, promises_.open)(path, 'wx', mode);
            try {
                await file.writeFile(content);
                await file.chmod(mode);
                await file.sync();
            } finally{
                await file.close();
            }
        }
        ;
        function localFiles(env) {
            return {
                read: readWhole,
                stat: (path)=>unlessAbsent('look at', path, ()=>Promise.resolve(statOf((0, external_node_fs_.lstatSync)(path))), undefined),
                real: (path)=>unlessAbsent('resolve', path, ()=>(0, promises_.realpath)(path), undefined),
                list: (path)=>unlessAbsent('list', path, async ()=>(await (0, promises_.readdir)(path)).sort(), []),
                write: writeWhole,
                makeFolder: (path)=>files_attempt('make folder', path, ()=>(0, promises_.mkdir)(path, {
                            recursive: true
                        })),
                makeTemporary: (path)=>files_attempt('make folder', path, ()=>makeTemporary(path)),
                remove: removeWhole,
                rename: (from, to)=>files_attempt(`rename ${from} to`, to, ()=>(0, promises_.rename)(from, to)),
                digest: digestOf,
                scratch: (purpose)=>makeScratch(env['RUNNER_TEMP'] || (0, external_node_os_.tmpdir)(), purpose),
                unpack: unpack,
                unzip: unzip,
                place: placeAll
            };
        }
        async function files_attempt(doing, path, action) {
            try {
                await action();
            } catch (cause) {
                throw (0, files_error.zS)(doing, path, cause);
            }
        }
        async function unlessAbsent(doing, path, action, absent) {
            try {
                return await action();
            } catch (cause) {
                if ((0, files_error.W0)(cause)) return absent;
                throw (0, files_error.zS)(doing, path, cause);
            }
        }
        function statOf(stats) {
            return {
                kind: kindOf(stats),
                size: stats.size,
                mode: stats.mode & 0o7777,
                modifiedMs: stats.mtimeMs
            };
        }
        function kindOf(stats) {
            if (stats.isFile()) return 'file';
            if (stats.isDirectory()) return 'directory';
            return stats.isSymbolicLink() ? 'symlink' : 'other';
        }
        function makeTemporary(path) {
            (0, process_end.t)('folders', ()=>{
                removeAtEnd(path);
            });
            return Promise.resolve((0, external_node_fs_.mkdirSync)(path, {
                recursive: true
            }));
        }
        async function makeScratch(parent, purpose) {
            const name = purpose.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 40);
            try {
                await (0, promises_.mkdir)(parent, {
                    recursive: true
                });
                const place = (0, external_node_path_.join)(await (0, promises_.realpath)(parent), `security-gates-${name}-`);
                const made = {};
                (0, process_end.t)('folders', ()=>{
                    if (made.folder !== undefined) removeAtEnd(made.folder);
                });
                const folder = made.folder = (0, external_node_fs_.mkdtempSync)(place);
                await (0, promises_.chmod)(folder, 0o700);
                return folder;
            } catch (cause) {
                throw (0, files_error.zS)('make a temporary folder in', parent, cause);
            }
        }
        var git_run = __webpack_require__(65774);
        ;
        const timeLimitMs = 600_000;
        const passedOn = [
            'HTTPS_PROXY',
            'https_proxy',
            'http_proxy',
            'ALL_PROXY',
            'all_proxy',
            'NO_PROXY',
            'no_proxy',
            'GIT_SSL_CAINFO',
            'GIT_SSL_CAPATH',
            'SSL_CERT_FILE',
            'SSL_CERT_DIR',
            'CURL_CA_BUNDLE'
        ];
        async function fetchInto(setting, env, request, isShallow) {
            const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
            if (url === undefined || !(0, download_url.J)(url)) return `${(0, download_url.z)(request.url)} is no HTTPS address without credentials`;
            if (request.what === 'unshallow' && !await isShallow()) return undefined;
            const odd = request.what === 'unshallow' ? undefined : request.what.find((name)=>/^-|^$|[\0\n]/.test(name));
            if (odd !== undefined) return `${odd} is no name of a ref or commit`;
            const result = await (0, git_run.rU)(setting, [
                ...fetchArgs(request.what),
                '--',
                url.href,
                ...wanted(request.what)
            ], {
                timeLimitMs,
                env: Object.fromEntries(passedOn.flatMap((name)=>env[name] === undefined ? [] : [
                        [
                            name,
                            env[name] ?? ''
                        ]
                    ])),
                config: fetchConfig(url, request.token)
            });
            if (result.exitCode !== 0) return clean(`git fetch from ${url.href} failed: ${(0, git_run.KE)(result)}`, request.token);
            if (request.what === 'unshallow' && await isShallow()) {
                return `git fetch from ${url.href} ended well, and the history is still not complete`;
            }
            return undefined;
        }
        function fetchArgs(what) {
            const common = [
                'fetch',
                '--quiet',
                '--no-tags',
                '--no-recurse-submodules',
                '--no-write-fetch-head'
            ];
            return what === 'unshallow' ? [
                ...common,
                '--unshallow'
            ] : common;
        }
        function wanted(what) {
            return what === 'unshallow' ? [
                'HEAD'
            ] : what;
        }
        function fetchConfig(url, token) {
            const header = `http.${url.href}.extraheader`;
            return [
                [
                    `protocol.${url.protocol.slice(0, -1)}.allow`,
                    'always'
                ],
                [
                    'http.followRedirects',
                    'false'
                ],
                [
                    'http.lowSpeedLimit',
                    '1000'
                ],
                [
                    'http.lowSpeedTime',
                    '60'
                ],
                [
                    header,
                    ''
                ],
                ...token === '' ? [] : [
                    [
                        header,
                        `AUTHORIZATION: basic ${basic(token)}`
                    ]
                ]
            ];
        }
        function basic(token) {
            return Buffer.from(`x-access-token:${token}`).toString('base64');
        }
        function clean(text, token) {
            return token === '' ? text : text.replaceAll(token, '***').replaceAll(basic(token), '***');
        }
        var git_env = __webpack_require__(21144);
        var git_find = __webpack_require__(41840);
        ;
        function indexFile(env, cwd, { gitDir }) {
            const told = env['GIT_INDEX_FILE'];
            const ordinary = (0, external_node_path_.resolve)(gitDir, 'index');
            if (told === undefined || told === '' || env['GITHUB_ACTIONS'] === 'true') return ordinary;
            const path = (0, external_node_path_.resolve)(cwd, told);
            return path.startsWith(gitDir + external_node_path_.sep) ? path : ordinary;
        }
        ;
        const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
        function* records(output) {
            let from = 0;
            for(;;){
                const end = output.indexOf(0, from);
                if (end < 0) break;
                yield output.subarray(from, end);
                from = end + 1;
            }
            if (from !== output.length) throw new errors.ue('git answered with an unfinished record');
        }
        function git_parse_paths(...outputs) {
            return [
                ...new Set(outputs.flatMap((output)=>[
                        ...records(output)
                    ].map(paths.xD)))
            ];
        }
        function treeEntries(output) {
            return [
                ...records(output)
            ].map((record)=>{
                const [fields, path] = split(record);
                const match = /^(\d{6}) (?:blob|commit) ([0-9a-f]+)$/.exec(fields);
                return entry(match, path);
            });
        }
        function indexEntries(output) {
            const found = new Map();
            for (const record of records(output)){
                const [fields, path] = split(record);
                const match = /^(\d{6}) ([0-9a-f]+) ([0-3])$/.exec(fields);
                const parsed = entry(match, path);
                if (!found.has(parsed.path) || match?.[3] === '2') found.set(parsed.path, parsed);
            }
            return [
                ...found.values()
            ];
        }
        function unwatchedPaths(output) {
            const found = [
                ...records(output)
            ].filter((record)=>/^[a-zS] /.test(record.subarray(0, 2).toString('latin1')));
            return found.map((record)=>(0, paths.xD)(record.subarray(2)));
        }
        function ownSettings(output) {
            const fields = [
                ...records(output)
            ].map((record)=>record.toString('utf8'));
            return fields.flatMap((field, at)=>{
                if (at % 2 === 0 || fields[at - 1] === 'command') return [];
                const end = field.indexOf('\n');
                return [
                    end < 0 ? [
                        field,
                        ''
                    ] : [
                        field.slice(0, end),
                        field.slice(end + 1)
                    ]
                ];
            });
        }
        function split(record) {
            const tab = record.indexOf(9);
            return [
                record.subarray(0, Math.max(tab, 0)).toString('latin1'),
                record.subarray(tab + 1)
            ];
        }
        function entry(match, path) {
            const [, mode, blob] = match ?? [];
            if (mode === undefined || blob === undefined) throw new errors.ue('git answered with a record that cannot be read');
            return {
                path: (0, paths.xD)(path),
                mode,
                blob
            };
        }
        ;
        async function git_objects_batch(setting, requests) {
            if (requests.length === 0) return [];
            const newline = Buffer.from('\n');
            const stdin = Buffer.concat(requests.flatMap((request)=>[
                    request,
                    newline
                ]));
            const output = await (0, git_run.$Y)(setting, [
                'cat-file',
                '--batch',
                '--buffer'
            ], {
                stdin
            });
            const answers = [];
            let at = 0;
            for (const request of requests){
                const answer = readAnswer(output, at, request);
                answers.push(answer.content);
                at = answer.next;
            }
            return answers;
        }
        function readAnswer(output, at, request) {
            const missing = Buffer.concat([
                request,
                Buffer.from(' missing\n')
            ]);
            if (output.subarray(at, at + missing.length).equals(missing)) {
                return {
                    content: undefined,
                    next: at + missing.length
                };
            }
            const lineEnd = output.indexOf(10, at);
            const line = output.subarray(at, Math.max(lineEnd, at)).toString('latin1');
            const [, type, size] = /^[0-9a-f]+ (blob|tree|commit|tag) (\d+)$/.exec(line) ?? [];
            const end = lineEnd + 1 + Number(size);
            if (type === undefined || end >= output.length) {
                throw new errors.ue('git cat-file answered with something that cannot be read');
            }
            return {
                content: type === 'blob' ? output.subarray(lineEnd + 1, end) : undefined,
                next: end + 1
            };
        }
        async function readBlobs(setting, ids) {
            const wanted = [
                ...new Set(ids)
            ];
            const odd = wanted.find((id)=>!objectId.test(id));
            if (odd !== undefined) throw new errors.ue(`${odd} is no full id of a git object`);
            const contents = await git_objects_batch(setting, wanted.map((id)=>Buffer.from(id)));
            return new Map(wanted.map((id, at)=>[
                    id,
                    contents[at] ?? absent(setting, id)
                ]));
        }
        function absent(setting, id) {
            throw new errors.ue(`the blob ${id} is not in the repository ${setting.location.root}: ${git_run.nK}`);
        }
        async function readFilesAt(setting, asked, treeOf) {
            const odd = asked.find(({ commit })=>!objectId.test(commit));
            if (odd !== undefined) throw new errors.ue(`${odd.commit} is no full id of a commit`);
            const names = asked.map(({ commit, path })=>Buffer.concat([
                    Buffer.from(`${commit}:`),
                    (0, paths.X5)(path)
                ]));
            const simple = names.filter((name)=>isSimple(name));
            const answers = await git_objects_batch(setting, simple);
            const byName = new Map(simple.map((name, at)=>[
                    name,
                    answers[at]
                ]));
            return Promise.all(asked.map(async (one, at)=>byName.get(names[at] ?? Buffer.of()) ?? viaTree(setting, one, treeOf)));
        }
        function isSimple(name) {
            const path = name.subarray(name.indexOf(58) + 1).toString('latin1');
            return path !== '' && !path.includes('\n') && !path.startsWith('./') && !path.startsWith('../');
        }
        async function viaTree(setting, { commit, path }, treeOf) {
            const found = (await treeOf(commit)).find((entry)=>entry.path === path);
            if (found === undefined || found.mode === '160000') return undefined;
            return (await readBlobs(setting, [
                found.blob
            ])).get(found.blob);
        }
        var host_process = __webpack_require__(99633);
        ;
        const oldest = [
            2,
            31
        ];
        const install = `install git >= ${oldest.join('.')}`;
        function localRepositories(env, files) {
            const home = once(()=>files.scratch('home'));
            return async (folder)=>{
                const location = await (0, git_find.W1)(folder);
                if (location === undefined) return undefined;
                const program = await (0, git_find.Kp)('git', env['PATH'] ?? env['Path']);
                if (program === undefined) throw new errors.ue(`git was not found on PATH; ${install}`);
                const path = (0, git_find.Hi)(env['PATH'] ?? env['Path']);
                const index = indexFile(env, process.cwd(), location);
                const setting = {
                    program,
                    path,
                    home: await home(),
                    location,
                    index
                };
                const gitVersion = await versionOf(setting);
                await (0, git_run.$Y)(setting, [
                    'rev-parse',
                    '--git-dir'
                ]);
                const { root, gitDir, commonDir } = location;
                return {
                    root,
                    gitDir,
                    indexFile: index,
                    env: (0, git_env.P)(root, gitDir, commonDir),
                    gitVersion,
                    ...reading(setting),
                    ...fetching(setting, env)
                };
            };
        }
        function once(make) {
            let made;
            return ()=>made ??= make();
        }
        async function versionOf(setting) {
            const { program, path, home } = setting;
            const result = await (0, host_process.i)({
                file: program,
                args: [
                    'version'
                ],
                cwd: home,
                env: {
                    PATH: path,
                    HOME: home,
                    LC_ALL: 'C'
                },
                timeLimitMs: 30_000,
                outputLimit: 10_000
            });
            const version = /^git version (\d+)\.(\d+)[\w.]*/.exec(result.stdout.toString('utf8'));
            if (version === null) throw new errors.ue(`${program} does not tell its version: ${(0, git_run.KE)(result)}; ${install}`);
            const [major, minor] = [
                Number(version[1]),
                Number(version[2])
            ];
            if (major < oldest[0] || major === oldest[0] && minor < oldest[1]) {
                throw new errors.ue(`${program} is too old (${version[0]}); ${install}`);
            }
            return version[0].slice('git version '.length);
        }
        function reading(setting) {
            const trees = new Map();
            const tree = (commit)=>{
                const known = trees.get(commit) ?? readTree(setting, commit);
                known.catch(()=>trees.delete(commit));
                trees.set(commit, known);
                return known;
            };
            return {
                commit: (revision)=>resolveCommit(setting, revision),
                parents: (commit)=>readParents(setting, commit),
                shallow: ()=>isShallow(setting),
                tree,
                index: async ()=>indexEntries(await (0, git_run.$Y)(setting, [
                        'ls-files',
                        '--stage',
                        '-z'
                    ])),
                ...listing(setting),
                settings: async ()=>ownSettings(await (0, git_run.$Y)(setting, [
                        'config',
                        '--list',
                        '--show-scope',
                        '-z'
                    ])),
                blobs: (ids)=>readBlobs(setting, ids),
                filesAt: (asked)=>readFilesAt(setting, asked, tree)
            };
        }
        const names = [
            '--name-only',
            '-z',
            '--no-renames',
            '--no-ext-diff',
            '--no-textconv',
            '--ignore-submodules=all'
        ];
        function listing(setting) {
            const untracked = async ()=>{
                const found = await (0, git_run.$Y)(setting, [
                    'ls-files',
                    '--others',
                    '--exclude-standard',
                    '-z'
                ]);
                return git_parse_paths(found).filter((path)=>!path.endsWith('/'));
            };
            return {
                untracked,
                modified: async (commit)=>{
                    const changed = git_parse_paths(await (0, git_run.$Y)(setting, [
                        'diff',
                        ...names,
                        checkedId(commit),
                        '--'
                    ]));
                    return [
                        ...new Set([
                            ...changed,
                            ...await untracked()
                        ])
                    ];
                },
                unwatched: async ()=>unwatchedPaths(await (0, git_run.$Y)(setting, [
                        'ls-files',
                        '-v',
                        '-z'
                    ])),
                stagedChanges: async (commit)=>git_parse_paths(commit === undefined ? await (0, git_run.$Y)(setting, [
                        'ls-files',
                        '-z'
                    ]) : await (0, git_run.$Y)(setting, [
                        'diff',
                        '--cached',
                        '--diff-filter=d',
                        ...names,
                        checkedId(commit),
                        '--'
                    ]))
            };
        }
        function fetching(setting, env) {
            return {
                fetch: (request)=>fetchInto(setting, env, request, ()=>isShallow(setting))
            };
        }
        function checkedId(commit) {
            if (!objectId.test(commit)) throw new errors.ue(`${commit} is no full id of a commit`);
            return commit;
        }
        async function resolveCommit(setting, revision) {
            const id = await resolve(setting, `${revision}^{commit}`);
            if (id !== undefined || objectId.test(revision)) return id;
            const named = await resolve(setting, revision);
            if (named === undefined || (await (0, git_run.rU)(setting, [
                'cat-file',
                '-e',
                named
            ])).exitCode === 0) return undefined;
            throw new errors.ue(`${revision} is ${named}, which is not in the repository ${setting.location.root}: ${git_run.nK}`);
        }
        async function resolve(setting, revision) {
            if (/^\^|[\0\n]/.test(revision)) return undefined;
            const result = await (0, git_run.rU)(setting, [
                'rev-parse',
                '--verify',
                '--quiet',
                '--end-of-options',
                revision
            ]);
            const id = result.stdout.toString('latin1').trim();
            if (result.exitCode === 0 && objectId.test(id)) return id;
            if (result.exitCode === 1) return undefined;
            throw new errors.ue(`git rev-parse ${revision} failed in ${setting.location.root}: ${(0, git_run.KE)(result)}`);
        }
        async function readParents(setting, commit) {
            const text = (await (0, git_run.$Y)(setting, [
                'cat-file',
                'commit',
                checkedId(commit)
            ])).toString('latin1');
            const header = text.slice(0, text.indexOf('\n\n'));
            return [
                ...header.matchAll(/^parent ([0-9a-f]+)$/gm)
            ].map((match)=>match[1] ?? '');
        }
        async function readTree(setting, commit) {
            return treeEntries(await (0, git_run.$Y)(setting, [
                'ls-tree',
                '-r',
                '-z',
                '--full-tree',
                checkedId(commit)
            ]));
        }
        async function isShallow(setting) {
            const answer = (await (0, git_run.$Y)(setting, [
                'rev-parse',
                '--is-shallow-repository'
            ])).toString('latin1').trim();
            if (answer !== 'true' && answer !== 'false') throw new errors.ue(`git cannot tell whether ${setting.location.root} is shallow`);
            return answer === 'true';
        }
        var local_console = __webpack_require__(96697);
        var external_node_url_ = __webpack_require__(73136);
        ;
        function assetsFolder() {
            const here = (0, external_node_url_.fileURLToPath)(import.meta.url);
            return (0, external_node_path_.dirname)(here.endsWith('.ts') ? (0, external_node_path_.dirname)(here) : here);
        }
        function cacheFolder(env, os) {
            const own = env['SECURITY_GATES_CACHE_DIR'];
            if (own !== undefined && own !== '') return (0, external_node_path_.resolve)(own);
            return (0, external_node_path_.join)(userCache(env, os), 'security-gates');
        }
        function userCache(env, os) {
            const home = env['HOME'] || (0, external_node_os_.homedir)();
            if (os === 'darwin') return (0, external_node_path_.join)(home, 'Library', 'Caches');
            if (os === 'windows') return env['LOCALAPPDATA'] || (0, external_node_path_.join)(home, 'AppData', 'Local');
            const xdg = env['XDG_CACHE_HOME'];
            return xdg?.startsWith('/') === true ? xdg : (0, external_node_path_.join)(home, '.cache');
        }
        ;
        const questionLimit = 64 * 1024 * 1024;
        async function serve(answer) {
            const root = `/${(0, external_node_crypto_.randomBytes)(16).toString('hex')}`;
            const server = (0, external_node_http_.createServer)((request, response)=>{
                void replyTo(request, root, answer).then((reply)=>{
                    send(response, reply);
                });
            });
            await new Promise((resolve, reject)=>{
                server.once('error', reject).listen(0, '127.0.0.1', resolve);
            });
            const address = server.address();
            if (address === null || typeof address === 'string') throw new errors.ue('no port on 127.0.0.1 could be had');
            const end = ()=>{
                server.closeAllConnections();
                server.close();
            };
            const forget = (0, process_end.t)('processes', end);
            const close = ()=>{
                forget();
                return new Promise((resolve)=>{
                    server.close(()=>{
                        resolve();
                    });
                    server.closeAllConnections();
                });
            };
            return {
                url: `http://127.0.0.1:${String(address.port)}${root}`,
                close
            };
        }
        async function replyTo(request, root, answer) {
            const { url = '', method = 'GET' } = request;
            if (!url.startsWith(`${root}/`)) return {
                status: 404,
                body: '{}'
            };
            try {
                return await answer({
                    method,
                    path: url.slice(root.length),
                    body: await bodyOf(request)
                });
            } catch  {
                return {
                    status: 500,
                    body: '{"error":"security-gates could not answer"}'
                };
            }
        }
        async function bodyOf(request) {
            const chunks = [];
            let size = 0;
            for await (const chunk of request){
                if (!Buffer.isBuffer(chunk)) continue;
                size += chunk.length;
                if (size > questionLimit) throw new errors.ue('the question is too large');
                chunks.push(chunk);
            }
            const whole = Buffer.concat(chunks);
            return request.headers['content-encoding'] === 'gzip' ? (0, external_node_zlib_.gunzipSync)(whole, {
                maxOutputLength: questionLimit
            }) : whole;
        }
        function send(response, { status, body }) {
            response.writeHead(status, {
                'content-type': 'application/json'
            });
            response.end(body);
        }
        ;
        const usualWaits = [
            1_000,
            4_000
        ];
        const request_longestWaitMs = 60_000;
        async function request(env, asked, waits = usualWaits) {
            const url = URL.canParse(asked.url) ? new URL(asked.url) : undefined;
            if (url === undefined || !(0, download_url.J)(url)) return {
                ok: false,
                reason: `${(0, download_url.z)(asked.url)} is no HTTPS address`
            };
            const signal = AbortSignal.timeout(asked.timeLimitMs);
            const isOver = ()=>signal.aborted;
            const dispatcher = await (0, download_transport.Q)(env).catch((thrown)=>(0, errors.bD)(thrown));
            if (typeof dispatcher === 'string') return {
                ok: false,
                reason: dispatcher
            };
            try {
                let last = await request_once(dispatcher, url, asked, signal);
                for (const wait of waits){
                    if (last.againAfterMs === undefined || isOver()) break;
                    const waitMs = Math.min(Math.max(wait, last.againAfterMs), request_longestWaitMs);
                    await (0, external_node_timers_promises_.setTimeout)(waitMs, undefined, {
                        signal
                    }).catch(()=>undefined);
                    if (!isOver()) last = await request_once(dispatcher, url, asked, signal);
                }
                if (last.result.ok || !isOver()) return last.result;
                const seconds = String(asked.timeLimitMs / 1000);
                return {
                    ok: false,
                    reason: `${(0, download_url.z)(url)} did not answer within ${seconds} s; last: ${last.result.reason}`
                };
            } finally{
                await dispatcher.destroy();
            }
        }
        async function request_once(dispatcher, url, { method, headers = {}, body, limitBytes }, signal) {
            const undici = await __webpack_require__.e(752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
            try {
                const answer = await undici.request(url, {
                    dispatcher,
                    signal,
                    method,
                    headers: {
                        'user-agent': 'security-gates',
                        ...headers
                    },
                    ...body === undefined ? {} : {
                        body
                    }
                });
                const content = await contentOf(answer.body, limitBytes);
                if (content === undefined) {
                    return {
                        result: {
                            ok: false,
                            reason: `${(0, download_url.z)(url)} answered more than ${String(limitBytes)} bytes`
                        }
                    };
                }
                const { statusCode: status } = answer;
                const result = {
                    ok: true,
                    status,
                    headers: plain(answer.headers),
                    body: content
                };
                return download_attempt_transient.has(status) ? {
                    result,
                    againAfterMs: retryAfter(result.headers['retry-after']) ?? 0
                } : {
                    result
                };
            } catch (thrown) {
                const error = networkError(url, thrown);
                const result = {
                    ok: false,
                    reason: error.reason
                };
                return error.kind === 'again' ? {
                    result,
                    againAfterMs: 0
                } : {
                    result
                };
            }
        }
        async function contentOf(body, limit) {
            const chunks = [];
            let size = 0;
            for await (const chunk of body){
                if (!ArrayBuffer.isView(chunk)) continue;
                size += chunk.byteLength;
                if (size > limit) return undefined;
                chunks.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
            }
            return Buffer.concat(chunks);
        }
        const plain = (headers)=>Object.fromEntries(Object.entries(headers).flatMap(([name, value])=>value === undefined ? [] : [
                    [
                        name.toLowerCase(),
                        typeof value === 'string' ? value : value.join(', ')
                    ]
                ]));
        ;
        const systems = {
            win32: 'windows'
        };
        const architectures = {
            x64: 'amd64'
        };
        function localHost(overrides = {}) {
            const env = overrides.env ?? {
                ...process.env
            };
            const os = systems[process.platform] ?? process.platform;
            const files = overrides.files ?? localFiles(env);
            return {
                env,
                platform: {
                    os,
                    arch: architectures[process.arch] ?? process.arch,
                    cpus: (0, external_node_os_.availableParallelism)()
                },
                cwd: process.cwd(),
                now: Date.now,
                random: (bytes)=>(0, external_node_crypto_.randomBytes)(bytes).toString('hex'),
                files,
                run: host_process.e,
                download: (request)=>download(env, request),
                request: (asked)=>request(env, asked),
                serve: serve,
                repository: localRepositories(env, files),
                console: (0, local_console.D)(env),
                assets: assetsFolder(),
                cache: cacheFolder(env, os),
                ...overrides
            };
        }
    },
    74575: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>atEnd
        });
        const endings = {
            processes: new Set(),
            folders: new Set()
        };
        const signals = [
            'SIGINT',
            'SIGTERM',
            'SIGHUP'
        ];
        const settleMs = 20;
        function atEnd(kind, ending) {
            if (!process.listeners('exit').includes(endAll)) {
                process.on('exit', endAll);
                for (const signal of signals)process.on(signal, onSignal);
            }
            endings[kind].add(ending);
            return ()=>endings[kind].delete(ending);
        }
        function endAll() {
            for (const ending of endings.processes)ending();
            for (const ending of endings.folders)ending();
        }
        function onSignal(signal) {
            endAll();
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, settleMs);
            endAll();
            for (const other of signals)process.off(other, onSignal);
            if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
        }
    },
    99633: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>run,
            i: ()=>runRaw
        });
        var external_node_child_process_ = __webpack_require__(31421);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_string_decoder_ = __webpack_require__(46193);
        ;
        const longestLine = 65_536;
        function collect(stream, limit, over) {
            const chunks = [];
            let room = limit;
            stream?.on('error', ()=>undefined);
            stream?.on('data', (chunk)=>{
                if (chunk.length > room) over();
                if (room <= 0) return;
                chunks.push(chunk.subarray(0, room));
                room -= Math.min(room, chunk.length);
            });
            return ()=>Buffer.concat(chunks);
        }
        function lines(stream, onLine) {
            const decoder = new external_node_string_decoder_.StringDecoder('utf8');
            let rest = '';
            const take = (text)=>{
                const parts = (rest + text).split(/\r\n|\n|\r/);
                rest = parts.pop() ?? '';
                for (const part of parts)onLine(part);
                while(rest.length > longestLine){
                    onLine(rest.slice(0, longestLine));
                    rest = rest.slice(longestLine);
                }
            };
            stream?.on('data', (chunk)=>{
                take(decoder.write(chunk));
            });
            return ()=>{
                take(decoder.end());
                if (rest !== '') onLine(rest);
            };
        }
        var process_end = __webpack_require__(74575);
        var files_error = __webpack_require__(10266);
        ;
        const graceMs = 500;
        const longestMs = 2 ** 31 - 1;
        const posix = process.platform !== 'win32';
        async function run(request) {
            const result = await runRaw(request);
            return {
                ...result,
                stdout: result.stdout.toString('utf8'),
                stderr: result.stderr.toString('utf8')
            };
        }
        async function runRaw(request) {
            const begun = performance.now();
            const child = begin(request);
            const rest = {
                timedOut: false,
                truncated: false,
                stdout: Buffer.alloc(0),
                stderr: Buffer.alloc(0)
            };
            if (typeof child === 'string') return {
                startError: child,
                ...rest,
                durationMs: performance.now() - begun
            };
            const ended = await follow(child, request);
            return {
                ...rest,
                ...ended,
                durationMs: performance.now() - begun
            };
        }
        function begin(request) {
            try {
                return (0, external_node_child_process_.spawn)(request.file, [
                    ...request.args
                ], {
                    cwd: request.cwd,
                    env: {
                        ...request.env
                    },
                    stdio: [
                        request.stdin === undefined ? 'ignore' : 'pipe',
                        'pipe',
                        'pipe'
                    ],
                    detached: posix,
                    windowsHide: true,
                    shell: false
                });
            } catch (thrown) {
                return startError(request, thrown);
            }
        }
        function startError(request, thrown) {
            const code = (0, files_error.CA)(thrown);
            if (code === 'ENOENT' && !(0, external_node_fs_.existsSync)(request.cwd)) return `the working folder ${request.cwd} does not exist`;
            if (code === 'ENOENT') return `${request.file} was not found`;
            if (code === 'EACCES') return `${request.file} is not executable (EACCES)`;
            const why = thrown instanceof Error ? thrown.message : String(thrown);
            return `${request.file} could not be started: ${why}`;
        }
        function follow(child, request) {
            return new Promise((resolve)=>{
                const state = {
                    timedOut: false,
                    truncated: false
                };
                const end = ()=>{
                    killGroup(child);
                };
                const forget = (0, process_end.t)('processes', end);
                const cut = ()=>{
                    state.truncated = true;
                    end();
                };
                const stdout = collect(child.stdout, request.outputLimit, cut);
                const stderr = collect(child.stderr, request.outputLimit, cut);
                const flush = request.onLine === undefined ? undefined : lines(child.stderr, request.onLine);
                const limit = setTimeout(()=>{
                    state.timedOut = true;
                    end();
                }, Math.min(request.timeLimitMs, longestMs));
                const finish = (ending)=>{
                    clearTimeout(limit);
                    forget();
                    flush?.();
                    resolve({
                        ...ending,
                        ...state,
                        stdout: stdout(),
                        stderr: stderr()
                    });
                };
                child.on('error', (thrown)=>{
                    if (child.pid === undefined) finish({
                        startError: startError(request, thrown)
                    });
                });
                whenGone(child, finish);
                feed(child, request.stdin);
            });
        }
        function whenGone(child, finish) {
            const grace = [];
            child.on('exit', ()=>{
                const leave = ()=>{
                    child.stdout?.destroy();
                    child.stderr?.destroy();
                };
                grace.push(setTimeout(()=>{
                    killGroup(child);
                }, graceMs), setTimeout(leave, 2 * graceMs));
            });
            child.on('close', (exitCode, signal)=>{
                for (const timer of grace)clearTimeout(timer);
                if (child.pid === undefined) return;
                killGroup(child);
                finish(signal === null ? {
                    exitCode: exitCode ?? -1
                } : {
                    signal
                });
            });
        }
        function feed(child, stdin) {
            if (stdin === undefined) return;
            child.stdin?.on('error', ()=>undefined);
            child.stdin?.end(stdin);
        }
        function killGroup(child) {
            if (child.pid === undefined) return;
            try {
                if (posix) process.kill(-child.pid, 'SIGKILL');
                else if (child.exitCode === null) (0, external_node_child_process_.spawn)('taskkill', [
                    '/pid',
                    String(child.pid),
                    '/T',
                    '/F'
                ], {
                    stdio: 'ignore'
                });
            } catch  {}
        }
    }
};
