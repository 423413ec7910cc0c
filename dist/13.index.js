export const id = 13;
export const ids = [
    13
];
export const modules = {
    71013: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            version: ()=>version
        });
        ;
        const package_namespaceObject = {
            "rE": "0.1.0"
        };
        ;
        const version = package_namespaceObject.rE;
    }
};
