export const id = 592;
export const ids = [
    592
];
export const modules = {
    23592: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            rulesCommand: ()=>rulesCommand
        });
        var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74109);
        var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64389);
        var _config_strictest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35401);
        var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
        var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71683);
        var _host_local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2899);
        var _scan_rule_packs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63956);
        var _scanners_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(447);
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
    }
};
