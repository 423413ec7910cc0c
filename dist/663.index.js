export const id = 663;
export const ids = [
    663
];
export const modules = {
    5338: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            printSchema: ()=>printSchema
        });
        var _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4752);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
        var _scanners_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4011);
        function printSchema() {
            process.stdout.write(`${JSON.stringify((0, _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__.q)(_scanners_index_js__WEBPACK_IMPORTED_MODULE_2__.U), undefined, 2)}\n`);
            return _errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.pass;
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
    }
};
