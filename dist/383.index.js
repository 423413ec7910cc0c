export const id = 383;
export const ids = [
    383
];
export const modules = {
    89383: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            printSchema: ()=>printSchema
        });
        var _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84752);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
        var _scanners_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
        function printSchema() {
            process.stdout.write(`${JSON.stringify((0, _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__.q)(_scanners_index_js__WEBPACK_IMPORTED_MODULE_2__.U), undefined, 2)}\n`);
            return _errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.pass;
        }
    }
};
