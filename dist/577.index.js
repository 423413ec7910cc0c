export const id = 577;
export const ids = [
    577
];
export const modules = {
    75577: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            rulesCommand: ()=>rulesCommand
        });
        var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12219);
        var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64389);
        var _config_strictest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97010);
        var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
        var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71683);
        var _host_local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44197);
        var _scan_rule_packs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63956);
        var _scanners_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92308);
        var _scanners_scanner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44161);
        var _trust_trust_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23272);
        const all = Object.values(_scanners_index_js__WEBPACK_IMPORTED_MODULE_7__.U);
        const unlockable = 'auto';
        async function rulesCommand({ directory }, host = (0, _host_local_js__WEBPACK_IMPORTED_MODULE_5__.O)()) {
            const folder = await (0, _folder_js__WEBPACK_IMPORTED_MODULE_4__.CI)(host, directory);
            const repository = await host.repository(folder);
            if (repository === undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(`${folder} is in no git repository: a lock is part of one`);
            const request = {
                folder,
                repository,
                inputs: _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Rv,
                token: '',
                staged: false
            };
            const trust = await (0, _trust_trust_js__WEBPACK_IMPORTED_MODULE_9__.i)(host, request);
            const names = packsOf((0, _config_strictest_js__WEBPACK_IMPORTED_MODULE_2__.O)(trust.uses.map((use)=>(0, _config_config_js__WEBPACK_IMPORTED_MODULE_0__.jK)(use.inputs, use.policy, _scanners_index_js__WEBPACK_IMPORTED_MODULE_7__.U))));
            const lockable = names.filter((name)=>name !== unlockable);
            if (lockable.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(nothingToLock(names));
            const packs = await fetchAll(host, lockable);
            const lock = {
                packs: Object.fromEntries(packs.map(([name, { sha256 }])=>[
                        name,
                        {
                            sha256
                        }
                    ]))
            };
            await host.files.write(`${repository.root}/${_scanners_scanner_js__WEBPACK_IMPORTED_MODULE_8__.nf}`, `${JSON.stringify(lock, undefined, 2)}\n`);
            for (const [name, { sha256 }] of packs)host.console.out(`${name}: ${sha256}\n`);
            if (names.includes(unlockable)) host.console.out(`${unlockable}: not locked, since the registry chooses it anew\n`);
            host.console.out(`Written to ${_scanners_scanner_js__WEBPACK_IMPORTED_MODULE_8__.nf}: commit it.\n`);
            return _errors_js__WEBPACK_IMPORTED_MODULE_3__.hS.pass;
        }
        function packsOf(config) {
            const prefix = 'rule-pack ';
            const names = all.flatMap((scanner)=>{
                if (scanner.kind !== 'process') return [];
                const options = config.gates[scanner.gate].scanners[scanner.id] ?? {};
                return scanner.needs({
                    kind: 'directory',
                    path: ''
                }, options).filter((need)=>need.startsWith(prefix));
            });
            return [
                ...new Set(names)
            ].map((need)=>need.slice(prefix.length)).sort();
        }
        const nothingToLock = (names)=>names.length > 0 ? `${unlockable} cannot be locked: the registry chooses it anew at each run; name packs in \`rules\` of semgrep instead` : 'the policy names no pack of a registry (`rules` of semgrep), so that there is nothing to lock';
        async function fetchAll(host, names) {
            const scratch = await host.files.scratch('rule-packs');
            const packs = [];
            for (const name of names){
                const fetched = await (0, _scan_rule_packs_js__WEBPACK_IMPORTED_MODULE_6__.q3)(host, name, scratch);
                if (!fetched.ok) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.ue(`the rule pack ${name} cannot be had: ${fetched.reason}; nothing was written`);
                packs.push([
                    name,
                    fetched
                ]);
            }
            return packs;
        }
    },
    63956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CJ: ()=>packCache,
            Nl: ()=>lockedDigest,
            q3: ()=>fetchPack
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
        var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
        var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(961);
        var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37428);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
        var _sarif_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75449);
        var _scanners_scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44161);
        const packLimit = 64 * 1024 * 1024;
        const packTimeLimitMs = 20_000;
        const lockLimit = 1024 * 1024;
        const lockSchema = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
            packs: zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod__WEBPACK_IMPORTED_MODULE_5__.rej({
                sha256: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(/^[0-9a-f]{64}$/)
            }))
        });
        async function lockedDigest({ files }, { root }, name) {
            const text = await files.read((0, _sarif_paths_js__WEBPACK_IMPORTED_MODULE_3__.pk)(root, _scanners_scanner_js__WEBPACK_IMPORTED_MODULE_4__.nf), lockLimit);
            if (text === undefined) return {
                ok: true
            };
            try {
                const sha256 = lockSchema.parse(JSON.parse(text.toString('utf8'))).packs[name]?.sha256;
                return sha256 === undefined ? {
                    ok: true
                } : {
                    ok: true,
                    sha256
                };
            } catch (error) {
                const said = error instanceof zod__WEBPACK_IMPORTED_MODULE_6__.G ? zod__WEBPACK_IMPORTED_MODULE_7__.S1(error).replaceAll('\n', ' ') : (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error);
                return {
                    ok: false,
                    reason: `${_scanners_scanner_js__WEBPACK_IMPORTED_MODULE_4__.nf} is no lock of rule packs: ${said}`
                };
            }
        }
        async function fetchPack(host, name, scratch) {
            const base = (host.env['SEMGREP_URL'] ?? '').replace(/\/+$/, '') || 'https://semgrep.dev';
            const to = `${scratch}/pack-${host.random(4)}`;
            const request = {
                url: `${base}/c/${name}`,
                to,
                limitBytes: packLimit,
                timeLimitMs: packTimeLimitMs
            };
            const downloaded = await host.download(request);
            if (!downloaded.ok) return downloaded;
            const content = await host.files.read(to, packLimit);
            if (content === undefined) return {
                ok: false,
                reason: 'the download left no file'
            };
            const objection = objectionTo(content);
            return objection === undefined ? {
                ok: true,
                content,
                sha256: digestOf(content)
            } : {
                ok: false,
                reason: objection
            };
        }
        function objectionTo(content) {
            const rules = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
                rules: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
                    id: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
                })).min(1)
            });
            try {
                return rules.safeParse((0, yaml__WEBPACK_IMPORTED_MODULE_1__.qg)(content.toString('utf8'))).success ? undefined : 'what came is no list of rules';
            } catch  {
                return 'what came is no list of rules';
            }
        }
        const digestOf = (content)=>(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
        function packCache({ cache, files }) {
            const pathOf = (sha256)=>`${cache}/rule-packs/${sha256}.yaml`;
            return {
                take: async (sha256)=>{
                    const content = await files.read(pathOf(sha256), packLimit).catch(()=>undefined);
                    return content !== undefined && digestOf(content) === sha256 ? {
                        content,
                        sha256
                    } : undefined;
                },
                put: (sha256, content)=>files.write(pathOf(sha256), content).catch(()=>undefined)
            };
        }
    }
};
