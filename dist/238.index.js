export const id = 238;
export const ids = [
    238
];
export const modules = {
    99238: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            checkCommand: ()=>checkCommand
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
        var _host_local_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44197);
        var _install_mirror_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81515);
        var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82201);
        var _report_json_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44216);
        var _report_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18991);
        var _report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5445);
        var _report_verdict_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19350);
        var _report_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1693);
        var _same_arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69344);
        async function checkCommand(request, host = (0, _host_local_js__WEBPACK_IMPORTED_MODULE_2__.O)()) {
            const place = {
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, request.output),
                remedy: 'choose another folder with --output DIR'
            };
            await (0, _report_write_js__WEBPACK_IMPORTED_MODULE_8__.O)(host, place);
            const watcher = request.quiet ? _report_progress_js__WEBPACK_IMPORTED_MODULE_5__.Ku : (0, _report_progress_js__WEBPACK_IMPORTED_MODULE_5__.qB)(host.console, (0, _report_progress_js__WEBPACK_IMPORTED_MODULE_5__.ie)(host.now));
            const judged = await (0, _pipeline_js__WEBPACK_IMPORTED_MODULE_4__.z)((0, _install_mirror_host_js__WEBPACK_IMPORTED_MODULE_3__.a)(host, request.mirror), request, watcher);
            const judgement = {
                ...judged,
                same: (0, _same_arguments_js__WEBPACK_IMPORTED_MODULE_9__.F)(request.directory, request.inputs)
            };
            await (0, _report_write_js__WEBPACK_IMPORTED_MODULE_8__.L)(host, place, judgement);
            host.console.out(answer(judgement, request, host));
            return _errors_js__WEBPACK_IMPORTED_MODULE_1__.hS[judgement.verdict.verdict];
        }
        function answer(judgement, { format, output, quiet }, { console }) {
            switch(format){
                case 'json':
                    return (0, _report_verdict_json_js__WEBPACK_IMPORTED_MODULE_7__.G)(judgement.verdict);
                case 'sarif':
                    return (0, _report_json_text_js__WEBPACK_IMPORTED_MODULE_10__.s)(judgement.log);
                case 'text':
                    return quiet ? `${judgement.verdict.verdict}\n` : (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_6__.R)(judgement, {
                        columns: console.columns,
                        color: console.color,
                        folder: output
                    });
            }
        }
    }
};
