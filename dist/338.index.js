export const id = 338;
export const ids = [338];
export const modules = {

/***/ 5338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSchema: () => (/* binding */ printSchema)
/* harmony export */ });
/* harmony import */ var _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4752);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _scanners_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(494);



/** Prints the JSON Schema of the policy file. */
function printSchema() {
    process.stdout.write(`${JSON.stringify((0,_config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policyJsonSchema */ .q)(_scanners_index_js__WEBPACK_IMPORTED_MODULE_2__/* .scanners */ .U), undefined, 2)}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass;
}


/***/ })

};
