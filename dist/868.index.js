export const id = 868;
export const ids = [
    868
];
export const modules = {
    57428: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>objectionTo,
            M: ()=>entriesOf
        });
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__);
        var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
        var node_util__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
        var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
        var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
        var yauzl__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20663);
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
    35063: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>extractFiles
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _archive_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57428);
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
    23763: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>sha256
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        function sha256(...parts) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for (const part of parts)hash.update(part);
            return hash.digest('hex');
        }
    },
    30974: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>installerEnvironment
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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
    40413: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $V: ()=>manifestOf,
            DR: ()=>folderDigest,
            rc: ()=>manifestSchema
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23763);
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
    31300: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>install,
            $: ()=>placeOf
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(83916);
        var offers = __webpack_require__(3271);
        var pinned_archive = __webpack_require__(7793);
        var sources_source = __webpack_require__(24309);
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
        var install_digest = __webpack_require__(23763);
        var folder_manifest = __webpack_require__(40413);
        var mirror = __webpack_require__(33636);
        var install_pin = __webpack_require__(15048);
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
        var install_origin = __webpack_require__(80973);
        var schemas = __webpack_require__(2503);
        var environment = __webpack_require__(30974);
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
        var npm = __webpack_require__(51199);
        var pypi = __webpack_require__(80848);
        var release = __webpack_require__(43491);
        var wheel = __webpack_require__(51657);
        var store = __webpack_require__(91259);
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
    81515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>hostWithMirror
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _mirror_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33636);
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
    33636: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ar: ()=>readMirror,
            qR: ()=>mirrorVariable,
            uP: ()=>mirrorWays
        });
        var _sources_download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70344);
        var _sources_offers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3271);
        var _sources_pinned_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7793);
        var _sources_pypi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80848);
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
    80973: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BA: ()=>buildRecipe,
            CQ: ()=>originText,
            ID: ()=>originSchema,
            tN: ()=>pinnedDigest
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23763);
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
    15048: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>platforms,
            N: ()=>parsePin
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37428);
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
    70344: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>download
        });
        var external_node_path_ = __webpack_require__(76760);
        ;
        function bytes(count) {
            if (count < 1000) return `${count} B`;
            return count < 1e6 ? `${(count / 1e3).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
        }
        function transfer(received, total, elapsedMs) {
            const amount = total === undefined ? bytes(received) : `${bytes(received)} of ${bytes(total)}`;
            return elapsedMs > 0 ? `${amount}, ${bytes(Math.round(received * 1000 / elapsedMs))}/s` : amount;
        }
        var source = __webpack_require__(24309);
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
    28960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>findInterpreter
        });
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30974);
        var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24309);
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
    51199: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G4: ()=>npmArchive,
            yr: ()=>fromNpm
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _archive_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35063);
        var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23763);
        var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30974);
        var _folder_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40413);
        var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24309);
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
        var _npm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51199);
        var _pypi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80848);
        var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43491);
        var _wheel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51657);
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
    80848: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DN: ()=>fromPypi,
            Zg: ()=>pypiArchive
        });
        var external_node_path_ = __webpack_require__(76760);
        var environment = __webpack_require__(30974);
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
        var install_digest = __webpack_require__(23763);
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
        var external_node_crypto_ = __webpack_require__(77598);
        var archive_files = __webpack_require__(35063);
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
        var sources_source = __webpack_require__(24309);
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
        var interpreter = __webpack_require__(28960);
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
    7866: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>findPython
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30974);
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
                    env: (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.c)(attempt.host.env),
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
    },
    43491: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>releaseArchive,
            a: ()=>fromRelease
        });
        var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
        var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
        var _download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70344);
        var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24309);
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
    24309: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            qQ: ()=>archiveLimit,
            Sr: ()=>executableIn,
            _q: ()=>executableLimit,
            g5: ()=>failureOf,
            _4: ()=>looksLike,
            Sg: ()=>opened
        });
        var errors = __webpack_require__(83916);
        var archive_entries = __webpack_require__(57428);
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
        var install_digest = __webpack_require__(23763);
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
    51657: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EK: ()=>wheelArchive,
            Uz: ()=>fromWheel
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30974);
        var _python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7866);
        var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24309);
        const timeLimitMs = 5 * 60_000;
        const outputLimit = 4 * 1024 * 1024;
        async function fromWheel(attempt, source) {
            const { host, scratch, progress } = attempt;
            const pinned = wheelArchive(attempt, source);
            if (!pinned.ok) return pinned;
            const { file, digest } = pinned.archive;
            const python = await (0, _python_js__WEBPACK_IMPORTED_MODULE_2__.K)(attempt);
            if (!python.ok) return python;
            progress('downloading by pip');
            const requirements = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'requirements.txt');
            await host.files.write(requirements, `${source.project}==${source.version} --hash=sha256:${digest}\n`);
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'wheels');
            const [program, ...first] = python.command;
            const result = await host.run({
                file: program,
                args: [
                    ...first,
                    ...pipArguments(requirements, folder, wheelTag(file))
                ],
                cwd: scratch,
                env: {
                    ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_1__.c)(host.env),
                    PIP_REQUIRE_VIRTUALENV: 'false'
                },
                timeLimitMs,
                outputLimit
            });
            const failure = (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.g5)('pip download', result);
            if (failure !== undefined) return {
                ok: false,
                reason: failure
            };
            const wheel = await host.files.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file), _source_js__WEBPACK_IMPORTED_MODULE_3__.qQ);
            if (wheel === undefined) return {
                ok: false,
                reason: `pip left no file ${file}`
            };
            progress('checking');
            return (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.Sg)(pinned.archive, wheel);
        }
        function wheelArchive({ pin, platform }, source) {
            const pinned = source.platforms[platform];
            if ('absent' in pinned) return {
                ok: false,
                reason: `none for ${platform}: ${pinned.absent}`
            };
            const open = async (content)=>{
                const executable = await (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.Sr)(content, {
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
    91259: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            TE: ()=>lookUp,
            M_: ()=>store,
            IS: ()=>storeFolder
        });
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(2503);
        var errors = __webpack_require__(83916);
        var digest = __webpack_require__(23763);
        var p_map = __webpack_require__(606);
        ;
        const concurrency = 8;
        async function differenceOf(host, folder, manifest) {
            const expected = new Map(manifest.map((file)=>[
                    file.path,
                    file
                ]));
            const modes = await walk(host, folder, foldersOf(manifest));
            if (typeof modes === 'string') return modes;
            const extra = [
                ...modes.keys()
            ].find((path)=>!expected.has(path));
            if (extra !== undefined) return `${extra} is not of the tool`;
            const missing = manifest.find(({ path })=>!modes.has(path));
            if (missing !== undefined) return `${missing.path} is missing`;
            const wrong = await (0, p_map.Ay)(manifest, (file)=>objectionTo(host, folder, file, modes.get(file.path) ?? 0), {
                concurrency
            });
            return wrong.find((objection)=>objection !== undefined);
        }
        async function walk(host, root, folders) {
            const modes = new Map();
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
                    const found = await host.files.stat((0, external_node_path_.join)(root, path));
                    if (found?.kind === 'directory') pending.push(path);
                    else if (found?.kind === 'file') modes.set(path, found.mode);
                    else return `${path} is ${found === undefined ? 'gone again' : `a ${found.kind}`}`;
                }
            }
            return modes;
        }
        async function objectionTo(host, root, file, mode) {
            if (isOpen(host, mode)) return `others may write to ${file.path}`;
            if (host.platform.os !== 'windows' && (mode & 0o111) !== 0 !== file.executable) {
                return `${file.path} has the wrong mode ${mode.toString(8)}`;
            }
            const digest = await host.files.digest((0, external_node_path_.join)(root, file.path));
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
        var folder_manifest = __webpack_require__(40413);
        var interpreter = __webpack_require__(28960);
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
        var install_origin = __webpack_require__(80973);
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
    15911: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KE: ()=>listed,
            LS: ()=>plural,
            Np: ()=>bySeverity,
            p0: ()=>duration
        });
        var _sarif_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98266);
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
    44216: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>jsonText
        });
        const meaningful = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=#)\[/gu;
        function jsonText(data) {
            return `${JSON.stringify(data, undefined, 2).replace(meaningful, escaped)}\n`;
        }
        const escaped = (text)=>text.replaceAll(/[^]/g, (unit)=>`\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
    18991: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ku: ()=>silent,
            ie: ()=>clockOf,
            qB: ()=>progress
        });
        var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15911);
        var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29073);
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
        const heartbeatMs = 30_000;
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
            const active = new Map();
            const state = {
                stop: ()=>undefined
            };
            const say = (label, text, since)=>{
                const time = since === undefined ? '' : ` (${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_0__.p0)(clock.now() - since)})`;
                console.err(`${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(label)}: ${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(text)}${time}\n`);
            };
            return {
                start: (label)=>{
                    if (active.size === 0) {
                        state.stop = clock.every(heartbeatMs, ()=>{
                            for (const [name, { since, text }] of active)say(name, text === '' ? 'still at it' : text, since);
                        });
                    }
                    active.set(label, {
                        since: clock.now(),
                        text: ''
                    });
                    console.err(`${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(label)}: started\n`);
                },
                update: (label, text)=>{
                    update(active, label, text);
                },
                end: (label, text)=>{
                    const since = active.get(label)?.since;
                    active.delete(label);
                    if (active.size === 0) state.stop();
                    say(label, text, since);
                }
            };
        }
        function update(active, label, text) {
            const activity = active.get(label);
            if (activity !== undefined) active.set(label, {
                ...activity,
                text
            });
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
                    update(active, label, text);
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
    42906: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>textTable
        });
        var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
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
        var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);
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
    9739: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>toolsOfOneRun,
            o: ()=>provideTool
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _install_installer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31300);
        var _install_pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15048);
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
