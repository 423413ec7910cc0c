export const id = 803;
export const ids = [
    803
];
export const modules = {
    5392: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>openTransport,
            Q: ()=>proxyAgent
        });
        var errors = __webpack_require__(3916);
        var promises_ = __webpack_require__(1455);
        var external_node_tls_ = __webpack_require__(1692);
        var files_error = __webpack_require__(266);
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
            const undici = await __webpack_require__.e(752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
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
            const { request } = await __webpack_require__.e(752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
            try {
                const dispatcher = await proxyAgent(env);
                const headers = {
                    'user-agent': 'security-gates',
                    'accept-encoding': 'identity'
                };
                return {
                    get: async (url, signal)=>{
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
    266: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CA: ()=>errorCode,
            W0: ()=>isAbsent,
            pS: ()=>shownPath,
            zS: ()=>fileError
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
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
    6717: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>localHost
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var external_node_os_ = __webpack_require__(8161);
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var external_node_timers_promises_ = __webpack_require__(8500);
        var errors = __webpack_require__(3916);
        var external_node_http_ = __webpack_require__(7067);
        var download_url = __webpack_require__(8576);
        var files_error = __webpack_require__(266);
        ;
        const redirectLimit = 5;
        const redirects = new Set([
            301,
            302,
            303,
            307,
            308
        ]);
        const passing = new Set([
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
            const answer = await errand.transport.get(url, errand.signal);
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
            if (!passing.has(status)) return {
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
        var download_transport = __webpack_require__(5392);
        var external_node_fs_ = __webpack_require__(3024);
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
        ;
        const endings = {
            processes: new Set(),
            folders: new Set()
        };
        const signals = [
            'SIGINT',
            'SIGTERM',
            'SIGHUP'
        ];
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
            for (const other of signals)process.off(other, onSignal);
            if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
        }
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
            const forget = atEnd('folders', ()=>{
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
        var paths = __webpack_require__(5449);
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
                if ('from' in placement) putFile(site, placement.from, target);
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
        function putFile(site, from, target) {
            if (!(0, external_node_fs_.lstatSync)(from).isFile()) {
                throw new errors.ue(`cannot place ${(0, files_error.pS)(from)}: it is no regular file`);
            }
            if (!site.apart) {
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
        async function readWhole(path, limit = Number.POSITIVE_INFINITY) {
            try {
                const file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
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
        const smallBytes = 1 << 18;
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
        function digestOfSmall(path) {
            const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
            try {
                return (0, external_node_crypto_.createHash)('sha256').update((0, external_node_fs_.readFileSync)(file)).digest('hex');
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        async function digestOfLarge(path) {
            const file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
            try {
                const hash = (0, external_node_crypto_.createHash)('sha256');
                for await (const chunk of pieces(file, chunkBytes))hash.update(chunk);
                return hash.digest('hex');
            } finally{
                await file.close();
            }
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
                mode: stats.mode & 0o7777
            };
        }
        function kindOf(stats) {
            if (stats.isFile()) return 'file';
            if (stats.isDirectory()) return 'directory';
            return stats.isSymbolicLink() ? 'symlink' : 'other';
        }
        async function makeTemporary(path) {
            removedAtEnd(path);
            await (0, promises_.mkdir)(path, {
                recursive: true
            });
        }
        function removedAtEnd(folder) {
            atEnd('folders', ()=>{
                removeAtEnd(folder);
            });
        }
        async function makeScratch(parent, purpose) {
            const name = purpose.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 40);
            try {
                await (0, promises_.mkdir)(parent, {
                    recursive: true
                });
                const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(await (0, promises_.realpath)(parent), `security-gates-${name}-`));
                removedAtEnd(folder);
                await (0, promises_.chmod)(folder, 0o700);
                return folder;
            } catch (cause) {
                throw (0, files_error.zS)('make a temporary folder in', parent, cause);
            }
        }
        ;
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
        var external_node_child_process_ = __webpack_require__(1421);
        var external_node_string_decoder_ = __webpack_require__(6193);
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
            const ended = await process_follow(child, request);
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
        function process_follow(child, request) {
            return new Promise((resolve)=>{
                const state = {
                    timedOut: false,
                    truncated: false
                };
                const end = ()=>{
                    killGroup(child);
                };
                const forget = atEnd('processes', end);
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
        ;
        const timeLimitMs = 300_000;
        const outputLimit = 2 ** 30;
        function callGit(setting, args, call = {}) {
            const { root, gitDir, commonDir } = setting.location;
            return runRaw({
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
                    ...gitEnv([
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
            throw new errors.ue(`git ${args[0] ?? ''} failed in ${setting.location.root}: ${whyFailed(result)}`);
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
        ;
        const git_fetch_timeLimitMs = 600_000;
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
            const result = await callGit(setting, [
                ...fetchArgs(request.what),
                '--',
                url.href,
                ...wanted(request.what)
            ], {
                timeLimitMs: git_fetch_timeLimitMs,
                env: Object.fromEntries(passedOn.flatMap((name)=>env[name] === undefined ? [] : [
                        [
                            name,
                            env[name] ?? ''
                        ]
                    ])),
                config: fetchConfig(url, request.token)
            });
            if (result.exitCode !== 0) return clean(`git fetch from ${url.href} failed: ${whyFailed(result)}`, request.token);
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
        ;
        async function findRepository(folder) {
            try {
                return await upwards(await (0, promises_.realpath)(folder));
            } catch (cause) {
                if ((0, files_error.W0)(cause)) return undefined;
                throw (0, files_error.zS)('look for a git repository in', folder, cause);
            }
        }
        async function upwards(folder) {
            const found = await gitDirAt((0, external_node_path_.join)(folder, '.git'));
            if (found !== undefined) return {
                root: folder,
                gitDir: found,
                commonDir: await commonDirOf(found)
            };
            const parent = (0, external_node_path_.dirname)(folder);
            return parent === folder ? undefined : upwards(parent);
        }
        async function gitDirAt(entry) {
            const found = await (0, promises_.lstat)(entry).catch((thrown)=>{
                if ((0, files_error.W0)(thrown)) return undefined;
                throw thrown;
            });
            if (found === undefined) return undefined;
            if (!found.isFile()) return checked(entry, entry);
            const text = await (0, promises_.readFile)(entry, 'utf8');
            const target = /^gitdir: (.+?)[\r\n]*$/.exec(text)?.[1];
            if (target === undefined) throw new errors.ue(`${entry} names no git folder; remove it or clone anew`);
            return checked((0, external_node_path_.resolve)((0, external_node_path_.dirname)(entry), target), entry);
        }
        async function checked(gitDir, entry) {
            const head = await (0, promises_.stat)((0, external_node_path_.join)(gitDir, 'HEAD')).catch(()=>undefined);
            if (head === undefined) throw new errors.ue(`${entry} leads to no git repository; remove it or clone anew`);
            return (0, promises_.realpath)(gitDir);
        }
        async function commonDirOf(gitDir) {
            const text = await (0, promises_.readFile)((0, external_node_path_.join)(gitDir, 'commondir'), 'utf8').catch(()=>undefined);
            return text === undefined ? gitDir : (0, promises_.realpath)((0, external_node_path_.resolve)(gitDir, text.trim()));
        }
        function absolutePath(path) {
            return (path ?? '').split(external_node_path_.delimiter).filter((folder)=>(0, external_node_path_.isAbsolute)(folder)).join(external_node_path_.delimiter);
        }
        async function findProgram(name, path) {
            const file = process.platform === 'win32' ? `${name}.exe` : name;
            for (const folder of absolutePath(path).split(external_node_path_.delimiter)){
                if (folder === '') continue;
                const candidate = (0, external_node_path_.join)(folder, file);
                const usable = await (0, promises_.access)(candidate, external_node_fs_.constants.X_OK).then(()=>(0, promises_.stat)(candidate).then((found)=>found.isFile()), ()=>false);
                if (usable) return candidate;
            }
            return undefined;
        }
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
            const output = await git(setting, [
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
            throw new errors.ue(`the blob ${id} is not in the repository ${setting.location.root}: ${fetchAdvice}`);
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
        ;
        const oldest = [
            2,
            31
        ];
        const install = `install git >= ${oldest.join('.')}`;
        function localRepositories(env, files) {
            const home = once(()=>files.scratch('home'));
            return async (folder)=>{
                const location = await findRepository(folder);
                if (location === undefined) return undefined;
                const program = await findProgram('git', env['PATH'] ?? env['Path']);
                if (program === undefined) throw new errors.ue(`git was not found on PATH; ${install}`);
                const path = absolutePath(env['PATH'] ?? env['Path']);
                const index = indexFile(env, process.cwd(), location);
                const setting = {
                    program,
                    path,
                    home: await home(),
                    location,
                    index
                };
                const gitVersion = await versionOf(setting);
                await git(setting, [
                    'rev-parse',
                    '--git-dir'
                ]);
                const { root, gitDir, commonDir } = location;
                return {
                    root,
                    gitDir,
                    indexFile: index,
                    env: neutralGitEnv(root, gitDir, commonDir),
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
            const result = await runRaw({
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
            if (version === null) throw new errors.ue(`${program} does not tell its version: ${whyFailed(result)}; ${install}`);
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
                index: async ()=>indexEntries(await git(setting, [
                        'ls-files',
                        '--stage',
                        '-z'
                    ])),
                ...listing(setting),
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
                const found = await git(setting, [
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
                    const changed = git_parse_paths(await git(setting, [
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
                stagedChanges: async (commit)=>git_parse_paths(commit === undefined ? await git(setting, [
                        'ls-files',
                        '-z'
                    ]) : await git(setting, [
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
            if (named === undefined || (await callGit(setting, [
                'cat-file',
                '-e',
                named
            ])).exitCode === 0) return undefined;
            throw new errors.ue(`${revision} is ${named}, which is not in the repository ${setting.location.root}: ${fetchAdvice}`);
        }
        async function resolve(setting, revision) {
            if (/^\^|[\0\n]/.test(revision)) return undefined;
            const result = await callGit(setting, [
                'rev-parse',
                '--verify',
                '--quiet',
                '--end-of-options',
                revision
            ]);
            const id = result.stdout.toString('latin1').trim();
            if (result.exitCode === 0 && objectId.test(id)) return id;
            if (result.exitCode === 1) return undefined;
            throw new errors.ue(`git rev-parse ${revision} failed in ${setting.location.root}: ${whyFailed(result)}`);
        }
        async function readParents(setting, commit) {
            const text = (await git(setting, [
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
            return treeEntries(await git(setting, [
                'ls-tree',
                '-r',
                '-z',
                '--full-tree',
                checkedId(commit)
            ]));
        }
        async function isShallow(setting) {
            const answer = (await git(setting, [
                'rev-parse',
                '--is-shallow-repository'
            ])).toString('latin1').trim();
            if (answer !== 'true' && answer !== 'false') throw new errors.ue(`git cannot tell whether ${setting.location.root} is shallow`);
            return answer === 'true';
        }
        var external_node_tty_ = __webpack_require__(7066);
        ;
        function localConsole(env) {
            const terminal = (0, external_node_tty_.isatty)(2);
            for (const stream of [
                process.stdout,
                process.stderr
            ])surviveClosing(stream);
            return {
                out: (text)=>void process.stdout.write(text),
                err: (text)=>void process.stderr.write(text),
                columns: process.stdout.columns || process.stderr.columns || 80,
                interactive: terminal && !isSet(env['CI']) && env['TERM'] !== 'dumb',
                color: wantsColor(env, (0, external_node_tty_.isatty)(1))
            };
        }
        function surviveClosing(stream) {
            if (stream.listenerCount('error') > 0) return;
            stream.on('error', (error)=>{
                if ((0, files_error.CA)(error) !== 'EPIPE') throw error;
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
        var external_node_url_ = __webpack_require__(3136);
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
                run: run,
                download: (request)=>download(env, request),
                repository: localRepositories(env, files),
                console: localConsole(env),
                assets: assetsFolder(),
                cache: cacheFolder(env, os),
                ...overrides
            };
        }
    },
    7428: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>objectionTo,
            M: ()=>entriesOf
        });
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__);
        var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
        var node_util__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
        var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
        var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);
        var yauzl__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(663);
        function entriesOf(archive, format, limitBytes) {
            return format === 'zip' ? zipEntries(archive) : tarEntries(archive, limitBytes);
        }
        function objectionTo(entry) {
            if (!isPlain(entry.name)) return `the name ${JSON.stringify(entry.name)} may lead out of the folder`;
            if (entry.kind === 'other') return `${JSON.stringify(entry.name)} is neither a file nor a directory`;
            return undefined;
        }
        function isPlain(name) {
            const segments = name.replace(/\/$/, '').split('/');
            return !/[\\\0]|^[A-Za-z]:/.test(name) && segments.every((part)=>part !== '' && part !== '.' && part !== '..');
        }
        async function* tarEntries(archive, limitBytes) {
            const unpacked = await (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzip)(archive, {
                maxOutputLength: limitBytes
            });
            const extract = tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract();
            extract.end(unpacked);
            for await (const entry of extract){
                const { name, type, size, mode } = entry.header;
                yield {
                    name,
                    kind: type === 'file' || type === 'directory' ? type : 'other',
                    size,
                    executable: (mode & 0o111) !== 0,
                    content: ()=>(0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(entry)
                };
                entry.resume();
            }
        }
        async function* zipEntries(archive) {
            const zip = await yauzl__WEBPACK_IMPORTED_MODULE_4__.fromBufferPromise(archive, {
                lazyEntries: true,
                strictFileNames: true
            });
            for await (const entry of zip.eachEntry()){
                yield {
                    name: entry.fileName,
                    kind: zipKind(entry),
                    size: entry.uncompressedSize,
                    executable: (entry.externalFileAttributes >>> 16 & 0o111) !== 0,
                    content: async ()=>(0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(await zip.openReadStreamPromise(entry))
                };
            }
        }
        function zipKind(entry) {
            const type = entry.externalFileAttributes >>> 16 & 0o170000;
            if (entry.fileName.endsWith('/')) return type === 0 || type === 0o040000 ? 'directory' : 'other';
            return type === 0 || type === 0o100000 ? 'file' : 'other';
        }
    },
    5063: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>extractFiles
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
        var _archive_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7428);
        const filesLimit = 20_000;
        async function extractFiles(archive, format, limitBytes) {
            try {
                return await collect((0, _archive_entries_js__WEBPACK_IMPORTED_MODULE_1__.M)(archive, format, limitBytes), limitBytes);
            } catch (error) {
                return {
                    ok: false,
                    reason: `the archive cannot be read: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`
                };
            }
        }
        async function collect(entries, limitBytes) {
            const files = [];
            const names = new Set();
            let left = limitBytes;
            const refuse = (reason)=>({
                    ok: false,
                    reason: `the archive is refused: ${reason}`
                });
            for await (const entry of entries){
                const objection = (0, _archive_entries_js__WEBPACK_IMPORTED_MODULE_1__.D)(entry);
                if (objection !== undefined) return refuse(objection);
                if (entry.kind === 'directory') continue;
                const { name: path, executable } = entry;
                if (names.has(path.toLowerCase())) return refuse(`${path} is there more than once`);
                names.add(path.toLowerCase());
                left -= entry.size;
                if (left < 0 || names.size > filesLimit) return refuse(`it holds more than ${limitBytes} bytes or too many files`);
                const content = await entry.content();
                if (content.length !== entry.size) return refuse(`${path} does not have the stated ${entry.size} bytes`);
                files.push({
                    path,
                    content,
                    executable
                });
            }
            return {
                ok: true,
                files
            };
        }
    },
    6144: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>sha256
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        function sha256(...parts) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for (const part of parts)hash.update(part);
            return hash.digest('hex');
        }
    },
    974: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>installerEnvironment
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        const workflowOnly = /^(GITHUB|ACTIONS|INPUT|RUNNER|SECURITY_GATES)_|^(GH_TOKEN|GH_ENTERPRISE_TOKEN|NODE_OPTIONS)$/i;
        function installerEnvironment(env) {
            const kept = {};
            for (const [name, value] of Object.entries(env)){
                if (value === undefined || workflowOnly.test(name)) continue;
                kept[name] = /^path$/i.test(name) ? searchPath(value, env['GITHUB_WORKSPACE'] ?? '') : value;
            }
            return kept;
        }
        function searchPath(path, workspace) {
            const isBelow = (entry)=>{
                const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, entry);
                return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
            };
            const entries = path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter((entry)=>(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(entry));
            return entries.filter((entry)=>workspace === '' || !isBelow(entry)).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
        }
    },
    413: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $V: ()=>manifestOf,
            DR: ()=>folderDigest,
            rc: ()=>manifestSchema
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6144);
        const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
            path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
            sha256: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
            executable: zod__WEBPACK_IMPORTED_MODULE_1__.zMY()
        }));
        function manifestOf(files) {
            return files.map(({ path, content, executable })=>({
                    path,
                    sha256: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.s)(content),
                    executable
                })).sort((a, b)=>a.path < b.path ? -1 : 1);
        }
        function folderDigest(manifest) {
            return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.s)(manifest.map((file)=>`${file.sha256} ${file.executable ? '*' : ' '}${file.path}\n`).join(''));
        }
    },
    1300: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>install,
            $: ()=>placeOf
        });
        var external_node_path_ = __webpack_require__(6760);
        var errors = __webpack_require__(3916);
        var offers = __webpack_require__(3271);
        var pinned_archive = __webpack_require__(7793);
        var sources_source = __webpack_require__(4309);
        ;
        function sharedShelf({ workflow }) {
            const cache = workflow?.cache;
            if (cache === undefined) return undefined;
            return {
                title: 'shared cache',
                take: (archive)=>cache.restore(keyOf(archive), sources_source.qQ),
                put: (archive, content)=>cache.save(keyOf(archive), content)
            };
        }
        function keyOf({ tool, version, platform, digest }) {
            return `security-gates-${tool}-${version}-${platform}-${digest.slice(0, 16)}`;
        }
        ;
        function toolCache({ env, files }) {
            const root = env['RUNNER_TOOL_CACHE'] ?? '';
            if (!(0, external_node_path_.isAbsolute)(root)) return undefined;
            const pathOf = ({ tool, version, platform, file })=>(0, external_node_path_.join)(root, 'security-gates', tool, `${version}-${platform}`, file);
            return {
                title: 'runner tool cache',
                take: (archive)=>files.read(pathOf(archive), sources_source.qQ),
                put: (archive, content)=>files.write(pathOf(archive), content)
            };
        }
        ;
        function shelvesOf(host) {
            return [
                toolCache(host),
                sharedShelf(host)
            ].filter((shelf)=>shelf !== undefined);
        }
        function shelfWays({ host, pin, platform }) {
            const sources = pin.sources.filter((source)=>source.kind !== 'go' && (0, offers.O)(source, platform));
            return shelvesOf(host).flatMap((shelf)=>sources.map((source)=>({
                        name: shelf.title,
                        by: shelf.title,
                        fetch: (attempt)=>fromShelf(attempt, shelf, source)
                    })));
        }
        async function fromShelf(attempt, shelf, source) {
            attempt.progress(`looking into the ${shelf.title}`);
            const pinned = await (0, pinned_archive.r)(attempt, source);
            if (!pinned.ok) return pinned;
            const { archive } = pinned;
            const content = await shelf.take(idOf(attempt, archive));
            if (content === undefined) return {
                ok: false,
                reason: `it has no ${archive.file}`
            };
            const fetched = await archive.open(content);
            return fetched.ok ? fetched : {
                ok: false,
                reason: `${archive.file}: ${fetched.reason}`
            };
        }
        async function keep(place, archive) {
            const id = idOf(place, archive);
            for (const shelf of shelvesOf(place.host))await shelf.put(id, archive.content).catch(()=>undefined);
        }
        const idOf = ({ pin, platform }, { file, digest })=>({
                tool: pin.name,
                version: pin.version,
                platform,
                file,
                digest
            });
        var install_digest = __webpack_require__(6144);
        var folder_manifest = __webpack_require__(413);
        var mirror = __webpack_require__(3636);
        var install_pin = __webpack_require__(5048);
        ;
        function remedyFor(pin) {
            return `One of these is enough: ${pin.sources.map(wayOut).join('; ')}.`;
        }
        function wayOut(source) {
            switch(source.kind){
                case 'release':
                    return 'let this machine reach the release page, directly, by HTTPS_PROXY or by a mirror (SECURITY_GATES_MIRROR)';
                case 'wheel':
                    return `give it Python 3.8 or newer with pip, and pip an index or proxy that serves ${source.project} (pip config)`;
                case 'pypi':
                    return `give it Python ${source.minimumPython} or newer with pip, and pip an index or proxy that serves ` + `${source.project} and what it needs (pip config)`;
                case 'npm':
                    return `give it npm, and npm a registry or proxy that serves ${source.package} (npm config)`;
                case 'go':
                    return `give it Go ${source.minimumGo} or newer, and Go a proxy that serves the module (GOPROXY)`;
            }
        }
        var install_origin = __webpack_require__(973);
        var schemas = __webpack_require__(2503);
        var environment = __webpack_require__(974);
        ;
        const timeLimitMs = 2 * 60_000;
        const outputLimit = 1024 * 1024;
        const kept = [
            ...[
                'GOPROXY',
                'GONOPROXY',
                'GOPRIVATE',
                'GOSUMDB',
                'GONOSUMDB',
                'GOINSECURE',
                'GOVCS',
                'GOAUTH'
            ],
            ...[
                'GOPATH',
                'GOMODCACHE',
                'GOCACHE',
                'GOTOOLCHAIN'
            ]
        ];
        const running = new Set([
            'GODEBUG',
            'GOTMPDIR',
            'GOMAXPROCS',
            'GOGC',
            'GOMEMLIMIT'
        ]);
        async function findGo({ host, scratch }) {
            const users = (0, environment.c)(host.env);
            const args = [
                'env',
                '-json',
                'GOVERSION',
                ...kept
            ];
            const result = await host.run({
                file: 'go',
                args,
                cwd: scratch,
                env: users,
                timeLimitMs,
                outputLimit
            });
            const failure = (0, sources_source.g5)('go env', result);
            if (failure !== undefined) return {
                ok: false,
                reason: failure
            };
            const said = schemas.g1P(schemas.YjP(), schemas.YjP()).safeParse(parsed(result.stdout)).data ?? {};
            const version = /\bgo(\d+\.\d+(?:\.\d+)?)/.exec(said['GOVERSION'] ?? '')?.[1];
            if (version === undefined) return {
                ok: false,
                reason: 'go env says no version'
            };
            const others = Object.entries(users).filter(([name])=>!/^C?GO[A-Z0-9_]+$/.test(name) || running.has(name));
            const settings = kept.map((name)=>[
                    name,
                    said[name] ?? ''
                ]).filter(([, value])=>value !== '');
            return {
                ok: true,
                version,
                env: {
                    ...Object.fromEntries([
                        ...others,
                        ...settings
                    ]),
                    ...ours(host.platform)
                }
            };
        }
        function parsed(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return undefined;
            }
        }
        const ours = ({ os, arch })=>({
                GOENV: 'off',
                GOFLAGS: '-mod=readonly',
                GO111MODULE: 'on',
                GOWORK: 'off',
                GOOS: os,
                GOARCH: arch,
                CGO_ENABLED: '0'
            });
        ;
        const buildLimitMs = 30 * 60_000;
        const go_outputLimit = 16 * 1024 * 1024;
        async function fromGo(attempt, source) {
            const { host, scratch, locks } = attempt;
            if (locks === undefined) return {
                ok: false,
                reason: 'go.mod and go.sum are not shipped with this scanner'
            };
            const compiler = await findGo(attempt);
            if (!compiler.ok) return compiler;
            if (isOlder(compiler.version, source.minimumGo)) {
                return {
                    ok: false,
                    reason: `Go ${compiler.version} is older than ${source.minimumGo}, which the module needs`
                };
            }
            const executable = (0, external_node_path_.join)(scratch, 'executable');
            const built = await build({
                attempt,
                source,
                locks,
                env: compiler.env
            }, executable);
            if (built !== undefined) return {
                ok: false,
                reason: built
            };
            const content = await host.files.read(executable, sources_source._q);
            if (content === undefined) return {
                ok: false,
                reason: 'the build left no executable'
            };
            const origin = {
                kind: 'go',
                recipe: (0, install_origin.BA)(source, locks),
                compiler: `go${compiler.version}`
            };
            return {
                ok: true,
                content,
                origin
            };
        }
        async function build({ attempt, source, locks, env }, to) {
            const { host, scratch, progress } = attempt;
            const module = (0, external_node_path_.join)(scratch, 'module');
            await host.files.write((0, external_node_path_.join)(module, 'go.mod'), locks.mod);
            await host.files.write((0, external_node_path_.join)(module, 'go.sum'), locks.sum);
            const run = (args, onLine)=>host.run({
                    file: 'go',
                    args,
                    cwd: module,
                    env: {
                        ...env,
                        ...source.env
                    },
                    timeLimitMs: buildLimitMs,
                    outputLimit: go_outputLimit,
                    onLine
                });
            progress('building with Go');
            const flags = [
                '-mod=readonly',
                '-trimpath',
                '-buildvcs=false',
                '-v',
                `-ldflags=${source.ldflags.join(' ')}`
            ];
            const built = await run([
                'build',
                ...flags,
                '-o',
                to,
                source.package
            ], countLines(progress));
            const failure = (0, sources_source.g5)('go build', built);
            if (failure !== undefined) return failure;
            progress('checking the modules');
            return (0, sources_source.g5)('go mod verify', await run([
                'mod',
                'verify'
            ], ()=>undefined));
        }
        function countLines(progress) {
            const seen = {
                modules: 0,
                packages: 0
            };
            return (line)=>{
                if (line.startsWith('go: downloading ')) {
                    seen.modules += 1;
                    progress(`downloading Go modules: ${seen.modules}`);
                } else if (/^[\w.-]+(\/[\w.-]+)*$/.test(line)) {
                    seen.packages += 1;
                    progress(`compiling Go packages: ${seen.packages}`);
                }
            };
        }
        function isOlder(version, minimum) {
            const numbers = (text)=>text.split('.').map(Number);
            const [a, b] = [
                numbers(version),
                numbers(minimum)
            ];
            for (const index of [
                0,
                1,
                2
            ]){
                const difference = (a[index] ?? 0) - (b[index] ?? 0);
                if (difference !== 0) return difference < 0;
            }
            return false;
        }
        var npm = __webpack_require__(1199);
        var pypi = __webpack_require__(848);
        var release = __webpack_require__(3491);
        var wheel = __webpack_require__(3646);
        var store = __webpack_require__(1259);
        ;
        async function install(host, pin, assets, progress) {
            const name = `${pin.name} ${pin.version}`;
            const found = `${host.platform.os}-${host.platform.arch}`;
            const platform = install_pin.B.find((known)=>known === found);
            if (platform === undefined) {
                return {
                    ok: false,
                    reason: `${name} has no pin for ${found}`,
                    remedy: `Use one of ${install_pin.B.join(', ')}.`
                };
            }
            if (pin.denied.versions.includes(pin.version)) {
                return {
                    ok: false,
                    reason: `${name} is known to be bad`,
                    remedy: 'Use a release that pins another version.'
                };
            }
            try {
                const place = await placeOf(host, pin, platform, assets);
                const stored = await (0, store.TE)(place);
                if (stored.status === 'verified') return installed(stored);
                const answers = [];
                if (stored.status === 'refused') {
                    answers.push(`cached copy refused and removed: ${stored.reason}`);
                    progress('cached copy refused');
                    await host.files.remove((0, store.IS)(place));
                }
                return await fromSources(place, answers, progress);
            } catch (error) {
                const reason = `${name} cannot be installed below ${host.cache}: ${(0, errors.bD)(error)}`;
                return {
                    ok: false,
                    reason,
                    remedy: 'Give a folder that can be written to as SECURITY_GATES_CACHE_DIR.'
                };
            }
        }
        async function fromSources(place, answers, progress) {
            const { pin } = place;
            for (const way of waysTo(place)){
                const fetched = await attemptOne(place, way, progress);
                const stored = fetched.ok ? await accept(place, fetched, way.by) : undefined;
                if (stored?.status === 'verified') {
                    if (fetched.ok && fetched.archive !== undefined) await keep(place, fetched.archive);
                    return installed(stored, answers);
                }
                const reason = fetched.ok ? stored?.status === 'refused' ? stored.reason : 'it is gone again' : fetched.reason;
                answers.push(`${way.name}: ${reason}`);
            }
            const reason = `${pin.name} ${pin.version} cannot be had from any verified source: ${answers.join(' | ')}`;
            return {
                ok: false,
                reason,
                remedy: remedyFor(pin)
            };
        }
        function waysTo(place) {
            const sources = place.pin.sources.map((source)=>({
                    name: sourceName(source),
                    fetch: (attempt)=>fetchFrom(attempt, source)
                }));
            return [
                ...shelfWays(place),
                ...(0, mirror.uP)(place),
                ...sources
            ];
        }
        async function attemptOne(place, way, progress) {
            const scratch = await place.host.files.scratch('install');
            try {
                return await way.fetch({
                    ...place,
                    scratch,
                    progress
                });
            } catch (error) {
                return {
                    ok: false,
                    reason: (0, errors.bD)(error)
                };
            } finally{
                await place.host.files.remove(scratch).catch(()=>undefined);
            }
        }
        function fetchFrom(attempt, source) {
            switch(source.kind){
                case 'release':
                    return (0, release.a)(attempt, source);
                case 'wheel':
                    return (0, wheel.Uz)(attempt, source);
                case 'go':
                    return fromGo(attempt, source);
                case 'pypi':
                    return (0, pypi.DN)(attempt, source);
                case 'npm':
                    return (0, npm.yr)(attempt, source);
            }
        }
        async function accept(place, fetched, by) {
            const digests = Buffer.isBuffer(fetched.content) ? [
                (0, install_digest.s)(fetched.content)
            ] : (0, folder_manifest.$V)(fetched.content).map((file)=>file.sha256);
            const digest = digests.find((one)=>place.pin.denied.sha256s.includes(one));
            if (digest !== undefined) return {
                status: 'refused',
                reason: `the executable ${digest} is known to be bad`
            };
            return (0, store.M_)(place, fetched.content, fetched.origin, by);
        }
        function installed(stored, answers = []) {
            const refused = answers.filter((answer)=>/^cached copy|; it was not opened$/.test(answer));
            const source = [
                stored.source,
                ...refused
            ].join('; ');
            const { executable, args, env, digest } = stored;
            return {
                ok: true,
                executable,
                args,
                env,
                digest,
                source
            };
        }
        async function placeOf(host, pin, platform, assets) {
            const lock = await host.files.read((0, external_node_path_.join)(assets, 'requirements.txt'));
            return {
                host,
                pin,
                platform,
                locks: await readLocks(host, assets),
                lock
            };
        }
        async function readLocks(host, assets) {
            const mod = await host.files.read((0, external_node_path_.join)(assets, 'go.mod'));
            const sum = await host.files.read((0, external_node_path_.join)(assets, 'go.sum'));
            return mod === undefined || sum === undefined ? undefined : {
                mod,
                sum
            };
        }
        function sourceName(source) {
            switch(source.kind){
                case 'release':
                    return 'release';
                case 'wheel':
                    return `wheel ${source.project} ${source.version}`;
                case 'pypi':
                    return `PyPI ${source.project} ${source.version}`;
                case 'npm':
                    return `npm ${source.package} ${source.version}`;
                case 'go':
                    return `Go module ${source.module} ${source.version}`;
            }
        }
    },
    1515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>hostWithMirror
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
        var _mirror_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3636);
        function hostWithMirror(host, given) {
            const own = given.trim() !== '';
            const text = own ? given : host.env[_mirror_js__WEBPACK_IMPORTED_MODULE_1__.qR] ?? '';
            const mirror = (0, _mirror_js__WEBPACK_IMPORTED_MODULE_1__.ar)(text);
            if (mirror === undefined) return host;
            if (!mirror.ok) {
                const where = own ? 'mirror' : _mirror_js__WEBPACK_IMPORTED_MODULE_1__.qR;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`${where}: ${mirror.reason}; give the folder that holds the archives of the tools`);
            }
            return {
                ...host,
                env: {
                    ...host.env,
                    [_mirror_js__WEBPACK_IMPORTED_MODULE_1__.qR]: mirror.base
                }
            };
        }
    },
    3636: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ar: ()=>readMirror,
            qR: ()=>mirrorVariable,
            uP: ()=>mirrorWays
        });
        var _sources_download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(344);
        var _sources_offers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3271);
        var _sources_pinned_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7793);
        var _sources_pypi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(848);
        const mirrorVariable = 'SECURITY_GATES_MIRROR';
        function readMirror(text) {
            const trimmed = text.trim();
            if (trimmed === '') return undefined;
            const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
            if (url === undefined || !isSafe(url) || `${url.username}${url.password}${url.search}${url.hash}` !== '') {
                return {
                    ok: false,
                    reason: 'it is no HTTPS address of a folder, without credentials, query and fragment'
                };
            }
            return {
                ok: true,
                base: url.href.replace(/\/+$/, '')
            };
        }
        function isSafe({ protocol, hostname }) {
            return protocol === 'https:' || protocol === 'http:' && [
                '127.0.0.1',
                '[::1]',
                'localhost'
            ].includes(hostname);
        }
        function mirrorWays({ host, pin, platform }) {
            const mirror = mirrorOf(host);
            if (mirror === undefined) return [];
            if (!mirror.ok) return [
                {
                    name: 'mirror',
                    fetch: ()=>Promise.resolve(mirror)
                }
            ];
            const sources = pin.sources.filter((source)=>source.kind !== 'go' && (0, _sources_offers_js__WEBPACK_IMPORTED_MODULE_3__.O)(source, platform));
            const name = `mirror ${mirror.base}`;
            return sources.map((source)=>({
                    name,
                    by: name,
                    fetch: (attempt)=>fromMirror(attempt, source, mirror.base)
                }));
        }
        async function fromMirror(attempt, source, base) {
            if (source.kind === 'pypi') return (0, _sources_pypi_js__WEBPACK_IMPORTED_MODULE_2__.DN)(attempt, source, base);
            const pinned = await (0, _sources_pinned_archive_js__WEBPACK_IMPORTED_MODULE_1__.r)(attempt, source);
            return pinned.ok ? (0, _sources_download_js__WEBPACK_IMPORTED_MODULE_0__.R)(attempt, `${base}/${pinned.archive.file}`, pinned.archive) : pinned;
        }
        function mirrorOf(host) {
            return readMirror(host.env[mirrorVariable] ?? '');
        }
    },
    973: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BA: ()=>buildRecipe,
            CQ: ()=>originText,
            ID: ()=>originSchema,
            tN: ()=>pinnedDigest
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6144);
        const hex = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{64}$/);
        const originSchema = zod__WEBPACK_IMPORTED_MODULE_1__.gMt('kind', [
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_1__.euz('release'),
                sha256: hex
            }),
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_1__.euz('wheel'),
                sha256: hex
            }),
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_1__.euz('pypi'),
                lock: hex,
                abi: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
                wheels: zod__WEBPACK_IMPORTED_MODULE_1__.Whr()
            }),
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_1__.euz('npm'),
                integrity: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            }),
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                kind: zod__WEBPACK_IMPORTED_MODULE_1__.euz('go'),
                recipe: hex,
                compiler: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^go[0-9][0-9A-Za-z.]*$/)
            })
        ]);
        function buildRecipe(source, locks) {
            return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.s)(JSON.stringify(source), '\0', locks.mod, '\0', locks.sum);
        }
        function originText(pin, platform, locks, origin) {
            return pin.sources.map((source)=>sentenceOf(source, platform, locks, origin)).find((sentence)=>sentence !== undefined);
        }
        function sentenceOf(source, platform, locks, origin) {
            switch(source.kind){
                case 'go':
                    if (origin.kind !== 'go' || locks === undefined || buildRecipe(source, locks) !== origin.recipe) return undefined;
                    return `built from source: Go module ${source.module} ${source.version} by ${origin.compiler}, ` + 'every module checked against the shipped go.sum; executable as recorded when it was built';
                case 'pypi':
                    if (origin.kind !== 'pypi' || origin.lock !== source.lockSha256) return undefined;
                    return `${source.project} ${source.version} of PyPI and what it needs: ${origin.wheels} wheels, each with a ` + `sha256 of the shipped requirements.txt (${origin.lock}), each file as its wheel's RECORD says; ` + 'folder as recorded when it was unpacked';
                case 'npm':
                    if (origin.kind !== 'npm' || origin.integrity !== source.integrity) return undefined;
                    return `${source.package} ${source.version} of npm, ${source.integrity} as pinned; folder as pinned`;
                case 'release':
                case 'wheel':
                    {
                        const file = source.platforms[platform];
                        if ('absent' in file || origin.kind !== source.kind || file.sha256 !== origin.sha256) return undefined;
                        const pinned = file.executableSha256 === undefined ? 'as recorded when it was unpacked' : 'as pinned';
                        const name = 'url' in file ? `release archive ${file.url}` : `wheel ${file.file}`;
                        return `${name}, sha256 ${file.sha256} as pinned; executable ${pinned}`;
                    }
            }
        }
        function pinnedDigest(pin, platform, origin) {
            for (const source of pin.sources){
                if (source.kind === 'npm' && origin.kind === 'npm' && source.integrity === origin.integrity) return source.folderSha256;
                if (source.kind !== 'release' && source.kind !== 'wheel') continue;
                const file = source.platforms[platform];
                if (!('absent' in file) && source.kind === origin.kind && file.sha256 === origin.sha256) return file.executableSha256;
            }
            return undefined;
        }
    },
    5048: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>platforms,
            N: ()=>parsePin
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5047);
        const platforms = [
            'linux-amd64',
            'linux-arm64',
            'darwin-amd64',
            'darwin-arm64',
            'windows-amd64',
            'windows-arm64'
        ];
        const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, 'expected a sha256 of 64 lower-case hex digits');
        const version = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^\d+(\.\d+)+$/, 'expected a version such as 1.2.3');
        const plainName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'expected a plain file name');
        const memberName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/, 'expected a plain relative path');
        const absent = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            absent: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1)
        });
        const releaseFile = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5({
                protocol: /^https$/
            }).regex(/\.(tar\.gz|zip)$/, 'expected a .tar.gz or .zip'),
            sha256,
            recorders: zod__WEBPACK_IMPORTED_MODULE_0__.Whr(),
            member: memberName,
            executableSha256: sha256.optional()
        });
        const wheelFile = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z0-9._]+(-[A-Za-z0-9._]+){4}\.whl$/, 'expected the file name of a wheel'),
            sha256,
            member: memberName,
            executableSha256: sha256
        });
        const release = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('release'),
            platforms: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(platforms), zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
                releaseFile,
                absent
            ]))
        });
        const wheel = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('wheel'),
            project: plainName,
            version,
            recorders: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            platforms: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(platforms), zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
                wheelFile,
                absent
            ]))
        });
        const goModule = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('go'),
            module: memberName,
            package: memberName,
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^v\d+\.\d+\.\d+$/, 'expected a module version such as v1.2.3'),
            minimumGo: version,
            ldflags: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[^\s'"]+$/, 'expected one flag without spaces or quotes')),
            env: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                GOEXPERIMENT: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9]+(,[a-z0-9]+)*$/)
            }).optional(),
            cgo: zod__WEBPACK_IMPORTED_MODULE_0__.euz(false)
        });
        const pypi = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('pypi'),
            project: plainName,
            version,
            minimumPython: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^3\.\d+$/, 'expected a Python such as 3.10'),
            entry: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^\w+(\.\w+)*:\w+$/, 'expected module:function'),
            lockSha256: sha256,
            recorders: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            platforms: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(platforms), zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
                zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                    needs: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1)
                }),
                absent
            ]))
        });
        const npm = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('npm'),
            package: plainName,
            version,
            minimumNode: version,
            entry: memberName,
            integrity: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^sha512-[A-Za-z0-9+/]{86}==$/, 'expected a sha512 integrity'),
            folderSha256: sha256,
            recorders: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1)
        });
        const schema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: plainName,
            version,
            license: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            homepage: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5({
                protocol: /^https$/
            }),
            executable: plainName,
            denied: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                versions: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(version),
                sha256s: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(sha256)
            }),
            released: zod__WEBPACK_IMPORTED_MODULE_1__.p6(),
            recorded: zod__WEBPACK_IMPORTED_MODULE_1__.p6(),
            exception: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).optional(),
            sources: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.gMt('kind', [
                release,
                wheel,
                goModule,
                pypi,
                npm
            ])).min(1)
        });
        function parsePin(text, origin) {
            const read = schema.safeParse(parseJson(text, origin));
            if (read.success) return read.data;
            throw new Error(`${origin} is no valid pin: ${zod__WEBPACK_IMPORTED_MODULE_2__.S1(read.error).replaceAll('\n', ' ')}`);
        }
        function parseJson(text, origin) {
            try {
                return JSON.parse(text);
            } catch (cause) {
                throw new Error(`${origin} is no JSON`, {
                    cause
                });
            }
        }
    },
    344: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>download
        });
        var external_node_path_ = __webpack_require__(6760);
        ;
        function bytes(count) {
            if (count < 1000) return `${count} B`;
            return count < 1e6 ? `${(count / 1e3).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
        }
        function transfer(received, total, elapsedMs) {
            const amount = total === undefined ? bytes(received) : `${bytes(received)} of ${bytes(total)}`;
            return elapsedMs > 0 ? `${amount}, ${bytes(Math.round(received * 1000 / elapsedMs))}/s` : amount;
        }
        var source = __webpack_require__(4309);
        ;
        const timeLimitMs = 5 * 60_000;
        async function download(attempt, url, archive) {
            const { host, scratch, progress } = attempt;
            const to = (0, external_node_path_.join)(scratch, 'archive');
            const { hostname } = new URL(url);
            const begun = host.now();
            progress(`downloading from ${hostname}`);
            const downloaded = await host.download({
                url,
                to,
                limitBytes: source.qQ,
                timeLimitMs,
                onProgress: (received, total)=>{
                    progress(`downloading from ${hostname}: ${transfer(received, total, host.now() - begun)}`);
                }
            });
            if (!downloaded.ok) return downloaded;
            const content = await host.files.read(to, source.qQ);
            if (content === undefined) return {
                ok: false,
                reason: 'the download left no file'
            };
            progress('checking');
            return (0, source.Sg)(archive, content, `${url}: `);
        }
    },
    8960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>findInterpreter
        });
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(974);
        var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4309);
        const candidates = [
            [
                'python3'
            ],
            [
                'python'
            ],
            [
                'py',
                '-3'
            ]
        ];
        const timeLimitMs = 30_000;
        const outputLimit = 1024 * 1024;
        const question = 'import importlib.machinery as m, json, sys; ' + 'print(json.dumps([sys.executable, "%d.%d.%d" % sys.version_info[:3], m.EXTENSION_SUFFIXES[0]]))';
        const reply = zod__WEBPACK_IMPORTED_MODULE_2__.PVZ([
            zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1),
            zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^\d+\.\d+\.\d+$/),
            zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1)
        ]);
        async function findInterpreter(host, cwd, wanted) {
            const answers = [];
            for (const command of candidates){
                const found = await ask(host, cwd, command);
                const objection = found.ok ? await objectionTo(host, cwd, found, wanted) : found.reason;
                if (objection === undefined) return found;
                answers.push(`${command.join(' ')}: ${objection}`);
            }
            const what = `Python ${wanted.minimum} or newer${wanted.pip === true ? ' with pip' : ''}`;
            const abi = wanted.abi === undefined ? '' : ` for ${wanted.abi}`;
            return {
                ok: false,
                reason: `no ${what}${abi} (${answers.join('; ')})`
            };
        }
        async function ask(host, cwd, [file, ...first]) {
            const env = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.c)(host.env);
            const args = [
                ...first,
                '-I',
                '-S',
                '-c',
                question
            ];
            const result = await host.run({
                file,
                args,
                cwd,
                env,
                timeLimitMs,
                outputLimit
            });
            const failure = (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.g5)(file, result);
            if (failure !== undefined) return {
                ok: false,
                reason: failure
            };
            const said = reply.safeParse(parsed(result.stdout));
            if (!said.success) return {
                ok: false,
                reason: 'does not say which Python it is'
            };
            const [executable, version, abi] = said.data;
            return {
                ok: true,
                executable,
                version,
                abi
            };
        }
        function parsed(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return undefined;
            }
        }
        async function objectionTo(host, cwd, { executable, version, abi }, wanted) {
            const [minimum = 0, minor = 0] = [
                wanted.minimum.split('.')[1],
                version.split('.')[1]
            ].map(Number);
            if (!version.startsWith('3.') || minor < minimum) return `is Python ${version}`;
            if (wanted.abi !== undefined && abi !== wanted.abi) return `is for ${abi}`;
            if (wanted.pip !== true) return undefined;
            const env = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.c)(host.env);
            const args = [
                '-m',
                'pip',
                '--version'
            ];
            const result = await host.run({
                file: executable,
                args,
                cwd,
                env,
                timeLimitMs,
                outputLimit
            });
            return (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.g5)('pip', result) === undefined ? undefined : 'has no pip';
        }
    },
    1199: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G4: ()=>npmArchive,
            yr: ()=>fromNpm
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _archive_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5063);
        var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6144);
        var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(974);
        var _folder_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(413);
        var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4309);
        const timeLimitMs = 5 * 60_000;
        const outputLimit = 16 * 1024 * 1024;
        async function fromNpm(attempt, source) {
            const { host, scratch, progress } = attempt;
            const archive = npmArchive(attempt, source);
            progress('downloading by npm');
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'package');
            await host.files.makeFolder(folder);
            const { file, first } = npmCommand(host.platform.os);
            const result = await host.run({
                file,
                args: [
                    ...first,
                    ...packArguments(source)
                ],
                cwd: folder,
                env: {
                    ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_4__.c)(host.env),
                    npm_config_update_notifier: 'false'
                },
                timeLimitMs,
                outputLimit
            });
            const failure = (0, _source_js__WEBPACK_IMPORTED_MODULE_6__.g5)('npm pack', result);
            if (failure !== undefined) return {
                ok: false,
                reason: failure
            };
            const name = (await host.files.list(folder)).find((one)=>one.endsWith('.tgz'));
            const tarball = name === undefined ? undefined : await host.files.read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), _source_js__WEBPACK_IMPORTED_MODULE_6__.qQ);
            if (tarball === undefined) return {
                ok: false,
                reason: 'npm left no tarball'
            };
            progress('checking');
            return (0, _source_js__WEBPACK_IMPORTED_MODULE_6__.Sg)(archive, tarball);
        }
        function npmArchive({ pin }, source) {
            return {
                file: `${source.package}-${source.version}.tgz`,
                digest: Buffer.from(source.integrity.replace('sha512-', ''), 'base64').toString('hex'),
                open: (tarball)=>unpack(pin, source, tarball)
            };
        }
        function packArguments(source) {
            const patience = [
                '--fetch-retries=2',
                '--fetch-retry-mintimeout=1000',
                '--fetch-retry-maxtimeout=5000'
            ];
            return [
                'pack',
                `${source.package}@${source.version}`,
                '--json',
                "--ignore-scripts",
                ...patience
            ];
        }
        function npmCommand(os) {
            return os === 'windows' ? {
                file: 'cmd.exe',
                first: [
                    '/d',
                    '/s',
                    '/c',
                    'npm'
                ]
            } : {
                file: 'npm',
                first: []
            };
        }
        async function unpack(pin, source, tarball) {
            const refuse = (reason)=>({
                    ok: false,
                    reason
                });
            const integrity = `sha512-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(tarball).digest('base64')}`;
            if (pin.denied.sha256s.includes((0, _digest_js__WEBPACK_IMPORTED_MODULE_3__.s)(tarball))) return refuse('the tarball is known to be bad');
            if (integrity !== source.integrity) {
                return refuse(`integrity is ${integrity}, pinned is ${source.integrity} (${(0, _source_js__WEBPACK_IMPORTED_MODULE_6__._4)(tarball)}); it was not opened`);
            }
            const unpacked = await (0, _archive_files_js__WEBPACK_IMPORTED_MODULE_2__.l)(tarball, 'tar.gz', _source_js__WEBPACK_IMPORTED_MODULE_6__._q);
            if (!unpacked.ok) return unpacked;
            const outside = unpacked.files.find(({ path })=>!path.startsWith('package/'));
            if (outside !== undefined) return refuse(`${outside.path} is not below package/`);
            const files = unpacked.files.map((file)=>({
                    ...file,
                    path: file.path.slice('package/'.length)
                }));
            if (!files.some(({ path })=>path === source.entry)) return refuse(`it has no ${source.entry}`);
            const digest = (0, _folder_manifest_js__WEBPACK_IMPORTED_MODULE_5__.DR)((0, _folder_manifest_js__WEBPACK_IMPORTED_MODULE_5__.$V)(files));
            if (digest !== source.folderSha256) return refuse(`its files come to ${digest}, pinned is ${source.folderSha256}`);
            return {
                ok: true,
                content: files,
                origin: {
                    kind: 'npm',
                    integrity
                }
            };
        }
    },
    3271: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>offers
        });
        function offers(source, platform) {
            return !('platforms' in source) || !('absent' in source.platforms[platform]);
        }
    },
    7793: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>pinnedArchive
        });
        var _npm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1199);
        var _pypi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(848);
        var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3491);
        var _wheel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3646);
        async function pinnedArchive(attempt, source) {
            switch(source.kind){
                case 'release':
                    return (0, _release_js__WEBPACK_IMPORTED_MODULE_2__.J)(attempt, source);
                case 'wheel':
                    return (0, _wheel_js__WEBPACK_IMPORTED_MODULE_3__.EK)(attempt, source);
                case 'npm':
                    return {
                        ok: true,
                        archive: (0, _npm_js__WEBPACK_IMPORTED_MODULE_0__.G4)(attempt, source)
                    };
                case 'pypi':
                    return (0, _pypi_js__WEBPACK_IMPORTED_MODULE_1__.Zg)(attempt, source);
                case 'go':
                    return {
                        ok: false,
                        reason: 'what is built here has no pinned archive'
                    };
            }
        }
    },
    848: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DN: ()=>fromPypi,
            Zg: ()=>pypiArchive
        });
        var external_node_path_ = __webpack_require__(6760);
        var environment = __webpack_require__(974);
        var schemas = __webpack_require__(2503);
        ;
        const index = schemas.YOg(schemas.rej({
            file: schemas.YjP(),
            bytes: schemas.Whr().nonnegative()
        })).max(1000);
        const indexLimit = 256 * 1024;
        function bundleOf(wheels) {
            const line = JSON.stringify(wheels.map(({ file, content })=>({
                    file,
                    bytes: content.length
                })));
            return Buffer.concat([
                Buffer.from(`${line}\n`),
                ...wheels.map(({ content })=>content)
            ]);
        }
        function wheelsIn(bundle) {
            const end = bundle.subarray(0, indexLimit).indexOf('\n');
            const listed = end < 0 ? undefined : index.safeParse(parsed(bundle.toString('utf8', 0, end))).data;
            if (listed === undefined) return undefined;
            const wheels = [];
            let at = end + 1;
            for (const { file, bytes } of listed){
                wheels.push({
                    file,
                    content: bundle.subarray(at, at + bytes)
                });
                at += bytes;
            }
            return at === bundle.length ? wheels : undefined;
        }
        function parsed(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return undefined;
            }
        }
        var install_digest = __webpack_require__(6144);
        ;
        const coolingDays = 14;
        const recorders = 2;
        const day = null && 24 * 60 * 60_000;
        function breaches(pin) {
            const age = Math.floor((Date.parse(pin.recorded) - Date.parse(pin.released)) / day);
            const young = age < coolingDays && (age < 0 || pin.exception === undefined);
            return [
                ...young ? [
                    `it was recorded ${age} days after its release, ${coolingDays} are needed`
                ] : [],
                ...age >= coolingDays && pin.exception !== undefined ? [
                    'it needs no exception any more'
                ] : [],
                ...pin.denied.versions.includes(pin.version) ? [
                    `version ${pin.version} is on the deny list`
                ] : [],
                ...pin.sources.flatMap((source)=>source.kind === 'release' || source.kind === 'wheel' ? breachesOf(pin, source.platforms) : [])
            ];
        }
        function breachesOfLock(pin, source, lock) {
            const read = readRequirements(lock);
            if (!read.ok) return [
                `requirements.txt is no lock: ${read.reason}`
            ];
            const own = read.all.filter(({ project })=>project === normalised(source.project));
            const denied = read.all.filter(({ sha256s })=>sha256s.some((digest)=>pin.denied.sha256s.includes(digest)));
            return [
                ...own.length === 1 && own[0]?.version === source.version ? [] : [
                    'the lock is of another version'
                ],
                ...denied.map(({ project })=>`a wheel of ${project} is on the deny list`)
            ];
        }
        const isPinnedLock = (source, lock)=>(0, install_digest.s)(lock) === source.lockSha256;
        function breachesOf(pin, files) {
            return Object.entries(files).flatMap(([platform, file])=>{
                if ('absent' in file) return [];
                const digests = [
                    file.sha256,
                    file.executableSha256
                ];
                return [
                    ...file.recorders !== undefined && file.recorders < recorders ? [
                        `${platform} has ${file.recorders} recorder`
                    ] : [],
                    ...digests.some((digest)=>digest !== undefined && pin.denied.sha256s.includes(digest)) ? [
                        `${platform} is on the deny list`
                    ] : []
                ];
            });
        }
        ;
        const head = /^([A-Za-z0-9][A-Za-z0-9._-]*)==([A-Za-z0-9.+!]+)(?: ; ([^\\;#@]+))?$/;
        const hash = /^--hash=sha256:([0-9a-f]{64})$/;
        function requirements_readRequirements(text) {
            const all = [];
            for (const line of text.replaceAll(/ *\\\r?\n */g, '\n\t').split(/\r?\n(?!\t)/)){
                if (line === '') continue;
                const [first = '', ...rest] = line.split('\n\t');
                const [, name, version, marker] = head.exec(first) ?? [];
                const sha256s = rest.map((word)=>hash.exec(word)?.[1]);
                if (name === undefined || version === undefined || sha256s.length === 0 || sha256s.includes(undefined)) {
                    return {
                        ok: false,
                        reason: `"${first.slice(0, 80)}" is no exact version with sha256 digests only`
                    };
                }
                const digests = sha256s.filter((digest)=>digest !== undefined);
                all.push({
                    project: requirements_normalised(name),
                    version,
                    marker,
                    sha256s: digests
                });
            }
            return all.length === 0 ? {
                ok: false,
                reason: 'it is empty'
            } : {
                ok: true,
                all
            };
        }
        function requirements_normalised(project) {
            return project.toLowerCase().replaceAll(/[-_.]+/g, '-');
        }
        var external_node_crypto_ = __webpack_require__(7598);
        var archive_files = __webpack_require__(5063);
        ;
        const unlisted = /\.dist-info\/RECORD(\.jws|\.p7s)?$/;
        async function unpackWheel(wheel, limitBytes) {
            const unpacked = await (0, archive_files.l)(wheel, 'zip', limitBytes);
            if (!unpacked.ok) return unpacked;
            const { files } = unpacked;
            const text = (name)=>files.filter(({ path })=>/^[^/]+\.dist-info\//.test(path) && path.endsWith(`/${name}`));
            const [record, ...records] = text('RECORD').filter(({ path })=>path.split('/').length === 2);
            const [about, ...abouts] = text('WHEEL').filter(({ path })=>path.split('/').length === 2);
            if (record === undefined || about === undefined || records.length + abouts.length > 0) {
                return {
                    ok: false,
                    reason: 'it has not one RECORD and one WHEEL'
                };
            }
            const objection = objectionOf(files, readRecord(record.content.toString('utf8')));
            if (objection !== undefined) return {
                ok: false,
                reason: objection
            };
            const [, project = '', version = ''] = /^(.+)-([^-]+)\.dist-info\//.exec(record.path) ?? [];
            return {
                ok: true,
                project: requirements_normalised(project),
                version,
                tags: [
                    ...about.content.toString('utf8').matchAll(/^Tag: (\S+)\r?$/gm)
                ].map(([, tag = ''])=>tag),
                files: files.flatMap((file)=>{
                    const path = installedPath(file.path);
                    return path === undefined ? [] : [
                        {
                            ...file,
                            path
                        }
                    ];
                })
            };
        }
        function objectionOf(files, record) {
            const paths = new Set(files.map(({ path })=>path));
            const missing = [
                ...record.keys()
            ].find((path)=>!paths.has(path));
            if (missing !== undefined) return `RECORD names ${missing}, which is not there`;
            for (const { path, content } of files){
                if (unlisted.test(path)) continue;
                const digest = `sha256=${(0, external_node_crypto_.createHash)('sha256').update(content).digest('base64url')}`;
                if (record.get(path) !== digest) return `${path} is not as RECORD says`;
            }
            return undefined;
        }
        function readRecord(text) {
            const lines = text.split(/\r?\n/).filter((line)=>line !== '');
            return new Map(lines.map((line)=>{
                const [, quoted, plain = '', digest = ''] = /^(?:"((?:[^"]|"")*)"|([^,"]*)),([^,]*),\d*$/.exec(line) ?? [];
                return [
                    quoted?.replaceAll('""', '"') ?? plain,
                    digest
                ];
            }));
        }
        function installedPath(path) {
            const [, place, rest] = /^[^/]+\.data\/([^/]+)\/(.+)$/.exec(path) ?? [];
            if (place === undefined) return /^[^/]+\.data\//.test(path) ? undefined : path;
            return place === 'purelib' || place === 'platlib' ? rest : undefined;
        }
        ;
        function fits(tag, abi, platform) {
            const [python = '', binary = '', system = ''] = tag.split('-');
            if (!/^(py|cp)3\d*$/.test(python)) return false;
            const own = /(?:cpython-|cp)(3\d+t?)/.exec(abi)?.[1];
            if (binary !== 'none' && binary !== 'abi3' && binary !== `cp${own ?? ''}`) return false;
            return system === 'any' || systemFits(system, abi, platform);
        }
        function systemFits(system, abi, { os, arch }) {
            const machine = {
                amd64: [
                    'x86_64',
                    'amd64'
                ],
                arm64: [
                    'aarch64',
                    'arm64'
                ]
            }[arch === 'amd64' ? 'amd64' : 'arm64'];
            if (os === 'darwin') return /^macosx_/.test(system) && [
                ...machine,
                'universal2'
            ].some((name)=>system.endsWith(`_${name}`));
            if (os === 'windows') return machine.some((name)=>system === `win_${name}`);
            const library = abi.includes('musl') ? /^(musllinux_|linux_)/ : /^(manylinux|linux_)/;
            return library.test(system) && machine.some((name)=>system.endsWith(`_${name}`));
        }
        var sources_source = __webpack_require__(4309);
        ;
        const timeLimitMs = 5 * 60_000;
        const outputLimit = 16 * 1024 * 1024;
        async function bytecodeOf({ host, scratch, progress }, python, files) {
            progress('compiling modules');
            const folder = (0, external_node_path_.join)(scratch, 'closure');
            await host.files.makeFolder(folder);
            const modules = files.filter(({ path })=>path.endsWith('.py'));
            await host.files.place(folder, modules.map(({ path, content })=>({
                    path: path.split('/').map(encodeURIComponent).join('/'),
                    content
                })));
            const quick = [
                '-q',
                '-j',
                '0',
                '--invalidation-mode',
                'unchecked-hash',
                '-s',
                folder
            ];
            await host.run({
                file: python,
                args: [
                    '-I',
                    '-S',
                    '-m',
                    'compileall',
                    ...quick,
                    folder
                ],
                cwd: scratch,
                env: (0, environment.c)(host.env),
                timeLimitMs,
                outputLimit
            });
            const made = [];
            for (const place of new Set(modules.map(({ path })=>path.replace(/[^/]*$/, '__pycache__')))){
                for (const name of (await host.files.list((0, external_node_path_.join)(folder, place)))){
                    const content = await host.files.read((0, external_node_path_.join)(folder, place, name), sources_source._q);
                    if (name.endsWith('.pyc') && content !== undefined) {
                        made.push({
                            path: `${place}/${name}`,
                            content,
                            executable: false
                        });
                    }
                }
            }
            return made;
        }
        ;
        function lockOf(pin, source, text) {
            if (text === undefined) return {
                ok: false,
                reason: 'requirements.txt is not shipped with this tool'
            };
            if (!isPinnedLock(source, text)) return {
                ok: false,
                reason: 'the shipped requirements.txt is not the pinned one'
            };
            const requirements = requirements_readRequirements(text.toString('utf8'));
            if (!requirements.ok) return {
                ok: false,
                reason: `requirements.txt is no lock: ${requirements.reason}`
            };
            const denied = requirements.all.find(({ sha256s })=>sha256s.some((digest)=>pin.denied.sha256s.includes(digest)));
            if (denied !== undefined) return {
                ok: false,
                reason: `a wheel of ${denied.project} in the lock is known to be bad`
            };
            return {
                ok: true,
                text,
                all: requirements.all
            };
        }
        function closureArchive(attempt, source, { all }, { abi, executable }) {
            const { host, progress } = attempt;
            const open = async (bundle)=>{
                const wheels = wheelsIn(bundle);
                if (wheels === undefined) return {
                    ok: false,
                    reason: 'it is no bundle of wheels; it was not opened'
                };
                const closure = await unpackAll(host, wheels, all, abi, progress);
                if (!closure.ok) return closure;
                const main = {
                    path: '__main__.py',
                    content: Buffer.from(starter(source.entry)),
                    executable: false
                };
                const files = merged([
                    ...closure.files,
                    main
                ]);
                if (typeof files === 'string') return {
                    ok: false,
                    reason: `two wheels bring different files ${files}`
                };
                const content = [
                    ...files,
                    ...await bytecodeOf(attempt, executable, files)
                ];
                return {
                    ok: true,
                    content,
                    origin: {
                        kind: 'pypi',
                        lock: source.lockSha256,
                        abi,
                        wheels: wheels.length
                    }
                };
            };
            const file = `wheels${abi.replaceAll(/[^A-Za-z0-9.-]/g, '_')}.bundle`;
            return {
                file,
                digest: (0, install_digest.s)(source.lockSha256, '\0', abi),
                open
            };
        }
        async function unpackAll({ platform }, wheels, requirements, abi, progress) {
            const files = [];
            const seen = new Set();
            for (const [index, { file, content }] of wheels.entries()){
                progress(`unpacking wheel ${index + 1} of ${wheels.length}`);
                const unpacked = await checked(platform, content, requirements, abi);
                if (!unpacked.ok) return {
                    ok: false,
                    reason: `${file.slice(0, 100)}: ${unpacked.reason}`
                };
                if (seen.has(unpacked.project)) return {
                    ok: false,
                    reason: `${file}: ${unpacked.project} came twice`
                };
                seen.add(unpacked.project);
                files.push(...unpacked.files);
            }
            const missing = requirements.find(({ project, marker })=>marker === undefined && !seen.has(project));
            if (missing !== undefined) return {
                ok: false,
                reason: `there is no wheel of ${missing.project}`
            };
            return {
                ok: true,
                files
            };
        }
        async function checked(platform, wheel, requirements, abi) {
            const refuse = (reason)=>({
                    ok: false,
                    reason
                });
            const digest = (0, install_digest.s)(wheel);
            const requirement = requirements.find(({ sha256s })=>sha256s.includes(digest));
            if (requirement === undefined) {
                return refuse(`sha256 is ${digest}, which is not in the lock (${(0, sources_source._4)(wheel)}); it was not opened`);
            }
            const unpacked = await unpackWheel(wheel, sources_source._q);
            if (!unpacked.ok) return unpacked;
            const { project, version, tags } = unpacked;
            if (project !== requirement.project || version !== requirement.version) return refuse(`it is ${project} ${version}`);
            if (!tags.some((tag)=>fits(tag, abi, platform))) return refuse(`it is for ${tags.join(', ')}, not for ${abi}`);
            return unpacked;
        }
        function merged(files) {
            const byPath = new Map();
            for (const file of files){
                const other = byPath.get(file.path.toLowerCase());
                if (other !== undefined && (other.path !== file.path || !other.content.equals(file.content))) return file.path;
                byPath.set(file.path.toLowerCase(), file);
            }
            return [
                ...byPath.values()
            ];
        }
        function starter(entry) {
            const [module = '', name = ''] = entry.split(':');
            return `import sys\n\nif __name__ == "__main__":\n    from ${module} import ${name}\n\n    sys.exit(${name}())\n`;
        }
        var interpreter = __webpack_require__(8960);
        ;
        const pypi_timeLimitMs = 15 * 60_000;
        const pypi_outputLimit = 16 * 1024 * 1024;
        async function fromPypi(attempt, source, mirror) {
            const { platform } = attempt;
            const prepared = await prepare(attempt, source, true);
            if (!prepared.ok) return prepared;
            const { archive, python, lock } = prepared;
            const wheels = await download(attempt, lock, python, mirror);
            if (wheels.ok) return (0, sources_source.Sg)(archive, bundleOf(wheels.all), '');
            const support = source.platforms[platform];
            const needs = 'needs' in support ? ` (${platform} needs ${support.needs})` : '';
            return {
                ok: false,
                reason: `${wheels.reason}${needs}`
            };
        }
        const pypiArchive = (attempt, source)=>prepare(attempt, source, false);
        async function prepare(attempt, source, pip) {
            const { host, pin, platform, scratch } = attempt;
            const support = source.platforms[platform];
            if ('absent' in support) return {
                ok: false,
                reason: `none for ${platform}: ${support.absent}`
            };
            const lock = lockOf(pin, source, attempt.lock);
            if (!lock.ok) return lock;
            const python = await (0, interpreter.A)(host, scratch, {
                minimum: source.minimumPython,
                pip
            });
            if (!python.ok) return python;
            const archive = closureArchive(attempt, source, lock, python);
            return {
                ok: true,
                archive,
                lock: lock.text,
                python: python.executable
            };
        }
        function closureArguments(requirements, folder, mirror) {
            return [
                ...[
                    '-m',
                    'pip',
                    'download',
                    '--disable-pip-version-check',
                    '--no-input',
                    '--progress-bar',
                    'off'
                ],
                ...[
                    '--retries',
                    '2',
                    '--no-deps',
                    '--only-binary',
                    ':all:',
                    '--require-hashes'
                ],
                ...mirror === undefined ? [] : [
                    '--no-index',
                    '--find-links',
                    `${mirror}/`
                ],
                ...[
                    '--dest',
                    folder,
                    '--requirement',
                    requirements
                ]
            ];
        }
        async function download({ host, scratch, progress }, lock, python, mirror) {
            progress('downloading wheels by pip');
            const requirements = (0, external_node_path_.join)(scratch, 'requirements.txt');
            const folder = (0, external_node_path_.join)(scratch, 'wheels');
            await host.files.write(requirements, lock);
            const result = await host.run({
                file: python,
                args: closureArguments(requirements, folder, mirror),
                cwd: scratch,
                env: {
                    ...(0, environment.c)(host.env),
                    PIP_REQUIRE_VIRTUALENV: 'false'
                },
                timeLimitMs: pypi_timeLimitMs,
                outputLimit: pypi_outputLimit
            });
            const failure = (0, sources_source.g5)('pip download', result);
            if (failure !== undefined) return {
                ok: false,
                reason: failure
            };
            const all = [];
            for (const file of (await host.files.list(folder))){
                all.push({
                    file,
                    content: await host.files.read((0, external_node_path_.join)(folder, file), sources_source.qQ) ?? Buffer.alloc(0)
                });
            }
            return {
                ok: true,
                all
            };
        }
    },
    3491: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>releaseArchive,
            a: ()=>fromRelease
        });
        var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
        var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
        var _download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(344);
        var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4309);
        async function fromRelease(attempt, source) {
            const pinned = releaseArchive(attempt, source);
            return pinned.ok ? (0, _download_js__WEBPACK_IMPORTED_MODULE_1__.R)(attempt, pinned.url, pinned.archive) : pinned;
        }
        function releaseArchive({ pin, platform }, source) {
            const pinned = source.platforms[platform];
            if ('absent' in pinned) return {
                ok: false,
                reason: `none for ${platform}: ${pinned.absent}`
            };
            const file = (0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(new URL(pinned.url).pathname);
            const open = async (content)=>{
                const executable = await (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Sr)(content, {
                    ...pinned,
                    format: formatOf(file)
                }, pin);
                if (!executable.ok) return executable;
                return {
                    ok: true,
                    content: executable.content,
                    origin: {
                        kind: 'release',
                        sha256: pinned.sha256
                    }
                };
            };
            return {
                ok: true,
                url: pinned.url,
                archive: {
                    file,
                    digest: pinned.sha256,
                    open
                }
            };
        }
        const formatOf = (name)=>name.endsWith('.zip') ? 'zip' : 'tar.gz';
    },
    4309: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            qQ: ()=>archiveLimit,
            Sr: ()=>executableIn,
            _q: ()=>executableLimit,
            g5: ()=>failureOf,
            _4: ()=>looksLike,
            Sg: ()=>opened
        });
        var errors = __webpack_require__(3916);
        var archive_entries = __webpack_require__(7428);
        ;
        async function extractMember(archive, format, member, limitBytes) {
            try {
                return await archive_select((0, archive_entries.M)(archive, format, limitBytes), member, limitBytes);
            } catch (error) {
                return {
                    ok: false,
                    reason: `the archive cannot be read: ${(0, errors.bD)(error)}`
                };
            }
        }
        async function archive_select(entries, member, limitBytes) {
            const found = [];
            const refuse = (reason)=>({
                    ok: false,
                    reason: `the archive is refused: ${reason}`
                });
            for await (const entry of entries){
                const objection = (0, archive_entries.D)(entry);
                if (objection !== undefined) return refuse(objection);
                if (entry.name !== member) continue;
                if (entry.kind === 'directory') return refuse(`${member} is a directory`);
                if (found.length > 0) return refuse(`${member} is there more than once`);
                if (entry.size > limitBytes) return refuse(`${member} is larger than ${limitBytes} bytes`);
                const content = await entry.content();
                if (content.length !== entry.size) return refuse(`${member} does not have the stated ${entry.size} bytes`);
                found.push(content);
            }
            const [content] = found;
            return content === undefined ? refuse(`it has no file ${member}`) : {
                ok: true,
                content
            };
        }
        var install_digest = __webpack_require__(6144);
        ;
        async function opened({ file, digest, open }, content, shown = `${file}: `) {
            const fetched = await open(content);
            return fetched.ok ? {
                ...fetched,
                archive: {
                    file,
                    digest,
                    content
                }
            } : {
                ok: false,
                reason: `${shown}${fetched.reason}`
            };
        }
        const archiveLimit = 256 * 1024 * 1024;
        const executableLimit = 512 * 1024 * 1024;
        async function executableIn(archive, expected, pin) {
            const digest = (0, install_digest.s)(archive);
            if (pin.denied.sha256s.includes(digest)) return {
                ok: false,
                reason: `the archive ${digest} is known to be bad`
            };
            if (digest !== expected.sha256) {
                const reason = `sha256 is ${digest}, pinned is ${expected.sha256} (${looksLike(archive)}); it was not opened`;
                return {
                    ok: false,
                    reason
                };
            }
            const extracted = await extractMember(archive, expected.format, expected.member, executableLimit);
            if (!extracted.ok) return extracted;
            const executable = (0, install_digest.s)(extracted.content);
            if (expected.executableSha256 !== undefined && executable !== expected.executableSha256) {
                const reason = `sha256 of ${expected.member} is ${executable}, pinned is ${expected.executableSha256}`;
                return {
                    ok: false,
                    reason
                };
            }
            return extracted;
        }
        function looksLike(content) {
            if (content.length === 0) return 'it is empty';
            const start = content.subarray(0, 64).toString('latin1').trimStart();
            return start.startsWith('<') ? `${content.length} bytes that look like a web page` : `${content.length} bytes`;
        }
        function failureOf(program, result) {
            if (result.startError !== undefined) return result.startError;
            if (result.timedOut) return `${program} was not ready after ${Math.round(result.durationMs / 1000)} s`;
            if (result.truncated) return `${program} wrote more than is read`;
            if (result.signal !== undefined) return `${program} was ended by ${result.signal}`;
            return result.exitCode === 0 ? undefined : `${program}: ${complaint(result.stderr || result.stdout)}`;
        }
        function complaint(text) {
            const lines = text.replace(/\/\/[^/@\s]+@/g, '//').split(/[\r\n]+/).map((line)=>line.trim()).filter((line)=>line !== '');
            const errors = lines.filter((line)=>/error|fatal|mismatch|modified/i.test(line));
            const said = (errors.length > 0 ? errors : lines).slice(-3).join('; ');
            if (said === '') return 'it failed without a message';
            return said.length > 400 ? `${said.slice(0, 400)}…` : said;
        }
    },
    3646: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Uz: ()=>fromWheel,
            EK: ()=>wheelArchive
        });
        var external_node_path_ = __webpack_require__(6760);
        var environment = __webpack_require__(974);
        ;
        const candidates = [
            [
                'python3'
            ],
            [
                'python'
            ],
            [
                'py',
                '-3'
            ]
        ];
        const timeLimitMs = 30_000;
        const outputLimit = 1024 * 1024;
        async function findPython(attempt) {
            const answers = [];
            for (const command of candidates){
                const [file, ...args] = command;
                const result = await attempt.host.run({
                    file,
                    args: [
                        ...args,
                        '-m',
                        'pip',
                        '--version'
                    ],
                    cwd: attempt.scratch,
                    env: (0, environment.c)(attempt.host.env),
                    timeLimitMs,
                    outputLimit
                });
                const objection = objectionTo(result);
                if (objection === undefined) return {
                    ok: true,
                    command
                };
                answers.push(`${command.join(' ')}: ${objection}`);
            }
            return {
                ok: false,
                reason: `no Python of at least 3.8 with pip (${answers.join('; ')})`
            };
        }
        function objectionTo(result) {
            if (result.startError !== undefined) return result.startError;
            if (result.timedOut) return 'no answer in time';
            const version = /^pip \S+ .*\(python (\d+)\.(\d+)\)/m.exec(result.stdout);
            if (result.exitCode !== 0 || version === null) return 'has no pip';
            const [, major, minor] = version;
            const recent = Number(major) === 3 && Number(minor) >= 8;
            return recent ? undefined : `is Python ${major}.${minor}`;
        }
        var sources_source = __webpack_require__(4309);
        ;
        const wheel_timeLimitMs = 5 * 60_000;
        const wheel_outputLimit = 4 * 1024 * 1024;
        async function fromWheel(attempt, source) {
            const { host, scratch, progress } = attempt;
            const pinned = wheelArchive(attempt, source);
            if (!pinned.ok) return pinned;
            const { file, digest } = pinned.archive;
            const python = await findPython(attempt);
            if (!python.ok) return python;
            progress('downloading by pip');
            const requirements = (0, external_node_path_.join)(scratch, 'requirements.txt');
            await host.files.write(requirements, `${source.project}==${source.version} --hash=sha256:${digest}\n`);
            const folder = (0, external_node_path_.join)(scratch, 'wheels');
            const [program, ...first] = python.command;
            const result = await host.run({
                file: program,
                args: [
                    ...first,
                    ...pipArguments(requirements, folder, wheelTag(file))
                ],
                cwd: scratch,
                env: {
                    ...(0, environment.c)(host.env),
                    PIP_REQUIRE_VIRTUALENV: 'false'
                },
                timeLimitMs: wheel_timeLimitMs,
                outputLimit: wheel_outputLimit
            });
            const failure = (0, sources_source.g5)('pip download', result);
            if (failure !== undefined) return {
                ok: false,
                reason: failure
            };
            const wheel = await host.files.read((0, external_node_path_.join)(folder, file), sources_source.qQ);
            if (wheel === undefined) return {
                ok: false,
                reason: `pip left no file ${file}`
            };
            progress('checking');
            return (0, sources_source.Sg)(pinned.archive, wheel);
        }
        function wheelArchive({ pin, platform }, source) {
            const pinned = source.platforms[platform];
            if ('absent' in pinned) return {
                ok: false,
                reason: `none for ${platform}: ${pinned.absent}`
            };
            const open = async (content)=>{
                const executable = await (0, sources_source.Sr)(content, {
                    ...pinned,
                    format: 'zip'
                }, pin);
                if (!executable.ok) return executable;
                return {
                    ok: true,
                    content: executable.content,
                    origin: {
                        kind: 'wheel',
                        sha256: pinned.sha256
                    }
                };
            };
            return {
                ok: true,
                archive: {
                    file: pinned.file,
                    digest: pinned.sha256,
                    open
                }
            };
        }
        function wheelTag(file) {
            return file.replace(/\.whl$/, '').split('-').at(-1)?.split('.').at(0) ?? '';
        }
        function pipArguments(requirements, folder, tag) {
            return [
                ...[
                    '-m',
                    'pip',
                    'download',
                    '--disable-pip-version-check',
                    '--no-input',
                    '--progress-bar',
                    'off',
                    '--retries',
                    '2'
                ],
                ...[
                    '--no-deps',
                    '--only-binary',
                    ':all:',
                    '--require-hashes'
                ],
                ...[
                    '--platform',
                    tag,
                    '--implementation',
                    'py',
                    '--python-version',
                    '3.11',
                    '--abi',
                    'none'
                ],
                ...[
                    '--dest',
                    folder,
                    '--requirement',
                    requirements
                ]
            ];
        }
    },
    1259: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            TE: ()=>lookUp,
            M_: ()=>store,
            IS: ()=>storeFolder
        });
        var external_node_path_ = __webpack_require__(6760);
        var schemas = __webpack_require__(2503);
        var errors = __webpack_require__(3916);
        var digest = __webpack_require__(6144);
        var p_map = __webpack_require__(606);
        ;
        const concurrency = 8;
        async function differenceOf(host, folder, manifest) {
            const expected = new Map(manifest.map((file)=>[
                    file.path,
                    file
                ]));
            const found = await walk(host, folder, foldersOf(manifest));
            if (typeof found === 'string') return found;
            const extra = found.find((path)=>!expected.has(path));
            if (extra !== undefined) return `${extra} is not of the tool`;
            const present = new Set(found);
            const missing = manifest.find(({ path })=>!present.has(path));
            if (missing !== undefined) return `${missing.path} is missing`;
            const wrong = await (0, p_map.Ay)(manifest, (file)=>objectionTo(host, folder, file), {
                concurrency
            });
            return wrong.find((objection)=>objection !== undefined);
        }
        async function walk(host, root, folders) {
            const files = [];
            const pending = [
                ''
            ];
            for(let at = pending.pop(); at !== undefined; at = pending.pop()){
                if (at !== '' && !folders.has(at)) return `the folder ${at} is not of the tool`;
                const stat = await host.files.stat((0, external_node_path_.join)(root, at));
                const name = at === '' ? 'of its files' : at;
                if (stat?.kind !== 'directory') return `the folder ${name} is ${stat === undefined ? 'missing' : `a ${stat.kind}`}`;
                if (isOpen(host, stat.mode)) return `others may write to the folder ${name}`;
                for (const child of (await host.files.list((0, external_node_path_.join)(root, at)))){
                    const path = at === '' ? child : `${at}/${child}`;
                    const kind = (await host.files.stat((0, external_node_path_.join)(root, path)))?.kind;
                    if (kind === 'directory') pending.push(path);
                    else if (kind === 'file') files.push(path);
                    else return `${path} is ${kind === undefined ? 'gone again' : `a ${kind}`}`;
                }
            }
            return files;
        }
        async function objectionTo(host, root, file) {
            const path = (0, external_node_path_.join)(root, file.path);
            const stat = await host.files.stat(path);
            if (stat?.kind !== 'file') return `${file.path} is gone again`;
            if (isOpen(host, stat.mode)) return `others may write to ${file.path}`;
            if (host.platform.os !== 'windows' && (stat.mode & 0o111) !== 0 !== file.executable) {
                return `${file.path} has the wrong mode ${stat.mode.toString(8)}`;
            }
            const digest = await host.files.digest(path);
            return digest === file.sha256 ? undefined : `sha256 of ${file.path} is ${digest ?? 'not to be had'}, not ${file.sha256}`;
        }
        function foldersOf(manifest) {
            const folders = new Set();
            for (const { path } of manifest){
                for(let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))folders.add(path.slice(0, end));
            }
            return folders;
        }
        function isOpen({ platform }, mode) {
            return platform.os !== 'windows' && (mode & 0o022) !== 0;
        }
        var folder_manifest = __webpack_require__(413);
        var interpreter = __webpack_require__(8960);
        ;
        async function launchOf(host, pin, origin, folder) {
            for (const source of pin.sources){
                if (source.kind === 'pypi' && origin.kind === 'pypi') {
                    return launchPython(host, folder, {
                        minimum: source.minimumPython,
                        abi: origin.abi
                    });
                }
                if (source.kind === 'npm' && origin.kind === 'npm') return launchNode(folder, source.entry, source.minimumNode);
            }
            return {
                ok: false,
                reason: 'the pin does not say how it is started'
            };
        }
        async function launchPython(host, folder, wanted) {
            const python = await (0, interpreter.A)(host, folder, wanted);
            if (!python.ok) return python;
            return {
                ok: true,
                executable: python.executable,
                args: [
                    ...isolated,
                    folder
                ],
                env: {
                    PYTHONSAFEPATH: '1',
                    PYTHONNOUSERSITE: '1',
                    PYTHONDONTWRITEBYTECODE: '1'
                },
                by: `run by Python ${python.version} at ${python.executable}`
            };
        }
        const isolated = [
            '-I',
            '-S',
            '-B'
        ];
        function launchNode(folder, entry, minimum) {
            const { node } = process.versions;
            if (isOlder(node, minimum)) return {
                ok: false,
                reason: `Node ${node} is older than ${minimum}, which it needs`
            };
            const by = `run by Node ${node} at ${process.execPath}`;
            return {
                ok: true,
                executable: process.execPath,
                args: [
                    (0, external_node_path_.join)(folder, entry)
                ],
                env: {},
                by
            };
        }
        function isOlder(version, minimum) {
            return version.localeCompare(minimum, 'en', {
                numeric: true
            }) < 0;
        }
        var install_origin = __webpack_require__(973);
        ;
        const record = schemas.rej({
            tool: schemas.YjP(),
            version: schemas.YjP(),
            sha256: schemas.YjP(),
            origin: install_origin.ID,
            by: schemas.YjP().optional(),
            files: folder_manifest.rc.optional()
        });
        const recordLimit = 8 * 1024 * 1024;
        const abandonedAfterMs = 6 * 60 * 60_000;
        function storeFolder({ host, pin, platform }) {
            return (0, external_node_path_.join)(host.cache, pin.name, `${pin.version}-${platform}`);
        }
        async function lookUp(place) {
            try {
                const folder = await place.host.files.stat(storeFolder(place));
                if (folder === undefined) return {
                    status: 'absent'
                };
                if (folder.kind !== 'directory') return {
                    status: 'refused',
                    reason: `its folder is a ${folder.kind}`
                };
                if (store_isOpen(place, folder.mode, 0o002)) return {
                    status: 'refused',
                    reason: 'anybody may write to its folder'
                };
                return await check(place);
            } catch (error) {
                return {
                    status: 'refused',
                    reason: (0, errors.bD)(error)
                };
            }
        }
        async function check(place) {
            const { host, pin, platform } = place;
            const recordPath = (0, external_node_path_.join)(storeFolder(place), 'installed.json');
            const text = (await host.files.stat(recordPath))?.kind === 'file' ? await host.files.read(recordPath, recordLimit) : undefined;
            if (text === undefined) return refuse('it has no installed.json');
            const read = record.safeParse(JSON.parse(text.toString('utf8')));
            if (!read.success || read.data.tool !== pin.name || read.data.version !== pin.version) {
                return refuse('its installed.json is not as this version writes it');
            }
            const origin = (0, install_origin.CQ)(pin, platform, place.locks, read.data.origin);
            if (origin === undefined) return refuse('it comes from a source that the pin does not name');
            const source = read.data.by === undefined ? origin : `${origin}; brought by the ${read.data.by}`;
            return read.data.files === undefined ? checkExecutable(place, read.data, source) : checkFolder(place, read.data, source);
        }
        const refuse = (reason)=>({
                status: 'refused',
                reason
            });
        async function checkExecutable(place, receipt, source) {
            const { host, pin, platform } = place;
            const executable = executablePath(place);
            const stat = await host.files.stat(executable);
            if (stat?.kind !== 'file') return refuse(`the executable is ${stat === undefined ? 'missing' : `a ${stat.kind}`}`);
            if (store_isOpen(place, stat.mode, 0o022)) return refuse('others may write to the executable');
            if (host.platform.os !== 'windows' && (stat.mode & 0o100) === 0) return refuse('the executable has no execute bit');
            const digest = await host.files.digest(executable);
            const expected = (0, install_origin.tN)(pin, platform, receipt.origin) ?? receipt.sha256;
            if (digest === undefined || digest !== expected || digest !== receipt.sha256) {
                return refuse(`sha256 of the executable is ${digest ?? 'not to be had'}, it should be ${expected}`);
            }
            if (pin.denied.sha256s.includes(digest)) return refuse(`the executable ${digest} is known to be bad`);
            return {
                status: 'verified',
                executable,
                args: [],
                env: {},
                digest,
                source
            };
        }
        async function checkFolder(place, { origin, files = [], sha256: digest }, source) {
            const { host, pin, platform } = place;
            const expected = (0, install_origin.tN)(pin, platform, origin) ?? digest;
            const listed = (0, folder_manifest.DR)(files);
            if (listed !== expected || listed !== digest) return refuse(`its list of files comes to ${listed}, not ${expected}`);
            const folder = (0, external_node_path_.join)(storeFolder(place), 'files');
            const difference = await differenceOf(host, folder, files);
            if (difference !== undefined) return refuse(difference);
            const bad = files.find((file)=>pin.denied.sha256s.includes(file.sha256));
            if (bad !== undefined) return refuse(`${bad.path} is known to be bad`);
            const launch = await launchOf(host, pin, origin, folder);
            if (!launch.ok) return refuse(launch.reason);
            const { executable, args, env, by } = launch;
            return {
                status: 'verified',
                executable,
                args,
                env,
                digest,
                source: `${source}; ${by}`
            };
        }
        function store_isOpen({ host }, mode, bits) {
            return host.platform.os !== 'windows' && (mode & bits) !== 0;
        }
        function executablePath(place) {
            const suffix = place.host.platform.os === 'windows' ? '.exe' : '';
            return (0, external_node_path_.join)(storeFolder(place), `${place.pin.executable}${suffix}`);
        }
        async function store(place, content, origin, by) {
            const { host, pin, platform } = place;
            const neighbour = (0, external_node_path_.join)(host.cache, pin.name, `.${host.now()}-${host.random(8)}`);
            try {
                await removeAbandoned(host, (0, external_node_path_.join)(host.cache, pin.name));
                await host.files.makeTemporary(neighbour);
                const written = await write(place, neighbour, content);
                const receipt = {
                    tool: pin.name,
                    version: pin.version,
                    ...written,
                    origin,
                    by
                };
                await host.files.write((0, external_node_path_.join)(neighbour, 'installed.json'), `${JSON.stringify(receipt)}\n`, 0o644);
                await host.files.rename(neighbour, storeFolder(place));
            } catch (error) {
                const winner = await lookUp(place);
                if (winner.status === 'verified') return winner;
                return {
                    status: 'refused',
                    reason: `${pin.name} for ${platform} cannot be put in place: ${(0, errors.bD)(error)}`
                };
            } finally{
                await host.files.remove(neighbour).catch(()=>undefined);
            }
            return lookUp(place);
        }
        async function write(place, to, content) {
            const { files } = place.host;
            if (Buffer.isBuffer(content)) {
                await files.write((0, external_node_path_.join)(to, executablePath(place).slice(storeFolder(place).length + 1)), content, 0o755);
                return {
                    sha256: (0, digest.s)(content)
                };
            }
            await files.makeFolder((0, external_node_path_.join)(to, 'files'));
            await files.place((0, external_node_path_.join)(to, 'files'), content.map((file)=>({
                    ...file,
                    path: file.path.split('/').map(encodeURIComponent).join('/')
                })));
            const manifest = (0, folder_manifest.$V)(content);
            return {
                sha256: (0, folder_manifest.DR)(manifest),
                files: manifest
            };
        }
        async function removeAbandoned(host, folder) {
            for (const name of (await host.files.list(folder))){
                const made = /^\.(\d+)-[0-9a-f]+$/.exec(name)?.[1];
                if (made !== undefined && host.now() - Number(made) > abandonedAfterMs) await host.files.remove((0, external_node_path_.join)(folder, name));
            }
        }
    },
    5911: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KE: ()=>listed,
            LS: ()=>plural,
            Np: ()=>bySeverity,
            p0: ()=>duration
        });
        var _sarif_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);
        function plural(count, one, many = `${one}s`) {
            return `${count} ${count === 1 ? one : many}`;
        }
        function listed(words) {
            const last = words.at(-1) ?? '';
            return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
        }
        function duration(ms) {
            const tenths = Math.round(ms / 100);
            if (tenths < 100) return `${(tenths / 10).toFixed(1)} s`;
            const seconds = Math.round(ms / 1000);
            return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
        }
        function bySeverity(counts) {
            const parts = _sarif_severity_js__WEBPACK_IMPORTED_MODULE_0__.gO.flatMap((severity)=>counts[severity] > 0 ? [
                    `${counts[severity]} ${severity}`
                ] : []);
            return parts.length === 0 ? 'none' : parts.join(', ');
        }
    },
    9066: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            FL: ()=>overallStyle,
            ND: ()=>gateStyle,
            nI: ()=>paint
        });
        const codes = {
            bold: 1,
            dim: 2,
            red: 31,
            green: 32,
            yellow: 33,
            magenta: 35
        };
        const plain = (text)=>text;
        function style(code, color) {
            return color ? (text)=>text === '' ? '' : `\u001b[${code}m${text}\u001b[0m` : plain;
        }
        function paint(color) {
            return {
                bold: style(codes.bold, color),
                dim: style(codes.dim, color),
                red: style(codes.red, color),
                green: style(codes.green, color),
                yellow: style(codes.yellow, color),
                magenta: style(codes.magenta, color)
            };
        }
        function gateStyle(colors, gate) {
            switch(gate.verdict){
                case 'pass':
                    return colors.green;
                case 'fail':
                    return gate.blocking ? colors.red : colors.yellow;
                case 'error':
                    return gate.blocking ? colors.magenta : colors.yellow;
                case 'skipped':
                case 'not-applicable':
                    return colors.dim;
            }
        }
        function overallStyle(colors, verdict) {
            switch(verdict){
                case 'pass':
                    return colors.green;
                case 'fail':
                    return colors.red;
                case 'error':
                    return colors.magenta;
            }
        }
    },
    9073: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RK: ()=>visible,
            em: ()=>sentence,
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
        const longestSentence = 500;
        function sentence(text, limit = longestSentence) {
            const shown = visible(text.replace(/\s+/gu, ' ').trim());
            if (shown.length <= limit) return shown;
            const cut = shown.slice(0, limit - 1);
            return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
        }
    },
    8991: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ku: ()=>silent,
            ie: ()=>clockOf,
            qB: ()=>progress
        });
        var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5911);
        var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9073);
        var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);
        const silent = {
            start: ()=>undefined,
            update: ()=>undefined,
            end: ()=>undefined
        };
        function clockOf(now) {
            return {
                now,
                every: (ms, tick)=>{
                    const timer = setInterval(tick, ms);
                    timer.unref();
                    return ()=>{
                        clearInterval(timer);
                    };
                }
            };
        }
        const tickMs = 250;
        const drawnActivities = 10;
        function activityLines(active, now, columns) {
            const lines = [
                ...active
            ].slice(0, drawnActivities).map(([label, { since, text }])=>{
                const time = (0, _amounts_js__WEBPACK_IMPORTED_MODULE_0__.p0)(now - since);
                return (0, _wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)((0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(`… ${label}  ${time}${text === '' ? '' : `  ${text}`}`), Math.max(20, columns - 1))[0] ?? '';
            });
            const more = active.size - drawnActivities;
            return more > 0 ? [
                ...lines,
                `… and ${more} more`
            ] : lines;
        }
        function logged(console, clock) {
            const started = new Map();
            return {
                start: (label)=>{
                    started.set(label, clock.now());
                    console.err(`${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(label)}: started\n`);
                },
                update: ()=>undefined,
                end: (label, text)=>{
                    const since = started.get(label);
                    const time = since === undefined ? '' : ` (${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_0__.p0)(clock.now() - since)})`;
                    console.err(`${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(label)}: ${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(text)}${time}\n`);
                }
            };
        }
        function redrawn(console, clock) {
            const active = new Map();
            const state = {
                drawn: 0,
                stop: ()=>undefined
            };
            const draw = (above)=>{
                const lines = activityLines(active, clock.now(), console.columns);
                const erase = state.drawn > 0 ? `\u001b[${state.drawn}A\u001b[J` : '';
                console.err(erase + above + lines.map((line)=>`${line}\n`).join(''));
                state.drawn = lines.length;
            };
            return {
                start: (label)=>{
                    if (active.size === 0) {
                        state.stop = clock.every(tickMs, ()=>{
                            draw('');
                        });
                    }
                    active.set(label, {
                        since: clock.now(),
                        text: ''
                    });
                    draw('');
                },
                update: (label, text)=>{
                    const activity = active.get(label);
                    if (activity !== undefined) active.set(label, {
                        ...activity,
                        text
                    });
                },
                end: (label, text)=>{
                    const activity = active.get(label);
                    const time = activity === undefined ? '' : ` (${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_0__.p0)(clock.now() - activity.since)})`;
                    active.delete(label);
                    if (active.size === 0) state.stop();
                    draw(`${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(label)}: ${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(text)}${time}\n`);
                }
            };
        }
        function progress(console, clock) {
            return console.interactive ? redrawn(console, clock) : logged(console, clock);
        }
    },
    2906: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>textTable
        });
        var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
        var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8748);
        const gap = 2;
        const narrowest = 4;
        function shrink(widths, words, room) {
            const shrunk = [
                ...widths
            ];
            const floors = [
                words,
                shrunk.map(()=>narrowest)
            ];
            for (const floor of floors){
                while(shrunk.reduce((sum, width)=>sum + width, 0) > room){
                    const slack = shrunk.map((width, index)=>width > (floor[index] ?? narrowest) ? width : 0);
                    const widest = slack.indexOf(Math.max(...slack));
                    const width = slack[widest] ?? 0;
                    if (width === 0) break;
                    shrunk[widest] = width - 1;
                }
            }
            return shrunk;
        }
        function columnWidths(rows, columns) {
            const count = Math.max(...rows.map((row)=>row.length));
            const texts = Array.from({
                length: count
            }, (_, column)=>rows.map((row)=>row[column]?.text ?? ''));
            const widths = texts.map((column)=>Math.max(...column.map((text)=>(0, string_width__WEBPACK_IMPORTED_MODULE_1__.A)(text))));
            const words = texts.map((column)=>Math.max(...column.flatMap((text)=>text.split(' ')).map((word)=>(0, string_width__WEBPACK_IMPORTED_MODULE_1__.A)(word))));
            return shrink(widths, words, columns - gap * (count - 1));
        }
        function rowLines(row, widths) {
            const cells = row.map((cell, column)=>({
                    ...cell,
                    lines: (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(cell.text, widths[column] ?? narrowest)
                }));
            const height = Math.max(...cells.map(({ lines })=>lines.length));
            return Array.from({
                length: height
            }, (_, index)=>cells.map(({ lines, style }, column)=>{
                    const text = lines[index] ?? '';
                    const last = column === cells.length - 1;
                    const padding = last ? '' : ' '.repeat((widths[column] ?? 0) - (0, string_width__WEBPACK_IMPORTED_MODULE_1__.A)(text) + gap);
                    return (style === undefined ? text : style(text)) + padding;
                }).join('').trimEnd());
        }
        function textTable(rows, columns) {
            const widths = columnWidths(rows, columns);
            return rows.flatMap((row)=>rowLines(row, widths));
        }
    },
    8748: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L: ()=>wrap,
            r: ()=>hanging
        });
        var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4668);
        const graphemes = new Intl.Segmenter('en', {
            granularity: 'grapheme'
        });
        function pieces(word, width) {
            const found = [];
            let piece = '';
            for (const { segment } of graphemes.segment(word)){
                if (piece !== '' && (0, string_width__WEBPACK_IMPORTED_MODULE_0__.A)(piece + segment) > width) {
                    found.push(piece);
                    piece = '';
                }
                piece += segment;
            }
            return [
                ...found,
                piece
            ];
        }
        function wrap(text, width) {
            const lines = [];
            let line = '';
            for (const [, gap = '', word = ''] of text.matchAll(/( *)([^ ]+)/g)){
                const longer = line === '' ? word : line + gap + word;
                if ((0, string_width__WEBPACK_IMPORTED_MODULE_0__.A)(longer) <= width) {
                    line = longer;
                    continue;
                }
                if (line !== '') lines.push(line);
                const parts = pieces(word, width);
                lines.push(...parts.slice(0, -1));
                line = parts.at(-1) ?? '';
            }
            return [
                ...lines,
                line
            ];
        }
        function hanging(first, text, columns, rest = ' '.repeat((0, string_width__WEBPACK_IMPORTED_MODULE_0__.A)(first))) {
            const room = columns - Math.max((0, string_width__WEBPACK_IMPORTED_MODULE_0__.A)(first), (0, string_width__WEBPACK_IMPORTED_MODULE_0__.A)(rest));
            return wrap(text, room).map((line, index)=>(index === 0 ? first : rest) + line);
        }
    },
    5449: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
    8266: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
    9739: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>toolsOfOneRun,
            o: ()=>provideTool
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
        var _install_installer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1300);
        var _install_pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5048);
        function toolsOfOneRun(provide) {
            const provided = new Map();
            return (tool)=>{
                const known = provided.get(tool) ?? provide(tool);
                provided.set(tool, known);
                return known;
            };
        }
        async function provideTool(name, host, watcher) {
            const assets = `${host.assets}/tools/${name}`;
            const path = `${assets}/tool.json`;
            const text = await host.files.read(path);
            if (text === undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.ue(`${path} is missing: reinstall security-gates`);
            const pin = (0, _install_pin_js__WEBPACK_IMPORTED_MODULE_2__.N)(text.toString('utf8'), path);
            const label = `${pin.name} ${pin.version}`;
            const started = {
                yet: false
            };
            const installed = await (0, _install_installer_js__WEBPACK_IMPORTED_MODULE_1__.a)(host, pin, assets, (progress)=>{
                if (!started.yet) watcher.start(label);
                started.yet = true;
                watcher.update(label, progress);
            });
            if (started.yet) watcher.end(label, installed.ok ? 'installed' : 'not installed');
            return {
                pin,
                installed
            };
        }
    }
};
