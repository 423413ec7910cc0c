export const id = 336;
export const ids = [
    336
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
    6731: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action
        });
        var inputs = __webpack_require__(64389);
        var errors = __webpack_require__(83916);
        var schemas = __webpack_require__(2503);
        var download_url = __webpack_require__(8576);
        ;
        const answerLimit = 4 * 1024 * 1024;
        const timeLimitMs = 60_000;
        const downloadLimitMs = 30 * 60_000;
        const artifactLimit = 32 * 1024 ** 3;
        const listing = schemas.Ikc({
            artifacts: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                workflow_run_backend_id: schemas.YjP(),
                workflow_job_run_backend_id: schemas.YjP(),
                database_id: schemas.KCZ([
                    schemas.YjP(),
                    schemas.aig()
                ]).default(0),
                digest: schemas.YjP().default('')
            })).default([])
        });
        const signed = schemas.Ikc({
            signed_url: schemas.YjP()
        });
        function artifactsOf({ env, files, request, download }) {
            const base = env['ACTIONS_RESULTS_URL'] ?? '';
            const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
            const run = backendIds(token);
            if (run === undefined || !URL.canParse(base) || !(0, download_url.J)(new URL(base))) return undefined;
            const ask = async (method, question)=>{
                const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, base).href;
                const headers = {
                    authorization: `Bearer ${token}`,
                    'content-type': 'application/json'
                };
                const body = JSON.stringify(question);
                const answer = await request({
                    url,
                    method: 'POST',
                    headers,
                    body,
                    limitBytes: answerLimit,
                    timeLimitMs
                });
                if (!answer.ok) throw new errors.ue(answer.reason);
                if (answer.status !== 200) throw new errors.ue(`${(0, download_url.z)(url)} answered ${answer.status}`);
                return JSON.parse(answer.body.toString('utf8'), inSnakeCase);
            };
            return async (name, folder)=>{
                const { artifacts } = listing.parse(await ask('ListArtifacts', {
                    ...run,
                    name_filter: name
                }));
                const newest = artifacts.filter((one)=>one.name === name).sort((a, b)=>Number(b.database_id) - Number(a.database_id))[0];
                if (newest === undefined) throw new errors.ue('this run has no artifact of that name (yet)');
                const { workflow_run_backend_id, workflow_job_run_backend_id, digest } = newest;
                const where = {
                    workflow_run_backend_id,
                    workflow_job_run_backend_id,
                    name
                };
                const { signed_url: url } = signed.parse(await ask('GetSignedArtifactURL', where));
                const archive = `${folder}.zip`;
                try {
                    const got = await download({
                        url,
                        to: archive,
                        limitBytes: artifactLimit,
                        timeLimitMs: downloadLimitMs
                    });
                    if (!got.ok) throw new errors.ue(got.reason);
                    const sha256 = digest.replace(/^sha256:/, '');
                    if (sha256 !== '' && await files.digest(archive) !== sha256) throw new errors.ue('it is not what was uploaded');
                    return await files.unzip(archive, folder, artifactLimit);
                } finally{
                    await files.remove(archive);
                }
            };
        }
        const inSnakeCase = (_, value)=>typeof value !== 'object' || value === null || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).map(([key, held])=>[
                    key.replace(/[A-Z]/g, (letter)=>`_${letter.toLowerCase()}`),
                    held
                ]));
        function backendIds(token) {
            try {
                const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
                const { scp } = schemas.Ikc({
                    scp: schemas.YjP()
                }).parse(claims);
                const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? [];
                return run === undefined || job === undefined ? undefined : {
                    workflow_run_backend_id: run,
                    workflow_job_run_backend_id: job
                };
            } catch  {
                return undefined;
            }
        }
        var github_log = __webpack_require__(85948);
        var host_local = __webpack_require__(44197);
        var external_node_crypto_ = __webpack_require__(77598);
        var download_transport = __webpack_require__(75392);
        ;
        const version = (0, external_node_crypto_.createHash)('sha256').update('security-gates: bytes as they are, 1').digest('hex');
        const shared_cache_timeLimitMs = 60_000;
        const shared_cache_answerLimit = 64 * 1024;
        function sharedCache(env) {
            const base = env['ACTIONS_RESULTS_URL'] ?? '';
            const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
            const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
            if (!env['ACTIONS_CACHE_SERVICE_V2'] || token === '' || mode === 'none' || !URL.canParse(base)) return undefined;
            const service = {
                url: new URL(base),
                token,
                env
            };
            if (!(0, download_url.J)(service.url)) return undefined;
            return {
                restore: async (key, limit)=>mode === 'write-only' ? undefined : restore(service, key, limit),
                save: async (key, content)=>{
                    if (mode !== 'read') await save(service, key, content);
                }
            };
        }
        async function restore(service, key, limit) {
            return connected(service.env, async (send)=>{
                const found = await ask(service, send, 'GetCacheEntryDownloadURL', {
                    key,
                    version
                });
                if (found.get('ok') !== true || found.get('matched_key') !== key) return undefined;
                return send(signedUrl(found.get('signed_download_url')), {
                    method: 'GET',
                    headers: {}
                }, limit);
            });
        }
        async function save(service, key, content) {
            await connected(service.env, async (send)=>{
                const made = await ask(service, send, 'CreateCacheEntry', {
                    key,
                    version
                });
                if (made.get('ok') !== true) throw new errors.ue('the shared cache takes no entry of this key');
                const headers = {
                    'x-ms-blob-type': 'BlockBlob',
                    'content-type': 'application/octet-stream'
                };
                await send(signedUrl(made.get('signed_upload_url')), {
                    method: 'PUT',
                    headers,
                    body: content
                }, shared_cache_answerLimit);
                const size_bytes = String(content.length);
                const done = await ask(service, send, 'FinalizeCacheEntryUpload', {
                    key,
                    version,
                    size_bytes
                });
                if (done.get('ok') !== true) throw new errors.ue('the shared cache did not accept the entry');
            });
        }
        async function connected(env, work) {
            const dispatcher = await (0, download_transport.Q)(env);
            const signal = AbortSignal.timeout(shared_cache_timeLimitMs);
            try {
                return await work((url, message, limit)=>exchange({
                        dispatcher,
                        signal
                    }, url, message, limit));
            } finally{
                await dispatcher.destroy();
            }
        }
        async function exchange(line, url, message, limit) {
            const { request } = await __webpack_require__.e(752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
            const { statusCode, body } = await request(url, {
                ...line,
                ...message
            });
            const chunks = [];
            const received = {
                bytes: 0
            };
            for await (const chunk of body){
                if (!ArrayBuffer.isView(chunk)) continue;
                received.bytes += chunk.byteLength;
                if (received.bytes > limit) throw new errors.ue(`${(0, download_url.z)(url)} is larger than ${String(limit)} bytes`);
                chunks.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
            }
            if (statusCode < 200 || statusCode > 299) throw new errors.ue(`${(0, download_url.z)(url)} answered ${String(statusCode)}`);
            return Buffer.concat(chunks);
        }
        async function ask({ url, token }, send, method, question) {
            const headers = {
                authorization: `Bearer ${token}`,
                'content-type': 'application/json'
            };
            const body = JSON.stringify(question);
            const target = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url);
            const answer = JSON.parse((await send(target, {
                method: 'POST',
                headers,
                body
            }, shared_cache_answerLimit)).toString());
            return new Map(typeof answer === 'object' && answer !== null ? Object.entries(answer) : []);
        }
        function signedUrl(value) {
            const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
            if (url === undefined || !(0, download_url.J)(url)) throw new errors.ue('the shared cache named no HTTPS address');
            return url;
        }
        ;
        async function githubHost(overrides = {}) {
            const core = await __webpack_require__.e(421).then(__webpack_require__.bind(__webpack_require__, 96421));
            const local = (0, host_local.O)(overrides);
            const cache = sharedCache(local.env);
            const artifact = artifactsOf(local);
            const workflow = {
                ...cache === undefined ? {} : {
                    cache
                },
                ...artifact === undefined ? {} : {
                    artifact
                },
                input: (name)=>core.getInput(name),
                setOutput: (name, value)=>{
                    core.setOutput(name, value);
                },
                writeSummary: async (markdown)=>{
                    if (!local.env['GITHUB_STEP_SUMMARY']) return;
                    await core.summary.addRaw(markdown, true).write();
                },
                annotate: ({ level, message, ...place })=>{
                    core[level](message, properties(place));
                }
            };
            return {
                ...local,
                console: {
                    ...(0, github_log.N)(local.console),
                    interactive: false
                },
                workflow
            };
        }
        function properties({ title, file, line }) {
            return {
                title,
                ...file === undefined ? {} : {
                    file
                },
                ...line === undefined ? {} : {
                    startLine: line
                }
            };
        }
        var mirror_host = __webpack_require__(81515);
        var pipeline = __webpack_require__(82201);
        var amounts = __webpack_require__(15911);
        var findings = __webpack_require__(19334);
        var headline = __webpack_require__(14512);
        var printable = __webpack_require__(29073);
        var report_problems = __webpack_require__(53300);
        ;
        const shownPerLevel = 9;
        function placement(finding) {
            const nameable = finding.path !== '' && (0, printable.RK)(finding.path) === finding.path && !finding.path.includes('\uFFFD');
            if (finding.commit !== undefined || !nameable) return {};
            return {
                file: finding.path,
                ...finding.line !== undefined && {
                    line: finding.line
                }
            };
        }
        function ofFinding(finding, level) {
            const place = placement(finding);
            const where = place.file === undefined ? `${(0, printable.RK)((0, findings.$)(finding))}: ` : '';
            const fix = finding.fix === undefined ? '' : ` Fix: ${(0, printable.em)(finding.fix)}`;
            return {
                level,
                title: `${finding.gate}: ${(0, printable.RK)(finding.rule)} (${finding.severity})`,
                message: `${where}${(0, printable.em)(finding.message)}${fix}`,
                ...place
            };
        }
        function errorsOf(judgement, level) {
            const { verdict } = judgement;
            const blocking = level === 'error';
            const problems = (0, report_problems.G)(judgement).filter(({ gate })=>(verdict.gates[gate]?.blocking ?? true) === blocking).map(({ gate, scanner, reason, remedy, reproduce })=>({
                    level,
                    title: `${gate}: error`,
                    message: [
                        `${scanner === undefined ? '' : `${(0, printable.RK)(scanner)}: `}${(0, printable.em)(reason)}`,
                        ...remedy === undefined ? [] : [
                            `Way out: ${(0, printable.em)(remedy)}`
                        ],
                        `Reproduce: ${reproduce}`
                    ].join('\n')
                }));
            if (!blocking || verdict.verdict !== 'error' || problems.length > 0) return problems;
            return [
                {
                    level,
                    title: 'security-gates: error',
                    message: [
                        (0, headline.Pl)(verdict),
                        ...verdict.notes.map((note)=>(0, printable.em)(note))
                    ].join('\n')
                }
            ];
        }
        function atMost(all, level) {
            const more = all.length - shownPerLevel;
            if (more <= 0) return all;
            const rest = `${(0, amounts.LS)(more, 'more annotation')}: see the job summary and results.sarif`;
            return [
                ...all.slice(0, shownPerLevel),
                {
                    level,
                    title: 'security-gates',
                    message: rest
                }
            ];
        }
        function annotations(judgement) {
            const counting = (0, findings.I)(judgement.log).filter((finding)=>finding.mark === undefined);
            const soft = new Set((0, headline.iY)(judgement.verdict).flatMap((gate)=>gate.blocking ? [] : [
                    gate.gate
                ]));
            return [
                'error',
                'warning'
            ].flatMap((level)=>{
                const own = counting.filter((finding)=>soft.has(finding.gate) === (level === 'warning'));
                return atMost([
                    ...errorsOf(judgement, level),
                    ...own.map((finding)=>ofFinding(finding, level))
                ], level);
            });
        }
        var merge = __webpack_require__(11985);
        ;
        function erroredJudgement(reason) {
            return {
                verdict: {
                    verdict: 'error',
                    source: {
                        event: headline.bK,
                        trustedBecause: '',
                        pullRequest: false,
                        staged: false
                    },
                    name: '',
                    gates: {},
                    changes: [],
                    suppressions: [],
                    notes: [
                        reason
                    ]
                },
                log: (0, merge.r)([])
            };
        }
        var gates = __webpack_require__(56707);
        ;
        const runOutputs = [
            {
                name: 'verdict',
                description: 'Overall verdict: pass, fail or error. Anything but pass means: do not merge.'
            },
            {
                name: 'sarif',
                description: 'Path of the merged SARIF log.'
            },
            {
                name: 'report-dir',
                description: 'Folder with results.sarif, verdict.json and summary.md.'
            }
        ];
        const gateOutputs = [
            {
                ending: '',
                describe: (gate)=>`Verdict of ${gate}: pass, fail, error, skipped or not-applicable; empty when the gate is off.`
            },
            {
                ending: '-findings',
                describe: (gate)=>`Number of findings of ${gate} at or above its threshold; empty when the gate is off.`
            }
        ];
        const outputDescriptions = [
            ...runOutputs,
            ...gates.G.flatMap((id)=>gateOutputs.map(({ ending, describe })=>({
                        name: `${id}${ending}`,
                        description: describe(`the gate ${id}`)
                    })))
        ];
        function outputs(verdict, paths) {
            const fixed = [
                [
                    'verdict',
                    verdict.verdict
                ],
                [
                    'sarif',
                    paths.sarif
                ],
                [
                    'report-dir',
                    paths.folder
                ]
            ];
            const perGate = (0, headline.iY)(verdict).flatMap((result)=>[
                    [
                        result.gate,
                        result.verdict
                    ],
                    [
                        `${result.gate}-findings`,
                        String(result.counted)
                    ]
                ]);
            return Object.fromEntries([
                ...fixed,
                ...perGate
            ]);
        }
        var progress = __webpack_require__(18991);
        var summary = __webpack_require__(88825);
        var terminal = __webpack_require__(5445);
        var write = __webpack_require__(1693);
        var same_arguments = __webpack_require__(69344);
        ;
        async function action() {
            const host = await githubHost();
            const { workflow } = host;
            if (workflow === undefined) throw new errors.eb('not a workflow run: GITHUB_ACTIONS is not set');
            try {
                const inputs = inputsOf(workflow);
                const watcher = (0, progress.qB)(host.console, (0, progress.ie)(host.now));
                const mirrored = (0, mirror_host.a)(host, workflow.input('mirror'));
                const judgement = await (0, pipeline.z)(mirrored, requestOf(host, inputs, workflow), watcher);
                await publish({
                    ...judgement,
                    same: (0, same_arguments.F)('.', inputs)
                }, inputs.name, host, workflow);
                return errors.hS[judgement.verdict.verdict];
            } catch (thrown) {
                return explain(thrown, host, workflow);
            }
        }
        async function explain(thrown, host, workflow) {
            const reason = (0, errors.bD)(thrown);
            const exitCode = thrown instanceof errors.eb ? errors.hS.usage : errors.hS.error;
            try {
                await publish({
                    ...erroredJudgement(reason),
                    exitCode
                }, workflow.input('name'), host, workflow);
            } catch (unwritten) {
                workflow.setOutput('verdict', 'error');
                const message = [
                    ...new Set([
                        reason,
                        (0, errors.bD)(unwritten)
                    ])
                ].join('\n');
                workflow.annotate({
                    level: 'error',
                    title: 'security-gates',
                    message
                });
            }
            return exitCode;
        }
        function inputsOf(workflow) {
            return inputs.vj.reduce((inputs, name)=>({
                    ...inputs,
                    [name]: workflow.input(name)
                }), inputs.Rv);
        }
        function requestOf(host, inputs, workflow) {
            const directory = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
            return {
                directory,
                inputs,
                staged: false,
                token: workflow.input('token')
            };
        }
        async function publish(judgement, name, host, workflow) {
            const folder = reportFolder(host, name);
            const { sarif } = await (0, write.L)(host, {
                folder,
                remedy: 'let RUNNER_TEMP name another folder'
            }, judgement);
            for (const [output, value] of Object.entries(outputs(judgement.verdict, {
                sarif,
                folder
            })))workflow.setOutput(output, value);
            await workflow.writeSummary((0, summary.e)(judgement));
            for (const annotation of annotations(judgement))workflow.annotate(annotation);
            host.console.out((0, terminal.R)(judgement, {
                columns: host.console.columns,
                color: host.console.color,
                folder
            }));
        }
        function reportFolder(host, name) {
            const suffix = [
                name,
                host.env['GITHUB_ACTION'] ?? ''
            ].filter((part)=>/^[A-Za-z0-9._-]+$/.test(part));
            return [
                `${host.env['RUNNER_TEMP'] ?? host.cwd}/security-gates-report`,
                ...suffix
            ].join('-');
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
