export const id = 571;
export const ids = [
    571
];
export const modules = {
    44353: function(module) {
        !function(e, t) {
            true ? module.exports = t() : 0;
        }(this, ()=>(()=>{
                "use strict";
                var e = {
                    154: (e, t)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.CvssVector = void 0;
                        class o {
                            constructor(e, t, o){
                                this.vector = e, this.normalize = t, this.scores = o;
                            }
                            isUpToDate(e, t) {
                                return this.vector === e && this.normalize === t;
                            }
                            getScores() {
                                return this.scores;
                            }
                        }
                        t.CvssVector = class {
                            constructor(e){
                                this.vectorChangedListeners = [], this.components = new Map, this.clearComponents(), e && this.applyVector(e);
                            }
                            calculateScores(e = !1) {
                                const t = this.toString(!0);
                                if (this.cachedScores && this.cachedScores.isUpToDate(t, e)) return this.cachedScores.getScores();
                                const a = this.calculateScoresInternal(e);
                                return this.cachedScores = new o(t, e, a), a;
                            }
                            fillBaseMetrics() {
                                for (const [e, t] of this.getRegisteredComponents())if ("base" === e.name) {
                                    for (const e of t){
                                        const t = e.values[1];
                                        t && this.applyComponent(e, t);
                                    }
                                    return;
                                }
                                throw new Error("No base category found");
                            }
                            getComponents() {
                                return this.components;
                            }
                            clearComponents() {
                                this.getRegisteredComponents().forEach((e, t)=>{
                                    e.forEach((e)=>this.components.set(e, e.values[0]));
                                });
                            }
                            clearSpecifiedComponents(e) {
                                e.forEach((e)=>this.components.set(e, e.values[0]));
                            }
                            addVectorChangedListener(e) {
                                this.vectorChangedListeners.push(e);
                            }
                            normalizeVector(e) {
                                return e.replace(/\(/g, "").replace(/\)/g, "").replace(/CVSS:\d+\.?\d?/g, "").replace(/\s/g, "").replace(/\\/g, "").replace(/^\//g, "").replace(/\/$/g, "").trim();
                            }
                            findComponent(e) {
                                for (const t of this.getRegisteredComponents().values()){
                                    const o = t.find((t)=>t.name === e || t.shortName === e);
                                    if (o) return o;
                                }
                                return Array.from(this.components.keys()).find((t)=>t.name === e || t.shortName === e);
                            }
                            applyVector(e) {
                                this.applyVectorCount(e);
                            }
                            applyVectorCount(e) {
                                const t = this.normalizeVector(e).split("/");
                                let o = 0;
                                return t.forEach((e)=>{
                                    if (0 === e.length) return;
                                    const [t, a] = e.split(":");
                                    0 !== t.length && 0 !== a.length ? this.applyComponentString(t, a, !1) && o++ : console.warn("Invalid component/value pair", e);
                                }), this.vectorChangedListeners.forEach((e)=>e(this)), o;
                            }
                            applyComponentString(e, t, o = !0) {
                                const a = this.findComponent(e);
                                if (a) {
                                    const i = a.values.find((e)=>e.name === t || e.shortName === t);
                                    if (i) return this.components.get(a) !== i && (this.applyComponent(a, i), o && this.vectorChangedListeners.forEach((e)=>e(this)), !0);
                                    throw new Error(`Unknown component value ${t} for component ${e}`);
                                }
                                throw new Error(`Unknown component ${e} when setting value ${t}`);
                            }
                            applyComponentStringSilent(e, t, o = !0) {
                                try {
                                    return this.applyComponentString(e, t, o);
                                } catch (e) {
                                    return !1;
                                }
                            }
                            applyComponent(e, t, o = !0) {
                                this.components.set(e, t), o && this.vectorChangedListeners.forEach((e)=>e(this));
                            }
                            applyVectorPartsIf(e, t, o) {
                                if (!e) return 0;
                                const a = this.normalizeVector(e);
                                if (0 === a.length) return 0;
                                const i = a.split("/");
                                let s = 0;
                                for (const e of i){
                                    if (!e) continue;
                                    const a = e.split(":", 2), i = this.clone(), n = t(i);
                                    if (2 === a.length) {
                                        i.applyComponentStringSilent(a[0], a[1]);
                                        const e = t(i);
                                        o ? e <= n && (s += this.applyComponentStringSilent(a[0], a[1]) ? 1 : 0) : e >= n && (s += this.applyComponentStringSilent(a[0], a[1]) ? 1 : 0);
                                    } else console.warn("Unknown vector argument:", e);
                                }
                                return s;
                            }
                            applyVectorPartsIfLower(e, t) {
                                return this.applyVectorPartsIf(e, t, !0);
                            }
                            applyVectorPartsIfHigher(e, t) {
                                return this.applyVectorPartsIf(e, t, !1);
                            }
                            applyVectorPartsIfLowerVector(e, t) {
                                return this.applyVectorPartsIf(e.toStringDefinedParts(), t, !0);
                            }
                            applyVectorPartsIfHigherVector(e, t) {
                                return this.applyVectorPartsIf(e.toStringDefinedParts(), t, !1);
                            }
                            getComponent(e) {
                                const t = this.components.get(e);
                                if (!t) throw new Error(`Unknown component: ${e.name}`);
                                return t;
                            }
                            getComponentByString(e) {
                                const t = this.findComponent(e);
                                if (!t) throw new Error(`Unknown component: ${e}`);
                                const o = this.components.get(t);
                                if (!o) throw new Error(`Unknown component: ${e}`);
                                return o;
                            }
                            getComponentByStringOpt(e) {
                                try {
                                    return this.getComponentByString(e);
                                } catch (e) {
                                    return null;
                                }
                            }
                            size() {
                                return Array.from(this.components.values()).filter(this.isComponentValueDefined).length;
                            }
                            getFirstDefinedComponent(e) {
                                return e.map((e)=>this.components.get(e)).find(this.isComponentValueDefined);
                            }
                            toString(e = !1, t = this.getRegisteredComponents(), o = !1) {
                                let a = "";
                                for (const [i, s] of t)if (e || this.isCategoryPartiallyDefined(i)) for (const e of s){
                                    const t = this.components.get(e);
                                    if (t) {
                                        if (o && !this.isComponentValueDefined(t)) continue;
                                        a += `${e.shortName}:${t.shortName}/`;
                                    }
                                }
                                return this.getVectorPrefix() + a.slice(0, -1);
                            }
                            toStringDefinedParts() {
                                return this.toString(!1, this.getRegisteredComponents(), !0);
                            }
                            isCategoryFullyDefined(e) {
                                const t = this.getRegisteredComponents().get(e);
                                return !!t && t.every((e)=>void 0 !== this.components.get(e) && "ND" !== this.components.get(e).shortName && "X" !== this.components.get(e).shortName);
                            }
                            isCategoryPartiallyDefined(e) {
                                const t = this.getRegisteredComponents().get(e);
                                return !!t && t.some((e)=>void 0 !== this.components.get(e) && "ND" !== this.components.get(e).shortName && "X" !== this.components.get(e).shortName);
                            }
                            round(e, t) {
                                let o = Math.pow(10, t);
                                return Math.round(e * o) / o;
                            }
                            roundUp(e) {
                                let t = Math.round(1e5 * e);
                                return t % 1e4 == 0 ? t / 1e5 : (Math.floor(t / 1e4) + 1) / 10;
                            }
                            normalizeScore(e, t) {
                                return 10 === t ? e : this.round(this.mapRange(e, 0, t, 0, 10), 1);
                            }
                            mapRange(e, t, o, a, i) {
                                return (e - t) / (o - t) * (i - a) + a;
                            }
                            pickRandomDefinedComponentValue(e) {
                                for(let t = 0; t < 999999; t++){
                                    const t = e.values[Math.floor(Math.random() * e.values.length)];
                                    if ("X" !== t.shortName && "ND" !== t.shortName && !t.hide) return t;
                                }
                            }
                            clone() {
                                const e = new this.constructor;
                                return e.components = new Map(this.components), e;
                            }
                            diffVector(e) {
                                const t = new this.constructor;
                                for (const [o, a] of this.getRegisteredComponents())for (const o of a){
                                    const a = this.components.get(o), i = e.components.get(o), s = this.isComponentValueDefined(a), n = this.isComponentValueDefined(i);
                                    s && n && a.shortName !== i.shortName || !s && n ? t.applyComponent(o, i) : s && !n && t.applyComponent(o, a);
                                }
                                return t;
                            }
                            applyEnvironmentalMetricsOntoBase() {
                                for (const [e, t] of this.getRegisteredComponents())for (const e of t){
                                    const t = this.components.get(e);
                                    t && e.baseMetricEquivalent && this.isComponentValueDefined(t) && (e.baseMetricEquivalentMapper ? this.applyComponentString(e.baseMetricEquivalent.shortName, e.baseMetricEquivalentMapper(t).shortName, !1) : this.applyComponentString(e.baseMetricEquivalent.shortName, t.shortName, !1), this.applyComponent(e, e.values[0], !1));
                                }
                                this.vectorChangedListeners.forEach((e)=>e(this));
                            }
                            isComponentValueDefined(e) {
                                return void 0 !== e && "ND" !== e.shortName && "X" !== e.shortName;
                            }
                            static _reorderAttributeSeverityOrder(e) {
                                const t = [];
                                return e.forEach((e, o)=>{
                                    t.push([
                                        e
                                    ]);
                                }), t;
                            }
                        };
                    },
                    156: function(e, t, o) {
                        var a = this && this.__createBinding || (Object.create ? function(e, t, o, a) {
                            void 0 === a && (a = o);
                            var i = Object.getOwnPropertyDescriptor(t, o);
                            i && !("get" in i ? !t.__esModule : i.writable || i.configurable) || (i = {
                                enumerable: !0,
                                get: function() {
                                    return t[o];
                                }
                            }), Object.defineProperty(e, a, i);
                        } : function(e, t, o, a) {
                            void 0 === a && (a = o), e[a] = t[o];
                        }), i = this && this.__exportStar || function(e, t) {
                            for(var o in e)"default" === o || Object.prototype.hasOwnProperty.call(t, o) || a(t, e, o);
                        };
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss4P0 = t.Cvss3P0 = t.Cvss3P1 = t.Cvss2 = t.CvssVector = void 0;
                        var s = o(154);
                        Object.defineProperty(t, "CvssVector", {
                            enumerable: !0,
                            get: function() {
                                return s.CvssVector;
                            }
                        }), i(o(564), t);
                        var n = o(475);
                        Object.defineProperty(t, "Cvss2", {
                            enumerable: !0,
                            get: function() {
                                return n.Cvss2;
                            }
                        });
                        var r = o(371);
                        Object.defineProperty(t, "Cvss3P1", {
                            enumerable: !0,
                            get: function() {
                                return r.Cvss3P1;
                            }
                        });
                        var c = o(623);
                        Object.defineProperty(t, "Cvss3P0", {
                            enumerable: !0,
                            get: function() {
                                return c.Cvss3P0;
                            }
                        });
                        var l = o(987);
                        Object.defineProperty(t, "Cvss4P0", {
                            enumerable: !0,
                            get: function() {
                                return l.Cvss4P0;
                            }
                        });
                    },
                    331: (e, t)=>{
                        var o;
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss3P0Components = void 0;
                        class a {
                        }
                        t.Cvss3P0Components = a, o = a, a.CONFIDENTIALITY_IMPACT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 0,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no loss of confidentiality within the impacted component."
                            },
                            L: {
                                shortName: "L",
                                value: .22,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."
                            },
                            H: {
                                shortName: "H",
                                value: .56,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."
                            }
                        }, a.CONFIDENTIALITY_IMPACT = [
                            o.CONFIDENTIALITY_IMPACT_VALUES.X,
                            o.CONFIDENTIALITY_IMPACT_VALUES.N,
                            o.CONFIDENTIALITY_IMPACT_VALUES.L,
                            o.CONFIDENTIALITY_IMPACT_VALUES.H
                        ], a.INTEGRITY_IMPACT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 0,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no loss of integrity within the impacted component."
                            },
                            L: {
                                shortName: "L",
                                value: .22,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component."
                            },
                            H: {
                                shortName: "H",
                                value: .56,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."
                            }
                        }, a.INTEGRITY_IMPACT = [
                            o.INTEGRITY_IMPACT_VALUES.X,
                            o.INTEGRITY_IMPACT_VALUES.N,
                            o.INTEGRITY_IMPACT_VALUES.L,
                            o.INTEGRITY_IMPACT_VALUES.H
                        ], a.AVAILABILITY_IMPACT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 0,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no impact to availability within the impacted component."
                            },
                            L: {
                                shortName: "L",
                                value: .22,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."
                            },
                            H: {
                                shortName: "H",
                                value: .56,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
                            }
                        }, a.AVAILABILITY_IMPACT = [
                            o.AVAILABILITY_IMPACT_VALUES.X,
                            o.AVAILABILITY_IMPACT_VALUES.N,
                            o.AVAILABILITY_IMPACT_VALUES.L,
                            o.AVAILABILITY_IMPACT_VALUES.H
                        ], a.CONFIDENTIALITY_REQUIREMENT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, a.CONFIDENTIALITY_REQUIREMENT = [
                            o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
                            o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
                            o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
                            o.CONFIDENTIALITY_REQUIREMENT_VALUES.H
                        ], a.INTEGRITY_REQUIREMENT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, a.INTEGRITY_REQUIREMENT = [
                            o.INTEGRITY_REQUIREMENT_VALUES.X,
                            o.INTEGRITY_REQUIREMENT_VALUES.L,
                            o.INTEGRITY_REQUIREMENT_VALUES.M,
                            o.INTEGRITY_REQUIREMENT_VALUES.H
                        ], a.AVAILABILITY_REQUIREMENT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, a.AVAILABILITY_REQUIREMENT = [
                            o.AVAILABILITY_REQUIREMENT_VALUES.X,
                            o.AVAILABILITY_REQUIREMENT_VALUES.L,
                            o.AVAILABILITY_REQUIREMENT_VALUES.M,
                            o.AVAILABILITY_REQUIREMENT_VALUES.H
                        ], a.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "There is no impact to the integrity of the system."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "There is a partial compromise of system integrity."
                            },
                            H: {
                                shortName: "H",
                                value: 1.5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total compromise of system integrity."
                            }
                        }, a.TEMPLATE_CIA_REQUIREMENT_MODIFIED = [
                            o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,
                            o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,
                            o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,
                            o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H
                        ], a.BASE_CATEGORY = {
                            name: "base",
                            description: "This metric reflects the qualities of a vulnerability that are constant over time and across user environments."
                        }, a.AV_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                name: "Network",
                                abbreviatedName: "Netw.",
                                jsonSchemaName: "NETWORK",
                                description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
                            },
                            A: {
                                shortName: "A",
                                value: .62,
                                name: "Adjacent Network",
                                abbreviatedName: "Adj. Network",
                                jsonSchemaName: "ADJACENT_NETWORK",
                                description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
                            },
                            L: {
                                shortName: "L",
                                value: .55,
                                name: "Local",
                                jsonSchemaName: "LOCAL",
                                description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
                            },
                            P: {
                                shortName: "P",
                                value: .2,
                                name: "Physical",
                                abbreviatedName: "Phys.",
                                jsonSchemaName: "PHYSICAL",
                                description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
                            }
                        }, a.AV = {
                            name: "Attack Vector",
                            shortName: "AV",
                            subCategory: "Exploitability Metrics",
                            description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
                            values: [
                                o.AV_VALUES.X,
                                o.AV_VALUES.N,
                                o.AV_VALUES.A,
                                o.AV_VALUES.L,
                                o.AV_VALUES.P
                            ]
                        }, a.AC_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            L: {
                                shortName: "L",
                                value: .77,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
                            },
                            H: {
                                shortName: "H",
                                value: .44,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
                            }
                        }, a.AC = {
                            name: "Attack Complexity",
                            shortName: "AC",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
                            values: [
                                o.AC_VALUES.X,
                                o.AC_VALUES.L,
                                o.AC_VALUES.H
                            ]
                        }, a.PR_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                changedValue: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                changedValue: .85,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
                            },
                            L: {
                                shortName: "L",
                                value: .62,
                                changedValue: .68,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
                            },
                            H: {
                                shortName: "H",
                                value: .27,
                                changedValue: .5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
                            }
                        }, a.PR = {
                            name: "Privileges Required",
                            shortName: "PR",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
                            values: [
                                o.PR_VALUES.X,
                                o.PR_VALUES.N,
                                o.PR_VALUES.L,
                                o.PR_VALUES.H
                            ]
                        }, a.UI_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The vulnerable system can be exploited without interaction from any user."
                            },
                            R: {
                                shortName: "R",
                                value: .62,
                                name: "Required",
                                abbreviatedName: "Req.",
                                jsonSchemaName: "REQUIRED",
                                description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
                            }
                        }, a.UI = {
                            name: "User Interaction",
                            shortName: "UI",
                            subCategory: "Exploitability Metrics",
                            description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
                            values: [
                                o.UI_VALUES.X,
                                o.UI_VALUES.N,
                                o.UI_VALUES.R
                            ]
                        }, a.S_VALUES = {
                            X: {
                                shortName: "X",
                                value: !1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            U: {
                                shortName: "U",
                                value: !1,
                                name: "Unchanged",
                                abbreviatedName: "Unchang.",
                                jsonSchemaName: "UNCHANGED",
                                description: "An exploited vulnerability can only affect resources managed by the same authority."
                            },
                            C: {
                                shortName: "C",
                                value: !0,
                                name: "Changed",
                                jsonSchemaName: "CHANGED",
                                description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
                            }
                        }, a.S = {
                            name: "Scope",
                            shortName: "S",
                            subCategory: "Exploitability Metrics",
                            description: "Can an exploit of the vulnerability be accomplished remotely?",
                            values: [
                                o.S_VALUES.X,
                                o.S_VALUES.U,
                                o.S_VALUES.C
                            ]
                        }, a.C = {
                            name: "Confidentiality Impact",
                            shortName: "C",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
                            values: o.CONFIDENTIALITY_IMPACT
                        }, a.I = {
                            name: "Integrity Impact",
                            shortName: "I",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
                            values: o.INTEGRITY_IMPACT
                        }, a.A = {
                            name: "Availability Impact",
                            shortName: "A",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
                            values: o.AVAILABILITY_IMPACT
                        }, a.BASE_CATEGORY_VALUES = [
                            o.AV,
                            o.AC,
                            o.PR,
                            o.UI,
                            o.S,
                            o.C,
                            o.I,
                            o.A
                        ], a.TEMPORAL_CATEGORY = {
                            name: "temporal",
                            description: "This metric reflects the current state of exploit techniques or code availability."
                        }, a.E_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            U: {
                                shortName: "U",
                                value: .91,
                                name: "Unproven",
                                abbreviatedName: "Unproven",
                                description: "No exploit code is available, or an exploit is theoretical."
                            },
                            P: {
                                shortName: "P",
                                value: .94,
                                name: "Proof-of-Concept",
                                abbreviatedName: "Proof-of-conc.",
                                jsonSchemaName: "PROOF_OF_CONCEPT",
                                description: "Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
                            },
                            F: {
                                shortName: "F",
                                value: .97,
                                name: "Functional",
                                jsonSchemaName: "FUNCTIONAL",
                                description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
                            },
                            H: {
                                shortName: "H",
                                value: 1,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists."
                            }
                        }, a.E = {
                            name: "Exploit Code Maturity",
                            shortName: "E",
                            description: "This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.",
                            values: [
                                o.E_VALUES.X,
                                o.E_VALUES.U,
                                o.E_VALUES.P,
                                o.E_VALUES.F,
                                o.E_VALUES.H
                            ]
                        }, a.RL_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            O: {
                                shortName: "O",
                                value: .95,
                                name: "Official Fix",
                                abbreviatedName: "Off. Fix",
                                jsonSchemaName: "OFFICIAL_FIX",
                                description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
                            },
                            T: {
                                shortName: "T",
                                value: .96,
                                name: "Temporary Fix",
                                abbreviatedName: "Temp. Fix",
                                jsonSchemaName: "TEMPORARY_FIX",
                                description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
                            },
                            W: {
                                shortName: "W",
                                value: .97,
                                name: "Workaround",
                                jsonSchemaName: "WORKAROUND",
                                description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
                            },
                            U: {
                                shortName: "U",
                                value: 1,
                                name: "Unavailable",
                                jsonSchemaName: "UNAVAILABLE",
                                description: "There is either no solution available or it is impossible to apply."
                            }
                        }, a.RL = {
                            name: "Remediation Level",
                            shortName: "RL",
                            description: "This metric describes the remediation level for a vulnerability in an affected resource.",
                            values: [
                                o.RL_VALUES.X,
                                o.RL_VALUES.O,
                                o.RL_VALUES.T,
                                o.RL_VALUES.W,
                                o.RL_VALUES.U
                            ]
                        }, a.RC_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            U: {
                                shortName: "U",
                                value: .92,
                                name: "Unknown",
                                description: "Report confidence is unknown."
                            },
                            R: {
                                shortName: "R",
                                value: .96,
                                name: "Reasonable",
                                jsonSchemaName: "REASONABLE",
                                description: "Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."
                            },
                            C: {
                                shortName: "C",
                                value: 1,
                                name: "Confirmed",
                                jsonSchemaName: "CONFIRMED",
                                description: "Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."
                            }
                        }, a.RC = {
                            name: "Report Confidence",
                            shortName: "RC",
                            description: "This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.",
                            values: [
                                o.RC_VALUES.X,
                                o.RC_VALUES.U,
                                o.RC_VALUES.R,
                                o.RC_VALUES.C
                            ]
                        }, a.TEMPORAL_CATEGORY_VALUES = [
                            o.E,
                            o.RL,
                            o.RC
                        ], a.ENVIRONMENTAL_CATEGORY = {
                            name: "environmental",
                            description: "This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score."
                        }, a.MAV_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                name: "Network",
                                abbreviatedName: "Netw.",
                                jsonSchemaName: "NETWORK",
                                description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
                            },
                            A: {
                                shortName: "A",
                                value: .62,
                                name: "Adjacent Network",
                                abbreviatedName: "Adj. Network",
                                jsonSchemaName: "ADJACENT_NETWORK",
                                description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
                            },
                            L: {
                                shortName: "L",
                                value: .55,
                                name: "Local",
                                jsonSchemaName: "LOCAL",
                                description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
                            },
                            P: {
                                shortName: "P",
                                value: .2,
                                name: "Physical",
                                abbreviatedName: "Phys.",
                                jsonSchemaName: "PHYSICAL",
                                description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
                            }
                        }, a.MAV = {
                            name: "Modified Attack Vector",
                            shortName: "MAV",
                            subCategory: "Exploitability Metrics",
                            description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
                            baseMetricEquivalent: o.AV,
                            values: [
                                o.MAV_VALUES.X,
                                o.MAV_VALUES.N,
                                o.MAV_VALUES.A,
                                o.MAV_VALUES.L,
                                o.MAV_VALUES.P
                            ]
                        }, a.MAC_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            L: {
                                shortName: "L",
                                value: .77,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
                            },
                            H: {
                                shortName: "H",
                                value: .44,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
                            }
                        }, a.MAC = {
                            name: "Modified Attack Complexity",
                            shortName: "MAC",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
                            baseMetricEquivalent: o.AC,
                            values: [
                                o.MAC_VALUES.X,
                                o.MAC_VALUES.L,
                                o.MAC_VALUES.H
                            ]
                        }, a.MPR_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                changedValue: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                changedValue: .85,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
                            },
                            L: {
                                shortName: "L",
                                value: .62,
                                changedValue: .68,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
                            },
                            H: {
                                shortName: "H",
                                value: .27,
                                changedValue: .5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
                            }
                        }, a.MPR = {
                            name: "Modified Privileges Required",
                            shortName: "MPR",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
                            baseMetricEquivalent: o.PR,
                            values: [
                                o.MPR_VALUES.X,
                                o.MPR_VALUES.N,
                                o.MPR_VALUES.L,
                                o.MPR_VALUES.H
                            ]
                        }, a.MUI_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The vulnerable system can be exploited without interaction from any user."
                            },
                            R: {
                                shortName: "R",
                                value: .62,
                                name: "Required",
                                jsonSchemaName: "REQUIRED",
                                description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
                            }
                        }, a.MUI = {
                            name: "Modified User Interaction",
                            shortName: "MUI",
                            subCategory: "Exploitability Metrics",
                            description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
                            baseMetricEquivalent: o.UI,
                            values: [
                                o.MUI_VALUES.X,
                                o.MUI_VALUES.N,
                                o.MUI_VALUES.R
                            ]
                        }, a.MS_VALUES = {
                            X: {
                                shortName: "X",
                                value: !1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            U: {
                                shortName: "U",
                                value: !1,
                                name: "Unchanged",
                                abbreviatedName: "Unchang.",
                                jsonSchemaName: "UNCHANGED",
                                description: "An exploited vulnerability can only affect resources managed by the same authority."
                            },
                            C: {
                                shortName: "C",
                                value: !0,
                                name: "Changed",
                                jsonSchemaName: "CHANGED",
                                description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
                            }
                        }, a.MS = {
                            name: "Modified Scope",
                            shortName: "MS",
                            subCategory: "Exploitability Metrics",
                            description: "Can an exploit of the vulnerability be accomplished remotely?",
                            baseMetricEquivalent: o.S,
                            values: [
                                o.MS_VALUES.X,
                                o.MS_VALUES.U,
                                o.MS_VALUES.C
                            ]
                        }, a.MC = {
                            name: "Confidentiality Impact",
                            shortName: "MC",
                            subCategory: "Modified Impact",
                            description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
                            baseMetricEquivalent: o.C,
                            values: o.CONFIDENTIALITY_IMPACT
                        }, a.MI = {
                            name: "Integrity Impact",
                            shortName: "MI",
                            subCategory: "Modified Impact",
                            description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
                            baseMetricEquivalent: o.I,
                            values: o.INTEGRITY_IMPACT
                        }, a.MA = {
                            name: "Availability Impact",
                            shortName: "MA",
                            subCategory: "Modified Impact",
                            description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
                            baseMetricEquivalent: o.A,
                            values: o.AVAILABILITY_IMPACT
                        }, a.CR = {
                            name: "Confidentiality Requirement",
                            shortName: "CR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: "This metric describes the remediation level for a vulnerability in an affected resource.",
                            values: o.CONFIDENTIALITY_REQUIREMENT
                        }, a.IR = {
                            name: "Integrity Requirement",
                            shortName: "IR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: "This metric describes the remediation level for a vulnerability in an affected resource.",
                            values: o.INTEGRITY_REQUIREMENT
                        }, a.AR = {
                            name: "Availability Requirement",
                            shortName: "AR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: "This metric describes the remediation level for a vulnerability in an affected resource.",
                            values: o.AVAILABILITY_REQUIREMENT
                        }, a.ENVIRONMENTAL_CATEGORY_VALUES = [
                            o.CR,
                            o.IR,
                            o.AR,
                            o.MAV,
                            o.MAC,
                            o.MPR,
                            o.MUI,
                            o.MS,
                            o.MC,
                            o.MI,
                            o.MA
                        ], a.REGISTERED_COMPONENTS = new Map, o.REGISTERED_COMPONENTS.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.TEMPORAL_CATEGORY, o.TEMPORAL_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.ENVIRONMENTAL_CATEGORY, o.ENVIRONMENTAL_CATEGORY_VALUES), a.ATTRIBUTE_SEVERITY_ORDER = [
                            [
                                o.S_VALUES.U,
                                o.MS_VALUES.U
                            ],
                            [
                                o.CONFIDENTIALITY_IMPACT_VALUES.N,
                                o.INTEGRITY_IMPACT_VALUES.N,
                                o.AVAILABILITY_IMPACT_VALUES.N
                            ],
                            [
                                o.AV_VALUES.P,
                                o.MAV_VALUES.P
                            ],
                            [
                                o.CONFIDENTIALITY_IMPACT_VALUES.L,
                                o.INTEGRITY_IMPACT_VALUES.L,
                                o.AVAILABILITY_IMPACT_VALUES.L
                            ],
                            [
                                o.PR_VALUES.H,
                                o.MPR_VALUES.H
                            ],
                            [
                                o.AC_VALUES.H,
                                o.MAC_VALUES.H
                            ],
                            [
                                o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
                                o.INTEGRITY_REQUIREMENT_VALUES.L,
                                o.AVAILABILITY_REQUIREMENT_VALUES.L
                            ],
                            [
                                o.AV_VALUES.L,
                                o.MAV_VALUES.L
                            ],
                            [
                                o.CONFIDENTIALITY_IMPACT_VALUES.H,
                                o.INTEGRITY_IMPACT_VALUES.H,
                                o.AVAILABILITY_IMPACT_VALUES.H
                            ],
                            [
                                o.AV_VALUES.A,
                                o.MAV_VALUES.A
                            ],
                            [
                                o.UI_VALUES.R,
                                o.MUI_VALUES.R
                            ],
                            [
                                o.PR_VALUES.L,
                                o.MPR_VALUES.L
                            ],
                            [
                                o.AC_VALUES.L,
                                o.MAC_VALUES.L
                            ],
                            [
                                o.AV_VALUES.N,
                                o.MAV_VALUES.N
                            ],
                            [
                                o.PR_VALUES.N,
                                o.MPR_VALUES.N
                            ],
                            [
                                o.UI_VALUES.N,
                                o.MUI_VALUES.N
                            ],
                            [
                                o.E_VALUES.U
                            ],
                            [
                                o.E_VALUES.P
                            ],
                            [
                                o.E_VALUES.F
                            ],
                            [
                                o.E_VALUES.H
                            ],
                            [
                                o.E_VALUES.X
                            ],
                            [
                                o.RC_VALUES.U
                            ],
                            [
                                o.RL_VALUES.O
                            ],
                            [
                                o.RL_VALUES.T
                            ],
                            [
                                o.RC_VALUES.R
                            ],
                            [
                                o.RL_VALUES.W
                            ],
                            [
                                o.AV_VALUES.X,
                                o.MAV_VALUES.X
                            ],
                            [
                                o.AC_VALUES.X,
                                o.MAC_VALUES.X
                            ],
                            [
                                o.PR_VALUES.X,
                                o.MPR_VALUES.X
                            ],
                            [
                                o.UI_VALUES.X,
                                o.MUI_VALUES.X
                            ],
                            [
                                o.S_VALUES.C,
                                o.MS_VALUES.C
                            ],
                            [
                                o.S_VALUES.X,
                                o.MS_VALUES.X
                            ],
                            [
                                o.CONFIDENTIALITY_IMPACT_VALUES.X
                            ],
                            [
                                o.INTEGRITY_IMPACT_VALUES.X
                            ],
                            [
                                o.AVAILABILITY_IMPACT_VALUES.X
                            ],
                            [
                                o.RL_VALUES.U
                            ],
                            [
                                o.RL_VALUES.X
                            ],
                            [
                                o.RC_VALUES.C
                            ],
                            [
                                o.RC_VALUES.X
                            ],
                            [
                                o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
                                o.INTEGRITY_REQUIREMENT_VALUES.M,
                                o.AVAILABILITY_REQUIREMENT_VALUES.M
                            ],
                            [
                                o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
                                o.INTEGRITY_REQUIREMENT_VALUES.X,
                                o.AVAILABILITY_REQUIREMENT_VALUES.X
                            ],
                            [
                                o.CONFIDENTIALITY_REQUIREMENT_VALUES.H,
                                o.INTEGRITY_REQUIREMENT_VALUES.H,
                                o.AVAILABILITY_REQUIREMENT_VALUES.H
                            ]
                        ];
                    },
                    371: (e, t, o)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss3P1 = void 0;
                        const a = o(154), i = o(951);
                        class s extends a.CvssVector {
                            constructor(e){
                                super(e);
                            }
                            getRegisteredComponents() {
                                return i.Cvss3P1Components.REGISTERED_COMPONENTS;
                            }
                            getVectorPrefix() {
                                return "CVSS:3.1/";
                            }
                            getVectorName() {
                                return "CVSS:3.1";
                            }
                            fillAverageVector() {
                                this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L");
                            }
                            fillRandomBaseVector() {
                                this.fillRandomComponentsForCategory(i.Cvss3P1Components.BASE_CATEGORY);
                            }
                            fillRandomTemporalVector() {
                                this.fillRandomComponentsForCategory(i.Cvss3P1Components.TEMPORAL_CATEGORY);
                            }
                            fillRandomEnvironmentalVector() {
                                this.fillRandomComponentsForCategory(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
                            }
                            fillRandomComponentsForCategory(e) {
                                const t = i.Cvss3P1Components.REGISTERED_COMPONENTS.get(e);
                                if (t) for(let e = 0; e < t.length; e++){
                                    const o = t[e], a = super.pickRandomDefinedComponentValue(o);
                                    if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
                                    this.applyComponent(o, a);
                                }
                                else console.warn("Failed to pick random vector components for", e);
                            }
                            calculateScoresInternal(e = !1) {
                                const t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
                                return {
                                    normalized: e,
                                    base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
                                    impact: t ? super.normalizeScore(super.round(this.calculateImpactScore(), 1), e ? 6 : 10) : void 0,
                                    exploitability: t ? super.normalizeScore(super.round(this.calculateExactExploitabilityScore(), 1), e ? 3.9 : 10) : void 0,
                                    temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
                                    environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
                                    modifiedImpact: t && a ? super.normalizeScore(super.round(Math.max(0, this.calculateExactAdjustedImpactScore()), 1), e ? 6.1 : 10) : void 0,
                                    overall: super.round(this.calculateExactOverallScore(), 1),
                                    vector: this.toString()
                                };
                            }
                            calculateExactBaseScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                let e = this.calculateExactImpactScore();
                                if (e <= 0) return 0;
                                let t = this.calculateExactExploitabilityScore();
                                return this.getComponent(i.Cvss3P1Components.S).value ? super.roundUp(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10)) : super.roundUp(Math.min(e + t, 10));
                            }
                            calculateImpactScore() {
                                const e = this.calculateExactImpactScore();
                                return e <= 0 ? 0 : e;
                            }
                            calculateExactImpactScore() {
                                let e = this.calculateExactISSScore();
                                return this.getComponent(i.Cvss3P1Components.S).value ? s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * Math.pow(e - .02, 15) : s.SCOPE_UNCHANGED_FACTOR * e;
                            }
                            calculateExactISSScore() {
                                return 1 - (1 - this.getComponent(i.Cvss3P1Components.C).value) * (1 - this.getComponent(i.Cvss3P1Components.I).value) * (1 - this.getComponent(i.Cvss3P1Components.A).value);
                            }
                            calculateExactMISSScore() {
                                let e, t, o, a, s, n, r = this.getComponent(i.Cvss3P1Components.MC), c = this.getComponent(i.Cvss3P1Components.MI), l = this.getComponent(i.Cvss3P1Components.MA), m = this.getComponent(i.Cvss3P1Components.C), h = this.getComponent(i.Cvss3P1Components.I), E = this.getComponent(i.Cvss3P1Components.A), u = this.getComponent(i.Cvss3P1Components.CR), d = this.getComponent(i.Cvss3P1Components.IR), p = this.getComponent(i.Cvss3P1Components.AR);
                                return e = r === i.Cvss3P1Components.MC.values[0] ? m.value : r.value, t = c === i.Cvss3P1Components.MI.values[0] ? h.value : c.value, o = l === i.Cvss3P1Components.MA.values[0] ? E.value : l.value, i.Cvss3P1Components.CR.values[0], a = u.value, i.Cvss3P1Components.IR.values[0], s = d.value, i.Cvss3P1Components.AR.values[0], n = p.value, Math.min(1 - (1 - a * e) * (1 - s * t) * (1 - n * o), .915);
                            }
                            calculateExactExploitabilityScore() {
                                const e = this.getComponent(i.Cvss3P1Components.AV).value, t = this.getComponent(i.Cvss3P1Components.AC).value, o = this.getComponent(i.Cvss3P1Components.UI).value;
                                let a;
                                return a = this.getComponent(i.Cvss3P1Components.S).value ? this.getComponent(i.Cvss3P1Components.PR).changedValue : this.getComponent(i.Cvss3P1Components.PR).value, s.EXPLOITABILITY_COEFFICIENT * e * t * a * o;
                            }
                            calculateExactTemporalScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                if (!this.isAnyTemporalDefined()) return 0;
                                let e = this.getComponent(i.Cvss3P1Components.E).value, t = this.getComponent(i.Cvss3P1Components.RL).value, o = this.getComponent(i.Cvss3P1Components.RC).value, a = this.calculateExactBaseScore();
                                return super.roundUp(a * e * t * o);
                            }
                            calculateExactEnvironmentalScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                if (!this.isAnyEnvironmentalDefined()) return 0;
                                let e = this.calculateExactAdjustedImpactScore();
                                if (e <= 0) return 0;
                                let t = this.calculateAdjustedExploitability(), o = this.getComponent(i.Cvss3P1Components.E).value, a = this.getComponent(i.Cvss3P1Components.RL).value, n = this.getComponent(i.Cvss3P1Components.RC).value;
                                if (this.isModifiedScope()) {
                                    let i = super.roundUp(Math.min(e + t, 10));
                                    return super.roundUp(i * o * a * n);
                                }
                                {
                                    let i = super.roundUp(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10));
                                    return super.roundUp(i * o * a * n);
                                }
                            }
                            calculateExactAdjustedImpactScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                if (!this.isAnyEnvironmentalDefined()) return 0;
                                let e = this.calculateExactMISSScore();
                                return this.isModifiedScope() ? s.SCOPE_UNCHANGED_FACTOR * e : s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * Math.pow(.9731 * e - .02, 13);
                            }
                            calculateAdjustedExploitability() {
                                let e, t = this.getFirstDefinedComponent([
                                    i.Cvss3P1Components.MAV,
                                    i.Cvss3P1Components.AV
                                ]).value, o = this.getFirstDefinedComponent([
                                    i.Cvss3P1Components.MAC,
                                    i.Cvss3P1Components.AC
                                ]).value, a = this.getFirstDefinedComponent([
                                    i.Cvss3P1Components.MUI,
                                    i.Cvss3P1Components.UI
                                ]).value, n = this.getFirstDefinedComponent([
                                    i.Cvss3P1Components.MPR,
                                    i.Cvss3P1Components.PR
                                ]);
                                return e = this.isModifiedScope() ? n.value : n.changedValue, s.EXPLOITABILITY_COEFFICIENT * t * o * e * a;
                            }
                            isModifiedScope() {
                                let e = this.getComponent(i.Cvss3P1Components.S), t = this.getComponent(i.Cvss3P1Components.MS);
                                return t === i.Cvss3P1Components.MS.values[0] ? !e.value : !t.value;
                            }
                            calculateExactOverallScore() {
                                return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
                            }
                            isBaseFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss3P1Components.BASE_CATEGORY);
                            }
                            isTemporalFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY);
                            }
                            isEnvironmentalFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
                            }
                            isAnyBaseDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss3P1Components.BASE_CATEGORY);
                            }
                            isAnyTemporalDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY);
                            }
                            isAnyEnvironmentalDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
                            }
                            getJsonSchemaSeverity(e) {
                                return 0 === e || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
                            }
                            createJsonSchema() {
                                const e = this.calculateScores();
                                return {
                                    version: "3.1",
                                    vectorString: this.toString(),
                                    baseScore: e.base,
                                    temporalScore: e.temporal,
                                    environmentalScore: e.environmental,
                                    baseSeverity: this.getJsonSchemaSeverity(e.base),
                                    temporalSeverity: e.temporal ? this.getJsonSchemaSeverity(e.temporal) : void 0,
                                    environmentalSeverity: e.environmental ? this.getJsonSchemaSeverity(e.environmental) : void 0,
                                    attackVector: this.getComponent(i.Cvss3P1Components.AV).jsonSchemaName,
                                    attackComplexity: this.getComponent(i.Cvss3P1Components.AC).jsonSchemaName,
                                    privilegesRequired: this.getComponent(i.Cvss3P1Components.PR).jsonSchemaName,
                                    userInteraction: this.getComponent(i.Cvss3P1Components.UI).jsonSchemaName,
                                    scope: this.getComponent(i.Cvss3P1Components.S).jsonSchemaName,
                                    confidentialityImpact: this.getComponent(i.Cvss3P1Components.C).jsonSchemaName,
                                    integrityImpact: this.getComponent(i.Cvss3P1Components.I).jsonSchemaName,
                                    availabilityImpact: this.getComponent(i.Cvss3P1Components.A).jsonSchemaName,
                                    exploitCodeMaturity: this.getComponent(i.Cvss3P1Components.E).jsonSchemaName,
                                    remediationLevel: this.getComponent(i.Cvss3P1Components.RL).jsonSchemaName,
                                    reportConfidence: this.getComponent(i.Cvss3P1Components.RC).jsonSchemaName,
                                    confidentialityRequirement: this.getComponent(i.Cvss3P1Components.CR).jsonSchemaName,
                                    integrityRequirement: this.getComponent(i.Cvss3P1Components.IR).jsonSchemaName,
                                    availabilityRequirement: this.getComponent(i.Cvss3P1Components.AR).jsonSchemaName,
                                    modifiedAttackVector: this.getComponent(i.Cvss3P1Components.MAV).jsonSchemaName,
                                    modifiedAttackComplexity: this.getComponent(i.Cvss3P1Components.MAC).jsonSchemaName,
                                    modifiedPrivilegesRequired: this.getComponent(i.Cvss3P1Components.MPR).jsonSchemaName,
                                    modifiedUserInteraction: this.getComponent(i.Cvss3P1Components.MUI).jsonSchemaName,
                                    modifiedScope: this.getComponent(i.Cvss3P1Components.MS).jsonSchemaName,
                                    modifiedConfidentialityImpact: this.getComponent(i.Cvss3P1Components.MC).jsonSchemaName,
                                    modifiedIntegrityImpact: this.getComponent(i.Cvss3P1Components.MI).jsonSchemaName,
                                    modifiedAvailabilityImpact: this.getComponent(i.Cvss3P1Components.MA).jsonSchemaName
                                };
                            }
                        }
                        t.Cvss3P1 = s, s.SCOPE_CHANGED_FACTOR = 7.52, s.SCOPE_UNCHANGED_FACTOR = 6.42, s.EXPLOITABILITY_COEFFICIENT = 8.22, s.SCOPE_COEFFICIENT = 1.08;
                    },
                    475: (e, t, o)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss2 = void 0;
                        const a = o(154), i = o(479);
                        class s extends a.CvssVector {
                            constructor(e){
                                super(e);
                            }
                            getRegisteredComponents() {
                                return i.Cvss2Components.REGISTERED_COMPONENTS;
                            }
                            getVectorPrefix() {
                                return "";
                            }
                            getVectorName() {
                                return "CVSS:2.0";
                            }
                            fillAverageVector() {
                                this.applyVector("AV:A/AC:M/Au:N/C:P/I:P/A:P");
                            }
                            fillRandomBaseVector() {
                                const e = i.Cvss2Components.BASE_CATEGORY_VALUES;
                                for(let t = 0; t < e.length; t++){
                                    const o = e[t], a = super.pickRandomDefinedComponentValue(o);
                                    if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
                                    this.applyComponent(o, a);
                                }
                            }
                            calculateScoresInternal(e = !1) {
                                const t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
                                return {
                                    normalized: e,
                                    base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
                                    impact: t ? super.round(this.calculateExactImpactScore(), 1) : void 0,
                                    exploitability: t ? super.round(this.calculateExactExploitabilityScore(), 1) : void 0,
                                    temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
                                    environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
                                    modifiedImpact: t && a ? super.round(this.calculateExactAdjustedImpactScore(), 1) : void 0,
                                    overall: super.round(this.calculateExactOverallScore(), 1),
                                    vector: this.toString()
                                };
                            }
                            calculateExactBaseScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                let e = this.calculateExactImpactScore();
                                return (.6 * e + .4 * this.calculateExactExploitabilityScore() - 1.5) * this.f(e);
                            }
                            calculateExactImpactScore() {
                                return this.isBaseFullyDefined() ? 10.41 * (1 - (1 - this.getComponent(i.Cvss2Components.C).value) * (1 - this.getComponent(i.Cvss2Components.I).value) * (1 - this.getComponent(i.Cvss2Components.A).value)) : 0;
                            }
                            calculateExactExploitabilityScore() {
                                return this.isBaseFullyDefined() ? 20 * this.getComponent(i.Cvss2Components.AC).value * this.getComponent(i.Cvss2Components.Au).value * this.getComponent(i.Cvss2Components.AV).value : 0;
                            }
                            calculateExactTemporalScore() {
                                return this.isAnyTemporalDefined() ? super.round(this.calculateExactBaseScore(), 1) * this.getComponent(i.Cvss2Components.E).value * this.getComponent(i.Cvss2Components.RL).value * this.getComponent(i.Cvss2Components.RC).value : 0;
                            }
                            calculateExactAdjustedBaseScore() {
                                let e = this.calculateExactAdjustedImpactScore(), t = this.calculateExactExploitabilityScore();
                                return t = this.round(t, 1), (.6 * e + .4 * t - 1.5) * this.f(e);
                            }
                            calculateExactAdjustedTemporalScore() {
                                return this.calculateExactAdjustedBaseScore() * this.getComponent(i.Cvss2Components.E).value * this.getComponent(i.Cvss2Components.RL).value * this.getComponent(i.Cvss2Components.RC).value;
                            }
                            calculateExactEnvironmentalScore() {
                                if (!this.isAnyEnvironmentalDefined()) return 0;
                                let e = this.calculateExactAdjustedTemporalScore();
                                return (e + (10 - e) * this.getComponent(i.Cvss2Components.CDP).value) * this.getComponent(i.Cvss2Components.TD).value;
                            }
                            calculateExactAdjustedImpactScore() {
                                if (!this.isAnyEnvironmentalDefined()) return 0;
                                let e = this.getComponent(i.Cvss2Components.C).value, t = this.getComponent(i.Cvss2Components.I).value, o = this.getComponent(i.Cvss2Components.A).value, a = this.getComponent(i.Cvss2Components.CR).value, s = this.getComponent(i.Cvss2Components.IR).value, n = this.getComponent(i.Cvss2Components.AR).value;
                                return Math.min(10, 10.41 * (1 - (1 - e * a) * (1 - t * s) * (1 - o * n)));
                            }
                            calculateExactOverallScore() {
                                return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
                            }
                            isBaseFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss2Components.BASE_CATEGORY);
                            }
                            isTemporalFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss2Components.TEMPORAL_CATEGORY);
                            }
                            isEnvironmentalFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY);
                            }
                            isAnyBaseDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss2Components.BASE_CATEGORY);
                            }
                            isAnyTemporalDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss2Components.TEMPORAL_CATEGORY);
                            }
                            isAnyEnvironmentalDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY);
                            }
                            f(e) {
                                return 0 === e ? 0 : 1.176;
                            }
                            createJsonSchema() {
                                const e = this.calculateScores();
                                return {
                                    version: "2.0",
                                    vectorString: this.toString(),
                                    baseScore: e.base,
                                    temporalScore: e.temporal,
                                    environmentalScore: e.environmental,
                                    accessVector: this.getComponent(i.Cvss2Components.AV).jsonSchemaName,
                                    accessComplexity: this.getComponent(i.Cvss2Components.AC).jsonSchemaName,
                                    authentication: this.getComponent(i.Cvss2Components.Au).jsonSchemaName,
                                    confidentialityImpact: this.getComponent(i.Cvss2Components.C).jsonSchemaName,
                                    integrityImpact: this.getComponent(i.Cvss2Components.I).jsonSchemaName,
                                    availabilityImpact: this.getComponent(i.Cvss2Components.A).jsonSchemaName,
                                    exploitability: this.getComponent(i.Cvss2Components.E).jsonSchemaName,
                                    remediationLevel: this.getComponent(i.Cvss2Components.RL).jsonSchemaName,
                                    reportConfidence: this.getComponent(i.Cvss2Components.RC).jsonSchemaName,
                                    collateralDamagePotential: this.getComponent(i.Cvss2Components.CDP).jsonSchemaName,
                                    targetDistribution: this.getComponent(i.Cvss2Components.TD).jsonSchemaName,
                                    confidentialityRequirement: this.getComponent(i.Cvss2Components.CR).jsonSchemaName,
                                    integrityRequirement: this.getComponent(i.Cvss2Components.IR).jsonSchemaName,
                                    availabilityRequirement: this.getComponent(i.Cvss2Components.AR).jsonSchemaName
                                };
                            }
                        }
                        t.Cvss2 = s;
                    },
                    479: (e, t, o)=>{
                        var a;
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss2Components = void 0;
                        const i = o(154);
                        class s {
                        }
                        t.Cvss2Components = s, a = s, s.BASE_CATEGORY = {
                            name: "base",
                            description: "Represents the intrinsic and fundamental characteristics of a vulnerability that are constant over time and user environments."
                        }, s.AV_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will result in no score being calculated."
                            },
                            L: {
                                shortName: "L",
                                value: .395,
                                name: "Local",
                                jsonSchemaName: "LOCAL",
                                description: "A vulnerability exploitable with only local access requires the attacker to have either physical access to the vulnerable system or a local (shell) account. Examples of locally exploitable vulnerabilities are peripheral attacks such as Firewire/USB DMA attacks, and local privilege escalations (e.g., sudo)."
                            },
                            A: {
                                shortName: "A",
                                value: .646,
                                name: "Adjacent Network",
                                abbreviatedName: "Adj. Network",
                                jsonSchemaName: "ADJACENT_NETWORK",
                                description: "A vulnerability exploitable with adjacent network access requires the attacker to have access to either the broadcast or collision domain of the vulnerable software.  Examples of local networks include local IP subnet, Bluetooth, IEEE 802.11, and local Ethernet segment."
                            },
                            N: {
                                shortName: "N",
                                value: 1,
                                name: "Network",
                                jsonSchemaName: "NETWORK",
                                description: 'A vulnerability exploitable with network access means the vulnerable software is bound to the network stack and the attacker does not require local network access or local access. Such a vulnerability is often termed "remotely exploitable". An example of a network attack is an RPC buffer overflow.'
                            }
                        }, s.AV = {
                            name: "Access Vector",
                            shortName: "AV",
                            subCategory: "Exploitability Metrics",
                            description: "This metric reflects how the vulnerability is exploited. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
                            values: [
                                a.AV_VALUES.ND,
                                a.AV_VALUES.L,
                                a.AV_VALUES.A,
                                a.AV_VALUES.N
                            ]
                        }, s.AC_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will result in no score being calculated."
                            },
                            H: {
                                shortName: "H",
                                value: .35,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Specialized access conditions exist. For example, an attacker can only exploit the vulnerability under very specialized conditions."
                            },
                            M: {
                                shortName: "M",
                                value: .61,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "The access conditions are somewhat specialized. For example, the attacker can only exploit the vulnerability under certain conditions."
                            },
                            L: {
                                shortName: "L",
                                value: .71,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Specialized access conditions or extenuating circumstances do not exist. For example, an attacker can exploit the vulnerability under most conditions."
                            }
                        }, s.AC = {
                            name: "Access Complexity",
                            shortName: "AC",
                            subCategory: "Exploitability Metrics",
                            description: 'This metric measures the complexity of the attack required to exploit the vulnerability once an attacker has gained access to the target system. For example, consider a buffer overflow in an Internet service: If the vulnerability is exploitable only once a user has been authenticated by the service, the vulnerability is only "Medium" complexity. If, however, the vulnerability can be exploited anonymously, it is "Low" complexity.',
                            values: [
                                a.AC_VALUES.ND,
                                a.AC_VALUES.H,
                                a.AC_VALUES.M,
                                a.AC_VALUES.L
                            ]
                        }, s.Au_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will result in no score being calculated."
                            },
                            M: {
                                shortName: "M",
                                value: .45,
                                name: "Multiple",
                                jsonSchemaName: "MULTIPLE",
                                description: "Exploiting the vulnerability requires that the attacker authenticate two or more times, even if the same credentials are used each time. An example is an attacker authenticating to an operating system in addition to providing credentials to access an application hosted on that system."
                            },
                            S: {
                                shortName: "S",
                                value: .56,
                                name: "Single",
                                jsonSchemaName: "SINGLE",
                                description: "The vulnerability requires an attacker to be logged into the system (such as at a command line or via a desktop session or web interface)."
                            },
                            N: {
                                shortName: "N",
                                value: .704,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "Authentication is not required to exploit the vulnerability."
                            }
                        }, s.Au = {
                            name: "Authentication",
                            shortName: "Au",
                            subCategory: "Exploitability Metrics",
                            description: 'This metric measures the number of times an attacker must authenticate to a target in order to exploit a vulnerability. "Multiple" means that the attacker must authenticate two or more times, "Single" means that the attacker must authenticate once, and "None" means that the attacker need not authenticate at all to exploit the vulnerability.',
                            values: [
                                a.Au_VALUES.ND,
                                a.Au_VALUES.M,
                                a.Au_VALUES.S,
                                a.Au_VALUES.N
                            ]
                        }, s.C_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will result in no score being calculated."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no impact to the confidentiality of the system."
                            },
                            P: {
                                shortName: "P",
                                value: .275,
                                name: "Partial",
                                jsonSchemaName: "PARTIAL",
                                description: "There is considerable informational disclosure. Access to some system files is possible, but the attacker does not have control over what is obtained, or the scope of the loss is constrained. An example is a vulnerability that divulges only certain tables in a database."
                            },
                            C: {
                                shortName: "C",
                                value: .66,
                                name: "Complete",
                                jsonSchemaName: "COMPLETE",
                                description: "There is total information disclosure, resulting in all system files being revealed. The attacker is able to read all of the system's data (memory, files, etc.)"
                            }
                        }, s.C = {
                            name: "Confidentiality Impact",
                            shortName: "C",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability. Confidentiality refers to limiting information access and disclosure to only authorized users, as well as preventing access by, or disclosure to, unauthorized ones.",
                            values: [
                                a.C_VALUES.ND,
                                a.C_VALUES.N,
                                a.C_VALUES.P,
                                a.C_VALUES.C
                            ]
                        }, s.I_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will result in no score being calculated."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no impact to the integrity of the system."
                            },
                            P: {
                                shortName: "P",
                                value: .275,
                                name: "Partial",
                                jsonSchemaName: "PARTIAL",
                                description: "Modification of some system files or information is possible, but the attacker does not have control over what can be modified, or the scope of what the attacker can affect is limited. For example, system or application files may be overwritten or modified, but either the attacker has no control over which files are affected or the attacker can modify files within only a limited context or scope."
                            },
                            C: {
                                shortName: "C",
                                value: .66,
                                name: "Complete",
                                jsonSchemaName: "COMPLETE",
                                description: "There is a total compromise of system integrity. There is a complete loss of system protection, resulting in the entire system being compromised. The attacker is able to modify any files on the target system."
                            }
                        }, s.I = {
                            name: "Integrity Impact",
                            shortName: "I",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to integrity of a successfully exploited vulnerability. Integrity refers to the trustworthiness and guaranteed veracity of information.",
                            values: [
                                a.I_VALUES.ND,
                                a.I_VALUES.N,
                                a.I_VALUES.P,
                                a.I_VALUES.C
                            ]
                        }, s.A_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will result in no score being calculated."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no impact to availability within the impacted component."
                            },
                            P: {
                                shortName: "P",
                                value: .275,
                                name: "Partial",
                                jsonSchemaName: "PARTIAL",
                                description: "There is reduced performance or interruptions in resource availability. An example is a network-based flood attack that permits a limited number of successful connections to an Internet service."
                            },
                            C: {
                                shortName: "C",
                                value: .66,
                                name: "Complete",
                                jsonSchemaName: "COMPLETE",
                                description: "There is a total shutdown of the affected resource. The attacker can render the resource completely unavailable."
                            }
                        }, s.A = {
                            name: "Availability Impact",
                            shortName: "A",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability. While the Confidentiality and Integrity impact metrics apply to the loss of confidentiality or integrity of data (e.g., information, files) used by the impacted component, this metric refers to the loss of availability of the impacted component itself, such as a networked service (e.g., web, database, email). Since availability refers to the accessibility of information resources, attacks that consume network bandwidth, processor cycles, or disk space all impact the availability of an impacted component. This metric considers only the availability of the impacted component itself.",
                            values: [
                                a.A_VALUES.ND,
                                a.A_VALUES.N,
                                a.A_VALUES.P,
                                a.A_VALUES.C
                            ]
                        }, s.BASE_CATEGORY_VALUES = [
                            a.AV,
                            a.AC,
                            a.Au,
                            a.C,
                            a.I,
                            a.A
                        ], s.TEMPORAL_CATEGORY = {
                            name: "temporal",
                            description: "The threat posed by a vulnerability may change over time. Three such factors that CVSS captures are: confirmation of the technical details of a vulnerability, the remediation status of the vulnerability, and the availability of exploit code or techniques. Since temporal metrics are optional they each include a metric value that has no effect on the score."
                        }, s.E_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
                            },
                            U: {
                                shortName: "U",
                                value: .85,
                                name: "Unproven",
                                jsonSchemaName: "UNPROVEN",
                                description: "No exploit code is available, or an exploit is entirely theoretical."
                            },
                            POC: {
                                shortName: "POC",
                                value: .9,
                                name: "Proof-of-concept",
                                abbreviatedName: "Proof-of-conc.",
                                jsonSchemaName: "PROOF_OF_CONCEPT",
                                description: "Proof-of-concept exploit code or an attack demonstration that is not practical for most systems is available. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
                            },
                            F: {
                                shortName: "F",
                                value: .95,
                                name: "Functional",
                                jsonSchemaName: "FUNCTIONAL",
                                description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
                            },
                            H: {
                                shortName: "H",
                                value: 1,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Either the vulnerability is exploitable by functional mobile autonomous code, or no exploit is required (manual trigger) and details are widely available. The code works in every situation, or is actively being delivered via a mobile autonomous agent (such as a worm or virus)."
                            }
                        }, s.E = {
                            name: "Exploitability",
                            shortName: "E",
                            description: 'This metric measures the current state of exploit techniques or code availability. "Unproven that exploit exists" is the lowest impact and "Proof-of-concept code" is the highest impact.',
                            values: [
                                a.E_VALUES.ND,
                                a.E_VALUES.U,
                                a.E_VALUES.POC,
                                a.E_VALUES.F,
                                a.E_VALUES.H
                            ]
                        }, s.RL_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
                            },
                            OF: {
                                shortName: "OF",
                                value: .87,
                                name: "Official Fix",
                                abbreviatedName: "Off. Fix",
                                jsonSchemaName: "OFFICIAL_FIX",
                                description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
                            },
                            TF: {
                                shortName: "TF",
                                value: .9,
                                name: "Temporary Fix",
                                abbreviatedName: "Temp. Fix",
                                jsonSchemaName: "TEMPORARY_FIX",
                                description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
                            },
                            W: {
                                shortName: "W",
                                value: .95,
                                name: "Workaround",
                                jsonSchemaName: "WORKAROUND",
                                description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
                            },
                            U: {
                                shortName: "U",
                                value: 1,
                                name: "Unavailable",
                                jsonSchemaName: "UNAVAILABLE",
                                description: "There is either no solution available or it is impossible to apply."
                            }
                        }, s.RL = {
                            name: "Remediation Level",
                            shortName: "RL",
                            description: 'This metric measures the remediation level of a vulnerability. "Official fix" is the lowest impact and "Unavailable" is the highest impact.',
                            values: [
                                a.RL_VALUES.ND,
                                a.RL_VALUES.OF,
                                a.RL_VALUES.TF,
                                a.RL_VALUES.W,
                                a.RL_VALUES.U
                            ]
                        }, s.RC_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
                            },
                            UC: {
                                shortName: "UC",
                                value: .9,
                                name: "Unconfirmed",
                                jsonSchemaName: "UNCONFIRMED",
                                description: "There is little confidence in the existence of this vulnerability. The report is unconfirmed, or the source is not known."
                            },
                            UR: {
                                shortName: "UR",
                                value: .95,
                                name: "Uncorroborated",
                                jsonSchemaName: "UNCORROBORATED",
                                description: "There is reasonable confidence in the existence of this vulnerability, but the technical details are not known publicly. The report is unconfirmed."
                            },
                            C: {
                                shortName: "C",
                                value: 1,
                                name: "Confirmed",
                                jsonSchemaName: "CONFIRMED",
                                description: "The existence of this vulnerability is confirmed, but the details are not known publicly. An exploit has been observed, or proof-of-concept exploit code is available. The bugtraq ID or CVE ID has been made public."
                            }
                        }, s.RC = {
                            name: "Report Confidence",
                            shortName: "RC",
                            description: 'This metric measures the degree of confidence in the existence of the vulnerability and the credibility of the known technical details. "Unconfirmed" is the lowest confidence and "Confirmed" is the highest.',
                            values: [
                                a.RC_VALUES.ND,
                                a.RC_VALUES.UC,
                                a.RC_VALUES.UR,
                                a.RC_VALUES.C
                            ]
                        }, s.TEMPORAL_CATEGORY_VALUES = [
                            a.E,
                            a.RL,
                            a.RC
                        ], s.ENVIRONMENTAL_CATEGORY = {
                            name: "environmental",
                            description: "Different environments can have an immense bearing on the risk that a vulnerability poses to an organization and its stakeholders. The CVSS environmental metric group captures the characteristics of a vulnerability that are associated with a user's IT environment. Since environmental metrics are optional they each include a metric value that has no effect on the score."
                        }, s.CDP_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 0,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no potential for loss of life, physical assets, productivity or revenue."
                            },
                            L: {
                                shortName: "L",
                                value: .1,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "A successful exploit of this vulnerability may result in slight physical or property damage. Or, there may be a slight loss of revenue or productivity to the organization."
                            },
                            LM: {
                                shortName: "LM",
                                value: .3,
                                name: "Low-Medium",
                                abbreviatedName: "Low-Med.",
                                jsonSchemaName: "LOW_MEDIUM",
                                description: "A successful exploit of this vulnerability may result in moderate physical or property damage. Or, there may be a moderate loss of revenue or productivity to the organization."
                            },
                            MH: {
                                shortName: "MH",
                                value: .4,
                                name: "Medium-High",
                                abbreviatedName: "Med.-High",
                                jsonSchemaName: "MEDIUM_HIGH",
                                description: "A successful exploit of this vulnerability may result in significant physical or property damage or loss. Or, there may be a significant loss of revenue or productivity."
                            },
                            H: {
                                shortName: "H",
                                value: .5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "A successful exploit of this vulnerability may result in catastrophic physical or property damage and loss. Or, there may be a catastrophic loss of revenue or productivity."
                            }
                        }, s.CDP = {
                            name: "Collateral Damage Potential",
                            shortName: "CDP",
                            subCategory: "General Modifiers",
                            description: 'This metric measures the potential for loss of life or physical assets resulting from a vulnerability. "None" is the lowest impact and "High" is the highest impact.',
                            values: [
                                a.CDP_VALUES.ND,
                                a.CDP_VALUES.N,
                                a.CDP_VALUES.L,
                                a.CDP_VALUES.LM,
                                a.CDP_VALUES.MH,
                                a.CDP_VALUES.H
                            ]
                        }, s.TD_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no (0%) target distribution."
                            },
                            L: {
                                shortName: "L",
                                value: .25,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "There is a small (< 25%) target distribution."
                            },
                            M: {
                                shortName: "M",
                                value: .75,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "There is a medium (26-75%) target distribution."
                            },
                            H: {
                                shortName: "H",
                                value: 1,
                                name: "High",
                                description: "There is a high (> 75%) target distribution."
                            }
                        }, s.TD = {
                            name: "Target Distribution",
                            shortName: "TD",
                            subCategory: "General Modifiers",
                            description: 'This metric measures the proportion of vulnerable systems that could be affected by an attack. It is meant to represent the proportion of vulnerable systems that an attacker can expect to target. "None" is the lowest impact and "High" is the highest impact.',
                            values: [
                                a.TD_VALUES.ND,
                                a.TD_VALUES.N,
                                a.TD_VALUES.L,
                                a.TD_VALUES.M,
                                a.TD_VALUES.H
                            ]
                        }, s.CR_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.51,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, s.CR = {
                            name: "Confidentiality Requirement",
                            shortName: "CR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: 'This metric measures the need for confidentiality of the vulnerable component to the user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the confidentiality of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for confidentiality. "Not Defined" is the lowest impact and "High" is the highest impact.',
                            values: [
                                a.CR_VALUES.ND,
                                a.CR_VALUES.L,
                                a.CR_VALUES.M,
                                a.CR_VALUES.H
                            ]
                        }, s.IR_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.51,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, s.IR = {
                            name: "Integrity Requirement",
                            shortName: "IR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: 'This metric measures the need for integrity of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the integrity of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for integrity. "Not Defined" is the lowest impact and "High" is the highest impact.',
                            values: [
                                a.IR_VALUES.ND,
                                a.IR_VALUES.L,
                                a.IR_VALUES.M,
                                a.IR_VALUES.H
                            ]
                        }, s.AR_VALUES = {
                            ND: {
                                shortName: "ND",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.51,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, s.AR = {
                            name: "Availability Requirement",
                            shortName: "AR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: 'This metric measures the need for availability of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the availability of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for availability. "Not Defined" is the lowest impact and "High" is the highest impact.',
                            values: [
                                a.AR_VALUES.ND,
                                a.AR_VALUES.L,
                                a.AR_VALUES.M,
                                a.AR_VALUES.H
                            ]
                        }, s.ENVIRONMENTAL_CATEGORY_VALUES = [
                            a.CDP,
                            a.TD,
                            a.CR,
                            a.IR,
                            a.AR
                        ], s.REGISTERED_COMPONENTS = new Map, a.REGISTERED_COMPONENTS.set(a.BASE_CATEGORY, a.BASE_CATEGORY_VALUES), a.REGISTERED_COMPONENTS.set(a.TEMPORAL_CATEGORY, a.TEMPORAL_CATEGORY_VALUES), a.REGISTERED_COMPONENTS.set(a.ENVIRONMENTAL_CATEGORY, a.ENVIRONMENTAL_CATEGORY_VALUES), s.ATTRIBUTE_SEVERITY_ORDER = i.CvssVector._reorderAttributeSeverityOrder([
                            a.AC_VALUES.ND,
                            a.AV_VALUES.ND,
                            a.Au_VALUES.ND,
                            a.C_VALUES.ND,
                            a.I_VALUES.ND,
                            a.A_VALUES.ND,
                            a.C_VALUES.N,
                            a.I_VALUES.N,
                            a.A_VALUES.N,
                            a.CDP_VALUES.N,
                            a.CDP_VALUES.ND,
                            a.TD_VALUES.N,
                            a.CDP_VALUES.L,
                            a.TD_VALUES.L,
                            a.C_VALUES.P,
                            a.I_VALUES.P,
                            a.A_VALUES.P,
                            a.CDP_VALUES.LM,
                            a.AC_VALUES.H,
                            a.AV_VALUES.L,
                            a.CDP_VALUES.MH,
                            a.Au_VALUES.M,
                            a.CDP_VALUES.H,
                            a.Au_VALUES.S,
                            a.AC_VALUES.M,
                            a.AV_VALUES.A,
                            a.C_VALUES.C,
                            a.I_VALUES.C,
                            a.A_VALUES.C,
                            a.Au_VALUES.N,
                            a.AC_VALUES.L,
                            a.TD_VALUES.M,
                            a.E_VALUES.U,
                            a.RL_VALUES.OF,
                            a.E_VALUES.POC,
                            a.RL_VALUES.TF,
                            a.RL_VALUES.W,
                            a.RC_VALUES.UC,
                            a.AV_VALUES.N,
                            a.E_VALUES.F,
                            a.E_VALUES.H,
                            a.E_VALUES.ND,
                            a.RL_VALUES.U,
                            a.RL_VALUES.ND,
                            a.RC_VALUES.UR,
                            a.RC_VALUES.C,
                            a.RC_VALUES.ND,
                            a.TD_VALUES.H,
                            a.TD_VALUES.ND,
                            a.CR_VALUES.L,
                            a.CR_VALUES.M,
                            a.IR_VALUES.L,
                            a.IR_VALUES.M,
                            a.AR_VALUES.L,
                            a.AR_VALUES.M,
                            a.CR_VALUES.ND,
                            a.IR_VALUES.ND,
                            a.AR_VALUES.ND,
                            a.CR_VALUES.H,
                            a.IR_VALUES.H,
                            a.AR_VALUES.H
                        ]);
                    },
                    564: (e, t, o)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.applyVectorPartsIfMetricsHigher = t.applyVectorPartsIfMetricsLower = t.fromVector = void 0;
                        const a = o(475), i = o(623), s = o(371), n = o(987), r = o(479), c = o(331), l = o(951), m = o(759), h = {
                            "CVSS:2.0": a.Cvss2,
                            "2.0": a.Cvss2,
                            "CVSS:3.0": i.Cvss3P0,
                            "3.0": i.Cvss3P0,
                            "CVSS:3.1": s.Cvss3P1,
                            3.1: s.Cvss3P1,
                            "CVSS:4.0": n.Cvss4P0,
                            "4.0": n.Cvss4P0
                        };
                        function E(e, t, o) {
                            if (!t) return 0;
                            const a = e.normalizeVector(t);
                            if (0 === a.length) return 0;
                            const i = a.split("/");
                            let s = 0;
                            for (const t of i){
                                if (!t) continue;
                                const a = t.split(":", 2);
                                if (2 === a.length) {
                                    const t = a[0], i = a[1], n = e.getComponentByStringOpt(t), r = t.startsWith("M"), c = r ? t.replace("M", "") : t, l = e.getComponentByStringOpt(c), m = r ? t : `M${t}`, h = e.getComponentByStringOpt(m), E = (null == n ? void 0 : n.shortName) || "X", u = e.applyComponentStringSilent(t, i), d = e.getComponentByStringOpt(t);
                                    u && o(n, l, h, d, r) ? s++ : e.applyComponentStringSilent(t, E);
                                } else console.warn("Unknown vector argument:", t);
                            }
                            return s;
                        }
                        function u(e, t, o, a, i) {
                            const s = null != o && "NOT_DEFINED" !== o.name && "NULL" !== o.name && "X" !== o.shortName;
                            return {
                                oldSeverity: d(e, i && s ? o : t),
                                newSeverity: d(e, a)
                            };
                        }
                        function d(e, t) {
                            if (!t) return -1;
                            let o = [];
                            if (e instanceof a.Cvss2 ? o = r.Cvss2Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof i.Cvss3P0 ? o = c.Cvss3P0Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof s.Cvss3P1 ? o = l.Cvss3P1Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof n.Cvss4P0 && (o = m.Cvss4P0Components.ATTRIBUTE_SEVERITY_ORDER), 0 === o.length) return console.warn("Unknown", e.getVectorName(), "severity order list for attribute type:", t), -1;
                            for(let e = 0; e < o.length; e++)if (o[e].includes(t)) return e;
                            return console.warn("Unknown", e.getVectorName(), "attribute type:", t), -1;
                        }
                        t.fromVector = function(e, t = void 0) {
                            if (t) {
                                const o = h[t];
                                if (o) return new o(e);
                            }
                            const o = h[e];
                            if (o) return new o;
                            for(let t in h){
                                const o = h[t];
                                if (e.startsWith(t)) try {
                                    return new o(e);
                                } catch (e) {}
                            }
                            for(let t in h){
                                const o = h[t];
                                try {
                                    return new o(e);
                                } catch (e) {}
                            }
                            return null;
                        }, t.applyVectorPartsIfMetricsLower = function(e, t) {
                            return t ? E(e, t, (t, o, a, i, s)=>{
                                const n = u(e, o, a, i, s);
                                return n.newSeverity <= n.oldSeverity;
                            }) : 0;
                        }, t.applyVectorPartsIfMetricsHigher = function(e, t) {
                            return t ? E(e, t, (t, o, a, i, s)=>{
                                const n = u(e, o, a, i, s);
                                return n.newSeverity >= n.oldSeverity;
                            }) : 0;
                        };
                    },
                    623: (e, t, o)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss3P0 = void 0;
                        const a = o(154), i = o(331);
                        class s extends a.CvssVector {
                            constructor(e){
                                super(e);
                            }
                            getRegisteredComponents() {
                                return i.Cvss3P0Components.REGISTERED_COMPONENTS;
                            }
                            getVectorPrefix() {
                                return "CVSS:3.0/";
                            }
                            getVectorName() {
                                return "CVSS:3.0";
                            }
                            fillAverageVector() {
                                this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L");
                            }
                            fillRandomBaseVector() {
                                this.fillRandomComponentsForCategory(i.Cvss3P0Components.BASE_CATEGORY);
                            }
                            fillRandomTemporalVector() {
                                this.fillRandomComponentsForCategory(i.Cvss3P0Components.TEMPORAL_CATEGORY);
                            }
                            fillRandomEnvironmentalVector() {
                                this.fillRandomComponentsForCategory(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
                            }
                            fillRandomComponentsForCategory(e) {
                                const t = i.Cvss3P0Components.REGISTERED_COMPONENTS.get(e);
                                if (t) for(let e = 0; e < t.length; e++){
                                    const o = t[e], a = super.pickRandomDefinedComponentValue(o);
                                    if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
                                    this.applyComponent(o, a);
                                }
                                else console.warn("Failed to pick random vector components for", e);
                            }
                            calculateScoresInternal(e = !1) {
                                const t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
                                return {
                                    normalized: e,
                                    base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
                                    impact: t ? super.normalizeScore(super.round(this.calculateImpactScore(), 1), e ? 6 : 10) : void 0,
                                    exploitability: t ? super.normalizeScore(super.round(this.calculateExactExploitabilityScore(), 1), e ? 3.9 : 10) : void 0,
                                    temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
                                    environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
                                    modifiedImpact: t && a ? super.normalizeScore(super.round(Math.max(0, this.calculateExactAdjustedImpactScore()), 1), e ? 6.1 : 10) : void 0,
                                    overall: super.round(this.calculateExactOverallScore(), 1),
                                    vector: this.toString()
                                };
                            }
                            calculateExactBaseScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                let e = this.calculateExactImpactScore();
                                if (e <= 0) return 0;
                                let t = this.calculateExactExploitabilityScore();
                                return this.getComponent(i.Cvss3P0Components.S).value ? this.roundUp1(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10)) : this.roundUp1(Math.min(e + t, 10));
                            }
                            calculateImpactScore() {
                                const e = this.calculateExactImpactScore();
                                return e <= 0 ? 0 : e;
                            }
                            calculateExactImpactScore() {
                                let e = this.calculateExactISSScore();
                                return this.getComponent(i.Cvss3P0Components.S).value ? s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * Math.pow(e - .02, 15) : s.SCOPE_UNCHANGED_FACTOR * e;
                            }
                            calculateExactISSScore() {
                                return 1 - (1 - this.getComponent(i.Cvss3P0Components.C).value) * (1 - this.getComponent(i.Cvss3P0Components.I).value) * (1 - this.getComponent(i.Cvss3P0Components.A).value);
                            }
                            calculateExactMISSScore() {
                                let e, t, o, a, s, n, r = this.getComponent(i.Cvss3P0Components.MC), c = this.getComponent(i.Cvss3P0Components.MI), l = this.getComponent(i.Cvss3P0Components.MA), m = this.getComponent(i.Cvss3P0Components.C), h = this.getComponent(i.Cvss3P0Components.I), E = this.getComponent(i.Cvss3P0Components.A), u = this.getComponent(i.Cvss3P0Components.CR), d = this.getComponent(i.Cvss3P0Components.IR), p = this.getComponent(i.Cvss3P0Components.AR);
                                return e = r === i.Cvss3P0Components.MC.values[0] ? m.value : r.value, t = c === i.Cvss3P0Components.MI.values[0] ? h.value : c.value, o = l === i.Cvss3P0Components.MA.values[0] ? E.value : l.value, i.Cvss3P0Components.CR.values[0], a = u.value, i.Cvss3P0Components.IR.values[0], s = d.value, i.Cvss3P0Components.AR.values[0], n = p.value, Math.min(1 - (1 - a * e) * (1 - s * t) * (1 - n * o), .915);
                            }
                            calculateExactExploitabilityScore() {
                                const e = this.getComponent(i.Cvss3P0Components.AV).value, t = this.getComponent(i.Cvss3P0Components.AC).value, o = this.getComponent(i.Cvss3P0Components.UI).value;
                                let a;
                                return a = this.getComponent(i.Cvss3P0Components.S).value ? this.getComponent(i.Cvss3P0Components.PR).changedValue : this.getComponent(i.Cvss3P0Components.PR).value, s.EXPLOITABILITY_COEFFICIENT * e * t * a * o;
                            }
                            calculateExactTemporalScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                if (!this.isAnyTemporalDefined()) return 0;
                                let e = this.getComponent(i.Cvss3P0Components.E).value, t = this.getComponent(i.Cvss3P0Components.RL).value, o = this.getComponent(i.Cvss3P0Components.RC).value, a = this.calculateExactBaseScore();
                                return this.roundUp1(a * e * t * o);
                            }
                            calculateExactEnvironmentalScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                if (!this.isAnyEnvironmentalDefined()) return 0;
                                let e = this.calculateExactAdjustedImpactScore();
                                if (e <= 0) return 0;
                                let t = this.calculateAdjustedExploitability(), o = this.getComponent(i.Cvss3P0Components.E).value, a = this.getComponent(i.Cvss3P0Components.RL).value, n = this.getComponent(i.Cvss3P0Components.RC).value;
                                if (this.isModifiedScope()) {
                                    let i = this.roundUp1(Math.min(e + t, 10));
                                    return this.roundUp1(i * o * a * n);
                                }
                                {
                                    let i = this.roundUp1(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10));
                                    return this.roundUp1(i * o * a * n);
                                }
                            }
                            calculateExactAdjustedImpactScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                if (!this.isAnyEnvironmentalDefined()) return 0;
                                let e = this.calculateExactMISSScore();
                                return this.isModifiedScope() ? s.SCOPE_UNCHANGED_FACTOR * e : s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * Math.pow(e - .02, 15);
                            }
                            calculateAdjustedExploitability() {
                                let e, t = this.getFirstDefinedComponent([
                                    i.Cvss3P0Components.MAV,
                                    i.Cvss3P0Components.AV
                                ]).value, o = this.getFirstDefinedComponent([
                                    i.Cvss3P0Components.MAC,
                                    i.Cvss3P0Components.AC
                                ]).value, a = this.getFirstDefinedComponent([
                                    i.Cvss3P0Components.MUI,
                                    i.Cvss3P0Components.UI
                                ]).value, n = this.getFirstDefinedComponent([
                                    i.Cvss3P0Components.MPR,
                                    i.Cvss3P0Components.PR
                                ]);
                                return e = this.isModifiedScope() ? n.value : n.changedValue, s.EXPLOITABILITY_COEFFICIENT * t * o * e * a;
                            }
                            isModifiedScope() {
                                let e = this.getComponent(i.Cvss3P0Components.S), t = this.getComponent(i.Cvss3P0Components.MS);
                                return t === i.Cvss3P0Components.MS.values[0] ? !e.value : !t.value;
                            }
                            calculateExactOverallScore() {
                                return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
                            }
                            isBaseFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss3P0Components.BASE_CATEGORY);
                            }
                            isTemporalFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY);
                            }
                            isEnvironmentalFullyDefined() {
                                return super.isCategoryFullyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
                            }
                            isAnyBaseDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss3P0Components.BASE_CATEGORY);
                            }
                            isAnyTemporalDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY);
                            }
                            isAnyEnvironmentalDefined() {
                                return super.isCategoryPartiallyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
                            }
                            roundUp1(e) {
                                return Math.ceil(10 * e) / 10;
                            }
                            getJsonSchemaSeverity(e) {
                                return 0 === e || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
                            }
                            createJsonSchema() {
                                const e = this.calculateScores();
                                return {
                                    version: "3.0",
                                    vectorString: this.toString(),
                                    baseScore: e.base,
                                    temporalScore: e.temporal,
                                    environmentalScore: e.environmental,
                                    baseSeverity: this.getJsonSchemaSeverity(e.base),
                                    temporalSeverity: e.temporal ? this.getJsonSchemaSeverity(e.temporal) : void 0,
                                    environmentalSeverity: e.environmental ? this.getJsonSchemaSeverity(e.environmental) : void 0,
                                    attackVector: this.getComponent(i.Cvss3P0Components.AV).jsonSchemaName,
                                    attackComplexity: this.getComponent(i.Cvss3P0Components.AC).jsonSchemaName,
                                    privilegesRequired: this.getComponent(i.Cvss3P0Components.PR).jsonSchemaName,
                                    userInteraction: this.getComponent(i.Cvss3P0Components.UI).jsonSchemaName,
                                    scope: this.getComponent(i.Cvss3P0Components.S).jsonSchemaName,
                                    confidentialityImpact: this.getComponent(i.Cvss3P0Components.C).jsonSchemaName,
                                    integrityImpact: this.getComponent(i.Cvss3P0Components.I).jsonSchemaName,
                                    availabilityImpact: this.getComponent(i.Cvss3P0Components.A).jsonSchemaName,
                                    exploitCodeMaturity: this.getComponent(i.Cvss3P0Components.E).jsonSchemaName,
                                    remediationLevel: this.getComponent(i.Cvss3P0Components.RL).jsonSchemaName,
                                    reportConfidence: this.getComponent(i.Cvss3P0Components.RC).jsonSchemaName,
                                    confidentialityRequirement: this.getComponent(i.Cvss3P0Components.CR).jsonSchemaName,
                                    integrityRequirement: this.getComponent(i.Cvss3P0Components.IR).jsonSchemaName,
                                    availabilityRequirement: this.getComponent(i.Cvss3P0Components.AR).jsonSchemaName,
                                    modifiedAttackVector: this.getComponent(i.Cvss3P0Components.MAV).jsonSchemaName,
                                    modifiedAttackComplexity: this.getComponent(i.Cvss3P0Components.MAC).jsonSchemaName,
                                    modifiedPrivilegesRequired: this.getComponent(i.Cvss3P0Components.MPR).jsonSchemaName,
                                    modifiedUserInteraction: this.getComponent(i.Cvss3P0Components.MUI).jsonSchemaName,
                                    modifiedScope: this.getComponent(i.Cvss3P0Components.MS).jsonSchemaName,
                                    modifiedConfidentialityImpact: this.getComponent(i.Cvss3P0Components.MC).jsonSchemaName,
                                    modifiedIntegrityImpact: this.getComponent(i.Cvss3P0Components.MI).jsonSchemaName,
                                    modifiedAvailabilityImpact: this.getComponent(i.Cvss3P0Components.MA).jsonSchemaName
                                };
                            }
                        }
                        t.Cvss3P0 = s, s.SCOPE_CHANGED_FACTOR = 7.52, s.SCOPE_UNCHANGED_FACTOR = 6.42, s.EXPLOITABILITY_COEFFICIENT = 8.22, s.SCOPE_COEFFICIENT = 1.08;
                    },
                    730: (e, t)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.EQ = void 0;
                        class o {
                            constructor(e, t, o, a){
                                this.highestSeverityVectors = [], this.level = e, this.vectorDepth = t, this.highestSeverityVectorsUnparsed = o, this.predicate = a;
                            }
                            getLevel() {
                                return this.level;
                            }
                            getLevelAsInt() {
                                return parseInt(this.level);
                            }
                            getVectorDepth() {
                                return this.vectorDepth;
                            }
                            getHighestSeverityVectors() {
                                return 0 === this.highestSeverityVectors.length && (this.highestSeverityVectors = this.highestSeverityVectorsUnparsed.map((e)=>o.createCvssInstance(e))), this.highestSeverityVectors;
                            }
                            getHighestSeverityVectorsUnparsed() {
                                return this.highestSeverityVectorsUnparsed;
                            }
                            matchesConstraints(e) {
                                return this.predicate(e);
                            }
                        }
                        t.EQ = o;
                    },
                    759: (e, t)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss4P0Components = void 0;
                        class o {
                        }
                        t.Cvss4P0Components = o, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of confidentiality, resulting in all information within the Vulnerable System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Vulnerable System."
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no loss of confidentiality within the Vulnerable System."
                            }
                        }, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE = [
                            o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
                            o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
                            o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
                            o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N
                        ], o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Vulnerable System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Vulnerable System."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Vulnerable System."
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no loss of integrity within the Vulnerable System."
                            }
                        }, o.VULNERABLE_SYSTEM_INTEGRITY_BASE = [
                            o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,
                            o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,
                            o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,
                            o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N
                        ], o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Vulnerable System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Vulnerable System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Vulnerable System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Vulnerable System."
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no impact to availability within the Vulnerable System."
                            }
                        }, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE = [
                            o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X,
                            o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H,
                            o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L,
                            o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N
                        ], o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            S: {
                                shortName: "S",
                                name: "Safety",
                                jsonSchemaName: "SAFETY",
                                description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
                                hide: !0
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System."
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."
                            }
                        }, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE = [
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N
                        ], o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            S: {
                                shortName: "S",
                                name: "Safety",
                                jsonSchemaName: "SAFETY",
                                description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
                                hide: !0
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System."
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."
                            }
                        }, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE = [
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N
                        ], o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            S: {
                                shortName: "S",
                                name: "Safety",
                                jsonSchemaName: "SAFETY",
                                description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
                                hide: !0
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System."
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."
                            }
                        }, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE = [
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X,
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S,
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H,
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L,
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N
                        ], o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System."
                            },
                            N: {
                                shortName: "N",
                                name: "Negligible",
                                abbreviatedName: "Negl.",
                                jsonSchemaName: "NEGLIGIBLE",
                                description: "There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."
                            }
                        }, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED = [
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,
                            o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N
                        ], o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            S: {
                                shortName: "S",
                                name: "Safety",
                                jsonSchemaName: "SAFETY",
                                description: 'The exploited vulnerability will result in integrity impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human actor or participant.'
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System."
                            },
                            N: {
                                shortName: "N",
                                name: "Negligible",
                                abbreviatedName: "Negl.",
                                jsonSchemaName: "NEGLIGIBLE",
                                description: "There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."
                            }
                        }, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED = [
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L,
                            o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N
                        ], o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            S: {
                                shortName: "S",
                                name: "Safety",
                                jsonSchemaName: "SAFETY",
                                description: 'The exploited vulnerability will result in availability impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human actor or participant.'
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System."
                            },
                            N: {
                                shortName: "N",
                                name: "Negligible",
                                abbreviatedName: "Negl.",
                                jsonSchemaName: "NEGLIGIBLE",
                                description: "There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."
                            }
                        }, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED = [
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,
                            o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N
                        ], o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, o.REQUIREMENT_CONFIDENTIALITY_MODIFIED = [
                            o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,
                            o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,
                            o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,
                            o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L
                        ], o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, o.REQUIREMENT_INTEGRITY_MODIFIED = [
                            o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X,
                            o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H,
                            o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M,
                            o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L
                        ], o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, o.REQUIREMENT_AVAILABILITY_MODIFIED = [
                            o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,
                            o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,
                            o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,
                            o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L
                        ], o.AV_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Not Defined"
                            },
                            N: {
                                shortName: "N",
                                name: "Network",
                                jsonSchemaName: "NETWORK",
                                description: "The vulnerable system is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet. Such a vulnerability is often termed “remotely exploitable” and can be thought of as an attack being exploitable at the protocol level one or more network hops away (e.g., across one or more routers). An example of a network attack is an attacker causing a denial of service (DoS) by sending a specially crafted TCP packet across a wide area network."
                            },
                            A: {
                                shortName: "A",
                                name: "Adjacent Network",
                                abbreviatedName: "Adj. Network",
                                jsonSchemaName: "ADJACENT",
                                description: "The vulnerable system is bound to a protocol stack, but the attack is limited at the protocol level to a logically adjacent topology. This can mean an attack must be launched from the same shared proximity (e.g., Bluetooth, NFC, or IEEE 802.11) or logical network (e.g., local IP subnet), or from within a secure or otherwise limited administrative domain (e.g., MPLS, secure VPN within an administrative network zone). One example of an Adjacent attack would be an ARP (IPv4) or neighbor discovery (IPv6) flood leading to a denial of service on the local LAN segment."
                            },
                            L: {
                                shortName: "L",
                                name: "Local",
                                jsonSchemaName: "LOCAL",
                                description: "The vulnerable system is not bound to the network stack and the attacker’s path is via read/write/execute capabilities. Either: the attacker exploits the vulnerability by accessing the target system locally (e.g., keyboard, console), or through terminal emulation (e.g., SSH); or the attacker relies on User Interaction by another person to perform actions required to exploit the vulnerability (e.g., using social engineering techniques to trick a legitimate user into opening a malicious document)."
                            },
                            P: {
                                shortName: "P",
                                name: "Physical",
                                abbreviatedName: "Phys.",
                                jsonSchemaName: "PHYSICAL",
                                description: "The attack requires the attacker to physically touch or manipulate the vulnerable system. Physical interaction may be brief (e.g., evil maid attack) or persistent. An example of such an attack is a cold boot attack in which an attacker gains access to disk encryption keys after physically accessing the target system. Other examples include peripheral attacks via FireWire/USB Direct Memory Access (DMA)."
                            }
                        }, o.AV = {
                            name: "Attack Vector",
                            shortName: "AV",
                            subCategory: "Exploitability Metrics",
                            description: "This metric reflects the context by which vulnerability exploitation is possible.",
                            values: [
                                o.AV_VALUES.X,
                                o.AV_VALUES.N,
                                o.AV_VALUES.A,
                                o.AV_VALUES.L,
                                o.AV_VALUES.P
                            ],
                            worseCaseValue: o.AV_VALUES.N
                        }, o.AC_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Not Defined"
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "The attacker must take no measurable action to exploit the vulnerability. The attack requires no target-specific circumvention to exploit the vulnerability. An attacker can expect repeatable success against the vulnerable system."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "successful attack depends on the evasion or circumvention of security-enhancing techniques in place that would otherwise hinder the attack. The attacker must have additional methods available to bypass security measures in place."
                            }
                        }, o.AC = {
                            name: "Attack Complexity",
                            shortName: "AC",
                            subCategory: "Exploitability Metrics",
                            description: "This metric captures measurable actions that the attacker must take to evade or circumvent built-in security-enhancing conditions in order to obtain a working exploit.",
                            values: [
                                o.AC_VALUES.X,
                                o.AC_VALUES.L,
                                o.AC_VALUES.H
                            ],
                            worseCaseValue: o.AC_VALUES.L
                        }, o.AT_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Not Defined"
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The successful attack does not depend on the deployment and execution conditions of the vulnerable system. The attacker can expect to be able to reach the vulnerability and execute the exploit under all or most instances of the vulnerability."
                            },
                            P: {
                                shortName: "P",
                                name: "Present",
                                jsonSchemaName: "PRESENT",
                                description: "The successful attack depends on the presence of specific deployment and execution conditions of the vulnerable system that enable the attack. The successfulness of the attack is conditioned on execution conditions that are not under full control of the attacker. The attack may need to be launched multiple times against a single target before being successful. Network injection. The attacker must inject themselves into the logical network path between the target and the resource requested by the victim (e.g. vulnerabilities requiring an on-path attacker)."
                            }
                        }, o.AT = {
                            name: "Attack Requirements",
                            shortName: "AT",
                            subCategory: "Exploitability Metrics",
                            description: "This metric captures the prerequisite deployment and execution conditions or variables of the vulnerable system that enable the attack.",
                            values: [
                                o.AT_VALUES.X,
                                o.AT_VALUES.N,
                                o.AT_VALUES.P
                            ],
                            worseCaseValue: o.AT_VALUES.N
                        }, o.PR_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Not Defined"
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The attacker is unauthenticated prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "The attacker requires privileges that provide basic capabilities that are typically limited to settings and resources owned by a single low-privileged user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable system allowing full access to the vulnerable system’s settings and files."
                            }
                        }, o.PR = {
                            name: "Privileges Required",
                            shortName: "PR",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the level of privileges an attacker must possess prior to successfully exploiting the vulnerability.",
                            values: [
                                o.PR_VALUES.X,
                                o.PR_VALUES.N,
                                o.PR_VALUES.L,
                                o.PR_VALUES.H
                            ],
                            worseCaseValue: o.PR_VALUES.N
                        }, o.UI_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Not Defined"
                            },
                            N: {
                                shortName: "N",
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The vulnerable system can be exploited without interaction from any human user, other than the attacker. Examples include: a remote attacker is able to send packets to a target system a locally authenticated attacker executes code to elevate privileges"
                            },
                            P: {
                                shortName: "P",
                                name: "Passive",
                                jsonSchemaName: "PASSIVE",
                                description: "Successful exploitation of this vulnerability requires limited interaction by the targeted user with the vulnerable system and the attacker’s payload. These interactions would be considered involuntary and do not require that the user actively subvert protections built into the vulnerable system."
                            },
                            A: {
                                shortName: "A",
                                name: "Active",
                                jsonSchemaName: "ACTIVE",
                                description: "Successful exploitation of this vulnerability requires a targeted user to perform specific, conscious interactions with the vulnerable system and the attacker’s payload, or the user’s interactions would actively subvert protection mechanisms which would lead to exploitation of the vulnerability."
                            }
                        }, o.UI = {
                            name: "User Interaction",
                            shortName: "UI",
                            subCategory: "Exploitability Metrics",
                            description: "This metric captures the requirement for a human user, other than the attacker, to participate in the successful compromise of the vulnerable system.",
                            values: [
                                o.UI_VALUES.X,
                                o.UI_VALUES.N,
                                o.UI_VALUES.P,
                                o.UI_VALUES.A
                            ],
                            worseCaseValue: o.UI_VALUES.N
                        }, o.VC = {
                            name: "Confidentiality",
                            shortName: "VC",
                            subCategory: "Vulnerable System Impact",
                            description: "This metric measures the impact to the confidentiality of the information managed by the Vulnerable System due to a successfully exploited vulnerability.",
                            values: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,
                            worseCaseValue: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
                        }, o.VI = {
                            name: "Integrity",
                            shortName: "VI",
                            subCategory: "Vulnerable System Impact",
                            description: "This metric measures the impact to the integrity of the Vulnerable System due to a successfully exploited vulnerability.",
                            values: o.VULNERABLE_SYSTEM_INTEGRITY_BASE,
                            worseCaseValue: o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H
                        }, o.VA = {
                            name: "Availability",
                            shortName: "VA",
                            subCategory: "Vulnerable System Impact",
                            description: "This metric measures the impact to the availability of the Vulnerable System due to a successfully exploited vulnerability.",
                            values: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE,
                            worseCaseValue: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
                        }, o.SC = {
                            name: "Confidentiality",
                            shortName: "SC",
                            subCategory: "Subsequent System Impact",
                            description: "This metric measures the impact to the confidentiality of information managed by a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
                            values: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE,
                            worseCaseValue: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
                        }, o.SI = {
                            name: "Integrity",
                            shortName: "SI",
                            subCategory: "Subsequent System Impact",
                            description: "This metric measures the impact to the integrity of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
                            values: o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE,
                            worseCaseValue: o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H
                        }, o.SA = {
                            name: "Availability",
                            shortName: "SA",
                            subCategory: "Subsequent System Impact",
                            description: "This metric measures the impact to the availability of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
                            values: o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE,
                            worseCaseValue: o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H
                        }, o.S_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "The metric has not been evaluated."
                            },
                            N: {
                                shortName: "N",
                                name: "Negligible",
                                abbreviatedName: "Negl.",
                                jsonSchemaName: "NEGLIGIBLE",
                                description: 'Consequences of the vulnerability meet definition of IEC 61508 consequence categories of "marginal," "critical," or "catastrophic."'
                            },
                            P: {
                                shortName: "P",
                                name: "Present",
                                jsonSchemaName: "PRESENT",
                                description: 'Consequences of the vulnerability meet definition of IEC 61508 consequence category "negligible."'
                            }
                        }, o.S = {
                            name: "Safety",
                            shortName: "S",
                            description: "This supplemental metric captures Safety impacts of a vulnerability when the affected system has an intended use or fitness of purpose aligned to safety.",
                            values: [
                                o.S_VALUES.X,
                                o.S_VALUES.N,
                                o.S_VALUES.P
                            ],
                            worseCaseValue: o.S_VALUES.P
                        }, o.AU_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "The metric has not been evaluated."
                            },
                            N: {
                                shortName: "N",
                                name: "No",
                                jsonSchemaName: "NO",
                                description: "Attackers cannot reliably automate all 4 steps of the kill chain for this vulnerability for some reason. These steps are reconnaissance, weaponization, delivery, and exploitation."
                            },
                            Y: {
                                shortName: "Y",
                                name: "Yes",
                                jsonSchemaName: "YES",
                                description: "Attackers can reliably automate all 4 steps of the kill chain. These steps are reconnaissance, weaponization, delivery, and exploitation (e.g., the vulnerability is “wormable”)."
                            }
                        }, o.AU = {
                            name: "Automatable",
                            shortName: "AU",
                            description: "This supplemental metric captures whether an attacker can reliably automate exploitation of this vulnerability across multiple targets, based on the first four steps of the kill chain (reconnaissance, weaponization, delivery, and exploitation).",
                            values: [
                                o.AU_VALUES.X,
                                o.AU_VALUES.N,
                                o.AU_VALUES.Y
                            ],
                            worseCaseValue: o.AU_VALUES.Y
                        }, o.R_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "The metric has not been evaluated."
                            },
                            A: {
                                shortName: "A",
                                name: "Automatic",
                                abbreviatedName: "Automat.",
                                jsonSchemaName: "AUTOMATIC",
                                description: "The system recovers services automatically after an attack has been performed."
                            },
                            U: {
                                shortName: "U",
                                name: "User",
                                jsonSchemaName: "USER",
                                description: "The system requires manual intervention by the user to recover services, after an attack has been performed."
                            },
                            I: {
                                shortName: "I",
                                name: "Irrecoverable",
                                abbreviatedName: "Irrecov.",
                                jsonSchemaName: "IRRECOVERABLE",
                                description: "The system services are irrecoverable by the user, after an attack has been performed."
                            }
                        }, o.R = {
                            name: "Recovery",
                            shortName: "R",
                            description: "This supplemental metric describes the resilience of a system to recover services, in terms of performance and availability, after an attack has been performed.",
                            values: [
                                o.R_VALUES.X,
                                o.R_VALUES.A,
                                o.R_VALUES.U,
                                o.R_VALUES.I
                            ],
                            worseCaseValue: o.R_VALUES.I
                        }, o.V_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "The metric has not been evaluated."
                            },
                            D: {
                                shortName: "D",
                                name: "Diffuse",
                                jsonSchemaName: "DIFFUSE",
                                description: "The vulnerable system has limited resources. That is, the resources that the attacker will gain control over with a single exploitation event are relatively small. An example of Diffuse (think: limited) Value Density would be an attack on a single email client vulnerability."
                            },
                            C: {
                                shortName: "C",
                                name: "Concentrated",
                                abbreviatedName: "Concentr.",
                                jsonSchemaName: "CONCENTRATED",
                                description: "The vulnerable system is rich in resources. Heuristically, such systems are often the direct responsibility of “system operators” rather than users. An example of Concentrated (think: broad) Value Density would be an attack on a central email server."
                            }
                        }, o.V = {
                            name: "Value Density",
                            shortName: "V",
                            description: "This supplemental metric describes the resources that the attacker will gain control over with a single exploitation event.",
                            values: [
                                o.V_VALUES.X,
                                o.V_VALUES.D,
                                o.V_VALUES.C
                            ],
                            worseCaseValue: o.V_VALUES.C
                        }, o.RE_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "The metric has not been evaluated."
                            },
                            L: {
                                shortName: "L",
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "The effort required to respond to a vulnerability is low/trivial. Examples include: communication on better documentation, configuration workarounds, or guidance from the vendor that does not require an immediate update, upgrade, or replacement by the consuming entity, such as firewall filter configuration."
                            },
                            M: {
                                shortName: "M",
                                name: "Moderate",
                                abbreviatedName: "Moder.",
                                jsonSchemaName: "MODERATE",
                                description: "The actions required to respond to a vulnerability require some effort on behalf of the consumer and could cause minimal service impact to implement. Examples include: simple remote update, disabling of a subsystem, or a low-touch software upgrade such as a driver update."
                            },
                            H: {
                                shortName: "H",
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "The actions required to respond to a vulnerability are significant and/or difficult, and may possibly lead to an extended, scheduled service impact. This would need to be considered for scheduling purposes including honoring any embargo on deployment of the selected response. Alternatively, response to the vulnerability in the field is not possible remotely. The only resolution to the vulnerability involves physical replacement (e.g. units deployed would have to be recalled for a depot level repair or replacement)."
                            }
                        }, o.RE = {
                            name: "Vulnerability Response Effort",
                            shortName: "RE",
                            description: "This supplemental metric provides supplemental information on how difficult it is for consumers to provide an initial response to the impact of a vulnerability for deployed products and services in their infrastructure.",
                            values: [
                                o.RE_VALUES.X,
                                o.RE_VALUES.L,
                                o.RE_VALUES.M,
                                o.RE_VALUES.H
                            ],
                            worseCaseValue: o.RE_VALUES.H
                        }, o.U_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "The metric has not been evaluated."
                            },
                            Clear: {
                                shortName: "Clear",
                                name: "Clear",
                                jsonSchemaName: "CLEAR",
                                description: "Provider has assessed the impact of this vulnerability as having the highest urgency."
                            },
                            Green: {
                                shortName: "Green",
                                name: "Green",
                                jsonSchemaName: "GREEN",
                                description: "Provider has assessed the impact of this vulnerability as having a moderate urgency."
                            },
                            Amber: {
                                shortName: "Amber",
                                name: "Amber",
                                jsonSchemaName: "AMBER",
                                description: "Provider has assessed the impact of this vulnerability as having a reduced urgency."
                            },
                            Red: {
                                shortName: "Red",
                                name: "Red",
                                jsonSchemaName: "RED",
                                description: "Provider has assessed the impact of this vulnerability as having no urgency (Informational)."
                            }
                        }, o.U = {
                            name: "Provider Urgency",
                            shortName: "U",
                            description: "This supplemental metric provides a standardized way for the system provider to convey a qualitative urgency rating (Clear, Green, Amber, Red) for the vulnerability.",
                            values: [
                                o.U_VALUES.X,
                                o.U_VALUES.Clear,
                                o.U_VALUES.Green,
                                o.U_VALUES.Amber,
                                o.U_VALUES.Red
                            ],
                            worseCaseValue: o.U_VALUES.Red
                        }, o.MAV = {
                            name: "Modified Attack Vector",
                            shortName: "MAV",
                            subCategory: "Exploitability Metrics",
                            description: "Overrides the Base Attack Vector metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.AV,
                            values: o.AV.values,
                            worseCaseValue: o.AV_VALUES.N
                        }, o.MAC = {
                            name: "Modified Attack Complexity",
                            shortName: "MAC",
                            subCategory: "Exploitability Metrics",
                            description: "Overrides the Base Attack Complexity metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.AC,
                            values: o.AC.values,
                            worseCaseValue: o.AC_VALUES.L
                        }, o.MAT = {
                            name: "Modified Attack Requirements",
                            shortName: "MAT",
                            subCategory: "Exploitability Metrics",
                            description: "Overrides the Base Attack Requirements metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.AT,
                            values: o.AT.values,
                            worseCaseValue: o.AT_VALUES.P
                        }, o.MPR = {
                            name: "Modified Privileges Required",
                            shortName: "MPR",
                            subCategory: "Exploitability Metrics",
                            description: "Overrides the Base Privileges Required metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.PR,
                            values: o.PR.values,
                            worseCaseValue: o.PR_VALUES.N
                        }, o.MUI = {
                            name: "Modified User Interaction",
                            shortName: "MUI",
                            subCategory: "Exploitability Metrics",
                            description: "Overrides the Base User Interaction metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.UI,
                            values: o.UI.values,
                            worseCaseValue: o.UI_VALUES.N
                        }, o.MVC = {
                            name: "Modified Confidentiality",
                            shortName: "MVC",
                            subCategory: "Vulnerable System Impact",
                            description: "Overrides the Base Vulnerable System Confidentiality metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.VC,
                            values: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,
                            worseCaseValue: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
                        }, o.MVI = {
                            name: "Modified Integrity",
                            shortName: "MVI",
                            subCategory: "Vulnerable System Impact",
                            description: "Overrides the Base Vulnerable System Integrity metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.VI,
                            values: o.VULNERABLE_SYSTEM_INTEGRITY_BASE,
                            worseCaseValue: o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H
                        }, o.MVA = {
                            name: "Modified Availability",
                            shortName: "MVA",
                            subCategory: "Vulnerable System Impact",
                            description: "Overrides the Base Vulnerable System Availability metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.VA,
                            values: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE,
                            worseCaseValue: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
                        }, o.MSC = {
                            name: "Modified Confidentiality",
                            shortName: "MSC",
                            subCategory: "Subsequent System Impact",
                            description: "Overrides the Base Subsequent System Confidentiality metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.SC,
                            values: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED,
                            worseCaseValue: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H
                        }, o.MSI = {
                            name: "Modified Integrity",
                            shortName: "MSI",
                            subCategory: "Subsequent System Impact",
                            description: "Overrides the Base Subsequent System Integrity metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.SI,
                            baseMetricEquivalentMapper: (e)=>e === o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S ? o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H : e,
                            values: o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED,
                            worseCaseValue: o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H
                        }, o.MSA = {
                            name: "Modified Availability",
                            shortName: "MSA",
                            subCategory: "Subsequent System Impact",
                            description: "Overrides the Base Subsequent System Availability metric to reflect specific characteristics of the analyst's environment.",
                            baseMetricEquivalent: o.SA,
                            baseMetricEquivalentMapper: (e)=>e === o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S ? o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H : e,
                            values: o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED,
                            worseCaseValue: o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H
                        }, o.CR = {
                            name: "Confidentiality Requirement",
                            shortName: "CR",
                            description: "This metric enables the consumer to customize the assessment depending on the importance of Confidentiality to the affected IT asset within the analyst's organization.",
                            values: o.REQUIREMENT_CONFIDENTIALITY_MODIFIED,
                            worseCaseValue: o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H
                        }, o.IR = {
                            name: "Integrity Requirement",
                            shortName: "IR",
                            description: "This metric enables the consumer to customize the assessment depending on the importance of Integrity to the affected IT asset within the analyst's organization.",
                            values: o.REQUIREMENT_INTEGRITY_MODIFIED,
                            worseCaseValue: o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H
                        }, o.AR = {
                            name: "Availability Requirement",
                            shortName: "AR",
                            description: "This metric enables the consumer to customize the assessment depending on the importance of Availability to the affected IT asset within the analyst's organization.",
                            values: o.REQUIREMENT_AVAILABILITY_MODIFIED,
                            worseCaseValue: o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H
                        }, o.E_VALUES = {
                            X: {
                                shortName: "X",
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Reliable threat intelligence is not available to determine Exploit Maturity characteristics. This is the default value and is equivalent to Attacked (A) for the purposes of the calculation of the score by assuming the worst case."
                            },
                            A: {
                                shortName: "A",
                                name: "Attacked",
                                jsonSchemaName: "ATTACKED",
                                description: "Based on available threat intelligence either of the following must apply: Attacks targeting this vulnerability (attempted or successful) have been reported Solutions to simplify attempts to exploit the vulnerability are publicly or privately available (such as exploit toolkits)"
                            },
                            P: {
                                shortName: "P",
                                name: "POC",
                                jsonSchemaName: "PROOF_OF_CONCEPT",
                                description: "Based on available threat intelligence each of the following must apply: Proof-of-concept exploit code is publicly available No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., the “Attacked” value does not apply)"
                            },
                            U: {
                                shortName: "U",
                                name: "Unreported",
                                jsonSchemaName: "UNREPORTED",
                                description: "Based on available threat intelligence each of the following must apply: No knowledge of publicly available proof-of-concept exploit code No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., neither the “POC” nor “Attacked” values apply)"
                            }
                        }, o.E = {
                            name: "Exploit Maturity",
                            shortName: "E",
                            description: "This metric measures the likelihood of the vulnerability being attacked, and is based on the current state of exploit techniques, exploit code availability, or active in-the-wild exploitation.",
                            values: [
                                o.E_VALUES.X,
                                o.E_VALUES.A,
                                o.E_VALUES.P,
                                o.E_VALUES.U
                            ],
                            worseCaseValue: o.E_VALUES.A
                        }, o.BASE_CATEGORY = {
                            name: "base",
                            description: "Base Metrics"
                        }, o.SUPPLEMENTAL_CATEGORY = {
                            name: "supplemental",
                            description: "Supplemental Metrics"
                        }, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY = {
                            name: "environmental-base",
                            description: "Environmental Metrics (Modified Base)"
                        }, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY = {
                            name: "environmental-security-requirement",
                            description: "Environmental Metrics (Security Requirements)"
                        }, o.THREAT_CATEGORY = {
                            name: "threat",
                            description: "Threat Metrics"
                        }, o.BASE_CATEGORY_VALUES = [
                            o.AV,
                            o.AC,
                            o.AT,
                            o.PR,
                            o.UI,
                            o.VC,
                            o.VI,
                            o.VA,
                            o.SC,
                            o.SI,
                            o.SA
                        ], o.SUPPLEMENTAL_CATEGORY_VALUES = [
                            o.S,
                            o.AU,
                            o.R,
                            o.V,
                            o.RE,
                            o.U
                        ], o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES = [
                            o.MAV,
                            o.MAC,
                            o.MAT,
                            o.MPR,
                            o.MUI,
                            o.MVC,
                            o.MVI,
                            o.MVA,
                            o.MSC,
                            o.MSI,
                            o.MSA
                        ], o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES = [
                            o.CR,
                            o.IR,
                            o.AR
                        ], o.THREAT_CATEGORY_VALUES = [
                            o.E
                        ], o.REGISTERED_COMPONENTS_EDITOR_ORDER = new Map, o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER = new Map, o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.SUPPLEMENTAL_CATEGORY, o.SUPPLEMENTAL_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.THREAT_CATEGORY, o.THREAT_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.THREAT_CATEGORY, o.THREAT_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.SUPPLEMENTAL_CATEGORY, o.SUPPLEMENTAL_CATEGORY_VALUES), o.MV_LOOKUP = {
                            "000000": 10,
                            "000001": 9.9,
                            "000010": 9.8,
                            "000011": 9.5,
                            "000020": 9.5,
                            "000021": 9.2,
                            "000100": 10,
                            "000101": 9.6,
                            "000110": 9.3,
                            "000111": 8.7,
                            "000120": 9.1,
                            "000121": 8.1,
                            "000200": 9.3,
                            "000201": 9,
                            "000210": 8.9,
                            "000211": 8,
                            "000220": 8.1,
                            "000221": 6.8,
                            "001000": 9.8,
                            "001001": 9.5,
                            "001010": 9.5,
                            "001011": 9.2,
                            "001020": 9,
                            "001021": 8.4,
                            "001100": 9.3,
                            "001101": 9.2,
                            "001110": 8.9,
                            "001111": 8.1,
                            "001120": 8.1,
                            "001121": 6.5,
                            "001200": 8.8,
                            "001201": 8,
                            "001210": 7.8,
                            "001211": 7,
                            "001220": 6.9,
                            "001221": 4.8,
                            "002001": 9.2,
                            "002011": 8.2,
                            "002021": 7.2,
                            "002101": 7.9,
                            "002111": 6.9,
                            "002121": 5,
                            "002201": 6.9,
                            "002211": 5.5,
                            "002221": 2.7,
                            "010000": 9.9,
                            "010001": 9.7,
                            "010010": 9.5,
                            "010011": 9.2,
                            "010020": 9.2,
                            "010021": 8.5,
                            "010100": 9.5,
                            "010101": 9.1,
                            "010110": 9,
                            "010111": 8.3,
                            "010120": 8.4,
                            "010121": 7.1,
                            "010200": 9.2,
                            "010201": 8.1,
                            "010210": 8.2,
                            "010211": 7.1,
                            "010220": 7.2,
                            "010221": 5.3,
                            "011000": 9.5,
                            "011001": 9.3,
                            "011010": 9.2,
                            "011011": 8.5,
                            "011020": 8.5,
                            "011021": 7.3,
                            "011100": 9.2,
                            "011101": 8.2,
                            "011110": 8,
                            "011111": 7.2,
                            "011120": 7,
                            "011121": 5.9,
                            "011200": 8.4,
                            "011201": 7,
                            "011210": 7.1,
                            "011211": 5.2,
                            "011220": 5,
                            "011221": 3,
                            "012001": 8.6,
                            "012011": 7.5,
                            "012021": 5.2,
                            "012101": 7.1,
                            "012111": 5.2,
                            "012121": 2.9,
                            "012201": 6.3,
                            "012211": 2.9,
                            "012221": 1.7,
                            1e5: 9.8,
                            100001: 9.5,
                            100010: 9.4,
                            100011: 8.7,
                            100020: 9.1,
                            100021: 8.1,
                            100100: 9.4,
                            100101: 8.9,
                            100110: 8.6,
                            100111: 7.4,
                            100120: 7.7,
                            100121: 6.4,
                            100200: 8.7,
                            100201: 7.5,
                            100210: 7.4,
                            100211: 6.3,
                            100220: 6.3,
                            100221: 4.9,
                            101e3: 9.4,
                            101001: 8.9,
                            101010: 8.8,
                            101011: 7.7,
                            101020: 7.6,
                            101021: 6.7,
                            101100: 8.6,
                            101101: 7.6,
                            101110: 7.4,
                            101111: 5.8,
                            101120: 5.9,
                            101121: 5,
                            101200: 7.2,
                            101201: 5.7,
                            101210: 5.7,
                            101211: 5.2,
                            101220: 5.2,
                            101221: 2.5,
                            102001: 8.3,
                            102011: 7,
                            102021: 5.4,
                            102101: 6.5,
                            102111: 5.8,
                            102121: 2.6,
                            102201: 5.3,
                            102211: 2.1,
                            102221: 1.3,
                            11e4: 9.5,
                            110001: 9,
                            110010: 8.8,
                            110011: 7.6,
                            110020: 7.6,
                            110021: 7,
                            110100: 9,
                            110101: 7.7,
                            110110: 7.5,
                            110111: 6.2,
                            110120: 6.1,
                            110121: 5.3,
                            110200: 7.7,
                            110201: 6.6,
                            110210: 6.8,
                            110211: 5.9,
                            110220: 5.2,
                            110221: 3,
                            111e3: 8.9,
                            111001: 7.8,
                            111010: 7.6,
                            111011: 6.7,
                            111020: 6.2,
                            111021: 5.8,
                            111100: 7.4,
                            111101: 5.9,
                            111110: 5.7,
                            111111: 5.7,
                            111120: 4.7,
                            111121: 2.3,
                            111200: 6.1,
                            111201: 5.2,
                            111210: 5.7,
                            111211: 2.9,
                            111220: 2.4,
                            111221: 1.6,
                            112001: 7.1,
                            112011: 5.9,
                            112021: 3,
                            112101: 5.8,
                            112111: 2.6,
                            112121: 1.5,
                            112201: 2.3,
                            112211: 1.3,
                            112221: .6,
                            2e5: 9.3,
                            200001: 8.7,
                            200010: 8.6,
                            200011: 7.2,
                            200020: 7.5,
                            200021: 5.8,
                            200100: 8.6,
                            200101: 7.4,
                            200110: 7.4,
                            200111: 6.1,
                            200120: 5.6,
                            200121: 3.4,
                            200200: 7,
                            200201: 5.4,
                            200210: 5.2,
                            200211: 4,
                            200220: 4,
                            200221: 2.2,
                            201e3: 8.5,
                            201001: 7.5,
                            201010: 7.4,
                            201011: 5.5,
                            201020: 6.2,
                            201021: 5.1,
                            201100: 7.2,
                            201101: 5.7,
                            201110: 5.5,
                            201111: 4.1,
                            201120: 4.6,
                            201121: 1.9,
                            201200: 5.3,
                            201201: 3.6,
                            201210: 3.4,
                            201211: 1.9,
                            201220: 1.9,
                            201221: .8,
                            202001: 6.4,
                            202011: 5.1,
                            202021: 2,
                            202101: 4.7,
                            202111: 2.1,
                            202121: 1.1,
                            202201: 2.4,
                            202211: .9,
                            202221: .4,
                            21e4: 8.8,
                            210001: 7.5,
                            210010: 7.3,
                            210011: 5.3,
                            210020: 6,
                            210021: 5,
                            210100: 7.3,
                            210101: 5.5,
                            210110: 5.9,
                            210111: 4,
                            210120: 4.1,
                            210121: 2,
                            210200: 5.4,
                            210201: 4.3,
                            210210: 4.5,
                            210211: 2.2,
                            210220: 2,
                            210221: 1.1,
                            211e3: 7.5,
                            211001: 5.5,
                            211010: 5.8,
                            211011: 4.5,
                            211020: 4,
                            211021: 2.1,
                            211100: 6.1,
                            211101: 5.1,
                            211110: 4.8,
                            211111: 1.8,
                            211120: 2,
                            211121: .9,
                            211200: 4.6,
                            211201: 1.8,
                            211210: 1.7,
                            211211: .7,
                            211220: .8,
                            211221: .2,
                            212001: 5.3,
                            212011: 2.4,
                            212021: 1.4,
                            212101: 2.4,
                            212111: 1.2,
                            212121: .5,
                            212201: 1,
                            212211: .3,
                            212221: .1
                        }, o.ATTRIBUTE_SEVERITY_ORDER = [
                            [
                                o.AT_VALUES.P,
                                o.AT_VALUES.P
                            ],
                            [
                                o.AT_VALUES.N,
                                o.AT_VALUES.N
                            ],
                            [
                                o.AT_VALUES.X,
                                o.AT_VALUES.X
                            ],
                            [
                                o.S_VALUES.X
                            ],
                            [
                                o.S_VALUES.N
                            ],
                            [
                                o.S_VALUES.P
                            ],
                            [
                                o.AU_VALUES.X
                            ],
                            [
                                o.AU_VALUES.N
                            ],
                            [
                                o.AU_VALUES.Y
                            ],
                            [
                                o.V_VALUES.X
                            ],
                            [
                                o.V_VALUES.D
                            ],
                            [
                                o.V_VALUES.C
                            ],
                            [
                                o.AC_VALUES.H,
                                o.AC_VALUES.H
                            ],
                            [
                                o.AC_VALUES.L,
                                o.AC_VALUES.L
                            ],
                            [
                                o.AC_VALUES.X,
                                o.AC_VALUES.X
                            ],
                            [
                                o.PR_VALUES.H,
                                o.PR_VALUES.H
                            ],
                            [
                                o.PR_VALUES.L,
                                o.PR_VALUES.L
                            ],
                            [
                                o.PR_VALUES.N,
                                o.PR_VALUES.N
                            ],
                            [
                                o.PR_VALUES.X,
                                o.PR_VALUES.X
                            ],
                            [
                                o.UI_VALUES.A,
                                o.UI_VALUES.A
                            ],
                            [
                                o.UI_VALUES.P,
                                o.UI_VALUES.P
                            ],
                            [
                                o.UI_VALUES.N,
                                o.UI_VALUES.N
                            ],
                            [
                                o.UI_VALUES.X,
                                o.UI_VALUES.X
                            ],
                            [
                                o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
                                o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,
                                o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X
                            ],
                            [
                                o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,
                                o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N,
                                o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N
                            ],
                            [
                                o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
                                o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,
                                o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L
                            ],
                            [
                                o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
                                o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,
                                o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
                            ],
                            [
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X
                            ],
                            [
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N,
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N
                            ],
                            [
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L
                            ],
                            [
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H
                            ],
                            [
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,
                                o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,
                                o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,
                                o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S
                            ],
                            [
                                o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L,
                                o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L,
                                o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L
                            ],
                            [
                                o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,
                                o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,
                                o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M
                            ],
                            [
                                o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,
                                o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,
                                o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H
                            ],
                            [
                                o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,
                                o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,
                                o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X
                            ],
                            [
                                o.E_VALUES.U
                            ],
                            [
                                o.E_VALUES.P
                            ],
                            [
                                o.E_VALUES.A
                            ],
                            [
                                o.E_VALUES.X
                            ],
                            [
                                o.R_VALUES.X
                            ],
                            [
                                o.R_VALUES.A
                            ],
                            [
                                o.R_VALUES.U
                            ],
                            [
                                o.R_VALUES.I
                            ],
                            [
                                o.RE_VALUES.X
                            ],
                            [
                                o.RE_VALUES.L
                            ],
                            [
                                o.RE_VALUES.M
                            ],
                            [
                                o.RE_VALUES.H
                            ],
                            [
                                o.U_VALUES.X
                            ],
                            [
                                o.U_VALUES.Clear
                            ],
                            [
                                o.U_VALUES.Green
                            ],
                            [
                                o.U_VALUES.Amber
                            ],
                            [
                                o.U_VALUES.Red
                            ],
                            [
                                o.AV_VALUES.X,
                                o.AV_VALUES.X
                            ],
                            [
                                o.AV_VALUES.P,
                                o.AV_VALUES.P
                            ],
                            [
                                o.AV_VALUES.L,
                                o.AV_VALUES.L
                            ],
                            [
                                o.AV_VALUES.A,
                                o.AV_VALUES.A
                            ],
                            [
                                o.AV_VALUES.N,
                                o.AV_VALUES.N
                            ]
                        ];
                    },
                    904: (e, t)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.EqOperations36 = t.EqOperations5 = t.EqOperations4 = t.EqOperations2 = t.EqOperations1 = t.EqOperations1245 = t.getEqImplementations = void 0, t.getEqImplementations = ()=>[
                                a.getInstance(),
                                i.getInstance(),
                                s.getInstance(),
                                n.getInstance(),
                                r.getInstance()
                            ];
                        class o {
                            deriveNextLowerMacro(e) {
                                return [
                                    e.deriveNextLower(this.getEqNumber())
                                ];
                            }
                            lookupScoresForNextLowerMacro(e) {
                                return e[0].getLookupTableScore();
                            }
                            getHighestSeverityVectors(e) {
                                return this.getEq(e).getHighestSeverityVectorsUnparsed();
                            }
                            lookupMacroVectorDepth(e) {
                                return this.getEq(e).getVectorDepth();
                            }
                        }
                        t.EqOperations1245 = o;
                        class a extends o {
                            getEq(e) {
                                return e.getEq1();
                            }
                            getRelevantAttributes() {
                                return [
                                    "AV",
                                    "PR",
                                    "UI"
                                ];
                            }
                            getEqNumber() {
                                return 1;
                            }
                            static getInstance() {
                                return a.instance;
                            }
                        }
                        t.EqOperations1 = a, a.instance = new a;
                        class i extends o {
                            getEq(e) {
                                return e.getEq2();
                            }
                            getRelevantAttributes() {
                                return [
                                    "AC",
                                    "AT"
                                ];
                            }
                            getEqNumber() {
                                return 2;
                            }
                            static getInstance() {
                                return i.instance;
                            }
                        }
                        t.EqOperations2 = i, i.instance = new i;
                        class s extends o {
                            getEq(e) {
                                return e.getEq4();
                            }
                            getRelevantAttributes() {
                                return [
                                    "SC",
                                    "SI",
                                    "SA"
                                ];
                            }
                            getEqNumber() {
                                return 4;
                            }
                            static getInstance() {
                                return s.instance;
                            }
                        }
                        t.EqOperations4 = s, s.instance = new s;
                        class n extends o {
                            getEq(e) {
                                return e.getEq5();
                            }
                            getRelevantAttributes() {
                                return [];
                            }
                            getEqNumber() {
                                return 5;
                            }
                            static getInstance() {
                                return n.instance;
                            }
                        }
                        t.EqOperations5 = n, n.instance = new n;
                        class r {
                            static getInstance() {
                                return r.instance;
                            }
                            getHighestSeverityVectors(e) {
                                return e.getJointEq3AndEq6().getHighestSeverityVectorsUnparsed();
                            }
                            getRelevantAttributes() {
                                return [
                                    "VC",
                                    "VI",
                                    "VA",
                                    "CR",
                                    "IR",
                                    "AR"
                                ];
                            }
                            deriveNextLowerMacro(e) {
                                const t = e.getEq3().getLevelAsInt(), o = e.getEq6().getLevelAsInt();
                                return 1 === t && 1 === o || 0 === t && 1 === o ? [
                                    e.deriveNextLower(3)
                                ] : 1 === t && 0 === o ? [
                                    e.deriveNextLower(6)
                                ] : 0 === t && 0 === o ? [
                                    e.deriveNextLower(3),
                                    e.deriveNextLower(6)
                                ] : [
                                    e.deriveNextLower(3).deriveNextLower(6)
                                ];
                            }
                            lookupScoresForNextLowerMacro(e) {
                                let t = NaN, o = NaN;
                                return e.length > 0 && null != e[0] && (t = e[0].getLookupTableScore()), e.length > 1 && null != e[1] && (o = e[1].getLookupTableScore()), isNaN(t) || isNaN(o) ? isNaN(t) ? o : t : Math.max(t, o);
                            }
                            lookupMacroVectorDepth(e) {
                                return e.getJointEq3AndEq6().getVectorDepth();
                            }
                        }
                        t.EqOperations36 = r, r.instance = new r;
                    },
                    951: (e, t)=>{
                        var o;
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss3P1Components = void 0;
                        class a {
                        }
                        t.Cvss3P1Components = a, o = a, a.CONFIDENTIALITY_IMPACT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 0,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no loss of confidentiality within the impacted component."
                            },
                            L: {
                                shortName: "L",
                                value: .22,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."
                            },
                            H: {
                                shortName: "H",
                                value: .56,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."
                            }
                        }, a.CONFIDENTIALITY_IMPACT = [
                            o.CONFIDENTIALITY_IMPACT_VALUES.X,
                            o.CONFIDENTIALITY_IMPACT_VALUES.N,
                            o.CONFIDENTIALITY_IMPACT_VALUES.L,
                            o.CONFIDENTIALITY_IMPACT_VALUES.H
                        ], a.INTEGRITY_IMPACT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 0,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no loss of integrity within the impacted component."
                            },
                            L: {
                                shortName: "L",
                                value: .22,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component."
                            },
                            H: {
                                shortName: "H",
                                value: .56,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."
                            }
                        }, a.INTEGRITY_IMPACT = [
                            o.INTEGRITY_IMPACT_VALUES.X,
                            o.INTEGRITY_IMPACT_VALUES.N,
                            o.INTEGRITY_IMPACT_VALUES.L,
                            o.INTEGRITY_IMPACT_VALUES.H
                        ], a.AVAILABILITY_IMPACT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 0,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: 0,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "There is no impact to availability within the impacted component."
                            },
                            L: {
                                shortName: "L",
                                value: .22,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."
                            },
                            H: {
                                shortName: "H",
                                value: .56,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
                            }
                        }, a.AVAILABILITY_IMPACT = [
                            o.AVAILABILITY_IMPACT_VALUES.X,
                            o.AVAILABILITY_IMPACT_VALUES.N,
                            o.AVAILABILITY_IMPACT_VALUES.L,
                            o.AVAILABILITY_IMPACT_VALUES.H
                        ], a.CONFIDENTIALITY_REQUIREMENT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, a.CONFIDENTIALITY_REQUIREMENT = [
                            o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
                            o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
                            o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
                            o.CONFIDENTIALITY_REQUIREMENT_VALUES.H
                        ], a.INTEGRITY_REQUIREMENT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, a.INTEGRITY_REQUIREMENT = [
                            o.INTEGRITY_REQUIREMENT_VALUES.X,
                            o.INTEGRITY_REQUIREMENT_VALUES.L,
                            o.INTEGRITY_REQUIREMENT_VALUES.M,
                            o.INTEGRITY_REQUIREMENT_VALUES.H
                        ], a.AVAILABILITY_REQUIREMENT_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            },
                            H: {
                                shortName: "H",
                                value: 1.5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
                            }
                        }, a.AVAILABILITY_REQUIREMENT = [
                            o.AVAILABILITY_REQUIREMENT_VALUES.X,
                            o.AVAILABILITY_REQUIREMENT_VALUES.L,
                            o.AVAILABILITY_REQUIREMENT_VALUES.M,
                            o.AVAILABILITY_REQUIREMENT_VALUES.H
                        ], a.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            L: {
                                shortName: "L",
                                value: .5,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "There is no impact to the integrity of the system."
                            },
                            M: {
                                shortName: "M",
                                value: 1,
                                name: "Medium",
                                jsonSchemaName: "MEDIUM",
                                description: "There is a partial compromise of system integrity."
                            },
                            H: {
                                shortName: "H",
                                value: 1.5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "There is a total compromise of system integrity."
                            }
                        }, a.TEMPLATE_CIA_REQUIREMENT_MODIFIED = [
                            o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,
                            o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,
                            o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,
                            o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H
                        ], a.BASE_CATEGORY = {
                            name: "base",
                            description: "This metric reflects the qualities of a vulnerability that are constant over time and across user environments."
                        }, a.AV_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                name: "Network",
                                abbreviatedName: "Netw.",
                                jsonSchemaName: "NETWORK",
                                description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
                            },
                            A: {
                                shortName: "A",
                                value: .62,
                                name: "Adjacent Network",
                                abbreviatedName: "Adj. Network",
                                jsonSchemaName: "ADJACENT_NETWORK",
                                description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
                            },
                            L: {
                                shortName: "L",
                                value: .55,
                                name: "Local",
                                jsonSchemaName: "LOCAL",
                                description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
                            },
                            P: {
                                shortName: "P",
                                value: .2,
                                name: "Physical",
                                abbreviatedName: "Phys.",
                                jsonSchemaName: "PHYSICAL",
                                description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
                            }
                        }, a.AV = {
                            name: "Attack Vector",
                            shortName: "AV",
                            subCategory: "Exploitability Metrics",
                            description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
                            values: [
                                o.AV_VALUES.X,
                                o.AV_VALUES.N,
                                o.AV_VALUES.A,
                                o.AV_VALUES.L,
                                o.AV_VALUES.P
                            ]
                        }, a.AC_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            L: {
                                shortName: "L",
                                value: .77,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
                            },
                            H: {
                                shortName: "H",
                                value: .44,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
                            }
                        }, a.AC = {
                            name: "Attack Complexity",
                            shortName: "AC",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
                            values: [
                                o.AC_VALUES.X,
                                o.AC_VALUES.L,
                                o.AC_VALUES.H
                            ]
                        }, a.PR_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                changedValue: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                changedValue: .85,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
                            },
                            L: {
                                shortName: "L",
                                value: .62,
                                changedValue: .68,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
                            },
                            H: {
                                shortName: "H",
                                value: .27,
                                changedValue: .5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
                            }
                        }, a.PR = {
                            name: "Privileges Required",
                            shortName: "PR",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
                            values: [
                                o.PR_VALUES.X,
                                o.PR_VALUES.N,
                                o.PR_VALUES.L,
                                o.PR_VALUES.H
                            ]
                        }, a.UI_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The vulnerable system can be exploited without interaction from any user."
                            },
                            R: {
                                shortName: "R",
                                value: .62,
                                name: "Required",
                                abbreviatedName: "Req.",
                                jsonSchemaName: "REQUIRED",
                                description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
                            }
                        }, a.UI = {
                            name: "User Interaction",
                            shortName: "UI",
                            subCategory: "Exploitability Metrics",
                            description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
                            values: [
                                o.UI_VALUES.X,
                                o.UI_VALUES.N,
                                o.UI_VALUES.R
                            ]
                        }, a.S_VALUES = {
                            X: {
                                shortName: "X",
                                value: !1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            U: {
                                shortName: "U",
                                value: !1,
                                name: "Unchanged",
                                abbreviatedName: "Unchang.",
                                jsonSchemaName: "UNCHANGED",
                                description: "An exploited vulnerability can only affect resources managed by the same authority."
                            },
                            C: {
                                shortName: "C",
                                value: !0,
                                name: "Changed",
                                jsonSchemaName: "CHANGED",
                                description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
                            }
                        }, a.S = {
                            name: "Scope",
                            shortName: "S",
                            subCategory: "Exploitability Metrics",
                            description: "Can an exploit of the vulnerability be accomplished remotely?",
                            values: [
                                o.S_VALUES.X,
                                o.S_VALUES.U,
                                o.S_VALUES.C
                            ]
                        }, a.C = {
                            name: "Confidentiality Impact",
                            shortName: "C",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
                            values: o.CONFIDENTIALITY_IMPACT
                        }, a.I = {
                            name: "Integrity Impact",
                            shortName: "I",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
                            values: o.INTEGRITY_IMPACT
                        }, a.A = {
                            name: "Availability Impact",
                            shortName: "A",
                            subCategory: "Impact Metrics",
                            description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
                            values: o.AVAILABILITY_IMPACT
                        }, a.BASE_CATEGORY_VALUES = [
                            o.AV,
                            o.AC,
                            o.PR,
                            o.UI,
                            o.S,
                            o.C,
                            o.I,
                            o.A
                        ], a.TEMPORAL_CATEGORY = {
                            name: "temporal",
                            description: "This metric reflects the current state of exploit techniques or code availability."
                        }, a.E_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            U: {
                                shortName: "U",
                                value: .91,
                                name: "Unproven",
                                abbreviatedName: "Unproven",
                                description: "No exploit code is available, or an exploit is theoretical."
                            },
                            P: {
                                shortName: "P",
                                value: .94,
                                name: "Proof-of-Concept",
                                abbreviatedName: "Proof-of-conc.",
                                jsonSchemaName: "PROOF_OF_CONCEPT",
                                description: "Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
                            },
                            F: {
                                shortName: "F",
                                value: .97,
                                name: "Functional",
                                jsonSchemaName: "FUNCTIONAL",
                                description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
                            },
                            H: {
                                shortName: "H",
                                value: 1,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists."
                            }
                        }, a.E = {
                            name: "Exploit Code Maturity",
                            shortName: "E",
                            description: "This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.",
                            values: [
                                o.E_VALUES.X,
                                o.E_VALUES.U,
                                o.E_VALUES.P,
                                o.E_VALUES.F,
                                o.E_VALUES.H
                            ]
                        }, a.RL_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            O: {
                                shortName: "O",
                                value: .95,
                                name: "Official Fix",
                                abbreviatedName: "Off. Fix",
                                jsonSchemaName: "OFFICIAL_FIX",
                                description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
                            },
                            T: {
                                shortName: "T",
                                value: .96,
                                name: "Temporary Fix",
                                abbreviatedName: "Temp. Fix",
                                jsonSchemaName: "TEMPORARY_FIX",
                                description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
                            },
                            W: {
                                shortName: "W",
                                value: .97,
                                name: "Workaround",
                                jsonSchemaName: "WORKAROUND",
                                description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
                            },
                            U: {
                                shortName: "U",
                                value: 1,
                                name: "Unavailable",
                                jsonSchemaName: "UNAVAILABLE",
                                description: "There is either no solution available or it is impossible to apply."
                            }
                        }, a.RL = {
                            name: "Remediation Level",
                            shortName: "RL",
                            description: "This metric describes the remediation level for a vulnerability in an affected resource.",
                            values: [
                                o.RL_VALUES.X,
                                o.RL_VALUES.O,
                                o.RL_VALUES.T,
                                o.RL_VALUES.W,
                                o.RL_VALUES.U
                            ]
                        }, a.RC_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            U: {
                                shortName: "U",
                                value: .92,
                                name: "Unknown",
                                description: "Report confidence is unknown."
                            },
                            R: {
                                shortName: "R",
                                value: .96,
                                name: "Reasonable",
                                jsonSchemaName: "REASONABLE",
                                description: "Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."
                            },
                            C: {
                                shortName: "C",
                                value: 1,
                                name: "Confirmed",
                                jsonSchemaName: "CONFIRMED",
                                description: "Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."
                            }
                        }, a.RC = {
                            name: "Report Confidence",
                            shortName: "RC",
                            description: "This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.",
                            values: [
                                o.RC_VALUES.X,
                                o.RC_VALUES.U,
                                o.RC_VALUES.R,
                                o.RC_VALUES.C
                            ]
                        }, a.TEMPORAL_CATEGORY_VALUES = [
                            o.E,
                            o.RL,
                            o.RC
                        ], a.ENVIRONMENTAL_CATEGORY = {
                            name: "environmental",
                            description: "This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score."
                        }, a.MAV_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                name: "Network",
                                abbreviatedName: "Netw.",
                                jsonSchemaName: "NETWORK",
                                description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
                            },
                            A: {
                                shortName: "A",
                                value: .62,
                                name: "Adjacent Network",
                                abbreviatedName: "Adj. Network",
                                jsonSchemaName: "ADJACENT_NETWORK",
                                description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
                            },
                            L: {
                                shortName: "L",
                                value: .55,
                                name: "Local",
                                jsonSchemaName: "LOCAL",
                                description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
                            },
                            P: {
                                shortName: "P",
                                value: .2,
                                name: "Physical",
                                abbreviatedName: "Phys.",
                                jsonSchemaName: "PHYSICAL",
                                description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
                            }
                        }, a.MAV = {
                            name: "Modified Attack Vector",
                            shortName: "MAV",
                            subCategory: "Exploitability Metrics",
                            description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
                            baseMetricEquivalent: o.AV,
                            values: [
                                o.MAV_VALUES.X,
                                o.MAV_VALUES.N,
                                o.MAV_VALUES.A,
                                o.MAV_VALUES.L,
                                o.MAV_VALUES.P
                            ]
                        }, a.MAC_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            L: {
                                shortName: "L",
                                value: .77,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
                            },
                            H: {
                                shortName: "H",
                                value: .44,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
                            }
                        }, a.MAC = {
                            name: "Modified Attack Complexity",
                            shortName: "MAC",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
                            baseMetricEquivalent: o.AC,
                            values: [
                                o.MAC_VALUES.X,
                                o.MAC_VALUES.L,
                                o.MAC_VALUES.H
                            ]
                        }, a.MPR_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                changedValue: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                changedValue: .85,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
                            },
                            L: {
                                shortName: "L",
                                value: .62,
                                changedValue: .68,
                                name: "Low",
                                jsonSchemaName: "LOW",
                                description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
                            },
                            H: {
                                shortName: "H",
                                value: .27,
                                changedValue: .5,
                                name: "High",
                                jsonSchemaName: "HIGH",
                                description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
                            }
                        }, a.MPR = {
                            name: "Modified Privileges Required",
                            shortName: "MPR",
                            subCategory: "Exploitability Metrics",
                            description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
                            baseMetricEquivalent: o.PR,
                            values: [
                                o.MPR_VALUES.X,
                                o.MPR_VALUES.N,
                                o.MPR_VALUES.L,
                                o.MPR_VALUES.H
                            ]
                        }, a.MUI_VALUES = {
                            X: {
                                shortName: "X",
                                value: 1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            N: {
                                shortName: "N",
                                value: .85,
                                name: "None",
                                jsonSchemaName: "NONE",
                                description: "The vulnerable system can be exploited without interaction from any user."
                            },
                            R: {
                                shortName: "R",
                                value: .62,
                                name: "Required",
                                jsonSchemaName: "REQUIRED",
                                description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
                            }
                        }, a.MUI = {
                            name: "Modified User Interaction",
                            shortName: "MUI",
                            subCategory: "Exploitability Metrics",
                            description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
                            baseMetricEquivalent: o.UI,
                            values: [
                                o.MUI_VALUES.X,
                                o.MUI_VALUES.N,
                                o.MUI_VALUES.R
                            ]
                        }, a.MS_VALUES = {
                            X: {
                                shortName: "X",
                                value: !1,
                                name: "Not Defined",
                                abbreviatedName: "Not Def.",
                                jsonSchemaName: "NOT_DEFINED",
                                description: "Component is not defined."
                            },
                            U: {
                                shortName: "U",
                                value: !1,
                                name: "Unchanged",
                                abbreviatedName: "Unchang.",
                                jsonSchemaName: "UNCHANGED",
                                description: "An exploited vulnerability can only affect resources managed by the same authority."
                            },
                            C: {
                                shortName: "C",
                                value: !0,
                                name: "Changed",
                                jsonSchemaName: "CHANGED",
                                description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
                            }
                        }, a.MS = {
                            name: "Modified Scope",
                            shortName: "MS",
                            subCategory: "Exploitability Metrics",
                            description: "Can an exploit of the vulnerability be accomplished remotely?",
                            baseMetricEquivalent: o.S,
                            values: [
                                o.MS_VALUES.X,
                                o.MS_VALUES.U,
                                o.MS_VALUES.C
                            ]
                        }, a.MC = {
                            name: "Confidentiality Impact",
                            shortName: "MC",
                            subCategory: "Modified Impact",
                            description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
                            baseMetricEquivalent: o.C,
                            values: o.CONFIDENTIALITY_IMPACT
                        }, a.MI = {
                            name: "Integrity Impact",
                            shortName: "MI",
                            subCategory: "Modified Impact",
                            description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
                            baseMetricEquivalent: o.I,
                            values: o.INTEGRITY_IMPACT
                        }, a.MA = {
                            name: "Availability Impact",
                            shortName: "MA",
                            subCategory: "Modified Impact",
                            description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
                            baseMetricEquivalent: o.A,
                            values: o.AVAILABILITY_IMPACT
                        }, a.CR = {
                            name: "Confidentiality Requirement",
                            shortName: "CR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: "This metric describes the remediation level for a vulnerability in an affected resource.",
                            values: o.CONFIDENTIALITY_REQUIREMENT
                        }, a.IR = {
                            name: "Integrity Requirement",
                            shortName: "IR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: "This metric describes the remediation level for a vulnerability in an affected resource.",
                            values: o.INTEGRITY_REQUIREMENT
                        }, a.AR = {
                            name: "Availability Requirement",
                            shortName: "AR",
                            subCategory: "Modified Requirement (Impact Subscore) Modifiers",
                            description: "This metric describes the remediation level for a vulnerability in an affected resource.",
                            values: o.AVAILABILITY_REQUIREMENT
                        }, a.ENVIRONMENTAL_CATEGORY_VALUES = [
                            o.CR,
                            o.IR,
                            o.AR,
                            o.MAV,
                            o.MAC,
                            o.MPR,
                            o.MUI,
                            o.MS,
                            o.MC,
                            o.MI,
                            o.MA
                        ], a.REGISTERED_COMPONENTS = new Map, o.REGISTERED_COMPONENTS.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.TEMPORAL_CATEGORY, o.TEMPORAL_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.ENVIRONMENTAL_CATEGORY, o.ENVIRONMENTAL_CATEGORY_VALUES), a.ATTRIBUTE_SEVERITY_ORDER = [
                            [
                                o.S_VALUES.U,
                                o.MS_VALUES.U
                            ],
                            [
                                o.CONFIDENTIALITY_IMPACT_VALUES.N,
                                o.INTEGRITY_IMPACT_VALUES.N,
                                o.AVAILABILITY_IMPACT_VALUES.N
                            ],
                            [
                                o.AV_VALUES.P,
                                o.MAV_VALUES.P
                            ],
                            [
                                o.CONFIDENTIALITY_IMPACT_VALUES.L,
                                o.INTEGRITY_IMPACT_VALUES.L,
                                o.AVAILABILITY_IMPACT_VALUES.L
                            ],
                            [
                                o.PR_VALUES.H,
                                o.MPR_VALUES.H
                            ],
                            [
                                o.AC_VALUES.H,
                                o.MAC_VALUES.H
                            ],
                            [
                                o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
                                o.INTEGRITY_REQUIREMENT_VALUES.L,
                                o.AVAILABILITY_REQUIREMENT_VALUES.L
                            ],
                            [
                                o.AV_VALUES.L,
                                o.MAV_VALUES.L
                            ],
                            [
                                o.CONFIDENTIALITY_IMPACT_VALUES.H,
                                o.INTEGRITY_IMPACT_VALUES.H,
                                o.AVAILABILITY_IMPACT_VALUES.H
                            ],
                            [
                                o.AV_VALUES.A,
                                o.MAV_VALUES.A
                            ],
                            [
                                o.UI_VALUES.R,
                                o.MUI_VALUES.R
                            ],
                            [
                                o.PR_VALUES.L,
                                o.MPR_VALUES.L
                            ],
                            [
                                o.AC_VALUES.L,
                                o.MAC_VALUES.L
                            ],
                            [
                                o.AV_VALUES.N,
                                o.MAV_VALUES.N
                            ],
                            [
                                o.PR_VALUES.N,
                                o.MPR_VALUES.N
                            ],
                            [
                                o.UI_VALUES.N,
                                o.MUI_VALUES.N
                            ],
                            [
                                o.E_VALUES.U
                            ],
                            [
                                o.E_VALUES.P
                            ],
                            [
                                o.E_VALUES.F
                            ],
                            [
                                o.E_VALUES.H
                            ],
                            [
                                o.E_VALUES.X
                            ],
                            [
                                o.RC_VALUES.U
                            ],
                            [
                                o.RL_VALUES.O
                            ],
                            [
                                o.RL_VALUES.T
                            ],
                            [
                                o.RC_VALUES.R
                            ],
                            [
                                o.RL_VALUES.W
                            ],
                            [
                                o.AV_VALUES.X,
                                o.MAV_VALUES.X
                            ],
                            [
                                o.AC_VALUES.X,
                                o.MAC_VALUES.X
                            ],
                            [
                                o.PR_VALUES.X,
                                o.MPR_VALUES.X
                            ],
                            [
                                o.UI_VALUES.X,
                                o.MUI_VALUES.X
                            ],
                            [
                                o.S_VALUES.C,
                                o.MS_VALUES.C
                            ],
                            [
                                o.S_VALUES.X,
                                o.MS_VALUES.X
                            ],
                            [
                                o.CONFIDENTIALITY_IMPACT_VALUES.X
                            ],
                            [
                                o.INTEGRITY_IMPACT_VALUES.X
                            ],
                            [
                                o.AVAILABILITY_IMPACT_VALUES.X
                            ],
                            [
                                o.RL_VALUES.U
                            ],
                            [
                                o.RL_VALUES.X
                            ],
                            [
                                o.RC_VALUES.C
                            ],
                            [
                                o.RC_VALUES.X
                            ],
                            [
                                o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
                                o.INTEGRITY_REQUIREMENT_VALUES.M,
                                o.AVAILABILITY_REQUIREMENT_VALUES.M
                            ],
                            [
                                o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
                                o.INTEGRITY_REQUIREMENT_VALUES.X,
                                o.AVAILABILITY_REQUIREMENT_VALUES.X
                            ],
                            [
                                o.CONFIDENTIALITY_REQUIREMENT_VALUES.H,
                                o.INTEGRITY_REQUIREMENT_VALUES.H,
                                o.AVAILABILITY_REQUIREMENT_VALUES.H
                            ]
                        ];
                    },
                    972: (e, t, o)=>{
                        var a;
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss4P0MacroVector = void 0;
                        const i = o(730), s = o(759);
                        class n {
                            constructor(e, t, o, a, i, s, n){
                                this.eq1 = e, this.eq2 = t, this.eq3 = o, this.eq4 = a, this.eq5 = i, this.eq6 = s, this.jointEq3AndEq6 = n;
                            }
                            static fromVector(e) {
                                const t = a.findMatchingEQ("1", a.EQ1_DEFINITIONS, e), o = a.findMatchingEQ("2", a.EQ2_DEFINITIONS, e), i = a.findMatchingEQ("3", a.EQ3_DEFINITIONS, e), s = a.findMatchingEQ("4", a.EQ4_DEFINITIONS, e), n = a.findMatchingEQ("5", a.EQ5_DEFINITIONS, e), r = a.findMatchingEQ("6", a.EQ6_DEFINITIONS, e), c = a.findMatchingEQ("3,6", a.JOINT_EQ3_EQ6_DEFINITIONS, e);
                                return new a(t, o, i, s, n, r, c);
                            }
                            static findMatchingEQ(e, t, o) {
                                for (let e of t)if (e.matchesConstraints(o)) return e;
                                throw new Error("No matching EQ found for " + e + " and vector " + o);
                            }
                            getEq1() {
                                return this.eq1;
                            }
                            getEq2() {
                                return this.eq2;
                            }
                            getEq3() {
                                return this.eq3;
                            }
                            getEq4() {
                                return this.eq4;
                            }
                            getEq5() {
                                return this.eq5;
                            }
                            getEq6() {
                                return this.eq6;
                            }
                            getJointEq3AndEq6() {
                                return this.jointEq3AndEq6;
                            }
                            getEQ(e) {
                                switch(e){
                                    case 1:
                                        return this.eq1;
                                    case 2:
                                        return this.eq2;
                                    case 3:
                                        return this.eq3;
                                    case 4:
                                        return this.eq4;
                                    case 5:
                                        return this.eq5;
                                    case 6:
                                        return this.eq6;
                                    case 7:
                                        return this.jointEq3AndEq6;
                                    default:
                                        throw new Error("Invalid EQ index: " + e);
                                }
                            }
                            getLookupTableScore() {
                                return a.getMacroVectorScore(this);
                            }
                            static getMacroVectorScore(e) {
                                const t = e.toString(), o = s.Cvss4P0Components.MV_LOOKUP[t];
                                return void 0 === o ? NaN : o;
                            }
                            toString() {
                                return this.eq1.getLevel() + this.eq2.getLevel() + this.eq3.getLevel() + this.eq4.getLevel() + this.eq5.getLevel() + this.eq6.getLevel();
                            }
                            deriveNextLower(e) {
                                const t = 1 !== e ? this.eq1 : this.getNextLower(a.EQ1_DEFINITIONS, this.eq1), o = 2 !== e ? this.eq2 : this.getNextLower(a.EQ2_DEFINITIONS, this.eq2), i = 3 !== e ? this.eq3 : this.getNextLower(a.EQ3_DEFINITIONS, this.eq3), s = 4 !== e ? this.eq4 : this.getNextLower(a.EQ4_DEFINITIONS, this.eq4), n = 5 !== e ? this.eq5 : this.getNextLower(a.EQ5_DEFINITIONS, this.eq5), r = 6 !== e ? this.eq6 : this.getNextLower(a.EQ6_DEFINITIONS, this.eq6), c = 7 !== e ? this.jointEq3AndEq6 : this.getNextLower(a.JOINT_EQ3_EQ6_DEFINITIONS, this.jointEq3AndEq6);
                                return new a(t, o, i, s, n, r, c);
                            }
                            static getIndexInDefinitions(e, t) {
                                for(let o = 0; o < e.length; o++)if (e[o] === t) return o;
                                throw new Error("EQ not found in definitions: " + t);
                            }
                            getNextLower(e, t) {
                                const o = a.getIndexInDefinitions(e, t);
                                return e.length > o + 1 ? e[o + 1] : a.EQ_ERROR_DEFINITION;
                            }
                            static is(e, t, o) {
                                return o === a.getComparisonMetric(e, t).shortName;
                            }
                            static getComparisonMetricComponent(e, t) {
                                return a.getComparisonMetric(e, t.shortName);
                            }
                            static getComparisonMetric(e, t) {
                                const o = e.getComponentByString(t);
                                if ("E" === t && s.Cvss4P0Components.E_VALUES.X === o) return s.Cvss4P0Components.E_VALUES.A;
                                if ("CR" === t && s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H;
                                if ("IR" === t && s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H;
                                if ("AR" === t && s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H;
                                if ("MSI" === t && s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X === o && "S" === e.getComponentByString("SI").shortName) return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H;
                                if ("MSA" === t && s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X === o && "S" === e.getComponentByString("SA").shortName) return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H;
                                try {
                                    const o = e.getComponentByString((t.startsWith("M") ? "" : "M") + t), a = o.shortName;
                                    if (null != a && "X" !== a) return o;
                                } catch (e) {}
                                return o;
                            }
                        }
                        t.Cvss4P0MacroVector = n, a = n, n.EQ_ERROR_DEFINITION = new i.EQ("9", -1, [], ()=>!0), n.EQ1_DEFINITIONS = [
                            new i.EQ("0", 1, [
                                "AV:N/PR:N/UI:N"
                            ], (e)=>a.is(e, "AV", "N") && a.is(e, "PR", "N") && a.is(e, "UI", "N")),
                            new i.EQ("1", 4, [
                                "AV:A/PR:N/UI:N",
                                "AV:N/PR:L/UI:N",
                                "AV:N/PR:N/UI:P"
                            ], (e)=>(a.is(e, "AV", "N") || a.is(e, "PR", "N") || a.is(e, "UI", "N")) && !(a.is(e, "AV", "N") && a.is(e, "PR", "N") && a.is(e, "UI", "N")) && !a.is(e, "AV", "P")),
                            new i.EQ("2", 5, [
                                "AV:P/PR:N/UI:N",
                                "AV:A/PR:L/UI:P"
                            ], (e)=>a.is(e, "AV", "P") || !(a.is(e, "AV", "N") || a.is(e, "PR", "N") || a.is(e, "UI", "N")))
                        ], n.EQ2_DEFINITIONS = [
                            new i.EQ("0", 1, [
                                "AC:L/AT:N"
                            ], (e)=>a.is(e, "AC", "L") && a.is(e, "AT", "N")),
                            new i.EQ("1", 2, [
                                "AC:H/AT:N",
                                "AC:L/AT:P"
                            ], (e)=>!(a.is(e, "AC", "L") && a.is(e, "AT", "N")))
                        ], n.EQ3_DEFINITIONS = [
                            new i.EQ("0", -1, [
                                "VC:H/VI:H/VA:H"
                            ], (e)=>a.is(e, "VC", "H") && a.is(e, "VI", "H")),
                            new i.EQ("1", -1, [
                                "VC:L/VI:H/VA:H",
                                "VC:H/VI:L/VA:H"
                            ], (e)=>!(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H"))),
                            new i.EQ("2", -1, [
                                "VC:L/VI:L/VA:L"
                            ], (e)=>!(a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H")))
                        ], n.EQ4_DEFINITIONS = [
                            new i.EQ("0", 6, [
                                "SC:H/SI:S/SA:S"
                            ], (e)=>a.is(e, "MSI", "S") || a.is(e, "MSA", "S")),
                            new i.EQ("1", 5, [
                                "SC:H/SI:H/SA:H"
                            ], (e)=>!(a.is(e, "MSI", "S") && a.is(e, "MSA", "S")) && (a.is(e, "SC", "H") || a.is(e, "SI", "H") || a.is(e, "SA", "H"))),
                            new i.EQ("2", 4, [
                                "SC:L/SI:L/SA:L"
                            ], (e)=>!(a.is(e, "MSI", "S") && a.is(e, "MSA", "S") || a.is(e, "SC", "H") || a.is(e, "SI", "H") || a.is(e, "SA", "H")))
                        ], n.EQ5_DEFINITIONS = [
                            new i.EQ("0", 1, [
                                "E:A"
                            ], (e)=>a.is(e, "E", "A")),
                            new i.EQ("1", 1, [
                                "E:P"
                            ], (e)=>a.is(e, "E", "P")),
                            new i.EQ("2", 1, [
                                "E:U"
                            ], (e)=>a.is(e, "E", "U"))
                        ], n.EQ6_DEFINITIONS = [
                            new i.EQ("0", -1, [
                                "AV:N/PR:N/UI:N"
                            ], (e)=>a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H")),
                            new i.EQ("1", -1, [
                                "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M",
                                "VC:H/VI:H/VA:L/CR:M/IR:M/AR:H",
                                "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
                                "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
                                "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
                                "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
                                "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M",
                                "VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"
                            ], (e)=>!(a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H")))
                        ], n.JOINT_EQ3_EQ6_DEFINITIONS = [
                            new i.EQ("00", 7, [
                                "VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"
                            ], (e)=>a.is(e, "VC", "H") && a.is(e, "VI", "H") && (a.is(e, "CR", "H") || a.is(e, "IR", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))),
                            new i.EQ("01", 6, [
                                "VC:H/VI:H/VA:L/CR:M/IR:M/AR:H",
                                "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M"
                            ], (e)=>a.is(e, "VC", "H") && a.is(e, "VI", "H") && !(a.is(e, "CR", "H") || a.is(e, "IR", "H")) && !(a.is(e, "AR", "H") && a.is(e, "VA", "H"))),
                            new i.EQ("10", 8, [
                                "VC:L/VI:H/VA:H/CR:H/IR:H/AR:H",
                                "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H"
                            ], (e)=>!(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H")) && (a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))),
                            new i.EQ("11", 8, [
                                "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
                                "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
                                "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
                                "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
                                "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M"
                            ], (e)=>!(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H")) && !(a.is(e, "CR", "H") && a.is(e, "VC", "H")) && !(a.is(e, "IR", "H") && a.is(e, "VI", "H")) && !(a.is(e, "AR", "H") && a.is(e, "VA", "H"))),
                            new i.EQ("20", 0, [], (e)=>!1),
                            new i.EQ("21", 10, [
                                "VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"
                            ], (e)=>!(a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H") || a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H")))
                        ];
                    },
                    987: (e, t, o)=>{
                        Object.defineProperty(t, "__esModule", {
                            value: !0
                        }), t.Cvss4P0 = void 0;
                        const a = o(154), i = o(972), s = o(904), n = o(759), r = o(730), c = o(951);
                        class l extends a.CvssVector {
                            constructor(e){
                                super(e), this.ROUNDING_EPSILON = Math.pow(10, -6);
                            }
                            getRegisteredComponents() {
                                return n.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER;
                            }
                            getVectorStringOrderProperties() {
                                return n.Cvss4P0Components.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER;
                            }
                            getVectorPrefix() {
                                return "CVSS:4.0/";
                            }
                            getVectorName() {
                                return "CVSS:4.0";
                            }
                            fillAverageVector() {
                                this.applyVector("AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L");
                            }
                            fillRandomBaseVector() {
                                const e = n.Cvss4P0Components.BASE_CATEGORY_VALUES;
                                for(let t = 0; t < e.length; t++){
                                    const o = e[t], a = super.pickRandomDefinedComponentValue(o);
                                    if (!a) return console.warn("Failed to pick random vector component for", o, ", filling average vector instead"), void this.fillAverageVector();
                                    this.applyComponent(o, a);
                                }
                            }
                            calculateScoresInternal(e = !1) {
                                const t = this.isAnyEnvironmentalDefined(), o = this.isAnyThreatDefined(), a = this.calculateOverallScore();
                                let i, s, r;
                                if (t || o) {
                                    const e = this.clone();
                                    e.clearSpecifiedComponents(n.Cvss4P0Components.THREAT_CATEGORY_VALUES), e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), i = e.calculateOverallScore();
                                } else i = a;
                                if (t) if (o) {
                                    const e = this.clone();
                                    e.clearSpecifiedComponents(n.Cvss4P0Components.THREAT_CATEGORY_VALUES), s = e.calculateOverallScore();
                                } else s = a;
                                if (o) if (t) {
                                    const e = this.clone();
                                    e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), r = e.calculateOverallScore();
                                } else r = a;
                                return {
                                    normalized: e,
                                    overall: a,
                                    base: a,
                                    baseMetricsOnly: i,
                                    environmental: s,
                                    threat: r,
                                    vector: this.toString()
                                };
                            }
                            toString(e = !1, t = this.getVectorStringOrderProperties(), o = !1) {
                                return super.toString(e, t, o);
                            }
                            calculateOverallScore() {
                                if (!this.isBaseFullyDefined()) return 0;
                                if ([
                                    "VC",
                                    "VI",
                                    "VA",
                                    "SC",
                                    "SI",
                                    "SA"
                                ].map((e)=>i.Cvss4P0MacroVector.getComparisonMetric(this, e)).every((e)=>"N" === e.shortName)) return 0;
                                const e = this.getMacroVector(), t = e.getLookupTableScore(), o = (0, s.getEqImplementations)();
                                (e.getEq3().getLevel() + e.getEq6().getLevel()).toLowerCase() !== e.getJointEq3AndEq6().getLevel().toLowerCase() && console.warn(`CVSS 4.0: Joint Eq3 and Eq6 level [${e.getJointEq3AndEq6().getLevel()}] does not match Eq3 [${e.getEq3().getLevel()}] and Eq6 [${e.getEq6().getLevel()}]`);
                                const a = o.map((t)=>t.getHighestSeverityVectors(e)), n = this.generateCvssPermutations(a[0], a[1], a[2], a[3], a[4]);
                                if (0 === n.length) return console.warn(`No max vectors found for ${e}`), 0;
                                const r = this.calculateSeverityDistancesByComparingToHighestSeverityVectors(n), c = new m;
                                for (const a of o){
                                    const o = a.deriveNextLowerMacro(e), i = t - a.lookupScoresForNextLowerMacro(o), s = a.lookupMacroVectorDepth(e), n = a.getRelevantAttributes().map((e)=>r.get(e) || 0).reduce((e, t)=>e + t, 0);
                                    if (!isNaN(i) && 0 !== s) {
                                        const e = n / s * i;
                                        c.add(e);
                                    }
                                }
                                const l = t - c.get(0);
                                return l < 0 ? 0 : l > 10 ? 10 : this.roundToDecimalPlaces(l);
                            }
                            roundToDecimalPlaces(e) {
                                return Math.round(10 * (e + this.ROUNDING_EPSILON)) / 10;
                            }
                            generateCvssPermutations(e, t, o, a, i) {
                                const s = [];
                                return e.forEach((e)=>{
                                    t.forEach((t)=>{
                                        o.forEach((o)=>{
                                            a.forEach((a)=>{
                                                i.forEach((i)=>{
                                                    const n = `${e}/${t}/${o}/${a}/${i}`;
                                                    s.push(new l(n));
                                                });
                                            });
                                        });
                                    });
                                }), s;
                            }
                            severityDistance(e, t, o, a) {
                                const i = "X" === t.shortName ? void 0 === e.worseCaseValue ? t : e.worseCaseValue : t, s = "X" === a.shortName ? void 0 === o.worseCaseValue ? a : o.worseCaseValue : a;
                                let n, r, c, l;
                                if (e !== o) {
                                    const t = e.name.startsWith("Modified"), a = o.name.startsWith("Modified");
                                    if (t && !a) {
                                        const t = e.values.find((e)=>e.shortName === s.shortName);
                                        if (!t) throw new Error("Cannot find modified value for " + s);
                                        r = i, l = t, n = e, c = e;
                                    } else {
                                        if (t || !a) return console.warn(`Cannot compute severity distance for [${i}] and [${s}], assuming distance is 0`), 0;
                                        {
                                            const e = o.values.find((e)=>e.shortName === i.shortName);
                                            if (!e) throw new Error("Cannot find modified value for " + i);
                                            r = e, l = s, n = o, c = o;
                                        }
                                    }
                                } else r = i, l = s, n = e, c = o;
                                return n.values.indexOf(r) - c.values.indexOf(l);
                            }
                            severityDistanceBetweenComponents(e, t, o, a) {
                                const i = e.values.find((e)=>e.shortName === t.shortName), s = o.values.find((e)=>e.shortName === a.shortName);
                                if (!i) throw new Error(`Cannot find component values for ${e.name} with short name ${t.shortName} in ${e.values.map((e)=>e.shortName).join(", ")}`);
                                if (!s) throw new Error(`Cannot find component values for ${o.name} with short name ${a.shortName} in ${o.values.map((e)=>e.shortName).join(", ")}`);
                                return e.values.indexOf(i) - o.values.indexOf(s);
                            }
                            severityDistanceToVector(e) {
                                let t = 0;
                                return n.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER.forEach((o)=>{
                                    o.forEach((o)=>{
                                        const a = this.getComponent(o), i = e.getComponent(o);
                                        t += this.severityDistanceBetweenComponents(o, a, o, i);
                                    });
                                }), t;
                            }
                            calculateSeverityDistancesByComparingToHighestSeverityVectors(e) {
                                const t = new Map;
                                for (const o of e){
                                    t.set("AV", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AV, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AV), n.Cvss4P0Components.AV, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AV))), t.set("PR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.PR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.PR), n.Cvss4P0Components.PR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.PR))), t.set("UI", this.severityDistanceBetweenComponents(n.Cvss4P0Components.UI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.UI), n.Cvss4P0Components.UI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.UI))), t.set("AC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AC), n.Cvss4P0Components.AC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AC))), t.set("AT", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AT, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AT), n.Cvss4P0Components.AT, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AT))), t.set("VC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VC), n.Cvss4P0Components.VC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VC))), t.set("VI", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VI), n.Cvss4P0Components.VI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VI))), t.set("VA", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VA, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VA), n.Cvss4P0Components.VA, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VA))), t.set("SC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.SC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SC), n.Cvss4P0Components.SC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SC))), t.set("CR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.CR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.CR), n.Cvss4P0Components.CR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.CR))), t.set("IR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.IR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.IR), n.Cvss4P0Components.IR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.IR))), t.set("AR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AR), n.Cvss4P0Components.AR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AR)));
                                    const e = this.getComponent(n.Cvss4P0Components.SI) === n.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S ? "MSI" : "SI", a = this.getComponent(n.Cvss4P0Components.SA) === n.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S ? "MSA" : "SA";
                                    if (t.set(e, this.severityDistanceBetweenComponents(n.Cvss4P0Components.SI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SI), n.Cvss4P0Components.SI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SI))), t.set(a, this.severityDistanceBetweenComponents(n.Cvss4P0Components.SA, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SA), n.Cvss4P0Components.SA, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SA))), !Array.from(t.values()).some((e)=>e < 0)) break;
                                    t.clear();
                                }
                                return 0 === t.size && console.warn(`No severity distances found for [${this.toString()}]`), t;
                            }
                            getNomenclature() {
                                let e = "CVSS-B";
                                return this.isCategoryPartiallyDefined(n.Cvss4P0Components.THREAT_CATEGORY) && (e += "T"), (this.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY) || this.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY)) && (e += "E"), e;
                            }
                            getMacroVector() {
                                return i.Cvss4P0MacroVector.fromVector(this);
                            }
                            isBaseFullyDefined() {
                                return super.isCategoryFullyDefined(n.Cvss4P0Components.BASE_CATEGORY);
                            }
                            isAnyBaseDefined() {
                                return super.isCategoryPartiallyDefined(c.Cvss3P1Components.BASE_CATEGORY);
                            }
                            isThreatFullyDefined() {
                                return super.isCategoryFullyDefined(n.Cvss4P0Components.THREAT_CATEGORY);
                            }
                            isAnyThreatDefined() {
                                return super.isCategoryPartiallyDefined(n.Cvss4P0Components.THREAT_CATEGORY);
                            }
                            isAnyEnvironmentalDefined() {
                                return super.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY) || super.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY);
                            }
                            getJsonSchemaSeverity(e) {
                                return 0 === e || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
                            }
                            createJsonSchema() {
                                const e = this.calculateScores();
                                return {
                                    version: "4.0",
                                    vectorString: this.toString(),
                                    baseScore: e.overall,
                                    baseSeverity: this.getJsonSchemaSeverity(e.overall),
                                    attackVector: this.getComponent(n.Cvss4P0Components.AV).jsonSchemaName,
                                    attackComplexity: this.getComponent(n.Cvss4P0Components.AC).jsonSchemaName,
                                    attackRequirements: this.getComponent(n.Cvss4P0Components.AT).jsonSchemaName,
                                    privilegesRequired: this.getComponent(n.Cvss4P0Components.PR).jsonSchemaName,
                                    userInteraction: this.getComponent(n.Cvss4P0Components.UI).jsonSchemaName,
                                    vulnConfidentialityImpact: this.getComponent(n.Cvss4P0Components.VC).jsonSchemaName,
                                    vulnIntegrityImpact: this.getComponent(n.Cvss4P0Components.VI).jsonSchemaName,
                                    vulnAvailabilityImpact: this.getComponent(n.Cvss4P0Components.VA).jsonSchemaName,
                                    subConfidentialityImpact: this.getComponent(n.Cvss4P0Components.SC).jsonSchemaName,
                                    subIntegrityImpact: this.getComponent(n.Cvss4P0Components.SI).jsonSchemaName,
                                    subAvailabilityImpact: this.getComponent(n.Cvss4P0Components.SA).jsonSchemaName,
                                    exploitMaturity: this.getComponent(n.Cvss4P0Components.E).jsonSchemaName,
                                    confidentialityRequirement: this.getComponent(n.Cvss4P0Components.CR).jsonSchemaName,
                                    integrityRequirement: this.getComponent(n.Cvss4P0Components.IR).jsonSchemaName,
                                    availabilityRequirement: this.getComponent(n.Cvss4P0Components.AR).jsonSchemaName,
                                    modifiedAttackVector: this.getComponent(n.Cvss4P0Components.MAV).jsonSchemaName,
                                    modifiedAttackComplexity: this.getComponent(n.Cvss4P0Components.MAC).jsonSchemaName,
                                    modifiedAttackRequirements: this.getComponent(n.Cvss4P0Components.MAT).jsonSchemaName,
                                    modifiedPrivilegesRequired: this.getComponent(n.Cvss4P0Components.MPR).jsonSchemaName,
                                    modifiedUserInteraction: this.getComponent(n.Cvss4P0Components.MUI).jsonSchemaName,
                                    modifiedVulnConfidentialityImpact: this.getComponent(n.Cvss4P0Components.MVC).jsonSchemaName,
                                    modifiedVulnIntegrityImpact: this.getComponent(n.Cvss4P0Components.MVI).jsonSchemaName,
                                    modifiedVulnAvailabilityImpact: this.getComponent(n.Cvss4P0Components.MVA).jsonSchemaName,
                                    modifiedSubConfidentialityImpact: this.getComponent(n.Cvss4P0Components.MSC).jsonSchemaName,
                                    modifiedSubIntegrityImpact: this.getComponent(n.Cvss4P0Components.MSI).jsonSchemaName,
                                    modifiedSubAvailabilityImpact: this.getComponent(n.Cvss4P0Components.MSA).jsonSchemaName,
                                    Safety: this.getComponent(n.Cvss4P0Components.S).jsonSchemaName,
                                    Automatable: this.getComponent(n.Cvss4P0Components.AU).jsonSchemaName,
                                    Recovery: this.getComponent(n.Cvss4P0Components.R).jsonSchemaName,
                                    valueDensity: this.getComponent(n.Cvss4P0Components.V).jsonSchemaName,
                                    vulnerabilityResponseEffort: this.getComponent(n.Cvss4P0Components.RE).jsonSchemaName,
                                    providerUrgency: this.getComponent(n.Cvss4P0Components.U).jsonSchemaName
                                };
                            }
                        }
                        t.Cvss4P0 = l, r.EQ.createCvssInstance = (e)=>new l(e);
                        class m {
                            constructor(){
                                this.sum = 0, this.count = 0;
                            }
                            add(e) {
                                this.sum += e, this.count++;
                            }
                            get(e) {
                                return 0 == this.count ? e : this.sum / this.count;
                            }
                        }
                    }
                }, t = {};
                return function o(a) {
                    var i = t[a];
                    if (void 0 !== i) return i.exports;
                    var s = t[a] = {
                        exports: {}
                    };
                    return e[a].call(s.exports, s, s.exports, o), s.exports;
                }(156);
            })());
    },
    84841: (module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(55438);
        const stringify = __webpack_require__(91568);
        const JSON5 = {
            parse,
            stringify
        };
        module.exports = JSON5;
    },
    55438: (module, __unused_webpack_exports, __webpack_require__)=>{
        const util = __webpack_require__(37393);
        let source;
        let parseState;
        let stack;
        let pos;
        let line;
        let column;
        let token;
        let key;
        let root;
        module.exports = function parse(text, reviver) {
            source = String(text);
            parseState = 'start';
            stack = [];
            pos = 0;
            line = 1;
            column = 0;
            token = undefined;
            key = undefined;
            root = undefined;
            do {
                token = lex();
                parseStates[parseState]();
            }while (token.type !== 'eof')
            if (typeof reviver === 'function') {
                return internalize({
                    '': root
                }, '', reviver);
            }
            return root;
        };
        function internalize(holder, name, reviver) {
            const value = holder[name];
            if (value != null && typeof value === 'object') {
                if (Array.isArray(value)) {
                    for(let i = 0; i < value.length; i++){
                        const key = String(i);
                        const replacement = internalize(value, key, reviver);
                        if (replacement === undefined) {
                            delete value[key];
                        } else {
                            Object.defineProperty(value, key, {
                                value: replacement,
                                writable: true,
                                enumerable: true,
                                configurable: true
                            });
                        }
                    }
                } else {
                    for(const key in value){
                        const replacement = internalize(value, key, reviver);
                        if (replacement === undefined) {
                            delete value[key];
                        } else {
                            Object.defineProperty(value, key, {
                                value: replacement,
                                writable: true,
                                enumerable: true,
                                configurable: true
                            });
                        }
                    }
                }
            }
            return reviver.call(holder, name, value);
        }
        let lexState;
        let buffer;
        let doubleQuote;
        let sign;
        let c;
        function lex() {
            lexState = 'default';
            buffer = '';
            doubleQuote = false;
            sign = 1;
            for(;;){
                c = peek();
                const token = lexStates[lexState]();
                if (token) {
                    return token;
                }
            }
        }
        function peek() {
            if (source[pos]) {
                return String.fromCodePoint(source.codePointAt(pos));
            }
        }
        function read() {
            const c = peek();
            if (c === '\n') {
                line++;
                column = 0;
            } else if (c) {
                column += c.length;
            } else {
                column++;
            }
            if (c) {
                pos += c.length;
            }
            return c;
        }
        const lexStates = {
            default () {
                switch(c){
                    case '\t':
                    case '\v':
                    case '\f':
                    case ' ':
                    case '\u00A0':
                    case '\uFEFF':
                    case '\n':
                    case '\r':
                    case '\u2028':
                    case '\u2029':
                        read();
                        return;
                    case '/':
                        read();
                        lexState = 'comment';
                        return;
                    case undefined:
                        read();
                        return newToken('eof');
                }
                if (util.isSpaceSeparator(c)) {
                    read();
                    return;
                }
                return lexStates[parseState]();
            },
            comment () {
                switch(c){
                    case '*':
                        read();
                        lexState = 'multiLineComment';
                        return;
                    case '/':
                        read();
                        lexState = 'singleLineComment';
                        return;
                }
                throw invalidChar(read());
            },
            multiLineComment () {
                switch(c){
                    case '*':
                        read();
                        lexState = 'multiLineCommentAsterisk';
                        return;
                    case undefined:
                        throw invalidChar(read());
                }
                read();
            },
            multiLineCommentAsterisk () {
                switch(c){
                    case '*':
                        read();
                        return;
                    case '/':
                        read();
                        lexState = 'default';
                        return;
                    case undefined:
                        throw invalidChar(read());
                }
                read();
                lexState = 'multiLineComment';
            },
            singleLineComment () {
                switch(c){
                    case '\n':
                    case '\r':
                    case '\u2028':
                    case '\u2029':
                        read();
                        lexState = 'default';
                        return;
                    case undefined:
                        read();
                        return newToken('eof');
                }
                read();
            },
            value () {
                switch(c){
                    case '{':
                    case '[':
                        return newToken('punctuator', read());
                    case 'n':
                        read();
                        literal('ull');
                        return newToken('null', null);
                    case 't':
                        read();
                        literal('rue');
                        return newToken('boolean', true);
                    case 'f':
                        read();
                        literal('alse');
                        return newToken('boolean', false);
                    case '-':
                    case '+':
                        if (read() === '-') {
                            sign = -1;
                        }
                        lexState = 'sign';
                        return;
                    case '.':
                        buffer = read();
                        lexState = 'decimalPointLeading';
                        return;
                    case '0':
                        buffer = read();
                        lexState = 'zero';
                        return;
                    case '1':
                    case '2':
                    case '3':
                    case '4':
                    case '5':
                    case '6':
                    case '7':
                    case '8':
                    case '9':
                        buffer = read();
                        lexState = 'decimalInteger';
                        return;
                    case 'I':
                        read();
                        literal('nfinity');
                        return newToken('numeric', Infinity);
                    case 'N':
                        read();
                        literal('aN');
                        return newToken('numeric', NaN);
                    case '"':
                    case "'":
                        doubleQuote = read() === '"';
                        buffer = '';
                        lexState = 'string';
                        return;
                }
                throw invalidChar(read());
            },
            identifierNameStartEscape () {
                if (c !== 'u') {
                    throw invalidChar(read());
                }
                read();
                const u = unicodeEscape();
                switch(u){
                    case '$':
                    case '_':
                        break;
                    default:
                        if (!util.isIdStartChar(u)) {
                            throw invalidIdentifier();
                        }
                        break;
                }
                buffer += u;
                lexState = 'identifierName';
            },
            identifierName () {
                switch(c){
                    case '$':
                    case '_':
                    case '\u200C':
                    case '\u200D':
                        buffer += read();
                        return;
                    case '\\':
                        read();
                        lexState = 'identifierNameEscape';
                        return;
                }
                if (util.isIdContinueChar(c)) {
                    buffer += read();
                    return;
                }
                return newToken('identifier', buffer);
            },
            identifierNameEscape () {
                if (c !== 'u') {
                    throw invalidChar(read());
                }
                read();
                const u = unicodeEscape();
                switch(u){
                    case '$':
                    case '_':
                    case '\u200C':
                    case '\u200D':
                        break;
                    default:
                        if (!util.isIdContinueChar(u)) {
                            throw invalidIdentifier();
                        }
                        break;
                }
                buffer += u;
                lexState = 'identifierName';
            },
            sign () {
                switch(c){
                    case '.':
                        buffer = read();
                        lexState = 'decimalPointLeading';
                        return;
                    case '0':
                        buffer = read();
                        lexState = 'zero';
                        return;
                    case '1':
                    case '2':
                    case '3':
                    case '4':
                    case '5':
                    case '6':
                    case '7':
                    case '8':
                    case '9':
                        buffer = read();
                        lexState = 'decimalInteger';
                        return;
                    case 'I':
                        read();
                        literal('nfinity');
                        return newToken('numeric', sign * Infinity);
                    case 'N':
                        read();
                        literal('aN');
                        return newToken('numeric', NaN);
                }
                throw invalidChar(read());
            },
            zero () {
                switch(c){
                    case '.':
                        buffer += read();
                        lexState = 'decimalPoint';
                        return;
                    case 'e':
                    case 'E':
                        buffer += read();
                        lexState = 'decimalExponent';
                        return;
                    case 'x':
                    case 'X':
                        buffer += read();
                        lexState = 'hexadecimal';
                        return;
                }
                return newToken('numeric', sign * 0);
            },
            decimalInteger () {
                switch(c){
                    case '.':
                        buffer += read();
                        lexState = 'decimalPoint';
                        return;
                    case 'e':
                    case 'E':
                        buffer += read();
                        lexState = 'decimalExponent';
                        return;
                }
                if (util.isDigit(c)) {
                    buffer += read();
                    return;
                }
                return newToken('numeric', sign * Number(buffer));
            },
            decimalPointLeading () {
                if (util.isDigit(c)) {
                    buffer += read();
                    lexState = 'decimalFraction';
                    return;
                }
                throw invalidChar(read());
            },
            decimalPoint () {
                switch(c){
                    case 'e':
                    case 'E':
                        buffer += read();
                        lexState = 'decimalExponent';
                        return;
                }
                if (util.isDigit(c)) {
                    buffer += read();
                    lexState = 'decimalFraction';
                    return;
                }
                return newToken('numeric', sign * Number(buffer));
            },
            decimalFraction () {
                switch(c){
                    case 'e':
                    case 'E':
                        buffer += read();
                        lexState = 'decimalExponent';
                        return;
                }
                if (util.isDigit(c)) {
                    buffer += read();
                    return;
                }
                return newToken('numeric', sign * Number(buffer));
            },
            decimalExponent () {
                switch(c){
                    case '+':
                    case '-':
                        buffer += read();
                        lexState = 'decimalExponentSign';
                        return;
                }
                if (util.isDigit(c)) {
                    buffer += read();
                    lexState = 'decimalExponentInteger';
                    return;
                }
                throw invalidChar(read());
            },
            decimalExponentSign () {
                if (util.isDigit(c)) {
                    buffer += read();
                    lexState = 'decimalExponentInteger';
                    return;
                }
                throw invalidChar(read());
            },
            decimalExponentInteger () {
                if (util.isDigit(c)) {
                    buffer += read();
                    return;
                }
                return newToken('numeric', sign * Number(buffer));
            },
            hexadecimal () {
                if (util.isHexDigit(c)) {
                    buffer += read();
                    lexState = 'hexadecimalInteger';
                    return;
                }
                throw invalidChar(read());
            },
            hexadecimalInteger () {
                if (util.isHexDigit(c)) {
                    buffer += read();
                    return;
                }
                return newToken('numeric', sign * Number(buffer));
            },
            string () {
                switch(c){
                    case '\\':
                        read();
                        buffer += escape();
                        return;
                    case '"':
                        if (doubleQuote) {
                            read();
                            return newToken('string', buffer);
                        }
                        buffer += read();
                        return;
                    case "'":
                        if (!doubleQuote) {
                            read();
                            return newToken('string', buffer);
                        }
                        buffer += read();
                        return;
                    case '\n':
                    case '\r':
                        throw invalidChar(read());
                    case '\u2028':
                    case '\u2029':
                        separatorChar(c);
                        break;
                    case undefined:
                        throw invalidChar(read());
                }
                buffer += read();
            },
            start () {
                switch(c){
                    case '{':
                    case '[':
                        return newToken('punctuator', read());
                }
                lexState = 'value';
            },
            beforePropertyName () {
                switch(c){
                    case '$':
                    case '_':
                        buffer = read();
                        lexState = 'identifierName';
                        return;
                    case '\\':
                        read();
                        lexState = 'identifierNameStartEscape';
                        return;
                    case '}':
                        return newToken('punctuator', read());
                    case '"':
                    case "'":
                        doubleQuote = read() === '"';
                        lexState = 'string';
                        return;
                }
                if (util.isIdStartChar(c)) {
                    buffer += read();
                    lexState = 'identifierName';
                    return;
                }
                throw invalidChar(read());
            },
            afterPropertyName () {
                if (c === ':') {
                    return newToken('punctuator', read());
                }
                throw invalidChar(read());
            },
            beforePropertyValue () {
                lexState = 'value';
            },
            afterPropertyValue () {
                switch(c){
                    case ',':
                    case '}':
                        return newToken('punctuator', read());
                }
                throw invalidChar(read());
            },
            beforeArrayValue () {
                if (c === ']') {
                    return newToken('punctuator', read());
                }
                lexState = 'value';
            },
            afterArrayValue () {
                switch(c){
                    case ',':
                    case ']':
                        return newToken('punctuator', read());
                }
                throw invalidChar(read());
            },
            end () {
                throw invalidChar(read());
            }
        };
        function newToken(type, value) {
            return {
                type,
                value,
                line,
                column
            };
        }
        function literal(s) {
            for (const c of s){
                const p = peek();
                if (p !== c) {
                    throw invalidChar(read());
                }
                read();
            }
        }
        function escape() {
            const c = peek();
            switch(c){
                case 'b':
                    read();
                    return '\b';
                case 'f':
                    read();
                    return '\f';
                case 'n':
                    read();
                    return '\n';
                case 'r':
                    read();
                    return '\r';
                case 't':
                    read();
                    return '\t';
                case 'v':
                    read();
                    return '\v';
                case '0':
                    read();
                    if (util.isDigit(peek())) {
                        throw invalidChar(read());
                    }
                    return '\0';
                case 'x':
                    read();
                    return hexEscape();
                case 'u':
                    read();
                    return unicodeEscape();
                case '\n':
                case '\u2028':
                case '\u2029':
                    read();
                    return '';
                case '\r':
                    read();
                    if (peek() === '\n') {
                        read();
                    }
                    return '';
                case '1':
                case '2':
                case '3':
                case '4':
                case '5':
                case '6':
                case '7':
                case '8':
                case '9':
                    throw invalidChar(read());
                case undefined:
                    throw invalidChar(read());
            }
            return read();
        }
        function hexEscape() {
            let buffer = '';
            let c = peek();
            if (!util.isHexDigit(c)) {
                throw invalidChar(read());
            }
            buffer += read();
            c = peek();
            if (!util.isHexDigit(c)) {
                throw invalidChar(read());
            }
            buffer += read();
            return String.fromCodePoint(parseInt(buffer, 16));
        }
        function unicodeEscape() {
            let buffer = '';
            let count = 4;
            while(count-- > 0){
                const c = peek();
                if (!util.isHexDigit(c)) {
                    throw invalidChar(read());
                }
                buffer += read();
            }
            return String.fromCodePoint(parseInt(buffer, 16));
        }
        const parseStates = {
            start () {
                if (token.type === 'eof') {
                    throw invalidEOF();
                }
                push();
            },
            beforePropertyName () {
                switch(token.type){
                    case 'identifier':
                    case 'string':
                        key = token.value;
                        parseState = 'afterPropertyName';
                        return;
                    case 'punctuator':
                        pop();
                        return;
                    case 'eof':
                        throw invalidEOF();
                }
            },
            afterPropertyName () {
                if (token.type === 'eof') {
                    throw invalidEOF();
                }
                parseState = 'beforePropertyValue';
            },
            beforePropertyValue () {
                if (token.type === 'eof') {
                    throw invalidEOF();
                }
                push();
            },
            beforeArrayValue () {
                if (token.type === 'eof') {
                    throw invalidEOF();
                }
                if (token.type === 'punctuator' && token.value === ']') {
                    pop();
                    return;
                }
                push();
            },
            afterPropertyValue () {
                if (token.type === 'eof') {
                    throw invalidEOF();
                }
                switch(token.value){
                    case ',':
                        parseState = 'beforePropertyName';
                        return;
                    case '}':
                        pop();
                }
            },
            afterArrayValue () {
                if (token.type === 'eof') {
                    throw invalidEOF();
                }
                switch(token.value){
                    case ',':
                        parseState = 'beforeArrayValue';
                        return;
                    case ']':
                        pop();
                }
            },
            end () {}
        };
        function push() {
            let value;
            switch(token.type){
                case 'punctuator':
                    switch(token.value){
                        case '{':
                            value = {};
                            break;
                        case '[':
                            value = [];
                            break;
                    }
                    break;
                case 'null':
                case 'boolean':
                case 'numeric':
                case 'string':
                    value = token.value;
                    break;
            }
            if (root === undefined) {
                root = value;
            } else {
                const parent = stack[stack.length - 1];
                if (Array.isArray(parent)) {
                    parent.push(value);
                } else {
                    Object.defineProperty(parent, key, {
                        value,
                        writable: true,
                        enumerable: true,
                        configurable: true
                    });
                }
            }
            if (value !== null && typeof value === 'object') {
                stack.push(value);
                if (Array.isArray(value)) {
                    parseState = 'beforeArrayValue';
                } else {
                    parseState = 'beforePropertyName';
                }
            } else {
                const current = stack[stack.length - 1];
                if (current == null) {
                    parseState = 'end';
                } else if (Array.isArray(current)) {
                    parseState = 'afterArrayValue';
                } else {
                    parseState = 'afterPropertyValue';
                }
            }
        }
        function pop() {
            stack.pop();
            const current = stack[stack.length - 1];
            if (current == null) {
                parseState = 'end';
            } else if (Array.isArray(current)) {
                parseState = 'afterArrayValue';
            } else {
                parseState = 'afterPropertyValue';
            }
        }
        function invalidChar(c) {
            if (c === undefined) {
                return syntaxError(`JSON5: invalid end of input at ${line}:${column}`);
            }
            return syntaxError(`JSON5: invalid character '${formatChar(c)}' at ${line}:${column}`);
        }
        function invalidEOF() {
            return syntaxError(`JSON5: invalid end of input at ${line}:${column}`);
        }
        function invalidIdentifier() {
            column -= 5;
            return syntaxError(`JSON5: invalid identifier character at ${line}:${column}`);
        }
        function separatorChar(c) {
            console.warn(`JSON5: '${formatChar(c)}' in strings is not valid ECMAScript; consider escaping`);
        }
        function formatChar(c) {
            const replacements = {
                "'": "\\'",
                '"': '\\"',
                '\\': '\\\\',
                '\b': '\\b',
                '\f': '\\f',
                '\n': '\\n',
                '\r': '\\r',
                '\t': '\\t',
                '\v': '\\v',
                '\0': '\\0',
                '\u2028': '\\u2028',
                '\u2029': '\\u2029'
            };
            if (replacements[c]) {
                return replacements[c];
            }
            if (c < ' ') {
                const hexString = c.charCodeAt(0).toString(16);
                return '\\x' + ('00' + hexString).substring(hexString.length);
            }
            return c;
        }
        function syntaxError(message) {
            const err = new SyntaxError(message);
            err.lineNumber = line;
            err.columnNumber = column;
            return err;
        }
    },
    91568: (module, __unused_webpack_exports, __webpack_require__)=>{
        const util = __webpack_require__(37393);
        module.exports = function stringify(value, replacer, space) {
            const stack = [];
            let indent = '';
            let propertyList;
            let replacerFunc;
            let gap = '';
            let quote;
            if (replacer != null && typeof replacer === 'object' && !Array.isArray(replacer)) {
                space = replacer.space;
                quote = replacer.quote;
                replacer = replacer.replacer;
            }
            if (typeof replacer === 'function') {
                replacerFunc = replacer;
            } else if (Array.isArray(replacer)) {
                propertyList = [];
                for (const v of replacer){
                    let item;
                    if (typeof v === 'string') {
                        item = v;
                    } else if (typeof v === 'number' || v instanceof String || v instanceof Number) {
                        item = String(v);
                    }
                    if (item !== undefined && propertyList.indexOf(item) < 0) {
                        propertyList.push(item);
                    }
                }
            }
            if (space instanceof Number) {
                space = Number(space);
            } else if (space instanceof String) {
                space = String(space);
            }
            if (typeof space === 'number') {
                if (space > 0) {
                    space = Math.min(10, Math.floor(space));
                    gap = '          '.substr(0, space);
                }
            } else if (typeof space === 'string') {
                gap = space.substr(0, 10);
            }
            return serializeProperty('', {
                '': value
            });
            function serializeProperty(key, holder) {
                let value = holder[key];
                if (value != null) {
                    if (typeof value.toJSON5 === 'function') {
                        value = value.toJSON5(key);
                    } else if (typeof value.toJSON === 'function') {
                        value = value.toJSON(key);
                    }
                }
                if (replacerFunc) {
                    value = replacerFunc.call(holder, key, value);
                }
                if (value instanceof Number) {
                    value = Number(value);
                } else if (value instanceof String) {
                    value = String(value);
                } else if (value instanceof Boolean) {
                    value = value.valueOf();
                }
                switch(value){
                    case null:
                        return 'null';
                    case true:
                        return 'true';
                    case false:
                        return 'false';
                }
                if (typeof value === 'string') {
                    return quoteString(value, false);
                }
                if (typeof value === 'number') {
                    return String(value);
                }
                if (typeof value === 'object') {
                    return Array.isArray(value) ? serializeArray(value) : serializeObject(value);
                }
                return undefined;
            }
            function quoteString(value) {
                const quotes = {
                    "'": 0.1,
                    '"': 0.2
                };
                const replacements = {
                    "'": "\\'",
                    '"': '\\"',
                    '\\': '\\\\',
                    '\b': '\\b',
                    '\f': '\\f',
                    '\n': '\\n',
                    '\r': '\\r',
                    '\t': '\\t',
                    '\v': '\\v',
                    '\0': '\\0',
                    '\u2028': '\\u2028',
                    '\u2029': '\\u2029'
                };
                let product = '';
                for(let i = 0; i < value.length; i++){
                    const c = value[i];
                    switch(c){
                        case "'":
                        case '"':
                            quotes[c]++;
                            product += c;
                            continue;
                        case '\0':
                            if (util.isDigit(value[i + 1])) {
                                product += '\\x00';
                                continue;
                            }
                    }
                    if (replacements[c]) {
                        product += replacements[c];
                        continue;
                    }
                    if (c < ' ') {
                        let hexString = c.charCodeAt(0).toString(16);
                        product += '\\x' + ('00' + hexString).substring(hexString.length);
                        continue;
                    }
                    product += c;
                }
                const quoteChar = quote || Object.keys(quotes).reduce((a, b)=>quotes[a] < quotes[b] ? a : b);
                product = product.replace(new RegExp(quoteChar, 'g'), replacements[quoteChar]);
                return quoteChar + product + quoteChar;
            }
            function serializeObject(value) {
                if (stack.indexOf(value) >= 0) {
                    throw TypeError('Converting circular structure to JSON5');
                }
                stack.push(value);
                let stepback = indent;
                indent = indent + gap;
                let keys = propertyList || Object.keys(value);
                let partial = [];
                for (const key of keys){
                    const propertyString = serializeProperty(key, value);
                    if (propertyString !== undefined) {
                        let member = serializeKey(key) + ':';
                        if (gap !== '') {
                            member += ' ';
                        }
                        member += propertyString;
                        partial.push(member);
                    }
                }
                let final;
                if (partial.length === 0) {
                    final = '{}';
                } else {
                    let properties;
                    if (gap === '') {
                        properties = partial.join(',');
                        final = '{' + properties + '}';
                    } else {
                        let separator = ',\n' + indent;
                        properties = partial.join(separator);
                        final = '{\n' + indent + properties + ',\n' + stepback + '}';
                    }
                }
                stack.pop();
                indent = stepback;
                return final;
            }
            function serializeKey(key) {
                if (key.length === 0) {
                    return quoteString(key, true);
                }
                const firstChar = String.fromCodePoint(key.codePointAt(0));
                if (!util.isIdStartChar(firstChar)) {
                    return quoteString(key, true);
                }
                for(let i = firstChar.length; i < key.length; i++){
                    if (!util.isIdContinueChar(String.fromCodePoint(key.codePointAt(i)))) {
                        return quoteString(key, true);
                    }
                }
                return key;
            }
            function serializeArray(value) {
                if (stack.indexOf(value) >= 0) {
                    throw TypeError('Converting circular structure to JSON5');
                }
                stack.push(value);
                let stepback = indent;
                indent = indent + gap;
                let partial = [];
                for(let i = 0; i < value.length; i++){
                    const propertyString = serializeProperty(String(i), value);
                    partial.push(propertyString !== undefined ? propertyString : 'null');
                }
                let final;
                if (partial.length === 0) {
                    final = '[]';
                } else {
                    if (gap === '') {
                        let properties = partial.join(',');
                        final = '[' + properties + ']';
                    } else {
                        let separator = ',\n' + indent;
                        let properties = partial.join(separator);
                        final = '[\n' + indent + properties + ',\n' + stepback + ']';
                    }
                }
                stack.pop();
                indent = stepback;
                return final;
            }
        };
    },
    57414: (module)=>{
        module.exports.Space_Separator = /[\u1680\u2000-\u200A\u202F\u205F\u3000]/;
        module.exports.ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/;
        module.exports.ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/;
    },
    37393: (module, __unused_webpack_exports, __webpack_require__)=>{
        const unicode = __webpack_require__(57414);
        module.exports = {
            isSpaceSeparator (c) {
                return typeof c === 'string' && unicode.Space_Separator.test(c);
            },
            isIdStartChar (c) {
                return typeof c === 'string' && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c === '$' || c === '_' || unicode.ID_Start.test(c));
            },
            isIdContinueChar (c) {
                return typeof c === 'string' && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c === '$' || c === '_' || c === '\u200C' || c === '\u200D' || unicode.ID_Continue.test(c));
            },
            isDigit (c) {
                return typeof c === 'string' && /[0-9]/.test(c);
            },
            isHexDigit (c) {
                return typeof c === 'string' && /[0-9A-Fa-f]/.test(c);
            }
        };
    },
    14006: (module, __unused_webpack_exports, __webpack_require__)=>{
        const pico = __webpack_require__(98016);
        const utils = __webpack_require__(64059);
        function picomatch(glob, options, returnState = false) {
            if (options && (options.windows === null || options.windows === undefined)) {
                options = {
                    ...options,
                    windows: utils.isWindows()
                };
            }
            return pico(glob, options, returnState);
        }
        Object.assign(picomatch, pico);
        module.exports = picomatch;
    },
    5595: (module)=>{
        const WIN_SLASH = '\\\\/';
        const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
        const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
        const DOT_LITERAL = '\\.';
        const PLUS_LITERAL = '\\+';
        const QMARK_LITERAL = '\\?';
        const SLASH_LITERAL = '\\/';
        const ONE_CHAR = '(?=.)';
        const QMARK = '[^/]';
        const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
        const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
        const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
        const NO_DOT = `(?!${DOT_LITERAL})`;
        const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
        const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
        const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
        const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
        const STAR = `${QMARK}*?`;
        const SEP = '/';
        const POSIX_CHARS = {
            DOT_LITERAL,
            PLUS_LITERAL,
            QMARK_LITERAL,
            SLASH_LITERAL,
            ONE_CHAR,
            QMARK,
            END_ANCHOR,
            DOTS_SLASH,
            NO_DOT,
            NO_DOTS,
            NO_DOT_SLASH,
            NO_DOTS_SLASH,
            QMARK_NO_DOT,
            STAR,
            START_ANCHOR,
            SEP
        };
        const WINDOWS_CHARS = {
            ...POSIX_CHARS,
            SLASH_LITERAL: `[${WIN_SLASH}]`,
            QMARK: WIN_NO_SLASH,
            STAR: `${WIN_NO_SLASH}*?`,
            DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
            NO_DOT: `(?!${DOT_LITERAL})`,
            NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
            NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
            NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
            QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
            START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
            END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
            SEP: '\\'
        };
        const POSIX_REGEX_SOURCE = {
            __proto__: null,
            alnum: 'a-zA-Z0-9',
            alpha: 'a-zA-Z',
            ascii: '\\x00-\\x7F',
            blank: ' \\t',
            cntrl: '\\x00-\\x1F\\x7F',
            digit: '0-9',
            graph: '\\x21-\\x7E',
            lower: 'a-z',
            print: '\\x20-\\x7E ',
            punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
            space: ' \\t\\r\\n\\v\\f',
            upper: 'A-Z',
            word: 'A-Za-z0-9_',
            xdigit: 'A-Fa-f0-9'
        };
        module.exports = {
            DEFAULT_MAX_EXTGLOB_RECURSION,
            MAX_LENGTH: 1024 * 64,
            POSIX_REGEX_SOURCE,
            REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
            REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
            REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
            REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
            REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
            REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
            REPLACEMENTS: {
                __proto__: null,
                '***': '*',
                '**/**': '**',
                '**/**/**': '**'
            },
            CHAR_0: 48,
            CHAR_9: 57,
            CHAR_UPPERCASE_A: 65,
            CHAR_LOWERCASE_A: 97,
            CHAR_UPPERCASE_Z: 90,
            CHAR_LOWERCASE_Z: 122,
            CHAR_LEFT_PARENTHESES: 40,
            CHAR_RIGHT_PARENTHESES: 41,
            CHAR_ASTERISK: 42,
            CHAR_AMPERSAND: 38,
            CHAR_AT: 64,
            CHAR_BACKWARD_SLASH: 92,
            CHAR_CARRIAGE_RETURN: 13,
            CHAR_CIRCUMFLEX_ACCENT: 94,
            CHAR_COLON: 58,
            CHAR_COMMA: 44,
            CHAR_DOT: 46,
            CHAR_DOUBLE_QUOTE: 34,
            CHAR_EQUAL: 61,
            CHAR_EXCLAMATION_MARK: 33,
            CHAR_FORM_FEED: 12,
            CHAR_FORWARD_SLASH: 47,
            CHAR_GRAVE_ACCENT: 96,
            CHAR_HASH: 35,
            CHAR_HYPHEN_MINUS: 45,
            CHAR_LEFT_ANGLE_BRACKET: 60,
            CHAR_LEFT_CURLY_BRACE: 123,
            CHAR_LEFT_SQUARE_BRACKET: 91,
            CHAR_LINE_FEED: 10,
            CHAR_NO_BREAK_SPACE: 160,
            CHAR_PERCENT: 37,
            CHAR_PLUS: 43,
            CHAR_QUESTION_MARK: 63,
            CHAR_RIGHT_ANGLE_BRACKET: 62,
            CHAR_RIGHT_CURLY_BRACE: 125,
            CHAR_RIGHT_SQUARE_BRACKET: 93,
            CHAR_SEMICOLON: 59,
            CHAR_SINGLE_QUOTE: 39,
            CHAR_SPACE: 32,
            CHAR_TAB: 9,
            CHAR_UNDERSCORE: 95,
            CHAR_VERTICAL_LINE: 124,
            CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
            extglobChars (chars) {
                return {
                    '!': {
                        type: 'negate',
                        open: '(?:(?!(?:',
                        close: `))${chars.STAR})`
                    },
                    '?': {
                        type: 'qmark',
                        open: '(?:',
                        close: ')?'
                    },
                    '+': {
                        type: 'plus',
                        open: '(?:',
                        close: ')+'
                    },
                    '*': {
                        type: 'star',
                        open: '(?:',
                        close: ')*'
                    },
                    '@': {
                        type: 'at',
                        open: '(?:',
                        close: ')'
                    }
                };
            },
            globChars (win32) {
                return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
            }
        };
    },
    78265: (module, __unused_webpack_exports, __webpack_require__)=>{
        const constants = __webpack_require__(5595);
        const utils = __webpack_require__(64059);
        const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
        const expandRange = (args, options)=>{
            if (typeof options.expandRange === 'function') {
                return options.expandRange(...args, options);
            }
            args.sort();
            const value = `[${args.join('-')}]`;
            try {
                new RegExp(value);
            } catch (ex) {
                return args.map((v)=>utils.escapeRegex(v)).join('..');
            }
            return value;
        };
        const syntaxError = (type, char)=>{
            return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
        };
        const splitTopLevel = (input)=>{
            const parts = [];
            let bracket = 0;
            let paren = 0;
            let quote = 0;
            let value = '';
            let escaped = false;
            for (const ch of input){
                if (escaped === true) {
                    value += ch;
                    escaped = false;
                    continue;
                }
                if (ch === '\\') {
                    value += ch;
                    escaped = true;
                    continue;
                }
                if (ch === '"') {
                    quote = quote === 1 ? 0 : 1;
                    value += ch;
                    continue;
                }
                if (quote === 0) {
                    if (ch === '[') {
                        bracket++;
                    } else if (ch === ']' && bracket > 0) {
                        bracket--;
                    } else if (bracket === 0) {
                        if (ch === '(') {
                            paren++;
                        } else if (ch === ')' && paren > 0) {
                            paren--;
                        } else if (ch === '|' && paren === 0) {
                            parts.push(value);
                            value = '';
                            continue;
                        }
                    }
                }
                value += ch;
            }
            parts.push(value);
            return parts;
        };
        const isPlainBranch = (branch)=>{
            let escaped = false;
            for (const ch of branch){
                if (escaped === true) {
                    escaped = false;
                    continue;
                }
                if (ch === '\\') {
                    escaped = true;
                    continue;
                }
                if (/[?*+@!()[\]{}]/.test(ch)) {
                    return false;
                }
            }
            return true;
        };
        const normalizeSimpleBranch = (branch)=>{
            let value = branch.trim();
            let changed = true;
            while(changed === true){
                changed = false;
                if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
                    value = value.slice(2, -1);
                    changed = true;
                }
            }
            if (!isPlainBranch(value)) {
                return;
            }
            return value.replace(/\\(.)/g, '$1');
        };
        const hasRepeatedCharPrefixOverlap = (branches)=>{
            const values = branches.map(normalizeSimpleBranch).filter(Boolean);
            for(let i = 0; i < values.length; i++){
                for(let j = i + 1; j < values.length; j++){
                    const a = values[i];
                    const b = values[j];
                    const char = a[0];
                    if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
                        continue;
                    }
                    if (a === b || a.startsWith(b) || b.startsWith(a)) {
                        return true;
                    }
                }
            }
            return false;
        };
        const parseRepeatedExtglob = (pattern, requireEnd = true)=>{
            if (pattern[0] !== '+' && pattern[0] !== '*' || pattern[1] !== '(') {
                return;
            }
            let bracket = 0;
            let paren = 0;
            let quote = 0;
            let escaped = false;
            for(let i = 1; i < pattern.length; i++){
                const ch = pattern[i];
                if (escaped === true) {
                    escaped = false;
                    continue;
                }
                if (ch === '\\') {
                    escaped = true;
                    continue;
                }
                if (ch === '"') {
                    quote = quote === 1 ? 0 : 1;
                    continue;
                }
                if (quote === 1) {
                    continue;
                }
                if (ch === '[') {
                    bracket++;
                    continue;
                }
                if (ch === ']' && bracket > 0) {
                    bracket--;
                    continue;
                }
                if (bracket > 0) {
                    continue;
                }
                if (ch === '(') {
                    paren++;
                    continue;
                }
                if (ch === ')') {
                    paren--;
                    if (paren === 0) {
                        if (requireEnd === true && i !== pattern.length - 1) {
                            return;
                        }
                        return {
                            type: pattern[0],
                            body: pattern.slice(2, i),
                            end: i
                        };
                    }
                }
            }
        };
        const buildCharClassStar = (chars)=>{
            const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch)=>utils.escapeRegex(ch)).join('')}]`;
            return `${source}*`;
        };
        const getStarExtglobSequenceChars = (pattern)=>{
            let index = 0;
            const chars = [];
            while(index < pattern.length){
                const match = parseRepeatedExtglob(pattern.slice(index), false);
                if (!match || match.type !== '*') {
                    return;
                }
                const branches = splitTopLevel(match.body).map((branch)=>branch.trim());
                if (branches.length !== 1) {
                    return;
                }
                const branch = normalizeSimpleBranch(branches[0]);
                if (!branch || branch.length !== 1) {
                    return;
                }
                chars.push(branch);
                index += match.end + 1;
            }
            if (chars.length < 1) {
                return;
            }
            return chars;
        };
        const repeatedExtglobRecursion = (pattern)=>{
            let depth = 0;
            let value = pattern.trim();
            let match = parseRepeatedExtglob(value);
            while(match){
                depth++;
                value = match.body.trim();
                match = parseRepeatedExtglob(value);
            }
            return depth;
        };
        const analyzeRepeatedExtglob = (body, options)=>{
            if (options.maxExtglobRecursion === false) {
                return {
                    risky: false
                };
            }
            const max = typeof options.maxExtglobRecursion === 'number' ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
            const branches = splitTopLevel(body).map((branch)=>branch.trim());
            if (branches.length > 1) {
                if (branches.some((branch)=>branch === '') || branches.some((branch)=>/^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
                    return {
                        risky: true
                    };
                }
            }
            const safeChars = [];
            let sawStarSequence = false;
            let combinable = true;
            for (const branch of branches){
                const chars = getStarExtglobSequenceChars(branch);
                if (chars) {
                    sawStarSequence = true;
                    safeChars.push(...chars);
                    continue;
                }
                const literal = normalizeSimpleBranch(branch);
                if (literal && literal.length === 1) {
                    safeChars.push(literal);
                    continue;
                }
                combinable = false;
                if (repeatedExtglobRecursion(branch) > max) {
                    return {
                        risky: true
                    };
                }
            }
            if (sawStarSequence) {
                return combinable ? {
                    risky: true,
                    safeOutput: buildCharClassStar([
                        ...new Set(safeChars)
                    ])
                } : {
                    risky: true
                };
            }
            return {
                risky: false
            };
        };
        const parse = (input, options)=>{
            if (typeof input !== 'string') {
                throw new TypeError('Expected a string');
            }
            input = REPLACEMENTS[input] || input;
            const opts = {
                ...options
            };
            const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
            let len = input.length;
            if (len > max) {
                throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
            }
            const bos = {
                type: 'bos',
                value: '',
                output: opts.prepend || ''
            };
            const tokens = [
                bos
            ];
            const capture = opts.capture ? '' : '?:';
            const PLATFORM_CHARS = constants.globChars(opts.windows);
            const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
            const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
            const globstar = (opts)=>{
                return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
            };
            const nodot = opts.dot ? '' : NO_DOT;
            const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
            let star = opts.bash === true ? globstar(opts) : STAR;
            if (opts.capture) {
                star = `(${star})`;
            }
            if (typeof opts.noext === 'boolean') {
                opts.noextglob = opts.noext;
            }
            const state = {
                input,
                index: -1,
                start: 0,
                dot: opts.dot === true,
                consumed: '',
                output: '',
                prefix: '',
                backtrack: false,
                negated: false,
                brackets: 0,
                braces: 0,
                parens: 0,
                quotes: 0,
                globstar: false,
                tokens
            };
            input = utils.removePrefix(input, state);
            len = input.length;
            const extglobs = [];
            const braces = [];
            const stack = [];
            let prev = bos;
            let value;
            const eos = ()=>state.index === len - 1;
            const peek = state.peek = (n = 1)=>input[state.index + n];
            const advance = state.advance = ()=>input[++state.index] || '';
            const remaining = ()=>input.slice(state.index + 1);
            const consume = (value = '', num = 0)=>{
                state.consumed += value;
                state.index += num;
            };
            const append = (token)=>{
                state.output += token.output != null ? token.output : token.value;
                consume(token.value);
            };
            const negate = ()=>{
                let count = 1;
                while(peek() === '!' && (peek(2) !== '(' || peek(3) === '?')){
                    advance();
                    state.start++;
                    count++;
                }
                if (count % 2 === 0) {
                    return false;
                }
                state.negated = true;
                state.start++;
                return true;
            };
            const increment = (type)=>{
                state[type]++;
                stack.push(type);
            };
            const decrement = (type)=>{
                state[type]--;
                stack.pop();
            };
            const push = (tok)=>{
                if (prev.type === 'globstar') {
                    const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
                    const isExtglob = tok.extglob === true || extglobs.length && (tok.type === 'pipe' || tok.type === 'paren');
                    if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
                        state.output = state.output.slice(0, -prev.output.length);
                        prev.type = 'star';
                        prev.value = '*';
                        prev.output = star;
                        state.output += prev.output;
                    }
                }
                if (extglobs.length && tok.type !== 'paren') {
                    extglobs[extglobs.length - 1].inner += tok.value;
                }
                if (tok.value || tok.output) append(tok);
                if (prev && prev.type === 'text' && tok.type === 'text') {
                    prev.output = (prev.output || prev.value) + tok.value;
                    prev.value += tok.value;
                    return;
                }
                tok.prev = prev;
                tokens.push(tok);
                prev = tok;
            };
            const extglobOpen = (type, value)=>{
                const token = {
                    ...EXTGLOB_CHARS[value],
                    conditions: 1,
                    inner: ''
                };
                token.prev = prev;
                token.parens = state.parens;
                token.output = state.output;
                token.startIndex = state.index;
                token.tokensIndex = tokens.length;
                const output = (opts.capture ? '(' : '') + token.open;
                increment('parens');
                push({
                    type,
                    value,
                    output: state.output ? '' : ONE_CHAR
                });
                push({
                    type: 'paren',
                    extglob: true,
                    value: advance(),
                    output
                });
                extglobs.push(token);
            };
            const extglobClose = (token)=>{
                const literal = input.slice(token.startIndex, state.index + 1);
                const body = input.slice(token.startIndex + 2, state.index);
                const analysis = analyzeRepeatedExtglob(body, opts);
                if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
                    const safeOutput = analysis.safeOutput ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : undefined;
                    const open = tokens[token.tokensIndex];
                    open.type = 'text';
                    open.value = literal;
                    open.output = safeOutput || utils.escapeRegex(literal);
                    for(let i = token.tokensIndex + 1; i < tokens.length; i++){
                        tokens[i].value = '';
                        tokens[i].output = '';
                        delete tokens[i].suffix;
                    }
                    state.output = token.output + open.output;
                    state.backtrack = true;
                    push({
                        type: 'paren',
                        extglob: true,
                        value,
                        output: ''
                    });
                    decrement('parens');
                    return;
                }
                let output = token.close + (opts.capture ? ')' : '');
                let rest;
                if (token.type === 'negate') {
                    let extglobStar = star;
                    if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
                        extglobStar = globstar(opts);
                    }
                    if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
                        output = token.close = `)$))${extglobStar}`;
                    }
                    if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
                        const expression = parse(rest, {
                            ...options,
                            fastpaths: false
                        }).output;
                        output = token.close = `)${expression})${extglobStar})`;
                    }
                    if (token.prev.type === 'bos') {
                        state.negatedExtglob = true;
                    }
                }
                push({
                    type: 'paren',
                    extglob: true,
                    value,
                    output
                });
                decrement('parens');
            };
            if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
                let backslashes = false;
                let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index)=>{
                    if (first === '\\') {
                        backslashes = true;
                        return m;
                    }
                    if (first === '?') {
                        if (esc) {
                            return esc + first + (rest ? QMARK.repeat(rest.length) : '');
                        }
                        if (index === 0) {
                            return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
                        }
                        return QMARK.repeat(chars.length);
                    }
                    if (first === '.') {
                        return DOT_LITERAL.repeat(chars.length);
                    }
                    if (first === '*') {
                        if (esc) {
                            return esc + first + (rest ? star : '');
                        }
                        return star;
                    }
                    return esc ? m : `\\${m}`;
                });
                if (backslashes === true) {
                    if (opts.unescape === true) {
                        output = output.replace(/\\/g, '');
                    } else {
                        output = output.replace(/\\+/g, (m)=>{
                            return m.length % 2 === 0 ? '\\\\' : m ? '\\' : '';
                        });
                    }
                }
                if (output === input && opts.contains === true) {
                    state.output = input;
                    return state;
                }
                state.output = utils.wrapOutput(output, state, options);
                return state;
            }
            while(!eos()){
                value = advance();
                if (value === '\u0000') {
                    continue;
                }
                if (value === '\\') {
                    const next = peek();
                    if (next === '/' && opts.bash !== true) {
                        continue;
                    }
                    if (next === '.' || next === ';') {
                        continue;
                    }
                    if (!next) {
                        value += '\\';
                        push({
                            type: 'text',
                            value
                        });
                        continue;
                    }
                    const match = /^\\+/.exec(remaining());
                    let slashes = 0;
                    if (match && match[0].length > 2) {
                        slashes = match[0].length;
                        state.index += slashes;
                        if (slashes % 2 !== 0) {
                            value += '\\';
                        }
                    }
                    if (opts.unescape === true) {
                        value = advance();
                    } else {
                        value += advance();
                    }
                    if (state.brackets === 0) {
                        push({
                            type: 'text',
                            value
                        });
                        continue;
                    }
                }
                if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
                    if (opts.posix !== false && value === ':') {
                        const inner = prev.value.slice(1);
                        if (inner.includes('[')) {
                            prev.posix = true;
                            if (inner.includes(':')) {
                                const idx = prev.value.lastIndexOf('[');
                                const pre = prev.value.slice(0, idx);
                                const rest = prev.value.slice(idx + 2);
                                const posix = POSIX_REGEX_SOURCE[rest];
                                if (posix) {
                                    prev.value = pre + posix;
                                    state.backtrack = true;
                                    advance();
                                    if (!bos.output && tokens.indexOf(prev) === 1) {
                                        bos.output = ONE_CHAR;
                                    }
                                    continue;
                                }
                            }
                        }
                    }
                    if (value === '[' && peek() !== ':' || value === '-' && peek() === ']') {
                        value = `\\${value}`;
                    }
                    if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
                        value = `\\${value}`;
                    }
                    if (opts.posix === true && value === '!' && prev.value === '[') {
                        value = '^';
                    }
                    prev.value += value;
                    append({
                        value
                    });
                    continue;
                }
                if (state.quotes === 1 && value !== '"') {
                    value = utils.escapeRegex(value);
                    prev.value += value;
                    append({
                        value
                    });
                    continue;
                }
                if (value === '"') {
                    state.quotes = state.quotes === 1 ? 0 : 1;
                    if (opts.keepQuotes === true) {
                        push({
                            type: 'text',
                            value
                        });
                    }
                    continue;
                }
                if (value === '(') {
                    increment('parens');
                    push({
                        type: 'paren',
                        value
                    });
                    continue;
                }
                if (value === ')') {
                    if (state.parens === 0 && opts.strictBrackets === true) {
                        throw new SyntaxError(syntaxError('opening', '('));
                    }
                    const extglob = extglobs[extglobs.length - 1];
                    if (extglob && state.parens === extglob.parens + 1) {
                        extglobClose(extglobs.pop());
                        continue;
                    }
                    push({
                        type: 'paren',
                        value,
                        output: state.parens ? ')' : '\\)'
                    });
                    decrement('parens');
                    continue;
                }
                if (value === '[') {
                    if (opts.nobracket === true || !remaining().includes(']')) {
                        if (opts.nobracket !== true && opts.strictBrackets === true) {
                            throw new SyntaxError(syntaxError('closing', ']'));
                        }
                        value = `\\${value}`;
                    } else {
                        increment('brackets');
                    }
                    push({
                        type: 'bracket',
                        value
                    });
                    continue;
                }
                if (value === ']') {
                    if (opts.nobracket === true || prev && prev.type === 'bracket' && prev.value.length === 1) {
                        push({
                            type: 'text',
                            value,
                            output: `\\${value}`
                        });
                        continue;
                    }
                    if (state.brackets === 0) {
                        if (opts.strictBrackets === true) {
                            throw new SyntaxError(syntaxError('opening', '['));
                        }
                        push({
                            type: 'text',
                            value,
                            output: `\\${value}`
                        });
                        continue;
                    }
                    decrement('brackets');
                    const prevValue = prev.value.slice(1);
                    if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
                        value = `/${value}`;
                    }
                    prev.value += value;
                    append({
                        value
                    });
                    if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
                        continue;
                    }
                    const escaped = utils.escapeRegex(prev.value);
                    state.output = state.output.slice(0, -prev.value.length);
                    if (opts.literalBrackets === true) {
                        state.output += escaped;
                        prev.value = escaped;
                        continue;
                    }
                    prev.value = `(${capture}${escaped}|${prev.value})`;
                    state.output += prev.value;
                    continue;
                }
                if (value === '{' && opts.nobrace !== true) {
                    increment('braces');
                    const open = {
                        type: 'brace',
                        value,
                        output: '(',
                        outputIndex: state.output.length,
                        tokensIndex: state.tokens.length
                    };
                    braces.push(open);
                    push(open);
                    continue;
                }
                if (value === '}') {
                    const brace = braces[braces.length - 1];
                    if (opts.nobrace === true || !brace) {
                        push({
                            type: 'text',
                            value,
                            output: value
                        });
                        continue;
                    }
                    let output = ')';
                    if (brace.dots === true) {
                        const arr = tokens.slice();
                        const range = [];
                        for(let i = arr.length - 1; i >= 0; i--){
                            tokens.pop();
                            if (arr[i].type === 'brace') {
                                break;
                            }
                            if (arr[i].type !== 'dots') {
                                range.unshift(arr[i].value);
                            }
                        }
                        output = expandRange(range, opts);
                        state.backtrack = true;
                    }
                    if (brace.comma !== true && brace.dots !== true) {
                        const out = state.output.slice(0, brace.outputIndex);
                        const toks = state.tokens.slice(brace.tokensIndex);
                        brace.value = brace.output = '\\{';
                        value = output = '\\}';
                        state.output = out;
                        for (const t of toks){
                            state.output += t.output || t.value;
                        }
                    }
                    push({
                        type: 'brace',
                        value,
                        output
                    });
                    decrement('braces');
                    braces.pop();
                    continue;
                }
                if (value === '|') {
                    if (extglobs.length > 0) {
                        extglobs[extglobs.length - 1].conditions++;
                    }
                    push({
                        type: 'text',
                        value
                    });
                    continue;
                }
                if (value === ',') {
                    let output = value;
                    const brace = braces[braces.length - 1];
                    if (brace && stack[stack.length - 1] === 'braces') {
                        brace.comma = true;
                        output = '|';
                    }
                    push({
                        type: 'comma',
                        value,
                        output
                    });
                    continue;
                }
                if (value === '/') {
                    if (prev.type === 'dot' && state.index === state.start + 1) {
                        state.start = state.index + 1;
                        state.consumed = '';
                        state.output = '';
                        tokens.pop();
                        prev = bos;
                        continue;
                    }
                    push({
                        type: 'slash',
                        value,
                        output: SLASH_LITERAL
                    });
                    continue;
                }
                if (value === '.') {
                    if (state.braces > 0 && prev.type === 'dot') {
                        if (prev.value === '.') prev.output = DOT_LITERAL;
                        const brace = braces[braces.length - 1];
                        prev.type = 'dots';
                        prev.output += value;
                        prev.value += value;
                        brace.dots = true;
                        continue;
                    }
                    if (state.braces + state.parens === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
                        push({
                            type: 'text',
                            value,
                            output: DOT_LITERAL
                        });
                        continue;
                    }
                    push({
                        type: 'dot',
                        value,
                        output: DOT_LITERAL
                    });
                    continue;
                }
                if (value === '?') {
                    const isGroup = prev && prev.value === '(';
                    if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
                        extglobOpen('qmark', value);
                        continue;
                    }
                    if (prev && prev.type === 'paren') {
                        const next = peek();
                        let output = value;
                        if (prev.value === '(' && !/[!=<:]/.test(next) || next === '<' && !/<([!=]|\w+>)/.test(remaining())) {
                            output = `\\${value}`;
                        }
                        push({
                            type: 'text',
                            value,
                            output
                        });
                        continue;
                    }
                    if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
                        push({
                            type: 'qmark',
                            value,
                            output: QMARK_NO_DOT
                        });
                        continue;
                    }
                    push({
                        type: 'qmark',
                        value,
                        output: QMARK
                    });
                    continue;
                }
                if (value === '!') {
                    if (opts.noextglob !== true && peek() === '(') {
                        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
                            extglobOpen('negate', value);
                            continue;
                        }
                    }
                    if (opts.nonegate !== true && state.index === 0) {
                        negate();
                        continue;
                    }
                }
                if (value === '+') {
                    if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
                        extglobOpen('plus', value);
                        continue;
                    }
                    if (prev && prev.value === '(' || opts.regex === false) {
                        push({
                            type: 'plus',
                            value,
                            output: PLUS_LITERAL
                        });
                        continue;
                    }
                    if (prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace') || state.parens > 0) {
                        push({
                            type: 'plus',
                            value
                        });
                        continue;
                    }
                    push({
                        type: 'plus',
                        value: PLUS_LITERAL
                    });
                    continue;
                }
                if (value === '@') {
                    if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
                        push({
                            type: 'at',
                            extglob: true,
                            value,
                            output: ''
                        });
                        continue;
                    }
                    push({
                        type: 'text',
                        value
                    });
                    continue;
                }
                if (value !== '*') {
                    if (value === '$' || value === '^') {
                        value = `\\${value}`;
                    }
                    const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
                    if (match) {
                        value += match[0];
                        state.index += match[0].length;
                    }
                    push({
                        type: 'text',
                        value
                    });
                    continue;
                }
                if (prev && (prev.type === 'globstar' || prev.star === true)) {
                    prev.type = 'star';
                    prev.star = true;
                    prev.value += value;
                    prev.output = star;
                    state.backtrack = true;
                    state.globstar = true;
                    consume(value);
                    continue;
                }
                let rest = remaining();
                if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
                    extglobOpen('star', value);
                    continue;
                }
                if (prev.type === 'star') {
                    if (opts.noglobstar === true) {
                        consume(value);
                        continue;
                    }
                    const prior = prev.prev;
                    const before = prior.prev;
                    const isStart = prior.type === 'slash' || prior.type === 'bos';
                    const afterStar = before && (before.type === 'star' || before.type === 'globstar');
                    if (opts.bash === true && (!isStart || rest[0] && rest[0] !== '/')) {
                        push({
                            type: 'star',
                            value,
                            output: ''
                        });
                        continue;
                    }
                    const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
                    const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
                    if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
                        push({
                            type: 'star',
                            value,
                            output: ''
                        });
                        continue;
                    }
                    while(rest.slice(0, 3) === '/**'){
                        const after = input[state.index + 4];
                        if (after && after !== '/') {
                            break;
                        }
                        rest = rest.slice(3);
                        consume('/**', 3);
                    }
                    const isEnd = eos() || state.parens > 0 && rest === ')'.repeat(state.parens) && !extglobs.some((extglob)=>extglob.type === 'negate');
                    if (prior.type === 'bos' && eos()) {
                        prev.type = 'globstar';
                        prev.value += value;
                        prev.output = globstar(opts);
                        state.output = prev.output;
                        state.globstar = true;
                        consume(value);
                        continue;
                    }
                    if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
                        state.output = state.output.slice(0, -(prior.output + prev.output).length);
                        prior.output = `(?:${prior.output}`;
                        prev.type = 'globstar';
                        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
                        prev.value += value;
                        state.globstar = true;
                        state.output += prior.output + prev.output;
                        consume(value);
                        continue;
                    }
                    if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
                        const end = rest[1] !== void 0 ? '|$' : '';
                        state.output = state.output.slice(0, -(prior.output + prev.output).length);
                        prior.output = `(?:${prior.output}`;
                        prev.type = 'globstar';
                        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
                        prev.value += value;
                        state.output += prior.output + prev.output;
                        state.globstar = true;
                        consume(value + advance());
                        push({
                            type: 'slash',
                            value: '/',
                            output: ''
                        });
                        continue;
                    }
                    if (prior.type === 'bos' && rest[0] === '/') {
                        prev.type = 'globstar';
                        prev.value += value;
                        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
                        state.output = prev.output;
                        state.globstar = true;
                        consume(value + advance());
                        push({
                            type: 'slash',
                            value: '/',
                            output: ''
                        });
                        continue;
                    }
                    state.output = state.output.slice(0, -prev.output.length);
                    prev.type = 'globstar';
                    prev.output = globstar(opts);
                    prev.value += value;
                    state.output += prev.output;
                    state.globstar = true;
                    consume(value);
                    continue;
                }
                const token = {
                    type: 'star',
                    value,
                    output: star
                };
                if (opts.bash === true) {
                    token.output = '.*?';
                    if (prev.type === 'bos' || prev.type === 'slash') {
                        token.output = nodot + token.output;
                    }
                    push(token);
                    continue;
                }
                if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
                    token.output = value;
                    push(token);
                    continue;
                }
                if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
                    if (prev.type === 'dot') {
                        state.output += NO_DOT_SLASH;
                        prev.output += NO_DOT_SLASH;
                    } else if (opts.dot === true) {
                        state.output += NO_DOTS_SLASH;
                        prev.output += NO_DOTS_SLASH;
                    } else {
                        state.output += nodot;
                        prev.output += nodot;
                    }
                    if (peek() !== '*') {
                        state.output += ONE_CHAR;
                        prev.output += ONE_CHAR;
                    }
                }
                push(token);
            }
            while(state.brackets > 0){
                if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
                state.output = utils.escapeLast(state.output, '[');
                decrement('brackets');
            }
            while(state.parens > 0){
                if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
                state.output = utils.escapeLast(state.output, '(');
                decrement('parens');
            }
            while(state.braces > 0){
                if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
                state.output = utils.escapeLast(state.output, '{');
                decrement('braces');
            }
            if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
                push({
                    type: 'maybe_slash',
                    value: '',
                    output: `${SLASH_LITERAL}?`
                });
            }
            if (state.backtrack === true) {
                state.output = '';
                for (const token of state.tokens){
                    state.output += token.output != null ? token.output : token.value;
                    if (token.suffix) {
                        state.output += token.suffix;
                    }
                }
            }
            return state;
        };
        parse.fastpaths = (input, options)=>{
            const opts = {
                ...options
            };
            const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
            const len = input.length;
            if (len > max) {
                throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
            }
            input = REPLACEMENTS[input] || input;
            const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
            const nodot = opts.dot ? NO_DOTS : NO_DOT;
            const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
            const capture = opts.capture ? '' : '?:';
            const state = {
                negated: false,
                prefix: ''
            };
            let star = opts.bash === true ? '.*?' : STAR;
            if (opts.capture) {
                star = `(${star})`;
            }
            const globstar = (opts)=>{
                if (opts.noglobstar === true) return star;
                return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
            };
            const create = (str)=>{
                switch(str){
                    case '*':
                        return `${nodot}${ONE_CHAR}${star}`;
                    case '.*':
                        return `${DOT_LITERAL}${ONE_CHAR}${star}`;
                    case '*.*':
                        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
                    case '*/*':
                        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
                    case '**':
                        return nodot + globstar(opts);
                    case '**/*':
                        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
                    case '**/*.*':
                        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
                    case '**/.*':
                        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
                    default:
                        {
                            const match = /^(.*?)\.(\w+)$/.exec(str);
                            if (!match) return;
                            const source = create(match[1]);
                            if (!source) return;
                            return source + DOT_LITERAL + match[2];
                        }
                }
            };
            const output = utils.removePrefix(input, state);
            let source = create(output);
            if (source && opts.strictSlashes !== true) {
                source += `${SLASH_LITERAL}?`;
            }
            return source;
        };
        module.exports = parse;
    },
    98016: (module, __unused_webpack_exports, __webpack_require__)=>{
        const scan = __webpack_require__(31781);
        const parse = __webpack_require__(78265);
        const utils = __webpack_require__(64059);
        const constants = __webpack_require__(5595);
        const isObject = (val)=>val && typeof val === 'object' && !Array.isArray(val);
        const picomatch = (glob, options, returnState = false)=>{
            if (Array.isArray(glob)) {
                const fns = glob.map((input)=>picomatch(input, options, returnState));
                const arrayMatcher = (str)=>{
                    for (const isMatch of fns){
                        const state = isMatch(str);
                        if (state) return state;
                    }
                    return false;
                };
                return arrayMatcher;
            }
            const isState = isObject(glob) && glob.tokens && glob.input;
            if (glob === '' || typeof glob !== 'string' && !isState) {
                throw new TypeError('Expected pattern to be a non-empty string');
            }
            const opts = options || {};
            const posix = opts.windows;
            const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
            const state = regex.state;
            delete regex.state;
            let isIgnored = ()=>false;
            if (opts.ignore) {
                const ignoreOpts = {
                    ...options,
                    ignore: null,
                    onMatch: null,
                    onResult: null
                };
                isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
            }
            const matcher = (input, returnObject = false)=>{
                const { isMatch, match, output } = picomatch.test(input, regex, options, {
                    glob,
                    posix
                });
                const result = {
                    glob,
                    state,
                    regex,
                    posix,
                    input,
                    output,
                    match,
                    isMatch
                };
                if (typeof opts.onResult === 'function') {
                    opts.onResult(result);
                }
                if (isMatch === false) {
                    result.isMatch = false;
                    return returnObject ? result : false;
                }
                if (isIgnored(input)) {
                    if (typeof opts.onIgnore === 'function') {
                        opts.onIgnore(result);
                    }
                    result.isMatch = false;
                    return returnObject ? result : false;
                }
                if (typeof opts.onMatch === 'function') {
                    opts.onMatch(result);
                }
                return returnObject ? result : true;
            };
            if (returnState) {
                matcher.state = state;
            }
            return matcher;
        };
        picomatch.test = (input, regex, options, { glob, posix } = {})=>{
            if (typeof input !== 'string') {
                throw new TypeError('Expected input to be a string');
            }
            if (input === '') {
                return {
                    isMatch: false,
                    output: ''
                };
            }
            const opts = options || {};
            const format = opts.format || (posix ? utils.toPosixSlashes : null);
            let match = input === glob;
            let output = match && format ? format(input) : input;
            if (match === false) {
                output = format ? format(input) : input;
                match = output === glob;
            }
            if (match === false || opts.capture === true) {
                if (opts.matchBase === true || opts.basename === true) {
                    match = picomatch.matchBase(input, regex, options, posix);
                } else {
                    match = regex.exec(output);
                }
            }
            return {
                isMatch: Boolean(match),
                match,
                output
            };
        };
        picomatch.matchBase = (input, glob, options, posix = options && options.windows)=>{
            const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
            return regex.test(utils.basename(input, {
                windows: posix
            }));
        };
        picomatch.isMatch = (str, patterns, options)=>picomatch(patterns, options)(str);
        picomatch.parse = (pattern, options)=>{
            if (Array.isArray(pattern)) return pattern.map((p)=>picomatch.parse(p, options));
            return parse(pattern, {
                ...options,
                fastpaths: false
            });
        };
        picomatch.scan = (input, options)=>scan(input, options);
        picomatch.compileRe = (state, options, returnOutput = false, returnState = false)=>{
            if (returnOutput === true) {
                return state.output;
            }
            const opts = options || {};
            const prepend = opts.contains ? '' : '^';
            const append = opts.contains ? '' : '$';
            let source = `${prepend}(?:${state.output})${append}`;
            if (state && state.negated === true) {
                source = `^(?!${source}).*$`;
            }
            const regex = picomatch.toRegex(source, options);
            if (returnState === true) {
                regex.state = state;
            }
            return regex;
        };
        picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false)=>{
            if (!input || typeof input !== 'string') {
                throw new TypeError('Expected a non-empty string');
            }
            let parsed = {
                negated: false,
                fastpaths: true
            };
            if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
                parsed.output = parse.fastpaths(input, options);
            }
            if (!parsed.output) {
                parsed = parse(input, options);
            }
            return picomatch.compileRe(parsed, options, returnOutput, returnState);
        };
        picomatch.toRegex = (source, options)=>{
            try {
                const opts = options || {};
                return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
            } catch (err) {
                if (options && options.debug === true) throw err;
                return /$^/;
            }
        };
        picomatch.constants = constants;
        module.exports = picomatch;
    },
    31781: (module, __unused_webpack_exports, __webpack_require__)=>{
        const utils = __webpack_require__(64059);
        const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = __webpack_require__(5595);
        const isPathSeparator = (code)=>{
            return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
        };
        const depth = (token)=>{
            if (token.isPrefix !== true) {
                token.depth = token.isGlobstar ? Infinity : 1;
            }
        };
        const scan = (input, options)=>{
            const opts = options || {};
            const length = input.length - 1;
            const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
            const slashes = [];
            const tokens = [];
            const parts = [];
            let str = input;
            let index = -1;
            let start = 0;
            let lastIndex = 0;
            let isBrace = false;
            let isBracket = false;
            let isGlob = false;
            let isExtglob = false;
            let isGlobstar = false;
            let braceEscaped = false;
            let backslashes = false;
            let negated = false;
            let negatedExtglob = false;
            let finished = false;
            let braces = 0;
            let prev;
            let code;
            let token = {
                value: '',
                depth: 0,
                isGlob: false
            };
            const eos = ()=>index >= length;
            const peek = ()=>str.charCodeAt(index + 1);
            const advance = ()=>{
                prev = code;
                return str.charCodeAt(++index);
            };
            while(index < length){
                code = advance();
                let next;
                if (code === CHAR_BACKWARD_SLASH) {
                    backslashes = token.backslashes = true;
                    code = advance();
                    if (code === CHAR_LEFT_CURLY_BRACE) {
                        braceEscaped = true;
                    }
                    continue;
                }
                if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
                    braces++;
                    while(eos() !== true && (code = advance())){
                        if (code === CHAR_BACKWARD_SLASH) {
                            backslashes = token.backslashes = true;
                            advance();
                            continue;
                        }
                        if (code === CHAR_LEFT_CURLY_BRACE) {
                            braces++;
                            continue;
                        }
                        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
                            isBrace = token.isBrace = true;
                            isGlob = token.isGlob = true;
                            finished = true;
                            if (scanToEnd === true) {
                                continue;
                            }
                            break;
                        }
                        if (braceEscaped !== true && code === CHAR_COMMA) {
                            isBrace = token.isBrace = true;
                            isGlob = token.isGlob = true;
                            finished = true;
                            if (scanToEnd === true) {
                                continue;
                            }
                            break;
                        }
                        if (code === CHAR_RIGHT_CURLY_BRACE) {
                            braces--;
                            if (braces === 0) {
                                braceEscaped = false;
                                isBrace = token.isBrace = true;
                                finished = true;
                                break;
                            }
                        }
                    }
                    if (scanToEnd === true) {
                        continue;
                    }
                    break;
                }
                if (code === CHAR_FORWARD_SLASH) {
                    slashes.push(index);
                    tokens.push(token);
                    token = {
                        value: '',
                        depth: 0,
                        isGlob: false
                    };
                    if (finished === true) continue;
                    if (prev === CHAR_DOT && index === start + 1) {
                        start += 2;
                        continue;
                    }
                    lastIndex = index + 1;
                    continue;
                }
                if (opts.noext !== true) {
                    const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
                    if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
                        isGlob = token.isGlob = true;
                        isExtglob = token.isExtglob = true;
                        finished = true;
                        if (code === CHAR_EXCLAMATION_MARK && index === start) {
                            negatedExtglob = true;
                        }
                        if (scanToEnd === true) {
                            let parens = 0;
                            while(eos() !== true && (code = advance())){
                                if (code === CHAR_BACKWARD_SLASH) {
                                    backslashes = token.backslashes = true;
                                    advance();
                                    continue;
                                }
                                if (code === CHAR_LEFT_PARENTHESES) {
                                    parens++;
                                    continue;
                                }
                                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                                    finished = true;
                                    break;
                                }
                            }
                            continue;
                        }
                        break;
                    }
                }
                if (code === CHAR_ASTERISK) {
                    if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
                    isGlob = token.isGlob = true;
                    finished = true;
                    if (scanToEnd === true) {
                        continue;
                    }
                    break;
                }
                if (code === CHAR_QUESTION_MARK) {
                    isGlob = token.isGlob = true;
                    finished = true;
                    if (scanToEnd === true) {
                        continue;
                    }
                    break;
                }
                if (code === CHAR_LEFT_SQUARE_BRACKET) {
                    while(eos() !== true && (next = advance())){
                        if (next === CHAR_BACKWARD_SLASH) {
                            backslashes = token.backslashes = true;
                            advance();
                            continue;
                        }
                        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
                            isBracket = token.isBracket = true;
                            isGlob = token.isGlob = true;
                            finished = true;
                            break;
                        }
                    }
                    if (scanToEnd === true) {
                        continue;
                    }
                    break;
                }
                if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
                    negated = token.negated = true;
                    start++;
                    continue;
                }
                if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
                    isGlob = token.isGlob = true;
                    if (scanToEnd === true) {
                        let parens = 1;
                        while(eos() !== true && (code = advance())){
                            if (code === CHAR_BACKWARD_SLASH) {
                                backslashes = token.backslashes = true;
                                advance();
                                continue;
                            }
                            if (code === CHAR_LEFT_PARENTHESES) {
                                parens++;
                                continue;
                            }
                            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                                finished = true;
                                break;
                            }
                        }
                        continue;
                    }
                    break;
                }
                if (isGlob === true) {
                    finished = true;
                    if (scanToEnd === true) {
                        continue;
                    }
                    break;
                }
            }
            if (opts.noext === true) {
                isExtglob = false;
                isGlob = false;
            }
            let base = str;
            let prefix = '';
            let glob = '';
            if (start > 0) {
                prefix = str.slice(0, start);
                str = str.slice(start);
                lastIndex -= start;
            }
            if (base && isGlob === true && lastIndex > 0) {
                base = str.slice(0, lastIndex);
                glob = str.slice(lastIndex);
            } else if (isGlob === true) {
                base = '';
                glob = str;
            } else {
                base = str;
            }
            if (base && base !== '' && base !== '/' && base !== str) {
                if (isPathSeparator(base.charCodeAt(base.length - 1))) {
                    base = base.slice(0, -1);
                }
            }
            if (opts.unescape === true) {
                if (glob) glob = utils.removeBackslashes(glob);
                if (base && backslashes === true) {
                    base = utils.removeBackslashes(base);
                }
            }
            const state = {
                prefix,
                input,
                start,
                base,
                glob,
                isBrace,
                isBracket,
                isGlob,
                isExtglob,
                isGlobstar,
                negated,
                negatedExtglob
            };
            if (opts.tokens === true) {
                state.maxDepth = 0;
                if (!isPathSeparator(code)) {
                    tokens.push(token);
                }
                state.tokens = tokens;
            }
            if (opts.parts === true || opts.tokens === true) {
                let prevIndex;
                for(let idx = 0; idx < slashes.length; idx++){
                    const n = prevIndex !== undefined ? prevIndex + 1 : start;
                    const i = slashes[idx];
                    const value = input.slice(n, i);
                    if (opts.tokens) {
                        if (idx === 0 && start !== 0) {
                            tokens[idx].isPrefix = true;
                            tokens[idx].value = prefix;
                        } else {
                            tokens[idx].value = value;
                        }
                        depth(tokens[idx]);
                        state.maxDepth += tokens[idx].depth;
                    }
                    if (i >= start) {
                        parts.push(value);
                        prevIndex = i;
                    }
                }
                const n = prevIndex !== undefined ? prevIndex + 1 : start;
                const value = input.slice(n);
                parts.push(value);
                if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
                    tokens[tokens.length - 1].value = value;
                    depth(tokens[tokens.length - 1]);
                    state.maxDepth += tokens[tokens.length - 1].depth;
                }
                state.slashes = slashes;
                state.parts = parts;
            }
            return state;
        };
        module.exports = scan;
    },
    64059: (__unused_webpack_module, exports, __webpack_require__)=>{
        const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = __webpack_require__(5595);
        exports.isObject = (val)=>val !== null && typeof val === 'object' && !Array.isArray(val);
        exports.hasRegexChars = (str)=>REGEX_SPECIAL_CHARS.test(str);
        exports.isRegexChar = (str)=>str.length === 1 && exports.hasRegexChars(str);
        exports.escapeRegex = (str)=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
        exports.toPosixSlashes = (str)=>str.replace(REGEX_BACKSLASH, '/');
        exports.isWindows = ()=>{
            if (typeof navigator !== 'undefined' && navigator.platform) {
                const platform = navigator.platform.toLowerCase();
                return platform === 'win32' || platform === 'windows';
            }
            if (typeof process !== 'undefined' && process.platform) {
                return process.platform === 'win32';
            }
            return false;
        };
        exports.removeBackslashes = (str)=>{
            return str.replace(REGEX_REMOVE_BACKSLASH, (match)=>{
                return match === '\\' ? '' : match;
            });
        };
        exports.escapeLast = (input, char, lastIdx)=>{
            const idx = input.lastIndexOf(char, lastIdx);
            if (idx === -1) return input;
            if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
            return `${input.slice(0, idx)}\\${input.slice(idx)}`;
        };
        exports.removePrefix = (input, state = {})=>{
            let output = input;
            if (output.startsWith('./')) {
                output = output.slice(2);
                state.prefix = './';
            }
            return output;
        };
        exports.wrapOutput = (input, state = {}, options = {})=>{
            const prepend = options.contains ? '' : '^';
            const append = options.contains ? '' : '$';
            let output = `${prepend}(?:${input})${append}`;
            if (state.negated === true) {
                output = `(?:^(?!${output}).*$)`;
            }
            return output;
        };
        exports.basename = (path, { windows } = {})=>{
            const segs = path.split(windows ? /[\\/]/ : '/');
            const last = segs[segs.length - 1];
            if (last === '') {
                return segs[segs.length - 2];
            }
            return last;
        };
    },
    89379: (module, __unused_webpack_exports, __webpack_require__)=>{
        const ANY = Symbol('SemVer ANY');
        class Comparator {
            static get ANY() {
                return ANY;
            }
            constructor(comp, options){
                options = parseOptions(options);
                if (comp instanceof Comparator) {
                    if (comp.loose === !!options.loose) {
                        return comp;
                    } else {
                        comp = comp.value;
                    }
                }
                comp = comp.trim().split(/\s+/).join(' ');
                debug('comparator', comp, options);
                this.options = options;
                this.loose = !!options.loose;
                this.parse(comp);
                if (this.semver === ANY) {
                    this.value = '';
                } else {
                    this.value = this.operator + this.semver.version;
                }
                debug('comp', this);
            }
            parse(comp) {
                const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
                const m = comp.match(r);
                if (!m) {
                    throw new TypeError(`Invalid comparator: ${comp}`);
                }
                this.operator = m[1] !== undefined ? m[1] : '';
                if (this.operator === '=') {
                    this.operator = '';
                }
                if (!m[2]) {
                    this.semver = ANY;
                } else {
                    this.semver = new SemVer(m[2], this.options.loose);
                }
            }
            toString() {
                return this.value;
            }
            test(version) {
                debug('Comparator.test', version, this.options.loose);
                if (this.semver === ANY || version === ANY) {
                    return true;
                }
                if (typeof version === 'string') {
                    try {
                        version = new SemVer(version, this.options);
                    } catch (er) {
                        return false;
                    }
                }
                return cmp(version, this.operator, this.semver, this.options);
            }
            intersects(comp, options) {
                if (!(comp instanceof Comparator)) {
                    throw new TypeError('a Comparator is required');
                }
                if (this.operator === '') {
                    if (this.value === '') {
                        return true;
                    }
                    return new Range(comp.value, options).test(this.value);
                } else if (comp.operator === '') {
                    if (comp.value === '') {
                        return true;
                    }
                    return new Range(this.value, options).test(comp.semver);
                }
                options = parseOptions(options);
                if (options.includePrerelease && (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
                    return false;
                }
                if (!options.includePrerelease && (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
                    return false;
                }
                if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
                    return true;
                }
                if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
                    return true;
                }
                if (this.semver.version === comp.semver.version && this.operator.includes('=') && comp.operator.includes('=')) {
                    return true;
                }
                if (cmp(this.semver, '<', comp.semver, options) && this.operator.startsWith('>') && comp.operator.startsWith('<')) {
                    return true;
                }
                if (cmp(this.semver, '>', comp.semver, options) && this.operator.startsWith('<') && comp.operator.startsWith('>')) {
                    return true;
                }
                return false;
            }
        }
        module.exports = Comparator;
        const parseOptions = __webpack_require__(70356);
        const { safeRe: re, t } = __webpack_require__(95471);
        const cmp = __webpack_require__(28646);
        const debug = __webpack_require__(1159);
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
    },
    96782: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SPACE_CHARACTERS = /\s+/g;
        class Range {
            constructor(range, options){
                options = parseOptions(options);
                if (range instanceof Range) {
                    if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
                        return range;
                    } else {
                        return new Range(range.raw, options);
                    }
                }
                if (range instanceof Comparator) {
                    this.raw = range.value;
                    this.set = [
                        [
                            range
                        ]
                    ];
                    this.formatted = undefined;
                    return this;
                }
                this.options = options;
                this.loose = !!options.loose;
                this.includePrerelease = !!options.includePrerelease;
                this.raw = range.trim().replace(SPACE_CHARACTERS, ' ');
                this.set = this.raw.split('||').map((r)=>this.parseRange(r.trim())).filter((c)=>c.length);
                if (!this.set.length) {
                    throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
                }
                if (this.set.length > 1) {
                    const first = this.set[0];
                    this.set = this.set.filter((c)=>!isNullSet(c[0]));
                    if (this.set.length === 0) {
                        this.set = [
                            first
                        ];
                    } else if (this.set.length > 1) {
                        for (const c of this.set){
                            if (c.length === 1 && isAny(c[0])) {
                                this.set = [
                                    c
                                ];
                                break;
                            }
                        }
                    }
                }
                this.formatted = undefined;
            }
            get range() {
                if (this.formatted === undefined) {
                    this.formatted = '';
                    for(let i = 0; i < this.set.length; i++){
                        if (i > 0) {
                            this.formatted += '||';
                        }
                        const comps = this.set[i];
                        for(let k = 0; k < comps.length; k++){
                            if (k > 0) {
                                this.formatted += ' ';
                            }
                            this.formatted += comps[k].toString().trim();
                        }
                    }
                }
                return this.formatted;
            }
            format() {
                return this.range;
            }
            toString() {
                return this.range;
            }
            parseRange(range) {
                range = range.replace(BUILDSTRIPRE, '');
                const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
                const memoKey = memoOpts + ':' + range;
                const cached = cache.get(memoKey);
                if (cached) {
                    return cached;
                }
                const loose = this.options.loose;
                const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
                range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
                debug('hyphen replace', range);
                range = trimComparatorWhitespace(range);
                debug('comparator trim', range);
                range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
                debug('tilde trim', range);
                range = range.replace(re[t.CARETTRIM], caretTrimReplace);
                debug('caret trim', range);
                let rangeList = range.split(' ').map((comp)=>parseComparator(comp, this.options)).join(' ').split(/\s+/).map((comp)=>replaceGTE0(comp, this.options));
                if (loose) {
                    rangeList = rangeList.filter((comp)=>{
                        debug('loose invalid filter', comp, this.options);
                        return !!comp.match(re[t.COMPARATORLOOSE]);
                    });
                }
                debug('range list', rangeList);
                const rangeMap = new Map();
                const comparators = rangeList.map((comp)=>new Comparator(comp, this.options));
                for (const comp of comparators){
                    if (isNullSet(comp)) {
                        return [
                            comp
                        ];
                    }
                    rangeMap.set(comp.value, comp);
                }
                if (rangeMap.size > 1 && rangeMap.has('')) {
                    rangeMap.delete('');
                }
                const result = [
                    ...rangeMap.values()
                ];
                cache.set(memoKey, result);
                return result;
            }
            intersects(range, options) {
                if (!(range instanceof Range)) {
                    throw new TypeError('a Range is required');
                }
                return this.set.some((thisComparators)=>{
                    return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators)=>{
                        return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator)=>{
                            return rangeComparators.every((rangeComparator)=>{
                                return thisComparator.intersects(rangeComparator, options);
                            });
                        });
                    });
                });
            }
            test(version) {
                if (!version) {
                    return false;
                }
                if (typeof version === 'string') {
                    try {
                        version = new SemVer(version, this.options);
                    } catch (er) {
                        return false;
                    }
                }
                for(let i = 0; i < this.set.length; i++){
                    if (testSet(this.set[i], version, this.options)) {
                        return true;
                    }
                }
                return false;
            }
        }
        module.exports = Range;
        const LRU = __webpack_require__(61383);
        const cache = new LRU();
        const parseOptions = __webpack_require__(70356);
        const Comparator = __webpack_require__(89379);
        const debug = __webpack_require__(1159);
        const SemVer = __webpack_require__(7163);
        const trimComparatorWhitespace = __webpack_require__(69737);
        const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __webpack_require__(95471);
        const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(45101);
        const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g');
        const isNullSet = (c)=>c.value === '<0.0.0-0';
        const isAny = (c)=>c.value === '';
        const isSatisfiable = (comparators, options)=>{
            let result = true;
            const remainingComparators = comparators.slice();
            let testComparator = remainingComparators.pop();
            while(result && remainingComparators.length){
                result = remainingComparators.every((otherComparator)=>{
                    return testComparator.intersects(otherComparator, options);
                });
                testComparator = remainingComparators.pop();
            }
            return result;
        };
        const parseComparator = (comp, options)=>{
            comp = comp.replace(re[t.BUILD], '');
            debug('comp', comp, options);
            comp = replaceCarets(comp, options);
            debug('caret', comp);
            comp = replaceTildes(comp, options);
            debug('tildes', comp);
            comp = replaceXRanges(comp, options);
            debug('xrange', comp);
            comp = replaceStars(comp, options);
            debug('stars', comp);
            return comp;
        };
        const isX = (id)=>!id || id.toLowerCase() === 'x' || id === '*';
        const invalidXRangeOrder = (M, m, p)=>isX(M) && !isX(m) || isX(m) && p && !isX(p);
        const replaceTildes = (comp, options)=>{
            return comp.trim().split(/\s+/).map((c)=>replaceTilde(c, options)).join(' ');
        };
        const replaceTilde = (comp, options)=>{
            const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
            const z = options.includePrerelease ? '-0' : '';
            return comp.replace(r, (_, M, m, p, pr)=>{
                debug('tilde', comp, _, M, m, p, pr);
                let ret;
                if (isX(M)) {
                    ret = '';
                } else if (isX(m)) {
                    ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
                } else if (isX(p)) {
                    ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
                } else if (pr) {
                    debug('replaceTilde pr', pr);
                    ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
                } else {
                    ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
                }
                debug('tilde return', ret);
                return ret;
            });
        };
        const replaceCarets = (comp, options)=>{
            return comp.trim().split(/\s+/).map((c)=>replaceCaret(c, options)).join(' ');
        };
        const replaceCaret = (comp, options)=>{
            debug('caret', comp, options);
            const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
            const z = options.includePrerelease ? '-0' : '';
            return comp.replace(r, (_, M, m, p, pr)=>{
                debug('caret', comp, _, M, m, p, pr);
                let ret;
                if (isX(M)) {
                    ret = '';
                } else if (isX(m)) {
                    ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
                } else if (isX(p)) {
                    if (M === '0') {
                        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
                    } else {
                        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
                    }
                } else if (pr) {
                    debug('replaceCaret pr', pr);
                    if (M === '0') {
                        if (m === '0') {
                            ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
                        } else {
                            ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
                        }
                    } else {
                        ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
                    }
                } else {
                    debug('no pr');
                    if (M === '0') {
                        if (m === '0') {
                            ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
                        } else {
                            ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
                        }
                    } else {
                        ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
                    }
                }
                debug('caret return', ret);
                return ret;
            });
        };
        const replaceXRanges = (comp, options)=>{
            debug('replaceXRanges', comp, options);
            return comp.split(/\s+/).map((c)=>replaceXRange(c, options)).join(' ');
        };
        const replaceXRange = (comp, options)=>{
            comp = comp.trim();
            const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
            return comp.replace(r, (ret, gtlt, M, m, p, pr)=>{
                debug('xRange', comp, ret, gtlt, M, m, p, pr);
                if (invalidXRangeOrder(M, m, p)) {
                    return comp;
                }
                const xM = isX(M);
                const xm = xM || isX(m);
                const xp = xm || isX(p);
                const anyX = xp;
                if (gtlt === '=' && anyX) {
                    gtlt = '';
                }
                pr = options.includePrerelease ? '-0' : '';
                if (xM) {
                    if (gtlt === '>' || gtlt === '<') {
                        ret = '<0.0.0-0';
                    } else {
                        ret = '*';
                    }
                } else if (gtlt && anyX) {
                    if (xm) {
                        m = 0;
                    }
                    p = 0;
                    if (gtlt === '>') {
                        gtlt = '>=';
                        if (xm) {
                            M = +M + 1;
                            m = 0;
                            p = 0;
                        } else {
                            m = +m + 1;
                            p = 0;
                        }
                    } else if (gtlt === '<=') {
                        gtlt = '<';
                        if (xm) {
                            M = +M + 1;
                        } else {
                            m = +m + 1;
                        }
                    }
                    if (gtlt === '<') {
                        pr = '-0';
                    }
                    ret = `${gtlt + M}.${m}.${p}${pr}`;
                } else if (xm) {
                    ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
                } else if (xp) {
                    ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
                }
                debug('xRange return', ret);
                return ret;
            });
        };
        const replaceStars = (comp, options)=>{
            debug('replaceStars', comp, options);
            return comp.trim().replace(re[t.STAR], '');
        };
        const replaceGTE0 = (comp, options)=>{
            debug('replaceGTE0', comp, options);
            return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '');
        };
        const hyphenReplace = (incPr)=>($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr)=>{
                if (isX(fM)) {
                    from = '';
                } else if (isX(fm)) {
                    from = `>=${fM}.0.0${incPr ? '-0' : ''}`;
                } else if (isX(fp)) {
                    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`;
                } else if (fpr) {
                    from = `>=${from}`;
                } else {
                    from = `>=${from}${incPr ? '-0' : ''}`;
                }
                if (isX(tM)) {
                    to = '';
                } else if (isX(tm)) {
                    to = `<${+tM + 1}.0.0-0`;
                } else if (isX(tp)) {
                    to = `<${tM}.${+tm + 1}.0-0`;
                } else if (tpr) {
                    to = `<=${tM}.${tm}.${tp}-${tpr}`;
                } else if (incPr) {
                    to = `<${tM}.${tm}.${+tp + 1}-0`;
                } else {
                    to = `<=${to}`;
                }
                return `${from} ${to}`.trim();
            };
        const testSet = (set, version, options)=>{
            for(let i = 0; i < set.length; i++){
                if (!set[i].test(version)) {
                    return false;
                }
            }
            if (version.prerelease.length && !options.includePrerelease) {
                for(let i = 0; i < set.length; i++){
                    debug(set[i].semver);
                    if (set[i].semver === Comparator.ANY) {
                        continue;
                    }
                    if (set[i].semver.prerelease.length > 0) {
                        const allowed = set[i].semver;
                        if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
                            return true;
                        }
                    }
                }
                return false;
            }
            return true;
        };
    },
    7163: (module, __unused_webpack_exports, __webpack_require__)=>{
        const debug = __webpack_require__(1159);
        const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(45101);
        const { safeRe: re, t } = __webpack_require__(95471);
        const parseOptions = __webpack_require__(70356);
        const { compareIdentifiers } = __webpack_require__(73348);
        const isPrereleaseIdentifier = (prerelease, identifier)=>{
            const identifiers = identifier.split('.');
            if (identifiers.length > prerelease.length) {
                return false;
            }
            for(let i = 0; i < identifiers.length; i++){
                if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
                    return false;
                }
            }
            return true;
        };
        class SemVer {
            constructor(version, options){
                options = parseOptions(options);
                if (version instanceof SemVer) {
                    if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
                        return version;
                    } else {
                        version = version.version;
                    }
                } else if (typeof version !== 'string') {
                    throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
                }
                if (version.length > MAX_LENGTH) {
                    throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
                }
                debug('SemVer', version, options);
                this.options = options;
                this.loose = !!options.loose;
                this.includePrerelease = !!options.includePrerelease;
                const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
                if (!m) {
                    throw new TypeError(`Invalid Version: ${version}`);
                }
                this.raw = version;
                this.major = +m[1];
                this.minor = +m[2];
                this.patch = +m[3];
                if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
                    throw new TypeError('Invalid major version');
                }
                if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
                    throw new TypeError('Invalid minor version');
                }
                if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
                    throw new TypeError('Invalid patch version');
                }
                if (!m[4]) {
                    this.prerelease = [];
                } else {
                    this.prerelease = m[4].split('.').map((id)=>{
                        if (/^[0-9]+$/.test(id)) {
                            const num = +id;
                            if (num >= 0 && num < MAX_SAFE_INTEGER) {
                                return num;
                            }
                        }
                        return id;
                    });
                }
                this.build = m[5] ? m[5].split('.') : [];
                this.format();
            }
            format() {
                this.version = `${this.major}.${this.minor}.${this.patch}`;
                if (this.prerelease.length) {
                    this.version += `-${this.prerelease.join('.')}`;
                }
                return this.version;
            }
            toString() {
                return this.version;
            }
            compare(other) {
                debug('SemVer.compare', this.version, this.options, other);
                if (!(other instanceof SemVer)) {
                    if (typeof other === 'string' && other === this.version) {
                        return 0;
                    }
                    other = new SemVer(other, this.options);
                }
                if (other.version === this.version) {
                    return 0;
                }
                return this.compareMain(other) || this.comparePre(other);
            }
            compareMain(other) {
                if (!(other instanceof SemVer)) {
                    other = new SemVer(other, this.options);
                }
                if (this.major < other.major) {
                    return -1;
                }
                if (this.major > other.major) {
                    return 1;
                }
                if (this.minor < other.minor) {
                    return -1;
                }
                if (this.minor > other.minor) {
                    return 1;
                }
                if (this.patch < other.patch) {
                    return -1;
                }
                if (this.patch > other.patch) {
                    return 1;
                }
                return 0;
            }
            comparePre(other) {
                if (!(other instanceof SemVer)) {
                    other = new SemVer(other, this.options);
                }
                if (this.prerelease.length && !other.prerelease.length) {
                    return -1;
                } else if (!this.prerelease.length && other.prerelease.length) {
                    return 1;
                } else if (!this.prerelease.length && !other.prerelease.length) {
                    return 0;
                }
                let i = 0;
                do {
                    const a = this.prerelease[i];
                    const b = other.prerelease[i];
                    debug('prerelease compare', i, a, b);
                    if (a === undefined && b === undefined) {
                        return 0;
                    } else if (b === undefined) {
                        return 1;
                    } else if (a === undefined) {
                        return -1;
                    } else if (a === b) {
                        continue;
                    } else {
                        return compareIdentifiers(a, b);
                    }
                }while (++i)
            }
            compareBuild(other) {
                if (!(other instanceof SemVer)) {
                    other = new SemVer(other, this.options);
                }
                let i = 0;
                do {
                    const a = this.build[i];
                    const b = other.build[i];
                    debug('build compare', i, a, b);
                    if (a === undefined && b === undefined) {
                        return 0;
                    } else if (b === undefined) {
                        return 1;
                    } else if (a === undefined) {
                        return -1;
                    } else if (a === b) {
                        continue;
                    } else {
                        return compareIdentifiers(a, b);
                    }
                }while (++i)
            }
            inc(release, identifier, identifierBase) {
                if (release.startsWith('pre')) {
                    if (!identifier && identifierBase === false) {
                        throw new Error('invalid increment argument: identifier is empty');
                    }
                    if (identifier) {
                        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
                        if (!match || match[1] !== identifier) {
                            throw new Error(`invalid identifier: ${identifier}`);
                        }
                    }
                }
                switch(release){
                    case 'premajor':
                        this.prerelease.length = 0;
                        this.patch = 0;
                        this.minor = 0;
                        this.major++;
                        this.inc('pre', identifier, identifierBase);
                        break;
                    case 'preminor':
                        this.prerelease.length = 0;
                        this.patch = 0;
                        this.minor++;
                        this.inc('pre', identifier, identifierBase);
                        break;
                    case 'prepatch':
                        this.prerelease.length = 0;
                        this.inc('patch', identifier, identifierBase);
                        this.inc('pre', identifier, identifierBase);
                        break;
                    case 'prerelease':
                        if (this.prerelease.length === 0) {
                            this.inc('patch', identifier, identifierBase);
                        }
                        this.inc('pre', identifier, identifierBase);
                        break;
                    case 'release':
                        if (this.prerelease.length === 0) {
                            throw new Error(`version ${this.raw} is not a prerelease`);
                        }
                        this.prerelease.length = 0;
                        break;
                    case 'major':
                        if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
                            this.major++;
                        }
                        this.minor = 0;
                        this.patch = 0;
                        this.prerelease = [];
                        break;
                    case 'minor':
                        if (this.patch !== 0 || this.prerelease.length === 0) {
                            this.minor++;
                        }
                        this.patch = 0;
                        this.prerelease = [];
                        break;
                    case 'patch':
                        if (this.prerelease.length === 0) {
                            this.patch++;
                        }
                        this.prerelease = [];
                        break;
                    case 'pre':
                        {
                            const base = Number(identifierBase) ? 1 : 0;
                            if (this.prerelease.length === 0) {
                                this.prerelease = [
                                    base
                                ];
                            } else {
                                let i = this.prerelease.length;
                                while(--i >= 0){
                                    if (typeof this.prerelease[i] === 'number') {
                                        this.prerelease[i]++;
                                        i = -2;
                                    }
                                }
                                if (i === -1) {
                                    if (identifier === this.prerelease.join('.') && identifierBase === false) {
                                        throw new Error('invalid increment argument: identifier already exists');
                                    }
                                    this.prerelease.push(base);
                                }
                            }
                            if (identifier) {
                                let prerelease = [
                                    identifier,
                                    base
                                ];
                                if (identifierBase === false) {
                                    prerelease = [
                                        identifier
                                    ];
                                }
                                if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                                    const prereleaseBase = this.prerelease[identifier.split('.').length];
                                    if (isNaN(prereleaseBase)) {
                                        this.prerelease = prerelease;
                                    }
                                } else {
                                    this.prerelease = prerelease;
                                }
                            }
                            break;
                        }
                    default:
                        throw new Error(`invalid increment argument: ${release}`);
                }
                this.raw = this.format();
                if (this.build.length) {
                    this.raw += `+${this.build.join('.')}`;
                }
                return this;
            }
        }
        module.exports = SemVer;
    },
    1799: (module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(16353);
        const clean = (version, options)=>{
            const s = parse(version.trim().replace(/^[=v]+/, ''), options);
            return s ? s.version : null;
        };
        module.exports = clean;
    },
    28646: (module, __unused_webpack_exports, __webpack_require__)=>{
        const eq = __webpack_require__(55082);
        const neq = __webpack_require__(4974);
        const gt = __webpack_require__(16599);
        const gte = __webpack_require__(41236);
        const lt = __webpack_require__(3872);
        const lte = __webpack_require__(56717);
        const cmp = (a, op, b, loose)=>{
            switch(op){
                case '===':
                    if (typeof a === 'object') {
                        a = a.version;
                    }
                    if (typeof b === 'object') {
                        b = b.version;
                    }
                    return a === b;
                case '!==':
                    if (typeof a === 'object') {
                        a = a.version;
                    }
                    if (typeof b === 'object') {
                        b = b.version;
                    }
                    return a !== b;
                case '':
                case '=':
                case '==':
                    return eq(a, b, loose);
                case '!=':
                    return neq(a, b, loose);
                case '>':
                    return gt(a, b, loose);
                case '>=':
                    return gte(a, b, loose);
                case '<':
                    return lt(a, b, loose);
                case '<=':
                    return lte(a, b, loose);
                default:
                    throw new TypeError(`Invalid operator: ${op}`);
            }
        };
        module.exports = cmp;
    },
    35385: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const parse = __webpack_require__(16353);
        const { safeRe: re, t } = __webpack_require__(95471);
        const coerce = (version, options)=>{
            if (version instanceof SemVer) {
                return version;
            }
            if (typeof version === 'number') {
                version = String(version);
            }
            if (typeof version !== 'string') {
                return null;
            }
            options = options || {};
            let match = null;
            if (!options.rtl) {
                match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
            } else {
                const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
                let next;
                while((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)){
                    if (!match || next.index + next[0].length !== match.index + match[0].length) {
                        match = next;
                    }
                    coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
                }
                coerceRtlRegex.lastIndex = -1;
            }
            if (match === null) {
                return null;
            }
            const major = match[2];
            const minor = match[3] || '0';
            const patch = match[4] || '0';
            const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : '';
            const build = options.includePrerelease && match[6] ? `+${match[6]}` : '';
            return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
        };
        module.exports = coerce;
    },
    37648: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const compareBuild = (a, b, loose)=>{
            const versionA = new SemVer(a, loose);
            const versionB = new SemVer(b, loose);
            return versionA.compare(versionB) || versionA.compareBuild(versionB);
        };
        module.exports = compareBuild;
    },
    56874: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const compareLoose = (a, b)=>compare(a, b, true);
        module.exports = compareLoose;
    },
    78469: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const compare = (a, b, loose)=>new SemVer(a, loose).compare(new SemVer(b, loose));
        module.exports = compare;
    },
    70711: (module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(16353);
        const diff = (version1, version2)=>{
            const v1 = parse(version1, null, true);
            const v2 = parse(version2, null, true);
            const comparison = v1.compare(v2);
            if (comparison === 0) {
                return null;
            }
            const v1Higher = comparison > 0;
            const highVersion = v1Higher ? v1 : v2;
            const lowVersion = v1Higher ? v2 : v1;
            const highHasPre = !!highVersion.prerelease.length;
            const lowHasPre = !!lowVersion.prerelease.length;
            if (lowHasPre && !highHasPre) {
                if (!lowVersion.patch && !lowVersion.minor) {
                    return 'major';
                }
                if (lowVersion.compareMain(highVersion) === 0) {
                    if (lowVersion.minor && !lowVersion.patch) {
                        return 'minor';
                    }
                    return 'patch';
                }
            }
            const prefix = highHasPre ? 'pre' : '';
            if (v1.major !== v2.major) {
                return prefix + 'major';
            }
            if (v1.minor !== v2.minor) {
                return prefix + 'minor';
            }
            if (v1.patch !== v2.patch) {
                return prefix + 'patch';
            }
            return 'prerelease';
        };
        module.exports = diff;
    },
    55082: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const eq = (a, b, loose)=>compare(a, b, loose) === 0;
        module.exports = eq;
    },
    16599: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const gt = (a, b, loose)=>compare(a, b, loose) > 0;
        module.exports = gt;
    },
    41236: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const gte = (a, b, loose)=>compare(a, b, loose) >= 0;
        module.exports = gte;
    },
    62338: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const inc = (version, release, options, identifier, identifierBase)=>{
            if (typeof options === 'string') {
                identifierBase = identifier;
                identifier = options;
                options = undefined;
            }
            try {
                return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
            } catch (er) {
                return null;
            }
        };
        module.exports = inc;
    },
    3872: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const lt = (a, b, loose)=>compare(a, b, loose) < 0;
        module.exports = lt;
    },
    56717: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const lte = (a, b, loose)=>compare(a, b, loose) <= 0;
        module.exports = lte;
    },
    68511: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const major = (a, loose)=>new SemVer(a, loose).major;
        module.exports = major;
    },
    32603: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const minor = (a, loose)=>new SemVer(a, loose).minor;
        module.exports = minor;
    },
    4974: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const neq = (a, b, loose)=>compare(a, b, loose) !== 0;
        module.exports = neq;
    },
    16353: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const parse = (version, options, throwErrors = false)=>{
            if (version instanceof SemVer) {
                return version;
            }
            try {
                return new SemVer(version, options);
            } catch (er) {
                if (!throwErrors) {
                    return null;
                }
                throw er;
            }
        };
        module.exports = parse;
    },
    48756: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const patch = (a, loose)=>new SemVer(a, loose).patch;
        module.exports = patch;
    },
    15714: (module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(16353);
        const prerelease = (version, options)=>{
            const parsed = parse(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    },
    32173: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const rcompare = (a, b, loose)=>compare(b, a, loose);
        module.exports = rcompare;
    },
    87192: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__(37648);
        const rsort = (list, loose)=>list.sort((a, b)=>compareBuild(b, a, loose));
        module.exports = rsort;
    },
    68011: (module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const satisfies = (version, range, options)=>{
            try {
                range = new Range(range, options);
            } catch (er) {
                return false;
            }
            return range.test(version);
        };
        module.exports = satisfies;
    },
    29872: (module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__(37648);
        const sort = (list, loose)=>list.sort((a, b)=>compareBuild(a, b, loose));
        module.exports = sort;
    },
    16114: (module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(16353);
        const constants = __webpack_require__(45101);
        const SemVer = __webpack_require__(7163);
        const truncate = (version, truncation, options)=>{
            if (!constants.RELEASE_TYPES.includes(truncation)) {
                return null;
            }
            const clonedVersion = cloneInputVersion(version, options);
            return clonedVersion && doTruncation(clonedVersion, truncation);
        };
        const cloneInputVersion = (version, options)=>{
            const versionStringToParse = version instanceof SemVer ? version.version : version;
            return parse(versionStringToParse, options);
        };
        const doTruncation = (version, truncation)=>{
            if (isPrerelease(truncation)) {
                return version.version;
            }
            version.prerelease = [];
            switch(truncation){
                case 'major':
                    version.minor = 0;
                    version.patch = 0;
                    break;
                case 'minor':
                    version.patch = 0;
                    break;
            }
            return version.format();
        };
        const isPrerelease = (type)=>{
            return type.startsWith('pre');
        };
        module.exports = truncate;
    },
    58780: (module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(16353);
        const valid = (version, options)=>{
            const v = parse(version, options);
            return v ? v.version : null;
        };
        module.exports = valid;
    },
    62088: (module, __unused_webpack_exports, __webpack_require__)=>{
        const internalRe = __webpack_require__(95471);
        const constants = __webpack_require__(45101);
        const SemVer = __webpack_require__(7163);
        const identifiers = __webpack_require__(73348);
        const parse = __webpack_require__(16353);
        const valid = __webpack_require__(58780);
        const clean = __webpack_require__(1799);
        const inc = __webpack_require__(62338);
        const diff = __webpack_require__(70711);
        const major = __webpack_require__(68511);
        const minor = __webpack_require__(32603);
        const patch = __webpack_require__(48756);
        const prerelease = __webpack_require__(15714);
        const compare = __webpack_require__(78469);
        const rcompare = __webpack_require__(32173);
        const compareLoose = __webpack_require__(56874);
        const compareBuild = __webpack_require__(37648);
        const sort = __webpack_require__(29872);
        const rsort = __webpack_require__(87192);
        const gt = __webpack_require__(16599);
        const lt = __webpack_require__(3872);
        const eq = __webpack_require__(55082);
        const neq = __webpack_require__(4974);
        const gte = __webpack_require__(41236);
        const lte = __webpack_require__(56717);
        const cmp = __webpack_require__(28646);
        const coerce = __webpack_require__(35385);
        const truncate = __webpack_require__(16114);
        const Comparator = __webpack_require__(89379);
        const Range = __webpack_require__(96782);
        const satisfies = __webpack_require__(68011);
        const toComparators = __webpack_require__(54750);
        const maxSatisfying = __webpack_require__(73193);
        const minSatisfying = __webpack_require__(68595);
        const minVersion = __webpack_require__(51866);
        const validRange = __webpack_require__(64737);
        const outside = __webpack_require__(10280);
        const gtr = __webpack_require__(12276);
        const ltr = __webpack_require__(15213);
        const intersects = __webpack_require__(23465);
        const simplifyRange = __webpack_require__(82028);
        const subset = __webpack_require__(61489);
        module.exports = {
            parse,
            valid,
            clean,
            inc,
            diff,
            major,
            minor,
            patch,
            prerelease,
            compare,
            rcompare,
            compareLoose,
            compareBuild,
            sort,
            rsort,
            gt,
            lt,
            eq,
            neq,
            gte,
            lte,
            cmp,
            coerce,
            truncate,
            Comparator,
            Range,
            satisfies,
            toComparators,
            maxSatisfying,
            minSatisfying,
            minVersion,
            validRange,
            outside,
            gtr,
            ltr,
            intersects,
            simplifyRange,
            subset,
            SemVer,
            re: internalRe.re,
            src: internalRe.src,
            tokens: internalRe.t,
            SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
            RELEASE_TYPES: constants.RELEASE_TYPES,
            compareIdentifiers: identifiers.compareIdentifiers,
            rcompareIdentifiers: identifiers.rcompareIdentifiers
        };
    },
    45101: (module)=>{
        const SEMVER_SPEC_VERSION = '2.0.0';
        const MAX_LENGTH = 256;
        const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
        const MAX_SAFE_COMPONENT_LENGTH = 16;
        const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
        const WHITESPACE_CHARACTERS = [
            '\t',
            '\n',
            '\v',
            '\f',
            '\r',
            ' ',
            '\u00a0',
            '\u1680',
            '\u2000',
            '\u2001',
            '\u2002',
            '\u2003',
            '\u2004',
            '\u2005',
            '\u2006',
            '\u2007',
            '\u2008',
            '\u2009',
            '\u200a',
            '\u2028',
            '\u2029',
            '\u202f',
            '\u205f',
            '\u3000',
            '\ufeff'
        ];
        const RELEASE_TYPES = [
            'major',
            'premajor',
            'minor',
            'preminor',
            'patch',
            'prepatch',
            'prerelease'
        ];
        module.exports = {
            MAX_LENGTH,
            MAX_SAFE_COMPONENT_LENGTH,
            MAX_SAFE_BUILD_LENGTH,
            MAX_SAFE_INTEGER,
            WHITESPACE_CHARACTERS,
            RELEASE_TYPES,
            SEMVER_SPEC_VERSION,
            FLAG_INCLUDE_PRERELEASE: 0b001,
            FLAG_LOOSE: 0b010
        };
    },
    1159: (module)=>{
        const debug = typeof process === 'object' && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args)=>console.error('SEMVER', ...args) : ()=>{};
        module.exports = debug;
    },
    73348: (module)=>{
        const numeric = /^[0-9]+$/;
        const compareIdentifiers = (a, b)=>{
            if (typeof a === 'number' && typeof b === 'number') {
                return a === b ? 0 : a < b ? -1 : 1;
            }
            const anum = numeric.test(a);
            const bnum = numeric.test(b);
            if (anum && bnum) {
                a = +a;
                b = +b;
            }
            return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
        };
        const rcompareIdentifiers = (a, b)=>compareIdentifiers(b, a);
        module.exports = {
            compareIdentifiers,
            rcompareIdentifiers
        };
    },
    61383: (module)=>{
        class LRUCache {
            constructor(){
                this.max = 1000;
                this.map = new Map();
            }
            get(key) {
                const value = this.map.get(key);
                if (value === undefined) {
                    return undefined;
                } else {
                    this.map.delete(key);
                    this.map.set(key, value);
                    return value;
                }
            }
            delete(key) {
                return this.map.delete(key);
            }
            set(key, value) {
                const deleted = this.delete(key);
                if (!deleted && value !== undefined) {
                    if (this.map.size >= this.max) {
                        const firstKey = this.map.keys().next().value;
                        this.delete(firstKey);
                    }
                    this.map.set(key, value);
                }
                return this;
            }
        }
        module.exports = LRUCache;
    },
    70356: (module)=>{
        const looseOption = Object.freeze({
            loose: true
        });
        const emptyOpts = Object.freeze({});
        const parseOptions = (options)=>{
            if (!options) {
                return emptyOpts;
            }
            if (typeof options !== 'object') {
                return looseOption;
            }
            return options;
        };
        module.exports = parseOptions;
    },
    95471: (module, exports, __webpack_require__)=>{
        const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(45101);
        const debug = __webpack_require__(1159);
        exports = module.exports = {};
        const re = exports.re = [];
        const safeRe = exports.safeRe = [];
        const src = exports.src = [];
        const safeSrc = exports.safeSrc = [];
        const t = exports.t = {};
        let R = 0;
        const LETTERDASHNUMBER = '[a-zA-Z0-9-]';
        const safeRegexReplacements = [
            [
                '\\s',
                1
            ],
            [
                '\\d',
                MAX_LENGTH
            ],
            [
                LETTERDASHNUMBER,
                MAX_SAFE_BUILD_LENGTH
            ]
        ];
        const makeSafeRegex = (value)=>{
            for (const [token, max] of safeRegexReplacements){
                value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
            }
            return value;
        };
        const createToken = (name, value, isGlobal)=>{
            const safe = makeSafeRegex(value);
            const index = R++;
            debug(name, index, value);
            t[name] = index;
            src[index] = value;
            safeSrc[index] = safe;
            re[index] = new RegExp(value, isGlobal ? 'g' : undefined);
            safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined);
        };
        createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*');
        createToken('NUMERICIDENTIFIERLOOSE', '\\d+');
        createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
        createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})`);
        createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
        createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
        createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
        createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
        createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
        createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`);
        createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
        createToken('FULLPLAIN', `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
        createToken('FULL', `^${src[t.FULLPLAIN]}$`);
        createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
        createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`);
        createToken('GTLT', '((?:<|>)?=?)');
        createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
        createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
        createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` + `)?)?`);
        createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` + `)?)?`);
        createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
        createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
        createToken('COERCEPLAIN', `${'(^|[^\\d])' + '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
        createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
        createToken('COERCEFULL', src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`);
        createToken('COERCERTL', src[t.COERCE], true);
        createToken('COERCERTLFULL', src[t.COERCEFULL], true);
        createToken('LONETILDE', '(?:~>?)');
        createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true);
        exports.tildeTrimReplace = '$1~';
        createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
        createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
        createToken('LONECARET', '(?:\\^)');
        createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true);
        exports.caretTrimReplace = '$1^';
        createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
        createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
        createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
        createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
        createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
        exports.comparatorTrimReplace = '$1$2$3';
        createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`);
        createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`);
        createToken('STAR', '(<|>)?=?\\s*\\*');
        createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$');
        createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$');
    },
    69737: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __webpack_require__(45101);
        const whitespace = new Uint8Array(0x10000);
        for (const char of WHITESPACE_CHARACTERS){
            whitespace[char.charCodeAt(0)] = 1;
        }
        const isWhitespace = (char)=>char !== undefined && whitespace[char.charCodeAt(0)] === 1;
        const isVersionPrefix = (char)=>char === 'v' || char === '=' || isWhitespace(char);
        const isDigit = (char)=>char !== undefined && char >= '0' && char <= '9';
        const isLetter = (char)=>char !== undefined && (char >= 'a' && char <= 'z' || char >= 'A' && char <= 'Z');
        const isIdentifierCharacter = (char)=>isDigit(char) || isLetter(char) || char === '-';
        const isVersionStart = (char)=>isDigit(char) || char === 'x' || char === 'X' || char === '*';
        const findDigitsEndIndex = (range, start, limit, digitRuns)=>{
            if (!isDigit(range[start])) {
                return start;
            }
            if (start >= digitRuns.start && start < digitRuns.end) {
                return Math.min(start + limit, digitRuns.end);
            }
            if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
                return Math.min(start + limit, digitRuns.previousEnd);
            }
            let end = start + 1;
            while(isDigit(range[end])){
                end++;
            }
            digitRuns.previousStart = digitRuns.start;
            digitRuns.previousEnd = digitRuns.end;
            digitRuns.start = start;
            digitRuns.end = end;
            return Math.min(start + limit, end);
        };
        const findVersionNumberEndIndex = (range, start, loose, digitRuns)=>{
            if (!loose && range[start] === '0') {
                return start + 1;
            }
            return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
        };
        const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns)=>{
            const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
            if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
                let end = digitsEnd + 1;
                const limit = end + MAX_SAFE_BUILD_LENGTH;
                while(end < limit && isIdentifierCharacter(range[end])){
                    end++;
                }
                return end;
            }
            return findVersionNumberEndIndex(range, start, loose, digitRuns);
        };
        const findPrereleaseEndIndex = (range, start, loose, digitRuns)=>{
            const hyphen = range[start] === '-';
            if (!loose && !hyphen) {
                return start;
            }
            const identifierStart = start + (hyphen ? 1 : 0);
            let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
            if (end === identifierStart) {
                if (!loose || !hyphen) {
                    return start;
                }
                end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
            }
            while(range[end] === '.'){
                const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
                if (next === end + 1) {
                    break;
                }
                end = next;
            }
            return end;
        };
        const findBuildIdentifierEndIndex = (range, start)=>{
            let end = start;
            while(end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])){
                end++;
            }
            return end;
        };
        const findBuildEndIndex = (range, start)=>{
            if (range[start] !== '+') {
                return start;
            }
            let end = findBuildIdentifierEndIndex(range, start + 1);
            if (end === start + 1) {
                return start;
            }
            while(range[end] === '.'){
                const next = findBuildIdentifierEndIndex(range, end + 1);
                if (next === end + 1) {
                    break;
                }
                end = next;
            }
            return end;
        };
        const findLooseFullVersionEndIndex = (range, start, digitRuns)=>{
            let end = start;
            for(let component = 0; component < 3; component++){
                const next = findVersionNumberEndIndex(range, end, true, digitRuns);
                if (next === end) {
                    return start;
                }
                end = next;
                if (component < 2) {
                    if (range[end] !== '.') {
                        return start;
                    }
                    end++;
                }
            }
            const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
            return findBuildEndIndex(range, prereleaseEnd);
        };
        const findPartialVersionComponentEndIndex = (range, start, digitRuns)=>{
            if (isDigit(range[start])) {
                return findVersionNumberEndIndex(range, start, false, digitRuns);
            }
            return isVersionStart(range[start]) ? start + 1 : start;
        };
        const findPartialVersionEndIndex = (range, start, digitRuns)=>{
            let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
            for(let component = 0; component < 2; component++){
                if (range[end] !== '.') {
                    return end;
                }
                const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
                if (next === end + 1) {
                    return end;
                }
                end = next;
            }
            const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
            return findBuildEndIndex(range, prereleaseEnd);
        };
        const findVersionEndIndex = (range, start, digitRuns)=>{
            const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
            return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
        };
        const findRemovableWhitespaceIndex = (range, matchStart)=>{
            let position = matchStart;
            if (isWhitespace(range[position])) {
                position++;
            }
            if (range[position] === '<' || range[position] === '>') {
                position++;
            }
            if (range[position] === '=') {
                position++;
            }
            return isWhitespace(range[position]) ? position : -1;
        };
        const trimComparatorWhitespace = (range)=>{
            let result = '';
            let copyFrom = 0;
            let cursor = 0;
            const digitRuns = {
                start: -1,
                end: -1,
                previousStart: -1,
                previousEnd: -1
            };
            while(cursor < range.length){
                const matchStart = cursor;
                if (range[cursor] === '<' || range[cursor] === '>') {
                    cursor++;
                } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
                    cursor++;
                    continue;
                }
                while(cursor < range.length && isVersionPrefix(range[cursor])){
                    cursor++;
                }
                if (!isVersionStart(range[cursor])) {
                    continue;
                }
                const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
                if (whitespacePosition !== -1) {
                    result += range.slice(copyFrom, whitespacePosition);
                    copyFrom = whitespacePosition + 1;
                }
                cursor = findVersionEndIndex(range, cursor, digitRuns);
            }
            return result + range.slice(copyFrom);
        };
        module.exports = trimComparatorWhitespace;
    },
    12276: (module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__(10280);
        const gtr = (version, range, options)=>outside(version, range, '>', options);
        module.exports = gtr;
    },
    23465: (module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const intersects = (r1, r2, options)=>{
            r1 = new Range(r1, options);
            r2 = new Range(r2, options);
            return r1.intersects(r2, options);
        };
        module.exports = intersects;
    },
    15213: (module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__(10280);
        const ltr = (version, range, options)=>outside(version, range, '<', options);
        module.exports = ltr;
    },
    73193: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
        const maxSatisfying = (versions, range, options)=>{
            let max = null;
            let maxSV = null;
            let rangeObj = null;
            try {
                rangeObj = new Range(range, options);
            } catch (er) {
                return null;
            }
            versions.forEach((v)=>{
                if (rangeObj.test(v)) {
                    if (!max || maxSV.compare(v) === -1) {
                        max = v;
                        maxSV = new SemVer(max, options);
                    }
                }
            });
            return max;
        };
        module.exports = maxSatisfying;
    },
    68595: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
        const minSatisfying = (versions, range, options)=>{
            let min = null;
            let minSV = null;
            let rangeObj = null;
            try {
                rangeObj = new Range(range, options);
            } catch (er) {
                return null;
            }
            versions.forEach((v)=>{
                if (rangeObj.test(v)) {
                    if (!min || minSV.compare(v) === 1) {
                        min = v;
                        minSV = new SemVer(min, options);
                    }
                }
            });
            return min;
        };
        module.exports = minSatisfying;
    },
    51866: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
        const gt = __webpack_require__(16599);
        const minVersion = (range, loose)=>{
            range = new Range(range, loose);
            let minver = new SemVer('0.0.0');
            if (range.test(minver)) {
                return minver;
            }
            minver = new SemVer('0.0.0-0');
            if (range.test(minver)) {
                return minver;
            }
            minver = null;
            for(let i = 0; i < range.set.length; ++i){
                const comparators = range.set[i];
                let setMin = null;
                comparators.forEach((comparator)=>{
                    const compver = new SemVer(comparator.semver.version);
                    switch(comparator.operator){
                        case '>':
                            if (compver.prerelease.length === 0) {
                                compver.patch++;
                            } else {
                                compver.prerelease.push(0);
                            }
                            compver.raw = compver.format();
                        case '':
                        case '>=':
                            if (!setMin || gt(compver, setMin)) {
                                setMin = compver;
                            }
                            break;
                        case '<':
                        case '<=':
                            break;
                        default:
                            throw new Error(`Unexpected operation: ${comparator.operator}`);
                    }
                });
                if (setMin && (!minver || gt(minver, setMin))) {
                    minver = setMin;
                }
            }
            if (minver && range.test(minver)) {
                return minver;
            }
            return null;
        };
        module.exports = minVersion;
    },
    10280: (module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Comparator = __webpack_require__(89379);
        const { ANY } = Comparator;
        const Range = __webpack_require__(96782);
        const satisfies = __webpack_require__(68011);
        const gt = __webpack_require__(16599);
        const lt = __webpack_require__(3872);
        const lte = __webpack_require__(56717);
        const gte = __webpack_require__(41236);
        const outside = (version, range, hilo, options)=>{
            version = new SemVer(version, options);
            range = new Range(range, options);
            let gtfn, ltefn, ltfn, comp, ecomp;
            switch(hilo){
                case '>':
                    gtfn = gt;
                    ltefn = lte;
                    ltfn = lt;
                    comp = '>';
                    ecomp = '>=';
                    break;
                case '<':
                    gtfn = lt;
                    ltefn = gte;
                    ltfn = gt;
                    comp = '<';
                    ecomp = '<=';
                    break;
                default:
                    throw new TypeError('Must provide a hilo val of "<" or ">"');
            }
            if (satisfies(version, range, options)) {
                return false;
            }
            for(let i = 0; i < range.set.length; ++i){
                const comparators = range.set[i];
                let high = null;
                let low = null;
                comparators.forEach((comparator)=>{
                    if (comparator.semver === ANY) {
                        comparator = new Comparator('>=0.0.0');
                    }
                    high = high || comparator;
                    low = low || comparator;
                    if (gtfn(comparator.semver, high.semver, options)) {
                        high = comparator;
                    } else if (ltfn(comparator.semver, low.semver, options)) {
                        low = comparator;
                    }
                });
                if (high.operator === comp || high.operator === ecomp) {
                    return false;
                }
                if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
                    return false;
                } else if (low.operator === ecomp && ltfn(version, low.semver)) {
                    return false;
                }
            }
            return true;
        };
        module.exports = outside;
    },
    82028: (module, __unused_webpack_exports, __webpack_require__)=>{
        const satisfies = __webpack_require__(68011);
        const compare = __webpack_require__(78469);
        module.exports = (versions, range, options)=>{
            const set = [];
            let first = null;
            let prev = null;
            const v = versions.sort((a, b)=>compare(a, b, options));
            for (const version of v){
                const included = satisfies(version, range, options);
                if (included) {
                    prev = version;
                    if (!first) {
                        first = version;
                    }
                } else {
                    if (prev) {
                        set.push([
                            first,
                            prev
                        ]);
                    }
                    prev = null;
                    first = null;
                }
            }
            if (first) {
                set.push([
                    first,
                    null
                ]);
            }
            const ranges = [];
            for (const [min, max] of set){
                if (min === max) {
                    ranges.push(min);
                } else if (!max && min === v[0]) {
                    ranges.push('*');
                } else if (!max) {
                    ranges.push(`>=${min}`);
                } else if (min === v[0]) {
                    ranges.push(`<=${max}`);
                } else {
                    ranges.push(`${min} - ${max}`);
                }
            }
            const simplified = ranges.join(' || ');
            const original = typeof range.raw === 'string' ? range.raw : String(range);
            return simplified.length < original.length ? simplified : range;
        };
    },
    61489: (module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const Comparator = __webpack_require__(89379);
        const { ANY } = Comparator;
        const satisfies = __webpack_require__(68011);
        const compare = __webpack_require__(78469);
        const subset = (sub, dom, options = {})=>{
            if (sub === dom) {
                return true;
            }
            sub = new Range(sub, options);
            dom = new Range(dom, options);
            let sawNonNull = false;
            OUTER: for (const simpleSub of sub.set){
                for (const simpleDom of dom.set){
                    const isSub = simpleSubset(simpleSub, simpleDom, options);
                    sawNonNull = sawNonNull || isSub !== null;
                    if (isSub) {
                        continue OUTER;
                    }
                }
                if (sawNonNull) {
                    return false;
                }
            }
            return true;
        };
        const minimumVersionWithPreRelease = [
            new Comparator('>=0.0.0-0')
        ];
        const minimumVersion = [
            new Comparator('>=0.0.0')
        ];
        const simpleSubset = (sub, dom, options)=>{
            if (sub === dom) {
                return true;
            }
            if (sub.length === 1 && sub[0].semver === ANY) {
                if (dom.length === 1 && dom[0].semver === ANY) {
                    return true;
                } else if (options.includePrerelease) {
                    sub = minimumVersionWithPreRelease;
                } else {
                    sub = minimumVersion;
                }
            }
            if (dom.length === 1 && dom[0].semver === ANY) {
                if (options.includePrerelease) {
                    return true;
                } else {
                    dom = minimumVersion;
                }
            }
            const eqSet = new Set();
            let gt, lt;
            for (const c of sub){
                if (c.operator === '>' || c.operator === '>=') {
                    gt = higherGT(gt, c, options);
                } else if (c.operator === '<' || c.operator === '<=') {
                    lt = lowerLT(lt, c, options);
                } else {
                    eqSet.add(c.semver);
                }
            }
            if (eqSet.size > 1) {
                return null;
            }
            let gtltComp;
            if (gt && lt) {
                gtltComp = compare(gt.semver, lt.semver, options);
                if (gtltComp > 0) {
                    return null;
                } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
                    return null;
                }
            }
            for (const eq of eqSet){
                if (gt && !satisfies(eq, String(gt), options)) {
                    return null;
                }
                if (lt && !satisfies(eq, String(lt), options)) {
                    return null;
                }
                for (const c of dom){
                    if (!satisfies(eq, String(c), options)) {
                        return false;
                    }
                }
                return true;
            }
            let higher, lower;
            let hasDomLT, hasDomGT;
            let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
            let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
            if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
                needDomLTPre = false;
            }
            for (const c of dom){
                hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>=';
                hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<=';
                if (gt) {
                    if (needDomGTPre) {
                        if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
                            needDomGTPre = false;
                        }
                    }
                    if (c.operator === '>' || c.operator === '>=') {
                        higher = higherGT(gt, c, options);
                        if (higher === c && higher !== gt) {
                            return false;
                        }
                    } else if (gt.operator === '>=' && !c.test(gt.semver)) {
                        return false;
                    }
                }
                if (lt) {
                    if (needDomLTPre) {
                        if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
                            needDomLTPre = false;
                        }
                    }
                    if (c.operator === '<' || c.operator === '<=') {
                        lower = lowerLT(lt, c, options);
                        if (lower === c && lower !== lt) {
                            return false;
                        }
                    } else if (lt.operator === '<=' && !c.test(lt.semver)) {
                        return false;
                    }
                }
                if (!c.operator && (lt || gt) && gtltComp !== 0) {
                    return false;
                }
            }
            if (gt && hasDomLT && !lt && gtltComp !== 0) {
                return false;
            }
            if (lt && hasDomGT && !gt && gtltComp !== 0) {
                return false;
            }
            if (needDomGTPre || needDomLTPre) {
                return false;
            }
            return true;
        };
        const higherGT = (a, b, options)=>{
            if (!a) {
                return b;
            }
            const comp = compare(a.semver, b.semver, options);
            return comp > 0 ? a : comp < 0 ? b : b.operator === '>' && a.operator === '>=' ? b : a;
        };
        const lowerLT = (a, b, options)=>{
            if (!a) {
                return b;
            }
            const comp = compare(a.semver, b.semver, options);
            return comp < 0 ? a : comp > 0 ? b : b.operator === '<' && a.operator === '<=' ? b : a;
        };
        module.exports = subset;
    },
    54750: (module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const toComparators = (range, options)=>new Range(range, options).set.map((comp)=>comp.map((c)=>c.value).join(' ').trim().split(' '));
        module.exports = toComparators;
    },
    64737: (module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const validRange = (range, options)=>{
            try {
                return new Range(range, options).range || '*';
            } catch (er) {
                return null;
            }
        };
        module.exports = validRange;
    },
    68898: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { valid, clean, explain, parse } = __webpack_require__(74818);
        const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);
        const { filter, maxSatisfying, minSatisfying, RANGE_PATTERN, satisfies, validRange } = __webpack_require__(30790);
        const { major, minor, patch, inc } = __webpack_require__(38940);
        module.exports = {
            valid,
            clean,
            explain,
            parse,
            lt,
            le,
            lte: le,
            eq,
            ne,
            neq: ne,
            ge,
            gte: ge,
            gt,
            compare,
            rcompare,
            filter,
            maxSatisfying,
            minSatisfying,
            RANGE_PATTERN,
            satisfies,
            validRange,
            major,
            minor,
            patch,
            inc
        };
    },
    12124: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { parse } = __webpack_require__(74818);
        module.exports = {
            compare,
            rcompare,
            lt,
            le,
            eq,
            ne,
            ge,
            gt,
            '<': lt,
            '<=': le,
            '==': eq,
            '!=': ne,
            '>=': ge,
            '>': gt,
            '===': arbitrary
        };
        function lt(version, other) {
            return compare(version, other) < 0;
        }
        function le(version, other) {
            return compare(version, other) <= 0;
        }
        function eq(version, other) {
            return compare(version, other) === 0;
        }
        function ne(version, other) {
            return compare(version, other) !== 0;
        }
        function ge(version, other) {
            return compare(version, other) >= 0;
        }
        function gt(version, other) {
            return compare(version, other) > 0;
        }
        function arbitrary(version, other) {
            return version.toLowerCase() === other.toLowerCase();
        }
        function compare(version, other) {
            const parsedVersion = parse(version);
            const parsedOther = parse(other);
            const keyVersion = calculateKey(parsedVersion);
            const keyOther = calculateKey(parsedOther);
            return pyCompare(keyVersion, keyOther);
        }
        function rcompare(version, other) {
            return -compare(version, other);
        }
        function pyCompare(elemIn, otherIn) {
            let elem = elemIn;
            let other = otherIn;
            if (elem === other) {
                return 0;
            }
            if (Array.isArray(elem) !== Array.isArray(other)) {
                elem = Array.isArray(elem) ? elem : [
                    elem
                ];
                other = Array.isArray(other) ? other : [
                    other
                ];
            }
            if (Array.isArray(elem)) {
                const len = Math.min(elem.length, other.length);
                for(let i = 0; i < len; i += 1){
                    const res = pyCompare(elem[i], other[i]);
                    if (res !== 0) {
                        return res;
                    }
                }
                return elem.length - other.length;
            }
            if (elem === -Infinity || other === Infinity) {
                return -1;
            }
            if (elem === Infinity || other === -Infinity) {
                return 1;
            }
            return elem < other ? -1 : 1;
        }
        function calculateKey(input) {
            const { epoch } = input;
            let { release, pre, post, local, dev } = input;
            release = release.concat();
            release.reverse();
            while(release.length && release[0] === 0){
                release.shift();
            }
            release.reverse();
            if (!pre && !post && dev) pre = -Infinity;
            else if (!pre) pre = Infinity;
            if (!post) post = -Infinity;
            if (!dev) dev = Infinity;
            if (!local) {
                local = -Infinity;
            } else {
                local = local.map((i)=>Number.isNaN(Number(i)) ? [
                        -Infinity,
                        i
                    ] : [
                        Number(i),
                        ''
                    ]);
            }
            return [
                epoch,
                release,
                pre,
                post,
                dev,
                local
            ];
        }
    },
    38940: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { explain, parse, stringify } = __webpack_require__(74818);
        module.exports = {
            major,
            minor,
            patch,
            inc
        };
        function major(input) {
            const version = explain(input);
            if (!version) {
                throw new TypeError('Invalid Version: ' + input);
            }
            return version.release[0];
        }
        function minor(input) {
            const version = explain(input);
            if (!version) {
                throw new TypeError('Invalid Version: ' + input);
            }
            if (version.release.length < 2) {
                return 0;
            }
            return version.release[1];
        }
        function patch(input) {
            const version = explain(input);
            if (!version) {
                throw new TypeError('Invalid Version: ' + input);
            }
            if (version.release.length < 3) {
                return 0;
            }
            return version.release[2];
        }
        function inc(input, release, preReleaseIdentifier) {
            let identifier = preReleaseIdentifier || `a`;
            const version = parse(input);
            if (!version) {
                return null;
            }
            if (![
                'a',
                'b',
                'c',
                'rc',
                'alpha',
                'beta',
                'pre',
                'preview'
            ].includes(identifier)) {
                return null;
            }
            switch(release){
                case 'premajor':
                    {
                        const [majorVersion] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion + 1;
                    }
                    version.pre = [
                        identifier,
                        0
                    ];
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'preminor':
                    {
                        const [majorVersion, minorVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion + 1;
                    }
                    version.pre = [
                        identifier,
                        0
                    ];
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'prepatch':
                    {
                        const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion;
                        version.release[2] = patchVersion + 1;
                    }
                    version.pre = [
                        identifier,
                        0
                    ];
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'prerelease':
                    if (version.pre === null) {
                        const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion;
                        version.release[2] = patchVersion + 1;
                        version.pre = [
                            identifier,
                            0
                        ];
                    } else {
                        if (preReleaseIdentifier === undefined && version.pre !== null) {
                            [identifier] = version.pre;
                        }
                        const [letter, number] = version.pre;
                        if (letter === identifier) {
                            version.pre = [
                                letter,
                                number + 1
                            ];
                        } else {
                            version.pre = [
                                identifier,
                                0
                            ];
                        }
                    }
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'major':
                    if (version.release.slice(1).some((value)=>value !== 0) || version.pre === null) {
                        const [majorVersion] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion + 1;
                    }
                    delete version.pre;
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'minor':
                    if (version.release.slice(2).some((value)=>value !== 0) || version.pre === null) {
                        const [majorVersion, minorVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion + 1;
                    }
                    delete version.pre;
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                case 'patch':
                    if (version.release.slice(3).some((value)=>value !== 0) || version.pre === null) {
                        const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
                        version.release.fill(0);
                        version.release[0] = majorVersion;
                        version.release[1] = minorVersion;
                        version.release[2] = patchVersion + 1;
                    }
                    delete version.pre;
                    delete version.post;
                    delete version.dev;
                    delete version.local;
                    break;
                default:
                    return null;
            }
            return stringify(version);
        }
    },
    30790: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);
        const Operator = __webpack_require__(12124);
        const RANGE_PATTERN = [
            '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
            '\\s*',
            '(',
            '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
            '(?<prefix>\\.\\*)?',
            '|',
            '(?<legacy>[^,;\\s)]+)',
            ')'
        ].join('');
        module.exports = {
            RANGE_PATTERN,
            parse,
            satisfies,
            filter,
            validRange,
            maxSatisfying,
            minSatisfying
        };
        const isEqualityOperator = (op)=>[
                '==',
                '!=',
                '==='
            ].includes(op);
        const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');
        function parse(ranges) {
            if (!ranges.trim()) {
                return [];
            }
            const specifiers = ranges.split(',').map((range)=>rangeRegex.exec(range.trim()) || {}).map(({ groups })=>{
                if (!groups) {
                    return null;
                }
                let { ...spec } = groups;
                const { operator, version, prefix, legacy } = groups;
                if (version) {
                    spec = {
                        ...spec,
                        ...explainVersion(version)
                    };
                    if (operator === '~=') {
                        if (spec.release.length < 2) {
                            return null;
                        }
                    }
                    if (!isEqualityOperator(operator) && spec.local) {
                        return null;
                    }
                    if (prefix) {
                        if (!isEqualityOperator(operator) || spec.dev || spec.local) {
                            return null;
                        }
                    }
                }
                if (legacy && operator !== '===') {
                    return null;
                }
                return spec;
            });
            if (specifiers.filter(Boolean).length !== specifiers.length) {
                return null;
            }
            return specifiers;
        }
        function filter(versions, specifier, options = {}) {
            const filtered = pick(versions, specifier, options);
            if (filtered.length === 0 && options.prereleases === undefined) {
                return pick(versions, specifier, {
                    prereleases: true
                });
            }
            return filtered;
        }
        function maxSatisfying(versions, range, options) {
            const found = filter(versions, range, options).sort(Operator.compare);
            return found.length === 0 ? null : found[found.length - 1];
        }
        function minSatisfying(versions, range, options) {
            const found = filter(versions, range, options).sort(Operator.compare);
            return found.length === 0 ? null : found[0];
        }
        function pick(versions, specifier, options) {
            const parsed = parse(specifier);
            if (!parsed) {
                return [];
            }
            return versions.filter((version)=>{
                const explained = explainVersion(version);
                if (!parsed.length) {
                    return explained && !(explained.is_prerelease && !options.prereleases);
                }
                return parsed.reduce((pass, spec)=>{
                    if (!pass) {
                        return false;
                    }
                    return contains({
                        ...spec,
                        ...options
                    }, {
                        version,
                        explained
                    });
                }, true);
            });
        }
        function satisfies(version, specifier, options = {}) {
            const filtered = pick([
                version
            ], specifier, options);
            return filtered.length === 1;
        }
        function arrayStartsWith(array, prefix) {
            if (prefix.length > array.length) {
                return false;
            }
            for(let i = 0; i < prefix.length; i += 1){
                if (prefix[i] !== array[i]) {
                    return false;
                }
            }
            return true;
        }
        function contains(specifier, input) {
            const { explained } = input;
            let { version } = input;
            const { ...spec } = specifier;
            if (spec.prereleases === undefined) {
                spec.prereleases = spec.is_prerelease;
            }
            if (explained && explained.is_prerelease && !spec.prereleases) {
                return false;
            }
            if (spec.operator === '~=') {
                let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
                if (spec.epoch) {
                    compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
                }
                return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
                    prereleases: spec.prereleases
                });
            }
            if (spec.prefix) {
                const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
                const isEquality = spec.operator !== '!=';
                return isEquality ? isMatching : !isMatching;
            }
            if (explained) {
                if (explained.local && spec.version) {
                    version = explained.public;
                    spec.version = explainVersion(spec.version).public;
                }
            }
            if (spec.operator === '<' || spec.operator === '>') {
                if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
                    return false;
                }
            }
            const op = Operator[spec.operator];
            return op(version, spec.version || spec.legacy);
        }
        function validRange(specifier) {
            return Boolean(parse(specifier));
        }
    },
    74818: (module)=>{
        const VERSION_PATTERN = [
            'v?',
            '(?:',
            '(?:(?<epoch>[0-9]+)!)?',
            '(?<release>[0-9]+(?:\\.[0-9]+)*)',
            '(?<pre>',
            '[-_\\.]?',
            '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
            '[-_\\.]?',
            '(?<pre_n>[0-9]+)?',
            ')?',
            '(?<post>',
            '(?:-(?<post_n1>[0-9]+))',
            '|',
            '(?:',
            '[-_\\.]?',
            '(?<post_l>post|rev|r)',
            '[-_\\.]?',
            '(?<post_n2>[0-9]+)?',
            ')',
            ')?',
            '(?<dev>',
            '[-_\\.]?',
            '(?<dev_l>dev)',
            '[-_\\.]?',
            '(?<dev_n>[0-9]+)?',
            ')?',
            ')',
            '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?'
        ].join('');
        module.exports = {
            VERSION_PATTERN,
            valid,
            clean,
            explain,
            parse,
            stringify
        };
        const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');
        function valid(version) {
            return validRegex.test(version) ? version : null;
        }
        const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
        function clean(version) {
            return stringify(parse(version, cleanRegex));
        }
        function parse(version, regex) {
            const { groups } = (regex || validRegex).exec(version) || {};
            if (!groups) {
                return null;
            }
            const parsed = {
                epoch: Number(groups.epoch ? groups.epoch : 0),
                release: groups.release.split('.').map(Number),
                pre: normalize_letter_version(groups.pre_l, groups.pre_n),
                post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2),
                dev: normalize_letter_version(groups.dev_l, groups.dev_n),
                local: parse_local_version(groups.local)
            };
            return parsed;
        }
        function stringify(parsed) {
            if (!parsed) {
                return null;
            }
            const { epoch, release, pre, post, dev, local } = parsed;
            const parts = [];
            if (epoch !== 0) {
                parts.push(`${epoch}!`);
            }
            parts.push(release.join('.'));
            if (pre) {
                parts.push(pre.join(''));
            }
            if (post) {
                parts.push('.' + post.join(''));
            }
            if (dev) {
                parts.push('.' + dev.join(''));
            }
            if (local) {
                parts.push(`+${local}`);
            }
            return parts.join('');
        }
        function normalize_letter_version(letterIn, numberIn) {
            let letter = letterIn;
            let number = numberIn;
            if (letter) {
                if (!number) {
                    number = 0;
                }
                letter = letter.toLowerCase();
                if (letter === 'alpha') {
                    letter = 'a';
                } else if (letter === 'beta') {
                    letter = 'b';
                } else if ([
                    'c',
                    'pre',
                    'preview'
                ].includes(letter)) {
                    letter = 'rc';
                } else if ([
                    'rev',
                    'r'
                ].includes(letter)) {
                    letter = 'post';
                }
                return [
                    letter,
                    Number(number)
                ];
            }
            if (!letter && number) {
                letter = 'post';
                return [
                    letter,
                    Number(number)
                ];
            }
            return null;
        }
        function parse_local_version(local) {
            if (local) {
                return local.split(/[._-]/).map((part)=>Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part));
            }
            return null;
        }
        function explain(version) {
            const parsed = parse(version);
            if (!parsed) {
                return parsed;
            }
            const { epoch, release, pre, post, dev, local } = parsed;
            let base_version = '';
            if (epoch !== 0) {
                base_version += epoch + '!';
            }
            base_version += release.join('.');
            const is_prerelease = Boolean(dev || pre);
            const is_devrelease = Boolean(dev);
            const is_postrelease = Boolean(post);
            return {
                epoch,
                release,
                pre,
                post: post ? post[1] : post,
                dev: dev ? dev[1] : dev,
                local: local ? local.join('.') : local,
                public: stringify(parsed).split('+', 1)[0],
                base_version,
                is_prerelease,
                is_devrelease,
                is_postrelease
            };
        }
    },
    57349: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        var YAMLMap = __webpack_require__(84454);
        var YAMLSeq = __webpack_require__(92223);
        var resolveBlockMap = __webpack_require__(87103);
        var resolveBlockSeq = __webpack_require__(90334);
        var resolveFlowCollection = __webpack_require__(13142);
        function resolveCollection(CN, ctx, token, onError, tagName, tag) {
            const coll = token.type === 'block-map' ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === 'block-seq' ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
            const Coll = coll.constructor;
            if (tagName === '!' || tagName === Coll.tagName) {
                coll.tag = Coll.tagName;
                return coll;
            }
            if (tagName) coll.tag = tagName;
            return coll;
        }
        function composeCollection(CN, ctx, token, props, onError) {
            const tagToken = props.tag;
            const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
            if (token.type === 'block-seq') {
                const { anchor, newlineAfterProp: nl } = props;
                const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
                if (lastProp && (!nl || nl.offset < lastProp.offset)) {
                    const message = 'Missing newline after block sequence props';
                    onError(lastProp, 'MISSING_CHAR', message);
                }
            }
            const expType = token.type === 'block-map' ? 'map' : token.type === 'block-seq' ? 'seq' : token.start.source === '{' ? 'map' : 'seq';
            if (!tagToken || !tagName || tagName === '!' || tagName === YAMLMap.YAMLMap.tagName && expType === 'map' || tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq') {
                return resolveCollection(CN, ctx, token, onError, tagName);
            }
            let tag = ctx.schema.tags.find((t)=>t.tag === tagName && t.collection === expType);
            if (!tag) {
                const kt = ctx.schema.knownTags[tagName];
                if (kt?.collection === expType) {
                    ctx.schema.tags.push(Object.assign({}, kt, {
                        default: false
                    }));
                    tag = kt;
                } else {
                    if (kt) {
                        onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
                    } else {
                        onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
                    }
                    return resolveCollection(CN, ctx, token, onError, tagName);
                }
            }
            const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
            const res = tag.resolve?.(coll, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
            const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
            node.range = coll.range;
            node.tag = tagName;
            if (tag?.format) node.format = tag.format;
            return node;
        }
        exports.composeCollection = composeCollection;
    },
    23683: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Document = __webpack_require__(3021);
        var composeNode = __webpack_require__(45937);
        var resolveEnd = __webpack_require__(17788);
        var resolveProps = __webpack_require__(34631);
        function composeDoc(options, directives, { offset, start, value, end }, onError) {
            const opts = Object.assign({
                _directives: directives
            }, options);
            const doc = new Document.Document(undefined, opts);
            const ctx = {
                atKey: false,
                atRoot: true,
                directives: doc.directives,
                options: doc.options,
                schema: doc.schema
            };
            const props = resolveProps.resolveProps(start, {
                indicator: 'doc-start',
                next: value ?? end?.[0],
                offset,
                onError,
                parentIndent: 0,
                startOnNewline: true
            });
            if (props.found) {
                doc.directives.docStart = true;
                if (value && (value.type === 'block-map' || value.type === 'block-seq') && !props.hasNewline) onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
            }
            doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
            const contentEnd = doc.contents.range[2];
            const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
            if (re.comment) doc.comment = re.comment;
            doc.range = [
                offset,
                contentEnd,
                re.offset
            ];
            return doc;
        }
        exports.composeDoc = composeDoc;
    },
    45937: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(41127);
        var composeCollection = __webpack_require__(57349);
        var composeScalar = __webpack_require__(5413);
        var resolveEnd = __webpack_require__(17788);
        var utilEmptyScalarPosition = __webpack_require__(22599);
        const CN = {
            composeNode,
            composeEmptyNode
        };
        function composeNode(ctx, token, props, onError) {
            const atKey = ctx.atKey;
            const { spaceBefore, comment, anchor, tag } = props;
            let node;
            let isSrcToken = true;
            switch(token.type){
                case 'alias':
                    node = composeAlias(ctx, token, onError);
                    if (anchor || tag) onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
                    break;
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar':
                case 'block-scalar':
                    node = composeScalar.composeScalar(ctx, token, tag, onError);
                    if (anchor) node.anchor = anchor.source.substring(1);
                    break;
                case 'block-map':
                case 'block-seq':
                case 'flow-collection':
                    try {
                        node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                        if (anchor) node.anchor = anchor.source.substring(1);
                    } catch (error) {
                        const message = error instanceof Error ? error.message : String(error);
                        onError(token, 'RESOURCE_EXHAUSTION', message);
                    }
                    break;
                default:
                    {
                        const message = token.type === 'error' ? token.message : `Unsupported token (type: ${token.type})`;
                        onError(token, 'UNEXPECTED_TOKEN', message);
                        isSrcToken = false;
                    }
            }
            node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
            if (anchor && node.anchor === '') onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
            if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== 'string' || node.tag && node.tag !== 'tag:yaml.org,2002:str')) {
                const msg = 'With stringKeys, all keys must be strings';
                onError(tag ?? token, 'NON_STRING_KEY', msg);
            }
            if (spaceBefore) node.spaceBefore = true;
            if (comment) {
                if (token.type === 'scalar' && token.source === '') node.comment = comment;
                else node.commentBefore = comment;
            }
            if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
            return node;
        }
        function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
            const token = {
                type: 'scalar',
                offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
                indent: -1,
                source: ''
            };
            const node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor) {
                node.anchor = anchor.source.substring(1);
                if (node.anchor === '') onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
            }
            if (spaceBefore) node.spaceBefore = true;
            if (comment) {
                node.comment = comment;
                node.range[2] = end;
            }
            return node;
        }
        function composeAlias({ options }, { offset, source, end }, onError) {
            const alias = new Alias.Alias(source.substring(1));
            if (alias.source === '') onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
            if (alias.source.endsWith(':')) onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
            const valueEnd = offset + source.length;
            const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
            alias.range = [
                offset,
                valueEnd,
                re.offset
            ];
            if (re.comment) alias.comment = re.comment;
            return alias;
        }
        exports.composeEmptyNode = composeEmptyNode;
        exports.composeNode = composeNode;
    },
    5413: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        var resolveBlockScalar = __webpack_require__(48913);
        var resolveFlowScalar = __webpack_require__(76842);
        function composeScalar(ctx, token, tagToken, onError) {
            const { value, type, comment, range } = token.type === 'block-scalar' ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
            const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg)) : null;
            let tag;
            if (ctx.options.stringKeys && ctx.atKey) {
                tag = ctx.schema[identity.SCALAR];
            } else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
            else if (token.type === 'scalar') tag = findScalarTagByTest(ctx, value, token, onError);
            else tag = ctx.schema[identity.SCALAR];
            let scalar;
            try {
                const res = tag.resolve(value, (msg)=>onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
                scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
            } catch (error) {
                const msg = error instanceof Error ? error.message : String(error);
                onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
                scalar = new Scalar.Scalar(value);
            }
            scalar.range = range;
            scalar.source = value;
            if (type) scalar.type = type;
            if (tagName) scalar.tag = tagName;
            if (tag.format) scalar.format = tag.format;
            if (comment) scalar.comment = comment;
            return scalar;
        }
        function findScalarTagByName(schema, value, tagName, tagToken, onError) {
            if (tagName === '!') return schema[identity.SCALAR];
            const matchWithTest = [];
            for (const tag of schema.tags){
                if (!tag.collection && tag.tag === tagName) {
                    if (tag.default && tag.test) matchWithTest.push(tag);
                    else return tag;
                }
            }
            for (const tag of matchWithTest)if (tag.test?.test(value)) return tag;
            const kt = schema.knownTags[tagName];
            if (kt && !kt.collection) {
                schema.tags.push(Object.assign({}, kt, {
                    default: false,
                    test: undefined
                }));
                return kt;
            }
            onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
            return schema[identity.SCALAR];
        }
        function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
            const tag = schema.tags.find((tag)=>(tag.default === true || atKey && tag.default === 'key') && tag.test?.test(value)) || schema[identity.SCALAR];
            if (schema.compat) {
                const compat = schema.compat.find((tag)=>tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
                if (tag.tag !== compat.tag) {
                    const ts = directives.tagString(tag.tag);
                    const cs = directives.tagString(compat.tag);
                    const msg = `Value may be parsed as either ${ts} or ${cs}`;
                    onError(token, 'TAG_RESOLVE_FAILED', msg, true);
                }
            }
            return tag;
        }
        exports.composeScalar = composeScalar;
    },
    89984: (__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
        var directives = __webpack_require__(61342);
        var Document = __webpack_require__(3021);
        var errors = __webpack_require__(91464);
        var identity = __webpack_require__(41127);
        var composeDoc = __webpack_require__(23683);
        var resolveEnd = __webpack_require__(17788);
        function getErrorPos(src) {
            if (typeof src === 'number') return [
                src,
                src + 1
            ];
            if (Array.isArray(src)) return src.length === 2 ? src : [
                src[0],
                src[1]
            ];
            const { offset, source } = src;
            return [
                offset,
                offset + (typeof source === 'string' ? source.length : 1)
            ];
        }
        function parsePrelude(prelude) {
            let comment = '';
            let atComment = false;
            let afterEmptyLine = false;
            for(let i = 0; i < prelude.length; ++i){
                const source = prelude[i];
                switch(source[0]){
                    case '#':
                        comment += (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') + (source.substring(1) || ' ');
                        atComment = true;
                        afterEmptyLine = false;
                        break;
                    case '%':
                        if (prelude[i + 1]?.[0] !== '#') i += 1;
                        atComment = false;
                        break;
                    default:
                        if (!atComment) afterEmptyLine = true;
                        atComment = false;
                }
            }
            return {
                comment,
                afterEmptyLine
            };
        }
        class Composer {
            constructor(options = {}){
                this.doc = null;
                this.atDirectives = false;
                this.prelude = [];
                this.errors = [];
                this.warnings = [];
                this.onError = (source, code, message, warning)=>{
                    const pos = getErrorPos(source);
                    if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
                    else this.errors.push(new errors.YAMLParseError(pos, code, message));
                };
                this.directives = new directives.Directives({
                    version: options.version || '1.2'
                });
                this.options = options;
            }
            decorate(doc, afterDoc) {
                const { comment, afterEmptyLine } = parsePrelude(this.prelude);
                if (comment) {
                    const dc = doc.contents;
                    if (afterDoc) {
                        doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
                    } else if (afterEmptyLine || doc.directives.docStart || !dc) {
                        doc.commentBefore = comment;
                    } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                        let it = dc.items[0];
                        if (identity.isPair(it)) it = it.key;
                        const cb = it.commentBefore;
                        it.commentBefore = cb ? `${comment}\n${cb}` : comment;
                    } else {
                        const cb = dc.commentBefore;
                        dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
                    }
                }
                if (afterDoc) {
                    for(let i = 0; i < this.errors.length; ++i)doc.errors.push(this.errors[i]);
                    for(let i = 0; i < this.warnings.length; ++i)doc.warnings.push(this.warnings[i]);
                } else {
                    doc.errors = this.errors;
                    doc.warnings = this.warnings;
                }
                this.prelude = [];
                this.errors = [];
                this.warnings = [];
            }
            streamInfo() {
                return {
                    comment: parsePrelude(this.prelude).comment,
                    directives: this.directives,
                    errors: this.errors,
                    warnings: this.warnings
                };
            }
            *compose(tokens, forceDoc = false, endOffset = -1) {
                for (const token of tokens)yield* this.next(token);
                yield* this.end(forceDoc, endOffset);
            }
            *next(token) {
                if (node_process.env.LOG_STREAM) console.dir(token, {
                    depth: null
                });
                switch(token.type){
                    case 'directive':
                        this.directives.add(token.source, (offset, message, warning)=>{
                            const pos = getErrorPos(token);
                            pos[0] += offset;
                            this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                        });
                        this.prelude.push(token.source);
                        this.atDirectives = true;
                        break;
                    case 'document':
                        {
                            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                            if (this.atDirectives && !doc.directives.docStart) this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                            this.decorate(doc, false);
                            if (this.doc) yield this.doc;
                            this.doc = doc;
                            this.atDirectives = false;
                            break;
                        }
                    case 'byte-order-mark':
                    case 'space':
                        break;
                    case 'comment':
                    case 'newline':
                        this.prelude.push(token.source);
                        break;
                    case 'error':
                        {
                            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
                            const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                            if (this.atDirectives || !this.doc) this.errors.push(error);
                            else this.doc.errors.push(error);
                            break;
                        }
                    case 'doc-end':
                        {
                            if (!this.doc) {
                                const msg = 'Unexpected doc-end without preceding document';
                                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                                break;
                            }
                            this.doc.directives.docEnd = true;
                            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                            this.decorate(this.doc, true);
                            if (end.comment) {
                                const dc = this.doc.comment;
                                this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                            }
                            this.doc.range[2] = end.offset;
                            break;
                        }
                    default:
                        this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
                }
            }
            *end(forceDoc = false, endOffset = -1) {
                if (this.doc) {
                    this.decorate(this.doc, true);
                    yield this.doc;
                    this.doc = null;
                } else if (forceDoc) {
                    const opts = Object.assign({
                        _directives: this.directives
                    }, this.options);
                    const doc = new Document.Document(undefined, opts);
                    if (this.atDirectives) this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
                    doc.range = [
                        0,
                        endOffset,
                        endOffset
                    ];
                    this.decorate(doc, false);
                    yield doc;
                }
            }
        }
        exports.Composer = Composer;
    },
    87103: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Pair = __webpack_require__(57165);
        var YAMLMap = __webpack_require__(84454);
        var resolveProps = __webpack_require__(34631);
        var utilContainsNewline = __webpack_require__(9499);
        var utilFlowIndentCheck = __webpack_require__(74051);
        var utilMapIncludes = __webpack_require__(81187);
        const startColMsg = 'All mapping items must start at the same column';
        function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
            const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
            const map = new NodeClass(ctx.schema);
            if (ctx.atRoot) ctx.atRoot = false;
            let offset = bm.offset;
            let commentEnd = null;
            for (const collItem of bm.items){
                const { start, key, sep, value } = collItem;
                const keyProps = resolveProps.resolveProps(start, {
                    indicator: 'explicit-key-ind',
                    next: key ?? sep?.[0],
                    offset,
                    onError,
                    parentIndent: bm.indent,
                    startOnNewline: true
                });
                const implicitKey = !keyProps.found;
                if (implicitKey) {
                    if (key) {
                        if (key.type === 'block-seq') onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                        else if ('indent' in key && key.indent !== bm.indent) onError(offset, 'BAD_INDENT', startColMsg);
                    }
                    if (!keyProps.anchor && !keyProps.tag && !sep) {
                        commentEnd = keyProps.end;
                        if (keyProps.comment) {
                            if (map.comment) map.comment += '\n' + keyProps.comment;
                            else map.comment = keyProps.comment;
                        }
                        continue;
                    }
                    if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                        onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
                    }
                } else if (keyProps.found?.indent !== bm.indent) {
                    onError(offset, 'BAD_INDENT', startColMsg);
                }
                ctx.atKey = true;
                const keyStart = keyProps.end;
                const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
                if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
                ctx.atKey = false;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                const valueProps = resolveProps.resolveProps(sep ?? [], {
                    indicator: 'map-value-ind',
                    next: value,
                    offset: keyNode.range[2],
                    onError,
                    parentIndent: bm.indent,
                    startOnNewline: !key || key.type === 'block-scalar'
                });
                offset = valueProps.end;
                if (valueProps.found) {
                    if (implicitKey) {
                        if (value?.type === 'block-map' && !valueProps.hasNewline) onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
                    }
                    const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
                    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
                    offset = valueNode.range[2];
                    const pair = new Pair.Pair(keyNode, valueNode);
                    if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
                    map.items.push(pair);
                } else {
                    if (implicitKey) onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
                    if (valueProps.comment) {
                        if (keyNode.comment) keyNode.comment += '\n' + valueProps.comment;
                        else keyNode.comment = valueProps.comment;
                    }
                    const pair = new Pair.Pair(keyNode);
                    if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
                    map.items.push(pair);
                }
            }
            if (commentEnd && commentEnd < offset) onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
            map.range = [
                bm.offset,
                offset,
                commentEnd ?? offset
            ];
            return map;
        }
        exports.resolveBlockMap = resolveBlockMap;
    },
    48913: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        function resolveBlockScalar(ctx, scalar, onError) {
            const start = scalar.offset;
            const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
            if (!header) return {
                value: '',
                type: null,
                comment: '',
                range: [
                    start,
                    start,
                    start
                ]
            };
            const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
            const lines = scalar.source ? splitLines(scalar.source) : [];
            let chompStart = lines.length;
            for(let i = lines.length - 1; i >= 0; --i){
                const content = lines[i][1];
                if (content === '' || content === '\r') chompStart = i;
                else break;
            }
            if (chompStart === 0) {
                const value = header.chomp === '+' && lines.length > 0 ? '\n'.repeat(Math.max(1, lines.length - 1)) : '';
                let end = start + header.length;
                if (scalar.source) end += scalar.source.length;
                return {
                    value,
                    type,
                    comment: header.comment,
                    range: [
                        start,
                        end,
                        end
                    ]
                };
            }
            let trimIndent = scalar.indent + header.indent;
            let offset = scalar.offset + header.length;
            let contentStart = 0;
            for(let i = 0; i < chompStart; ++i){
                const [indent, content] = lines[i];
                if (content === '' || content === '\r') {
                    if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
                } else {
                    if (indent.length < trimIndent) {
                        const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                        onError(offset + indent.length, 'MISSING_CHAR', message);
                    }
                    if (header.indent === 0) trimIndent = indent.length;
                    contentStart = i;
                    if (trimIndent === 0 && !ctx.atRoot) {
                        const message = 'Block scalar values in collections must be indented';
                        onError(offset, 'BAD_INDENT', message);
                    }
                    break;
                }
                offset += indent.length + content.length + 1;
            }
            for(let i = lines.length - 1; i >= chompStart; --i){
                if (lines[i][0].length > trimIndent) chompStart = i + 1;
            }
            let value = '';
            let sep = '';
            let prevMoreIndented = false;
            for(let i = 0; i < contentStart; ++i)value += lines[i][0].slice(trimIndent) + '\n';
            for(let i = contentStart; i < chompStart; ++i){
                let [indent, content] = lines[i];
                offset += indent.length + content.length + 1;
                const crlf = content[content.length - 1] === '\r';
                if (crlf) content = content.slice(0, -1);
                if (content && indent.length < trimIndent) {
                    const src = header.indent ? 'explicit indentation indicator' : 'first line';
                    const message = `Block scalar lines must not be less indented than their ${src}`;
                    onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
                    indent = '';
                }
                if (type === Scalar.Scalar.BLOCK_LITERAL) {
                    value += sep + indent.slice(trimIndent) + content;
                    sep = '\n';
                } else if (indent.length > trimIndent || content[0] === '\t') {
                    if (sep === ' ') sep = '\n';
                    else if (!prevMoreIndented && sep === '\n') sep = '\n\n';
                    value += sep + indent.slice(trimIndent) + content;
                    sep = '\n';
                    prevMoreIndented = true;
                } else if (content === '') {
                    if (sep === '\n') value += '\n';
                    else sep = '\n';
                } else {
                    value += sep + content;
                    sep = ' ';
                    prevMoreIndented = false;
                }
            }
            switch(header.chomp){
                case '-':
                    break;
                case '+':
                    for(let i = chompStart; i < lines.length; ++i)value += '\n' + lines[i][0].slice(trimIndent);
                    if (value[value.length - 1] !== '\n') value += '\n';
                    break;
                default:
                    value += '\n';
            }
            const end = start + header.length + scalar.source.length;
            return {
                value,
                type,
                comment: header.comment,
                range: [
                    start,
                    end,
                    end
                ]
            };
        }
        function parseBlockScalarHeader({ offset, props }, strict, onError) {
            if (props[0].type !== 'block-scalar-header') {
                onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
                return null;
            }
            const { source } = props[0];
            const mode = source[0];
            let indent = 0;
            let chomp = '';
            let error = -1;
            for(let i = 1; i < source.length; ++i){
                const ch = source[i];
                if (!chomp && (ch === '-' || ch === '+')) chomp = ch;
                else {
                    const n = Number(ch);
                    if (!indent && n) indent = n;
                    else if (error === -1) error = offset + i;
                }
            }
            if (error !== -1) onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
            let hasSpace = false;
            let comment = '';
            let length = source.length;
            for(let i = 1; i < props.length; ++i){
                const token = props[i];
                switch(token.type){
                    case 'space':
                        hasSpace = true;
                    case 'newline':
                        length += token.source.length;
                        break;
                    case 'comment':
                        if (strict && !hasSpace) {
                            const message = 'Comments must be separated from other tokens by white space characters';
                            onError(token, 'MISSING_CHAR', message);
                        }
                        length += token.source.length;
                        comment = token.source.substring(1);
                        break;
                    case 'error':
                        onError(token, 'UNEXPECTED_TOKEN', token.message);
                        length += token.source.length;
                        break;
                    default:
                        {
                            const message = `Unexpected token in block scalar header: ${token.type}`;
                            onError(token, 'UNEXPECTED_TOKEN', message);
                            const ts = token.source;
                            if (ts && typeof ts === 'string') length += ts.length;
                        }
                }
            }
            return {
                mode,
                indent,
                chomp,
                comment,
                length
            };
        }
        function splitLines(source) {
            const split = source.split(/\n( *)/);
            const first = split[0];
            const m = first.match(/^( *)/);
            const line0 = m?.[1] ? [
                m[1],
                first.slice(m[1].length)
            ] : [
                '',
                first
            ];
            const lines = [
                line0
            ];
            for(let i = 1; i < split.length; i += 2)lines.push([
                split[i],
                split[i + 1]
            ]);
            return lines;
        }
        exports.resolveBlockScalar = resolveBlockScalar;
    },
    90334: (__unused_webpack_module, exports, __webpack_require__)=>{
        var YAMLSeq = __webpack_require__(92223);
        var resolveProps = __webpack_require__(34631);
        var utilFlowIndentCheck = __webpack_require__(74051);
        function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
            const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
            const seq = new NodeClass(ctx.schema);
            if (ctx.atRoot) ctx.atRoot = false;
            if (ctx.atKey) ctx.atKey = false;
            let offset = bs.offset;
            let commentEnd = null;
            for (const { start, value } of bs.items){
                const props = resolveProps.resolveProps(start, {
                    indicator: 'seq-item-ind',
                    next: value,
                    offset,
                    onError,
                    parentIndent: bs.indent,
                    startOnNewline: true
                });
                if (!props.found) {
                    if (props.anchor || props.tag || value) {
                        if (value?.type === 'block-seq') onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                        else onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
                    } else {
                        commentEnd = props.end;
                        if (props.comment) seq.comment = props.comment;
                        continue;
                    }
                }
                const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
                if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
                offset = node.range[2];
                seq.items.push(node);
            }
            seq.range = [
                bs.offset,
                offset,
                commentEnd ?? offset
            ];
            return seq;
        }
        exports.resolveBlockSeq = resolveBlockSeq;
    },
    17788: (__unused_webpack_module, exports)=>{
        function resolveEnd(end, offset, reqSpace, onError) {
            let comment = '';
            if (end) {
                let hasSpace = false;
                let sep = '';
                for (const token of end){
                    const { source, type } = token;
                    switch(type){
                        case 'space':
                            hasSpace = true;
                            break;
                        case 'comment':
                            {
                                if (reqSpace && !hasSpace) onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                                const cb = source.substring(1) || ' ';
                                if (!comment) comment = cb;
                                else comment += sep + cb;
                                sep = '';
                                break;
                            }
                        case 'newline':
                            if (comment) sep += source;
                            hasSpace = true;
                            break;
                        default:
                            onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
                    }
                    offset += source.length;
                }
            }
            return {
                comment,
                offset
            };
        }
        exports.resolveEnd = resolveEnd;
    },
    13142: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var YAMLMap = __webpack_require__(84454);
        var YAMLSeq = __webpack_require__(92223);
        var resolveEnd = __webpack_require__(17788);
        var resolveProps = __webpack_require__(34631);
        var utilContainsNewline = __webpack_require__(9499);
        var utilMapIncludes = __webpack_require__(81187);
        const blockMsg = 'Block collections are not allowed within flow collections';
        const isBlock = (token)=>token && (token.type === 'block-map' || token.type === 'block-seq');
        function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
            const isMap = fc.start.source === '{';
            const fcName = isMap ? 'flow map' : 'flow sequence';
            const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
            const coll = new NodeClass(ctx.schema);
            coll.flow = true;
            const atRoot = ctx.atRoot;
            if (atRoot) ctx.atRoot = false;
            if (ctx.atKey) ctx.atKey = false;
            let offset = fc.offset + fc.start.source.length;
            for(let i = 0; i < fc.items.length; ++i){
                const collItem = fc.items[i];
                const { start, key, sep, value } = collItem;
                const props = resolveProps.resolveProps(start, {
                    flow: fcName,
                    indicator: 'explicit-key-ind',
                    next: key ?? sep?.[0],
                    offset,
                    onError,
                    parentIndent: fc.indent,
                    startOnNewline: false
                });
                if (!props.found) {
                    if (!props.anchor && !props.tag && !sep && !value) {
                        if (i === 0 && props.comma) onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                        else if (i < fc.items.length - 1) onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                        if (props.comment) {
                            if (coll.comment) coll.comment += '\n' + props.comment;
                            else coll.comment = props.comment;
                        }
                        offset = props.end;
                        continue;
                    }
                    if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                }
                if (i === 0) {
                    if (props.comma) onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                } else {
                    if (!props.comma) onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
                    if (props.comment) {
                        let prevItemComment = '';
                        loop: for (const st of start){
                            switch(st.type){
                                case 'comma':
                                case 'space':
                                    break;
                                case 'comment':
                                    prevItemComment = st.source.substring(1);
                                    break loop;
                                default:
                                    break loop;
                            }
                        }
                        if (prevItemComment) {
                            let prev = coll.items[coll.items.length - 1];
                            if (identity.isPair(prev)) prev = prev.value ?? prev.key;
                            if (prev.comment) prev.comment += '\n' + prevItemComment;
                            else prev.comment = prevItemComment;
                            props.comment = props.comment.substring(prevItemComment.length + 1);
                        }
                    }
                }
                if (!isMap && !sep && !props.found) {
                    const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
                    coll.items.push(valueNode);
                    offset = valueNode.range[2];
                    if (isBlock(value)) onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
                } else {
                    ctx.atKey = true;
                    const keyStart = props.end;
                    const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
                    if (isBlock(key)) onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
                    ctx.atKey = false;
                    const valueProps = resolveProps.resolveProps(sep ?? [], {
                        flow: fcName,
                        indicator: 'map-value-ind',
                        next: value,
                        offset: keyNode.range[2],
                        onError,
                        parentIndent: fc.indent,
                        startOnNewline: false
                    });
                    if (valueProps.found) {
                        if (!isMap && !props.found && ctx.options.strict) {
                            if (sep) for (const st of sep){
                                if (st === valueProps.found) break;
                                if (st.type === 'newline') {
                                    onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                    break;
                                }
                            }
                            if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                        }
                    } else if (value) {
                        if ('source' in value && value.source?.[0] === ':') onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                        else onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
                    }
                    const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
                    if (valueNode) {
                        if (isBlock(value)) onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
                    } else if (valueProps.comment) {
                        if (keyNode.comment) keyNode.comment += '\n' + valueProps.comment;
                        else keyNode.comment = valueProps.comment;
                    }
                    const pair = new Pair.Pair(keyNode, valueNode);
                    if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
                    if (isMap) {
                        const map = coll;
                        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                        map.items.push(pair);
                    } else {
                        const map = new YAMLMap.YAMLMap(ctx.schema);
                        map.flow = true;
                        map.items.push(pair);
                        const endRange = (valueNode ?? keyNode).range;
                        map.range = [
                            keyNode.range[0],
                            endRange[1],
                            endRange[2]
                        ];
                        coll.items.push(map);
                    }
                    offset = valueNode ? valueNode.range[2] : valueProps.end;
                }
            }
            const expectedEnd = isMap ? '}' : ']';
            const [ce, ...ee] = fc.end;
            let cePos = offset;
            if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
            else {
                const name = fcName[0].toUpperCase() + fcName.substring(1);
                const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
                onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
                if (ce && ce.source.length !== 1) ee.unshift(ce);
            }
            if (ee.length > 0) {
                const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
                if (end.comment) {
                    if (coll.comment) coll.comment += '\n' + end.comment;
                    else coll.comment = end.comment;
                }
                coll.range = [
                    fc.offset,
                    cePos,
                    end.offset
                ];
            } else {
                coll.range = [
                    fc.offset,
                    cePos,
                    cePos
                ];
            }
            return coll;
        }
        exports.resolveFlowCollection = resolveFlowCollection;
    },
    76842: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var resolveEnd = __webpack_require__(17788);
        function resolveFlowScalar(scalar, strict, onError) {
            const { offset, type, source, end } = scalar;
            let _type;
            let value;
            const _onError = (rel, code, msg)=>onError(offset + rel, code, msg);
            switch(type){
                case 'scalar':
                    _type = Scalar.Scalar.PLAIN;
                    value = plainValue(source, _onError);
                    break;
                case 'single-quoted-scalar':
                    _type = Scalar.Scalar.QUOTE_SINGLE;
                    value = singleQuotedValue(source, _onError);
                    break;
                case 'double-quoted-scalar':
                    _type = Scalar.Scalar.QUOTE_DOUBLE;
                    value = doubleQuotedValue(source, _onError);
                    break;
                default:
                    onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
                    return {
                        value: '',
                        type: null,
                        comment: '',
                        range: [
                            offset,
                            offset + source.length,
                            offset + source.length
                        ]
                    };
            }
            const valueEnd = offset + source.length;
            const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
            return {
                value,
                type: _type,
                comment: re.comment,
                range: [
                    offset,
                    valueEnd,
                    re.offset
                ]
            };
        }
        function plainValue(source, onError) {
            let badChar = '';
            switch(source[0]){
                case '\t':
                    badChar = 'a tab character';
                    break;
                case ',':
                    badChar = 'flow indicator character ,';
                    break;
                case '%':
                    badChar = 'directive indicator character %';
                    break;
                case '|':
                case '>':
                    {
                        badChar = `block scalar indicator ${source[0]}`;
                        break;
                    }
                case '@':
                case '`':
                    {
                        badChar = `reserved character ${source[0]}`;
                        break;
                    }
            }
            if (badChar) onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
            return unfoldLines(source);
        }
        function singleQuotedValue(source, onError) {
            if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
            return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
        }
        function unfoldLines(source) {
            const line = /(.*?)\r?\n/sy;
            let match = line.exec(source);
            if (!match) return source;
            let trimEnd, trimBoth;
            try {
                trimEnd = new RegExp('(?<![ \t])[ \t]+$');
                trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
            } catch  {
                trimEnd = /[ \t]+$/;
                trimBoth = /^[ \t]+|[ \t]+$/g;
            }
            let res = match[1].replace(trimEnd, '');
            let sep = ' ';
            let pos = line.lastIndex;
            while(match = line.exec(source)){
                const lm = match[1].replace(trimBoth, '');
                if (lm === '') {
                    if (sep === '\n') res += sep;
                    else sep = '\n';
                } else {
                    res += sep + lm;
                    sep = ' ';
                }
                pos = line.lastIndex;
            }
            const last = /[ \t]*(.*)/sy;
            last.lastIndex = pos;
            match = last.exec(source);
            return res + sep + (match?.[1] ?? '');
        }
        function doubleQuotedValue(source, onError) {
            let res = '';
            for(let i = 1; i < source.length - 1; ++i){
                const ch = source[i];
                if (ch === '\r' && source[i + 1] === '\n') continue;
                if (ch === '\n') {
                    const { fold, offset } = foldNewline(source, i);
                    res += fold;
                    i = offset;
                } else if (ch === '\\') {
                    let next = source[++i];
                    const cc = escapeCodes[next];
                    if (cc) res += cc;
                    else if (next === '\n') {
                        next = source[i + 1];
                        while(next === ' ' || next === '\t')next = source[++i + 1];
                    } else if (next === '\r' && source[i + 1] === '\n') {
                        next = source[++i + 1];
                        while(next === ' ' || next === '\t')next = source[++i + 1];
                    } else if (next === 'x' || next === 'u' || next === 'U') {
                        const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                        res += parseCharCode(source, i + 1, length, onError);
                        i += length;
                    } else {
                        const raw = source.substr(i - 1, 2);
                        onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                        res += raw;
                    }
                } else if (ch === ' ' || ch === '\t') {
                    const wsStart = i;
                    let next = source[i + 1];
                    while(next === ' ' || next === '\t')next = source[++i + 1];
                    if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n')) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
                } else {
                    res += ch;
                }
            }
            if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
            return res;
        }
        function foldNewline(source, offset) {
            let fold = '';
            let ch = source[offset + 1];
            while(ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r'){
                if (ch === '\r' && source[offset + 2] !== '\n') break;
                if (ch === '\n') fold += '\n';
                offset += 1;
                ch = source[offset + 1];
            }
            if (!fold) fold = ' ';
            return {
                fold,
                offset
            };
        }
        const escapeCodes = {
            '0': '\0',
            a: '\x07',
            b: '\b',
            e: '\x1b',
            f: '\f',
            n: '\n',
            r: '\r',
            t: '\t',
            v: '\v',
            N: '\u0085',
            _: '\u00a0',
            L: '\u2028',
            P: '\u2029',
            ' ': ' ',
            '"': '"',
            '/': '/',
            '\\': '\\',
            '\t': '\t'
        };
        function parseCharCode(source, offset, length, onError) {
            const cc = source.substr(offset, length);
            const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
            const code = ok ? parseInt(cc, 16) : NaN;
            try {
                return String.fromCodePoint(code);
            } catch  {
                const raw = source.substr(offset - 2, length + 2);
                onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                return raw;
            }
        }
        exports.resolveFlowScalar = resolveFlowScalar;
    },
    34631: (__unused_webpack_module, exports)=>{
        function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
            let spaceBefore = false;
            let atNewline = startOnNewline;
            let hasSpace = startOnNewline;
            let comment = '';
            let commentSep = '';
            let hasNewline = false;
            let reqSpace = false;
            let tab = null;
            let anchor = null;
            let tag = null;
            let newlineAfterProp = null;
            let comma = null;
            let found = null;
            let start = null;
            for (const token of tokens){
                if (reqSpace) {
                    if (token.type !== 'space' && token.type !== 'newline' && token.type !== 'comma') onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
                    reqSpace = false;
                }
                if (tab) {
                    if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
                    }
                    tab = null;
                }
                switch(token.type){
                    case 'space':
                        if (!flow && (indicator !== 'doc-start' || next?.type !== 'flow-collection') && token.source.includes('\t')) {
                            tab = token;
                        }
                        hasSpace = true;
                        break;
                    case 'comment':
                        {
                            if (!hasSpace) onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                            const cb = token.source.substring(1) || ' ';
                            if (!comment) comment = cb;
                            else comment += commentSep + cb;
                            commentSep = '';
                            atNewline = false;
                            break;
                        }
                    case 'newline':
                        if (atNewline) {
                            if (comment) comment += token.source;
                            else if (!found || indicator !== 'seq-item-ind') spaceBefore = true;
                        } else commentSep += token.source;
                        atNewline = true;
                        hasNewline = true;
                        if (anchor || tag) newlineAfterProp = token;
                        hasSpace = true;
                        break;
                    case 'anchor':
                        if (anchor) onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                        if (token.source.endsWith(':')) onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                        anchor = token;
                        start ?? (start = token.offset);
                        atNewline = false;
                        hasSpace = false;
                        reqSpace = true;
                        break;
                    case 'tag':
                        {
                            if (tag) onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                            tag = token;
                            start ?? (start = token.offset);
                            atNewline = false;
                            hasSpace = false;
                            reqSpace = true;
                            break;
                        }
                    case indicator:
                        if (anchor || tag) onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                        if (found) onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                        found = token;
                        atNewline = indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                        hasSpace = false;
                        break;
                    case 'comma':
                        if (flow) {
                            if (comma) onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                            comma = token;
                            atNewline = false;
                            hasSpace = false;
                            break;
                        }
                    default:
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                        atNewline = false;
                        hasSpace = false;
                }
            }
            const last = tokens[tokens.length - 1];
            const end = last ? last.offset + last.source.length : offset;
            if (reqSpace && next && next.type !== 'space' && next.type !== 'newline' && next.type !== 'comma' && (next.type !== 'scalar' || next.source !== '')) {
                onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            }
            if (tab && (atNewline && tab.indent <= parentIndent || next?.type === 'block-map' || next?.type === 'block-seq')) onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            return {
                comma,
                found,
                spaceBefore,
                comment,
                hasNewline,
                anchor,
                tag,
                newlineAfterProp,
                end,
                start: start ?? end
            };
        }
        exports.resolveProps = resolveProps;
    },
    9499: (__unused_webpack_module, exports)=>{
        function containsNewline(key) {
            if (!key) return null;
            switch(key.type){
                case 'alias':
                case 'scalar':
                case 'double-quoted-scalar':
                case 'single-quoted-scalar':
                    if (key.source.includes('\n')) return true;
                    if (key.end) {
                        for (const st of key.end)if (st.type === 'newline') return true;
                    }
                    return false;
                case 'flow-collection':
                    for (const it of key.items){
                        for (const st of it.start)if (st.type === 'newline') return true;
                        if (it.sep) {
                            for (const st of it.sep)if (st.type === 'newline') return true;
                        }
                        if (containsNewline(it.key) || containsNewline(it.value)) return true;
                    }
                    return false;
                default:
                    return true;
            }
        }
        exports.containsNewline = containsNewline;
    },
    22599: (__unused_webpack_module, exports)=>{
        function emptyScalarPosition(offset, before, pos) {
            if (before) {
                pos ?? (pos = before.length);
                for(let i = pos - 1; i >= 0; --i){
                    let st = before[i];
                    switch(st.type){
                        case 'space':
                        case 'comment':
                        case 'newline':
                            offset -= st.source.length;
                            continue;
                    }
                    st = before[++i];
                    while(st?.type === 'space'){
                        offset += st.source.length;
                        st = before[++i];
                    }
                    break;
                }
            }
            return offset;
        }
        exports.emptyScalarPosition = emptyScalarPosition;
    },
    74051: (__unused_webpack_module, exports, __webpack_require__)=>{
        var utilContainsNewline = __webpack_require__(9499);
        function flowIndentCheck(indent, fc, onError) {
            if (fc?.type === 'flow-collection') {
                const end = fc.end[0];
                if (end.indent === indent && (end.source === ']' || end.source === '}') && utilContainsNewline.containsNewline(fc)) {
                    const msg = 'Flow end indicator should be more indented than parent';
                    onError(end, 'BAD_INDENT', msg, true);
                }
            }
        }
        exports.flowIndentCheck = flowIndentCheck;
    },
    81187: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        function mapIncludes(ctx, items, search) {
            const { uniqueKeys } = ctx.options;
            if (uniqueKeys === false) return false;
            const isEqual = typeof uniqueKeys === 'function' ? uniqueKeys : (a, b)=>a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
            return items.some((pair)=>isEqual(pair.key, search));
        }
        exports.mapIncludes = mapIncludes;
    },
    3021: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var Collection = __webpack_require__(40101);
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var toJS = __webpack_require__(74043);
        var Schema = __webpack_require__(45840);
        var stringifyDocument = __webpack_require__(6829);
        var anchors = __webpack_require__(71596);
        var applyReviver = __webpack_require__(83661);
        var createNode = __webpack_require__(42404);
        var directives = __webpack_require__(61342);
        class Document {
            constructor(value, replacer, options){
                this.commentBefore = null;
                this.comment = null;
                this.errors = [];
                this.warnings = [];
                Object.defineProperty(this, identity.NODE_TYPE, {
                    value: identity.DOC
                });
                let _replacer = null;
                if (typeof replacer === 'function' || Array.isArray(replacer)) {
                    _replacer = replacer;
                } else if (options === undefined && replacer) {
                    options = replacer;
                    replacer = undefined;
                }
                const opt = Object.assign({
                    intAsBigInt: false,
                    keepSourceTokens: false,
                    logLevel: 'warn',
                    prettyErrors: true,
                    strict: true,
                    stringKeys: false,
                    uniqueKeys: true,
                    version: '1.2'
                }, options);
                this.options = opt;
                let { version } = opt;
                if (options?._directives) {
                    this.directives = options._directives.atDocument();
                    if (this.directives.yaml.explicit) version = this.directives.yaml.version;
                } else this.directives = new directives.Directives({
                    version
                });
                this.setSchema(version, options);
                this.contents = value === undefined ? null : this.createNode(value, _replacer, options);
            }
            clone() {
                const copy = Object.create(Document.prototype, {
                    [identity.NODE_TYPE]: {
                        value: identity.DOC
                    }
                });
                copy.commentBefore = this.commentBefore;
                copy.comment = this.comment;
                copy.errors = this.errors.slice();
                copy.warnings = this.warnings.slice();
                copy.options = Object.assign({}, this.options);
                if (this.directives) copy.directives = this.directives.clone();
                copy.schema = this.schema.clone();
                copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
                if (this.range) copy.range = this.range.slice();
                return copy;
            }
            add(value) {
                if (assertCollection(this.contents)) this.contents.add(value);
            }
            addIn(path, value) {
                if (assertCollection(this.contents)) this.contents.addIn(path, value);
            }
            createAlias(node, name) {
                if (!node.anchor) {
                    const prev = anchors.anchorNames(this);
                    node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
                }
                return new Alias.Alias(node.anchor);
            }
            createNode(value, replacer, options) {
                let _replacer = undefined;
                if (typeof replacer === 'function') {
                    value = replacer.call({
                        '': value
                    }, '', value);
                    _replacer = replacer;
                } else if (Array.isArray(replacer)) {
                    const keyToStr = (v)=>typeof v === 'number' || v instanceof String || v instanceof Number;
                    const asStr = replacer.filter(keyToStr).map(String);
                    if (asStr.length > 0) replacer = replacer.concat(asStr);
                    _replacer = replacer;
                } else if (options === undefined && replacer) {
                    options = replacer;
                    replacer = undefined;
                }
                const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
                const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || 'a');
                const ctx = {
                    aliasDuplicateObjects: aliasDuplicateObjects ?? true,
                    keepUndefined: keepUndefined ?? false,
                    onAnchor,
                    onTagObj,
                    replacer: _replacer,
                    schema: this.schema,
                    sourceObjects
                };
                const node = createNode.createNode(value, tag, ctx);
                if (flow && identity.isCollection(node)) node.flow = true;
                setAnchors();
                return node;
            }
            createPair(key, value, options = {}) {
                const k = this.createNode(key, null, options);
                const v = this.createNode(value, null, options);
                return new Pair.Pair(k, v);
            }
            delete(key) {
                return assertCollection(this.contents) ? this.contents.delete(key) : false;
            }
            deleteIn(path) {
                if (Collection.isEmptyPath(path)) {
                    if (this.contents == null) return false;
                    this.contents = null;
                    return true;
                }
                return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
            }
            get(key, keepScalar) {
                return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : undefined;
            }
            getIn(path, keepScalar) {
                if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
                return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : undefined;
            }
            has(key) {
                return identity.isCollection(this.contents) ? this.contents.has(key) : false;
            }
            hasIn(path) {
                if (Collection.isEmptyPath(path)) return this.contents !== undefined;
                return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
            }
            set(key, value) {
                if (this.contents == null) {
                    this.contents = Collection.collectionFromPath(this.schema, [
                        key
                    ], value);
                } else if (assertCollection(this.contents)) {
                    this.contents.set(key, value);
                }
            }
            setIn(path, value) {
                if (Collection.isEmptyPath(path)) {
                    this.contents = value;
                } else if (this.contents == null) {
                    this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
                } else if (assertCollection(this.contents)) {
                    this.contents.setIn(path, value);
                }
            }
            setSchema(version, options = {}) {
                if (typeof version === 'number') version = String(version);
                let opt;
                switch(version){
                    case '1.1':
                        if (this.directives) this.directives.yaml.version = '1.1';
                        else this.directives = new directives.Directives({
                            version: '1.1'
                        });
                        opt = {
                            resolveKnownTags: false,
                            schema: 'yaml-1.1'
                        };
                        break;
                    case '1.2':
                    case 'next':
                        if (this.directives) this.directives.yaml.version = version;
                        else this.directives = new directives.Directives({
                            version
                        });
                        opt = {
                            resolveKnownTags: true,
                            schema: 'core'
                        };
                        break;
                    case null:
                        if (this.directives) delete this.directives;
                        opt = null;
                        break;
                    default:
                        {
                            const sv = JSON.stringify(version);
                            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
                        }
                }
                if (options.schema instanceof Object) this.schema = options.schema;
                else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
                else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
            }
            toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
                const ctx = {
                    anchors: new Map(),
                    doc: this,
                    keep: !json,
                    mapAsMap: mapAsMap === true,
                    mapKeyWarned: false,
                    maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
                };
                const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
                if (typeof onAnchor === 'function') for (const { count, res } of ctx.anchors.values())onAnchor(res, count);
                return typeof reviver === 'function' ? applyReviver.applyReviver(reviver, {
                    '': res
                }, '', res) : res;
            }
            toJSON(jsonArg, onAnchor) {
                return this.toJS({
                    json: true,
                    jsonArg,
                    mapAsMap: false,
                    onAnchor
                });
            }
            toString(options = {}) {
                if (this.errors.length > 0) throw new Error('Document with errors cannot be stringified');
                if ('indent' in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
                    const s = JSON.stringify(options.indent);
                    throw new Error(`"indent" option must be a positive integer, not ${s}`);
                }
                return stringifyDocument.stringifyDocument(this, options);
            }
        }
        function assertCollection(contents) {
            if (identity.isCollection(contents)) return true;
            throw new Error('Expected a YAML collection as document contents');
        }
        exports.Document = Document;
    },
    71596: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var visit = __webpack_require__(10204);
        function anchorIsValid(anchor) {
            if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
                const sa = JSON.stringify(anchor);
                const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
                throw new Error(msg);
            }
            return true;
        }
        function anchorNames(root) {
            const anchors = new Set();
            visit.visit(root, {
                Value (_key, node) {
                    if (node.anchor) anchors.add(node.anchor);
                }
            });
            return anchors;
        }
        function findNewAnchor(prefix, exclude) {
            for(let i = 1; true; ++i){
                const name = `${prefix}${i}`;
                if (!exclude.has(name)) return name;
            }
        }
        function createNodeAnchors(doc, prefix) {
            const aliasObjects = [];
            const sourceObjects = new Map();
            let prevAnchors = null;
            return {
                onAnchor: (source)=>{
                    aliasObjects.push(source);
                    prevAnchors ?? (prevAnchors = anchorNames(doc));
                    const anchor = findNewAnchor(prefix, prevAnchors);
                    prevAnchors.add(anchor);
                    return anchor;
                },
                setAnchors: ()=>{
                    for (const source of aliasObjects){
                        const ref = sourceObjects.get(source);
                        if (typeof ref === 'object' && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                            ref.node.anchor = ref.anchor;
                        } else {
                            const error = new Error('Failed to resolve repeated object (this should not happen)');
                            error.source = source;
                            throw error;
                        }
                    }
                },
                sourceObjects
            };
        }
        exports.anchorIsValid = anchorIsValid;
        exports.anchorNames = anchorNames;
        exports.createNodeAnchors = createNodeAnchors;
        exports.findNewAnchor = findNewAnchor;
    },
    83661: (__unused_webpack_module, exports)=>{
        function applyReviver(reviver, obj, key, val) {
            if (val && typeof val === 'object') {
                if (Array.isArray(val)) {
                    for(let i = 0, len = val.length; i < len; ++i){
                        const v0 = val[i];
                        const v1 = applyReviver(reviver, val, String(i), v0);
                        if (v1 === undefined) delete val[i];
                        else if (v1 !== v0) val[i] = v1;
                    }
                } else if (val instanceof Map) {
                    for (const k of Array.from(val.keys())){
                        const v0 = val.get(k);
                        const v1 = applyReviver(reviver, val, k, v0);
                        if (v1 === undefined) val.delete(k);
                        else if (v1 !== v0) val.set(k, v1);
                    }
                } else if (val instanceof Set) {
                    for (const v0 of Array.from(val)){
                        const v1 = applyReviver(reviver, val, v0, v0);
                        if (v1 === undefined) val.delete(v0);
                        else if (v1 !== v0) {
                            val.delete(v0);
                            val.add(v1);
                        }
                    }
                } else {
                    for (const [k, v0] of Object.entries(val)){
                        const v1 = applyReviver(reviver, val, k, v0);
                        if (v1 === undefined) delete val[k];
                        else if (v1 !== v0) val[k] = v1;
                    }
                }
            }
            return reviver.call(obj, key, val);
        }
        exports.applyReviver = applyReviver;
    },
    42404: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        const defaultTagPrefix = 'tag:yaml.org,2002:';
        function findTagObject(value, tagName, tags) {
            if (tagName) {
                const match = tags.filter((t)=>t.tag === tagName);
                const tagObj = match.find((t)=>!t.format) ?? match[0];
                if (!tagObj) throw new Error(`Tag ${tagName} not found`);
                return tagObj;
            }
            return tags.find((t)=>t.identify?.(value) && !t.format);
        }
        function createNode(value, tagName, ctx) {
            if (identity.isDocument(value)) value = value.contents;
            if (identity.isNode(value)) return value;
            if (identity.isPair(value)) {
                const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
                map.items.push(value);
                return map;
            }
            if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== 'undefined' && value instanceof BigInt) {
                value = value.valueOf();
            }
            const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
            let ref = undefined;
            if (aliasDuplicateObjects && value && typeof value === 'object') {
                ref = sourceObjects.get(value);
                if (ref) {
                    ref.anchor ?? (ref.anchor = onAnchor(value));
                    return new Alias.Alias(ref.anchor);
                } else {
                    ref = {
                        anchor: null,
                        node: null
                    };
                    sourceObjects.set(value, ref);
                }
            }
            if (tagName?.startsWith('!!')) tagName = defaultTagPrefix + tagName.slice(2);
            let tagObj = findTagObject(value, tagName, schema.tags);
            if (!tagObj) {
                if (value && typeof value.toJSON === 'function') {
                    value = value.toJSON();
                }
                if (!value || typeof value !== 'object') {
                    const node = new Scalar.Scalar(value);
                    if (ref) ref.node = node;
                    return node;
                }
                tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
            }
            if (onTagObj) {
                onTagObj(tagObj);
                delete ctx.onTagObj;
            }
            const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === 'function' ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
            if (tagName) node.tag = tagName;
            else if (!tagObj.default) node.tag = tagObj.tag;
            if (ref) ref.node = node;
            return node;
        }
        exports.createNode = createNode;
    },
    61342: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var visit = __webpack_require__(10204);
        const escapeChars = {
            '!': '%21',
            ',': '%2C',
            '[': '%5B',
            ']': '%5D',
            '{': '%7B',
            '}': '%7D'
        };
        const escapeTagName = (tn)=>tn.replace(/[!,[\]{}]/g, (ch)=>escapeChars[ch]);
        class Directives {
            constructor(yaml, tags){
                this.docStart = null;
                this.docEnd = false;
                this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
                this.tags = Object.assign({}, Directives.defaultTags, tags);
            }
            clone() {
                const copy = new Directives(this.yaml, this.tags);
                copy.docStart = this.docStart;
                return copy;
            }
            atDocument() {
                const res = new Directives(this.yaml, this.tags);
                switch(this.yaml.version){
                    case '1.1':
                        this.atNextDocument = true;
                        break;
                    case '1.2':
                        this.atNextDocument = false;
                        this.yaml = {
                            explicit: Directives.defaultYaml.explicit,
                            version: '1.2'
                        };
                        this.tags = Object.assign({}, Directives.defaultTags);
                        break;
                }
                return res;
            }
            add(line, onError) {
                if (this.atNextDocument) {
                    this.yaml = {
                        explicit: Directives.defaultYaml.explicit,
                        version: '1.1'
                    };
                    this.tags = Object.assign({}, Directives.defaultTags);
                    this.atNextDocument = false;
                }
                const parts = line.trim().split(/[ \t]+/);
                const name = parts.shift();
                switch(name){
                    case '%TAG':
                        {
                            if (parts.length !== 2) {
                                onError(0, '%TAG directive should contain exactly two parts');
                                if (parts.length < 2) return false;
                            }
                            const [handle, prefix] = parts;
                            this.tags[handle] = prefix;
                            return true;
                        }
                    case '%YAML':
                        {
                            this.yaml.explicit = true;
                            if (parts.length !== 1) {
                                onError(0, '%YAML directive should contain exactly one part');
                                return false;
                            }
                            const [version] = parts;
                            if (version === '1.1' || version === '1.2') {
                                this.yaml.version = version;
                                return true;
                            } else {
                                const isValid = /^\d+\.\d+$/.test(version);
                                onError(6, `Unsupported YAML version ${version}`, isValid);
                                return false;
                            }
                        }
                    default:
                        onError(0, `Unknown directive ${name}`, true);
                        return false;
                }
            }
            tagName(source, onError) {
                if (source === '!') return '!';
                if (source[0] !== '!') {
                    onError(`Not a valid tag: ${source}`);
                    return null;
                }
                if (source[1] === '<') {
                    const verbatim = source.slice(2, -1);
                    if (verbatim === '!' || verbatim === '!!') {
                        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                        return null;
                    }
                    if (source[source.length - 1] !== '>') onError('Verbatim tags must end with a >');
                    return verbatim;
                }
                const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
                if (!suffix) onError(`The ${source} tag has no suffix`);
                const prefix = this.tags[handle];
                if (prefix) {
                    try {
                        return prefix + decodeURIComponent(suffix);
                    } catch (error) {
                        onError(String(error));
                        return null;
                    }
                }
                if (handle === '!') return source;
                onError(`Could not resolve tag: ${source}`);
                return null;
            }
            tagString(tag) {
                for (const [handle, prefix] of Object.entries(this.tags)){
                    if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
                }
                return tag[0] === '!' ? tag : `!<${tag}>`;
            }
            toString(doc) {
                const lines = this.yaml.explicit ? [
                    `%YAML ${this.yaml.version || '1.2'}`
                ] : [];
                const tagEntries = Object.entries(this.tags);
                let tagNames;
                if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
                    const tags = {};
                    visit.visit(doc.contents, (_key, node)=>{
                        if (identity.isNode(node) && node.tag) tags[node.tag] = true;
                    });
                    tagNames = Object.keys(tags);
                } else tagNames = [];
                for (const [handle, prefix] of tagEntries){
                    if (handle === '!!' && prefix === 'tag:yaml.org,2002:') continue;
                    if (!doc || tagNames.some((tn)=>tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
                }
                return lines.join('\n');
            }
        }
        Directives.defaultYaml = {
            explicit: false,
            version: '1.2'
        };
        Directives.defaultTags = {
            '!!': 'tag:yaml.org,2002:'
        };
        exports.Directives = Directives;
    },
    91464: (__unused_webpack_module, exports)=>{
        class YAMLError extends Error {
            constructor(name, pos, code, message){
                super();
                this.name = name;
                this.code = code;
                this.message = message;
                this.pos = pos;
            }
        }
        class YAMLParseError extends YAMLError {
            constructor(pos, code, message){
                super('YAMLParseError', pos, code, message);
            }
        }
        class YAMLWarning extends YAMLError {
            constructor(pos, code, message){
                super('YAMLWarning', pos, code, message);
            }
        }
        const prettifyError = (src, lc)=>(error)=>{
                if (error.pos[0] === -1) return;
                error.linePos = error.pos.map((pos)=>lc.linePos(pos));
                const { line, col } = error.linePos[0];
                error.message += ` at line ${line}, column ${col}`;
                let ci = col - 1;
                let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, '');
                if (ci >= 60 && lineStr.length > 80) {
                    const trimStart = Math.min(ci - 39, lineStr.length - 79);
                    lineStr = '…' + lineStr.substring(trimStart);
                    ci -= trimStart - 1;
                }
                if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + '…';
                if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
                    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
                    if (prev.length > 80) prev = prev.substring(0, 79) + '…\n';
                    lineStr = prev + lineStr;
                }
                if (/[^ ]/.test(lineStr)) {
                    let count = 1;
                    const end = error.linePos[1];
                    if (end?.line === line && end.col > col) {
                        count = Math.max(1, Math.min(end.col - col, 80 - ci));
                    }
                    const pointer = ' '.repeat(ci) + '^'.repeat(count);
                    error.message += `:\n\n${lineStr}\n${pointer}\n`;
                }
            };
        exports.YAMLError = YAMLError;
        exports.YAMLParseError = YAMLParseError;
        exports.YAMLWarning = YAMLWarning;
        exports.prettifyError = prettifyError;
    },
    38815: (__unused_webpack_module, exports, __webpack_require__)=>{
        var __webpack_unused_export__;
        var composer = __webpack_require__(89984);
        var Document = __webpack_require__(3021);
        var Schema = __webpack_require__(45840);
        var errors = __webpack_require__(91464);
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var Scalar = __webpack_require__(63301);
        var YAMLMap = __webpack_require__(84454);
        var YAMLSeq = __webpack_require__(92223);
        var cst = __webpack_require__(3461);
        var lexer = __webpack_require__(40361);
        var lineCounter = __webpack_require__(66628);
        var parser = __webpack_require__(3456);
        var publicApi = __webpack_require__(84047);
        var visit = __webpack_require__(10204);
        __webpack_unused_export__ = composer.Composer;
        __webpack_unused_export__ = Document.Document;
        __webpack_unused_export__ = Schema.Schema;
        __webpack_unused_export__ = errors.YAMLError;
        __webpack_unused_export__ = errors.YAMLParseError;
        __webpack_unused_export__ = errors.YAMLWarning;
        __webpack_unused_export__ = Alias.Alias;
        exports.Vj = identity.isAlias;
        __webpack_unused_export__ = identity.isCollection;
        __webpack_unused_export__ = identity.isDocument;
        exports.jh = identity.isMap;
        __webpack_unused_export__ = identity.isNode;
        __webpack_unused_export__ = identity.isPair;
        exports.jn = identity.isScalar;
        exports.oP = identity.isSeq;
        __webpack_unused_export__ = Pair.Pair;
        __webpack_unused_export__ = Scalar.Scalar;
        __webpack_unused_export__ = YAMLMap.YAMLMap;
        __webpack_unused_export__ = YAMLSeq.YAMLSeq;
        __webpack_unused_export__ = cst;
        __webpack_unused_export__ = lexer.Lexer;
        exports.HN = lineCounter.LineCounter;
        __webpack_unused_export__ = parser.Parser;
        exports.qg = publicApi.parse;
        exports.hR = publicApi.parseAllDocuments;
        exports.Tp = publicApi.parseDocument;
        __webpack_unused_export__ = publicApi.stringify;
        exports.YR = visit.visit;
        __webpack_unused_export__ = visit.visitAsync;
    },
    57249: (__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
        function debug(logLevel, ...messages) {
            if (logLevel === 'debug') console.log(...messages);
        }
        function warn(logLevel, warning) {
            if (logLevel === 'debug' || logLevel === 'warn') {
                if (typeof node_process.emitWarning === 'function') node_process.emitWarning(warning);
                else console.warn(warning);
            }
        }
        exports.debug = debug;
        exports.warn = warn;
    },
    4065: (__unused_webpack_module, exports, __webpack_require__)=>{
        var anchors = __webpack_require__(71596);
        var visit = __webpack_require__(10204);
        var identity = __webpack_require__(41127);
        var Node = __webpack_require__(66673);
        var toJS = __webpack_require__(74043);
        class Alias extends Node.NodeBase {
            constructor(source){
                super(identity.ALIAS);
                this.source = source;
                Object.defineProperty(this, 'tag', {
                    set () {
                        throw new Error('Alias nodes cannot have tags');
                    }
                });
            }
            resolve(doc, ctx) {
                if (ctx?.maxAliasCount === 0) throw new ReferenceError('Alias resolution is disabled');
                let nodes;
                if (ctx?.aliasResolveCache) {
                    nodes = ctx.aliasResolveCache;
                } else {
                    nodes = [];
                    visit.visit(doc, {
                        Node: (_key, node)=>{
                            if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
                        }
                    });
                    if (ctx) ctx.aliasResolveCache = nodes;
                }
                let found = undefined;
                for (const node of nodes){
                    if (node === this) break;
                    if (node.anchor === this.source) found = node;
                }
                if (found && ctx) {
                    const { anchors, doc, maxAliasCount } = ctx;
                    let data = anchors.get(found);
                    if (!data) {
                        toJS.toJS(found, null, ctx);
                        data = anchors.get(found);
                    }
                    if (data?.res === undefined) {
                        const msg = 'This should not happen: Alias anchor was not resolved?';
                        throw new ReferenceError(msg);
                    }
                    if (maxAliasCount >= 0) {
                        data.count += 1;
                        if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
                        if (data.count * data.aliasCount > maxAliasCount) {
                            const msg = 'Excessive alias count indicates a resource exhaustion attack';
                            throw new ReferenceError(msg);
                        }
                    }
                }
                return found;
            }
            toJSON(_arg, ctx) {
                if (!ctx) return {
                    source: this.source
                };
                const source = this.resolve(ctx.doc, ctx);
                if (!source) {
                    const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                    throw new ReferenceError(msg);
                }
                return ctx.anchors.get(source).res;
            }
            toString(ctx, _onComment, _onChompKeep) {
                const src = `*${this.source}`;
                if (ctx) {
                    anchors.anchorIsValid(this.source);
                    if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                        throw new Error(msg);
                    }
                    if (ctx.implicitKey) return `${src} `;
                }
                return src;
            }
        }
        function getAliasCount(doc, node, anchors) {
            if (identity.isAlias(node)) {
                const source = node.resolve(doc);
                const anchor = anchors && source && anchors.get(source);
                return anchor ? anchor.count * anchor.aliasCount : 0;
            } else if (identity.isCollection(node)) {
                let count = 0;
                for (const item of node.items){
                    const c = getAliasCount(doc, item, anchors);
                    if (c > count) count = c;
                }
                return count;
            } else if (identity.isPair(node)) {
                const kc = getAliasCount(doc, node.key, anchors);
                const vc = getAliasCount(doc, node.value, anchors);
                return Math.max(kc, vc);
            }
            return 1;
        }
        exports.Alias = Alias;
    },
    40101: (__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(42404);
        var identity = __webpack_require__(41127);
        var Node = __webpack_require__(66673);
        function collectionFromPath(schema, path, value) {
            let v = value;
            for(let i = path.length - 1; i >= 0; --i){
                const k = path[i];
                if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
                    const a = [];
                    a[k] = v;
                    v = a;
                } else {
                    v = new Map([
                        [
                            k,
                            v
                        ]
                    ]);
                }
            }
            return createNode.createNode(v, undefined, {
                aliasDuplicateObjects: false,
                keepUndefined: false,
                onAnchor: ()=>{
                    throw new Error('This should not happen, please report a bug.');
                },
                schema,
                sourceObjects: new Map()
            });
        }
        const isEmptyPath = (path)=>path == null || typeof path === 'object' && !!path[Symbol.iterator]().next().done;
        class Collection extends Node.NodeBase {
            constructor(type, schema){
                super(type);
                Object.defineProperty(this, 'schema', {
                    value: schema,
                    configurable: true,
                    enumerable: false,
                    writable: true
                });
            }
            clone(schema) {
                const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
                if (schema) copy.schema = schema;
                copy.items = copy.items.map((it)=>identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
                if (this.range) copy.range = this.range.slice();
                return copy;
            }
            addIn(path, value) {
                if (isEmptyPath(path)) this.add(value);
                else {
                    const [key, ...rest] = path;
                    const node = this.get(key, true);
                    if (identity.isCollection(node)) node.addIn(rest, value);
                    else if (node === undefined && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
                    else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
                }
            }
            deleteIn(path) {
                const [key, ...rest] = path;
                if (rest.length === 0) return this.delete(key);
                const node = this.get(key, true);
                if (identity.isCollection(node)) return node.deleteIn(rest);
                else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
            }
            getIn(path, keepScalar) {
                const [key, ...rest] = path;
                const node = this.get(key, true);
                if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
                else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
            }
            hasAllNullValues(allowScalar) {
                return this.items.every((node)=>{
                    if (!identity.isPair(node)) return false;
                    const n = node.value;
                    return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
                });
            }
            hasIn(path) {
                const [key, ...rest] = path;
                if (rest.length === 0) return this.has(key);
                const node = this.get(key, true);
                return identity.isCollection(node) ? node.hasIn(rest) : false;
            }
            setIn(path, value) {
                const [key, ...rest] = path;
                if (rest.length === 0) {
                    this.set(key, value);
                } else {
                    const node = this.get(key, true);
                    if (identity.isCollection(node)) node.setIn(rest, value);
                    else if (node === undefined && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
                    else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
                }
            }
        }
        exports.Collection = Collection;
        exports.collectionFromPath = collectionFromPath;
        exports.isEmptyPath = isEmptyPath;
    },
    66673: (__unused_webpack_module, exports, __webpack_require__)=>{
        var applyReviver = __webpack_require__(83661);
        var identity = __webpack_require__(41127);
        var toJS = __webpack_require__(74043);
        class NodeBase {
            constructor(type){
                Object.defineProperty(this, identity.NODE_TYPE, {
                    value: type
                });
            }
            clone() {
                const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
                if (this.range) copy.range = this.range.slice();
                return copy;
            }
            toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
                if (!identity.isDocument(doc)) throw new TypeError('A document argument is required');
                const ctx = {
                    anchors: new Map(),
                    doc,
                    keep: true,
                    mapAsMap: mapAsMap === true,
                    mapKeyWarned: false,
                    maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
                };
                const res = toJS.toJS(this, '', ctx);
                if (typeof onAnchor === 'function') for (const { count, res } of ctx.anchors.values())onAnchor(res, count);
                return typeof reviver === 'function' ? applyReviver.applyReviver(reviver, {
                    '': res
                }, '', res) : res;
            }
        }
        exports.NodeBase = NodeBase;
    },
    57165: (__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(42404);
        var stringifyPair = __webpack_require__(59748);
        var addPairToJSMap = __webpack_require__(97104);
        var identity = __webpack_require__(41127);
        function createPair(key, value, ctx) {
            const k = createNode.createNode(key, undefined, ctx);
            const v = createNode.createNode(value, undefined, ctx);
            return new Pair(k, v);
        }
        class Pair {
            constructor(key, value = null){
                Object.defineProperty(this, identity.NODE_TYPE, {
                    value: identity.PAIR
                });
                this.key = key;
                this.value = value;
            }
            clone(schema) {
                let { key, value } = this;
                if (identity.isNode(key)) key = key.clone(schema);
                if (identity.isNode(value)) value = value.clone(schema);
                return new Pair(key, value);
            }
            toJSON(_, ctx) {
                const pair = ctx?.mapAsMap ? new Map() : {};
                return addPairToJSMap.addPairToJSMap(ctx, pair, this);
            }
            toString(ctx, onComment, onChompKeep) {
                return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
            }
        }
        exports.Pair = Pair;
        exports.createPair = createPair;
    },
    63301: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Node = __webpack_require__(66673);
        var toJS = __webpack_require__(74043);
        const isScalarValue = (value)=>!value || typeof value !== 'function' && typeof value !== 'object';
        class Scalar extends Node.NodeBase {
            constructor(value){
                super(identity.SCALAR);
                this.value = value;
            }
            toJSON(arg, ctx) {
                return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
            }
            toString() {
                return String(this.value);
            }
        }
        Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
        Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
        Scalar.PLAIN = 'PLAIN';
        Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
        Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';
        exports.Scalar = Scalar;
        exports.isScalarValue = isScalarValue;
    },
    84454: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyCollection = __webpack_require__(61212);
        var addPairToJSMap = __webpack_require__(97104);
        var Collection = __webpack_require__(40101);
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var Scalar = __webpack_require__(63301);
        function findPair(items, key) {
            const k = identity.isScalar(key) ? key.value : key;
            for (const it of items){
                if (identity.isPair(it)) {
                    if (it.key === key || it.key === k) return it;
                    if (identity.isScalar(it.key) && it.key.value === k) return it;
                }
            }
            return undefined;
        }
        class YAMLMap extends Collection.Collection {
            static get tagName() {
                return 'tag:yaml.org,2002:map';
            }
            constructor(schema){
                super(identity.MAP, schema);
                this.items = [];
            }
            static from(schema, obj, ctx) {
                const { keepUndefined, replacer } = ctx;
                const map = new this(schema);
                const add = (key, value)=>{
                    if (typeof replacer === 'function') value = replacer.call(obj, key, value);
                    else if (Array.isArray(replacer) && !replacer.includes(key)) return;
                    if (value !== undefined || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
                };
                if (obj instanceof Map) {
                    for (const [key, value] of obj)add(key, value);
                } else if (obj && typeof obj === 'object') {
                    for (const key of Object.keys(obj))add(key, obj[key]);
                }
                if (typeof schema.sortMapEntries === 'function') {
                    map.items.sort(schema.sortMapEntries);
                }
                return map;
            }
            add(pair, overwrite) {
                let _pair;
                if (identity.isPair(pair)) _pair = pair;
                else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
                    _pair = new Pair.Pair(pair, pair?.value);
                } else _pair = new Pair.Pair(pair.key, pair.value);
                const prev = findPair(this.items, _pair.key);
                const sortEntries = this.schema?.sortMapEntries;
                if (prev) {
                    if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
                    if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
                    else prev.value = _pair.value;
                } else if (sortEntries) {
                    const i = this.items.findIndex((item)=>sortEntries(_pair, item) < 0);
                    if (i === -1) this.items.push(_pair);
                    else this.items.splice(i, 0, _pair);
                } else {
                    this.items.push(_pair);
                }
            }
            delete(key) {
                const it = findPair(this.items, key);
                if (!it) return false;
                const del = this.items.splice(this.items.indexOf(it), 1);
                return del.length > 0;
            }
            get(key, keepScalar) {
                const it = findPair(this.items, key);
                const node = it?.value;
                return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
            }
            has(key) {
                return !!findPair(this.items, key);
            }
            set(key, value) {
                this.add(new Pair.Pair(key, value), true);
            }
            toJSON(_, ctx, Type) {
                const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
                if (ctx?.onCreate) ctx.onCreate(map);
                for (const item of this.items)addPairToJSMap.addPairToJSMap(ctx, map, item);
                return map;
            }
            toString(ctx, onComment, onChompKeep) {
                if (!ctx) return JSON.stringify(this);
                for (const item of this.items){
                    if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
                }
                if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
                    allNullValues: true
                });
                return stringifyCollection.stringifyCollection(this, ctx, {
                    blockItemPrefix: '',
                    flowChars: {
                        start: '{',
                        end: '}'
                    },
                    itemIndent: ctx.indent || '',
                    onChompKeep,
                    onComment
                });
            }
        }
        exports.YAMLMap = YAMLMap;
        exports.findPair = findPair;
    },
    92223: (__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(42404);
        var stringifyCollection = __webpack_require__(61212);
        var Collection = __webpack_require__(40101);
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        var toJS = __webpack_require__(74043);
        class YAMLSeq extends Collection.Collection {
            static get tagName() {
                return 'tag:yaml.org,2002:seq';
            }
            constructor(schema){
                super(identity.SEQ, schema);
                this.items = [];
            }
            add(value) {
                this.items.push(value);
            }
            delete(key) {
                const idx = asItemIndex(key);
                if (typeof idx !== 'number') return false;
                const del = this.items.splice(idx, 1);
                return del.length > 0;
            }
            get(key, keepScalar) {
                const idx = asItemIndex(key);
                if (typeof idx !== 'number') return undefined;
                const it = this.items[idx];
                return !keepScalar && identity.isScalar(it) ? it.value : it;
            }
            has(key) {
                const idx = asItemIndex(key);
                return typeof idx === 'number' && idx < this.items.length;
            }
            set(key, value) {
                const idx = asItemIndex(key);
                if (typeof idx !== 'number') throw new Error(`Expected a valid index, not ${key}.`);
                const prev = this.items[idx];
                if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
                else this.items[idx] = value;
            }
            toJSON(_, ctx) {
                const seq = [];
                if (ctx?.onCreate) ctx.onCreate(seq);
                let i = 0;
                for (const item of this.items)seq.push(toJS.toJS(item, String(i++), ctx));
                return seq;
            }
            toString(ctx, onComment, onChompKeep) {
                if (!ctx) return JSON.stringify(this);
                return stringifyCollection.stringifyCollection(this, ctx, {
                    blockItemPrefix: '- ',
                    flowChars: {
                        start: '[',
                        end: ']'
                    },
                    itemIndent: (ctx.indent || '') + '  ',
                    onChompKeep,
                    onComment
                });
            }
            static from(schema, obj, ctx) {
                const { replacer } = ctx;
                const seq = new this(schema);
                if (obj && Symbol.iterator in Object(obj)) {
                    let i = 0;
                    for (let it of obj){
                        if (typeof replacer === 'function') {
                            const key = obj instanceof Set ? it : String(i++);
                            it = replacer.call(obj, key, it);
                        }
                        seq.items.push(createNode.createNode(it, undefined, ctx));
                    }
                }
                return seq;
            }
        }
        function asItemIndex(key) {
            let idx = identity.isScalar(key) ? key.value : key;
            if (idx && typeof idx === 'string') idx = Number(idx);
            return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0 ? idx : null;
        }
        exports.YAMLSeq = YAMLSeq;
    },
    97104: (__unused_webpack_module, exports, __webpack_require__)=>{
        var log = __webpack_require__(57249);
        var merge = __webpack_require__(90452);
        var stringify = __webpack_require__(2148);
        var identity = __webpack_require__(41127);
        var toJS = __webpack_require__(74043);
        function addPairToJSMap(ctx, map, { key, value }) {
            if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
            else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
            else {
                const jsKey = toJS.toJS(key, '', ctx);
                if (map instanceof Map) {
                    map.set(jsKey, toJS.toJS(value, jsKey, ctx));
                } else if (map instanceof Set) {
                    map.add(jsKey);
                } else {
                    const stringKey = stringifyKey(key, jsKey, ctx);
                    const jsValue = toJS.toJS(value, stringKey, ctx);
                    if (stringKey in map) Object.defineProperty(map, stringKey, {
                        value: jsValue,
                        writable: true,
                        enumerable: true,
                        configurable: true
                    });
                    else map[stringKey] = jsValue;
                }
            }
            return map;
        }
        function stringifyKey(key, jsKey, ctx) {
            if (jsKey === null) return '';
            if (typeof jsKey !== 'object') return String(jsKey);
            if (identity.isNode(key) && ctx?.doc) {
                const strCtx = stringify.createStringifyContext(ctx.doc, {});
                strCtx.anchors = new Set();
                for (const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);
                strCtx.inFlow = true;
                strCtx.inStringifyKey = true;
                const strKey = key.toString(strCtx);
                if (!ctx.mapKeyWarned) {
                    let jsonStr = JSON.stringify(strKey);
                    if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
                    log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
                    ctx.mapKeyWarned = true;
                }
                return strKey;
            }
            return JSON.stringify(jsKey);
        }
        exports.addPairToJSMap = addPairToJSMap;
    },
    41127: (__unused_webpack_module, exports)=>{
        const ALIAS = Symbol.for('yaml.alias');
        const DOC = Symbol.for('yaml.document');
        const MAP = Symbol.for('yaml.map');
        const PAIR = Symbol.for('yaml.pair');
        const SCALAR = Symbol.for('yaml.scalar');
        const SEQ = Symbol.for('yaml.seq');
        const NODE_TYPE = Symbol.for('yaml.node.type');
        const isAlias = (node)=>!!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
        const isDocument = (node)=>!!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
        const isMap = (node)=>!!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
        const isPair = (node)=>!!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
        const isScalar = (node)=>!!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
        const isSeq = (node)=>!!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
        function isCollection(node) {
            if (node && typeof node === 'object') switch(node[NODE_TYPE]){
                case MAP:
                case SEQ:
                    return true;
            }
            return false;
        }
        function isNode(node) {
            if (node && typeof node === 'object') switch(node[NODE_TYPE]){
                case ALIAS:
                case MAP:
                case SCALAR:
                case SEQ:
                    return true;
            }
            return false;
        }
        const hasAnchor = (node)=>(isScalar(node) || isCollection(node)) && !!node.anchor;
        exports.ALIAS = ALIAS;
        exports.DOC = DOC;
        exports.MAP = MAP;
        exports.NODE_TYPE = NODE_TYPE;
        exports.PAIR = PAIR;
        exports.SCALAR = SCALAR;
        exports.SEQ = SEQ;
        exports.hasAnchor = hasAnchor;
        exports.isAlias = isAlias;
        exports.isCollection = isCollection;
        exports.isDocument = isDocument;
        exports.isMap = isMap;
        exports.isNode = isNode;
        exports.isPair = isPair;
        exports.isScalar = isScalar;
        exports.isSeq = isSeq;
    },
    74043: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        function toJS(value, arg, ctx) {
            if (Array.isArray(value)) return value.map((v, i)=>toJS(v, String(i), ctx));
            if (value && typeof value.toJSON === 'function') {
                if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
                const data = {
                    aliasCount: 0,
                    count: 1,
                    res: undefined
                };
                ctx.anchors.set(value, data);
                ctx.onCreate = (res)=>{
                    data.res = res;
                    delete ctx.onCreate;
                };
                const res = value.toJSON(arg, ctx);
                if (ctx.onCreate) ctx.onCreate(res);
                return res;
            }
            if (typeof value === 'bigint' && !ctx?.keep) return Number(value);
            return value;
        }
        exports.toJS = toJS;
    },
    60110: (__unused_webpack_module, exports, __webpack_require__)=>{
        var resolveBlockScalar = __webpack_require__(48913);
        var resolveFlowScalar = __webpack_require__(76842);
        var errors = __webpack_require__(91464);
        var stringifyString = __webpack_require__(83069);
        function resolveAsScalar(token, strict = true, onError) {
            if (token) {
                const _onError = (pos, code, message)=>{
                    const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
                    if (onError) onError(offset, code, message);
                    else throw new errors.YAMLParseError([
                        offset,
                        offset + 1
                    ], code, message);
                };
                switch(token.type){
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
                    case 'block-scalar':
                        return resolveBlockScalar.resolveBlockScalar({
                            options: {
                                strict
                            }
                        }, token, _onError);
                }
            }
            return null;
        }
        function createScalarToken(value, context) {
            const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
            const source = stringifyString.stringifyString({
                type,
                value
            }, {
                implicitKey,
                indent: indent > 0 ? ' '.repeat(indent) : '',
                inFlow,
                options: {
                    blockQuote: true,
                    lineWidth: -1
                }
            });
            const end = context.end ?? [
                {
                    type: 'newline',
                    offset: -1,
                    indent,
                    source: '\n'
                }
            ];
            switch(source[0]){
                case '|':
                case '>':
                    {
                        const he = source.indexOf('\n');
                        const head = source.substring(0, he);
                        const body = source.substring(he + 1) + '\n';
                        const props = [
                            {
                                type: 'block-scalar-header',
                                offset,
                                indent,
                                source: head
                            }
                        ];
                        if (!addEndtoBlockProps(props, end)) props.push({
                            type: 'newline',
                            offset: -1,
                            indent,
                            source: '\n'
                        });
                        return {
                            type: 'block-scalar',
                            offset,
                            indent,
                            props,
                            source: body
                        };
                    }
                case '"':
                    return {
                        type: 'double-quoted-scalar',
                        offset,
                        indent,
                        source,
                        end
                    };
                case "'":
                    return {
                        type: 'single-quoted-scalar',
                        offset,
                        indent,
                        source,
                        end
                    };
                default:
                    return {
                        type: 'scalar',
                        offset,
                        indent,
                        source,
                        end
                    };
            }
        }
        function setScalarValue(token, value, context = {}) {
            let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
            let indent = 'indent' in token ? token.indent : null;
            if (afterKey && typeof indent === 'number') indent += 2;
            if (!type) switch(token.type){
                case 'single-quoted-scalar':
                    type = 'QUOTE_SINGLE';
                    break;
                case 'double-quoted-scalar':
                    type = 'QUOTE_DOUBLE';
                    break;
                case 'block-scalar':
                    {
                        const header = token.props[0];
                        if (header.type !== 'block-scalar-header') throw new Error('Invalid block scalar header');
                        type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                        break;
                    }
                default:
                    type = 'PLAIN';
            }
            const source = stringifyString.stringifyString({
                type,
                value
            }, {
                implicitKey: implicitKey || indent === null,
                indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
                inFlow,
                options: {
                    blockQuote: true,
                    lineWidth: -1
                }
            });
            switch(source[0]){
                case '|':
                case '>':
                    setBlockScalarValue(token, source);
                    break;
                case '"':
                    setFlowScalarValue(token, source, 'double-quoted-scalar');
                    break;
                case "'":
                    setFlowScalarValue(token, source, 'single-quoted-scalar');
                    break;
                default:
                    setFlowScalarValue(token, source, 'scalar');
            }
        }
        function setBlockScalarValue(token, source) {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            if (token.type === 'block-scalar') {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header') throw new Error('Invalid block scalar header');
                header.source = head;
                token.source = body;
            } else {
                const { offset } = token;
                const indent = 'indent' in token ? token.indent : -1;
                const props = [
                    {
                        type: 'block-scalar-header',
                        offset,
                        indent,
                        source: head
                    }
                ];
                if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined)) props.push({
                    type: 'newline',
                    offset: -1,
                    indent,
                    source: '\n'
                });
                for (const key of Object.keys(token))if (key !== 'type' && key !== 'offset') delete token[key];
                Object.assign(token, {
                    type: 'block-scalar',
                    indent,
                    props,
                    source: body
                });
            }
        }
        function addEndtoBlockProps(props, end) {
            if (end) for (const st of end)switch(st.type){
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
            return false;
        }
        function setFlowScalarValue(token, source, type) {
            switch(token.type){
                case 'scalar':
                case 'double-quoted-scalar':
                case 'single-quoted-scalar':
                    token.type = type;
                    token.source = source;
                    break;
                case 'block-scalar':
                    {
                        const end = token.props.slice(1);
                        let oa = source.length;
                        if (token.props[0].type === 'block-scalar-header') oa -= token.props[0].source.length;
                        for (const tok of end)tok.offset += oa;
                        delete token.props;
                        Object.assign(token, {
                            type,
                            source,
                            end
                        });
                        break;
                    }
                case 'block-map':
                case 'block-seq':
                    {
                        const offset = token.offset + source.length;
                        const nl = {
                            type: 'newline',
                            offset,
                            indent: token.indent,
                            source: '\n'
                        };
                        delete token.items;
                        Object.assign(token, {
                            type,
                            source,
                            end: [
                                nl
                            ]
                        });
                        break;
                    }
                default:
                    {
                        const indent = 'indent' in token ? token.indent : -1;
                        const end = 'end' in token && Array.isArray(token.end) ? token.end.filter((st)=>st.type === 'space' || st.type === 'comment' || st.type === 'newline') : [];
                        for (const key of Object.keys(token))if (key !== 'type' && key !== 'offset') delete token[key];
                        Object.assign(token, {
                            type,
                            indent,
                            source,
                            end
                        });
                    }
            }
        }
        exports.createScalarToken = createScalarToken;
        exports.resolveAsScalar = resolveAsScalar;
        exports.setScalarValue = setScalarValue;
    },
    91733: (__unused_webpack_module, exports)=>{
        const stringify = (cst)=>'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
        function stringifyToken(token) {
            switch(token.type){
                case 'block-scalar':
                    {
                        let res = '';
                        for (const tok of token.props)res += stringifyToken(tok);
                        return res + token.source;
                    }
                case 'block-map':
                case 'block-seq':
                    {
                        let res = '';
                        for (const item of token.items)res += stringifyItem(item);
                        return res;
                    }
                case 'flow-collection':
                    {
                        let res = token.start.source;
                        for (const item of token.items)res += stringifyItem(item);
                        for (const st of token.end)res += st.source;
                        return res;
                    }
                case 'document':
                    {
                        let res = stringifyItem(token);
                        if (token.end) for (const st of token.end)res += st.source;
                        return res;
                    }
                default:
                    {
                        let res = token.source;
                        if ('end' in token && token.end) for (const st of token.end)res += st.source;
                        return res;
                    }
            }
        }
        function stringifyItem({ start, key, sep, value }) {
            let res = '';
            for (const st of start)res += st.source;
            if (key) res += stringifyToken(key);
            if (sep) for (const st of sep)res += st.source;
            if (value) res += stringifyToken(value);
            return res;
        }
        exports.stringify = stringify;
    },
    97715: (__unused_webpack_module, exports)=>{
        const BREAK = Symbol('break visit');
        const SKIP = Symbol('skip children');
        const REMOVE = Symbol('remove item');
        function visit(cst, visitor) {
            if ('type' in cst && cst.type === 'document') cst = {
                start: cst.start,
                value: cst.value
            };
            _visit(Object.freeze([]), cst, visitor);
        }
        visit.BREAK = BREAK;
        visit.SKIP = SKIP;
        visit.REMOVE = REMOVE;
        visit.itemAtPath = (cst, path)=>{
            let item = cst;
            for (const [field, index] of path){
                const tok = item?.[field];
                if (tok && 'items' in tok) {
                    item = tok.items[index];
                } else return undefined;
            }
            return item;
        };
        visit.parentCollection = (cst, path)=>{
            const parent = visit.itemAtPath(cst, path.slice(0, -1));
            const field = path[path.length - 1][0];
            const coll = parent?.[field];
            if (coll && 'items' in coll) return coll;
            throw new Error('Parent collection not found');
        };
        function _visit(path, item, visitor) {
            let ctrl = visitor(item, path);
            if (typeof ctrl === 'symbol') return ctrl;
            for (const field of [
                'key',
                'value'
            ]){
                const token = item[field];
                if (token && 'items' in token) {
                    for(let i = 0; i < token.items.length; ++i){
                        const ci = _visit(Object.freeze(path.concat([
                            [
                                field,
                                i
                            ]
                        ])), token.items[i], visitor);
                        if (typeof ci === 'number') i = ci - 1;
                        else if (ci === BREAK) return BREAK;
                        else if (ci === REMOVE) {
                            token.items.splice(i, 1);
                            i -= 1;
                        }
                    }
                    if (typeof ctrl === 'function' && field === 'key') ctrl = ctrl(item, path);
                }
            }
            return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
        }
        exports.visit = visit;
    },
    3461: (__unused_webpack_module, exports, __webpack_require__)=>{
        var cstScalar = __webpack_require__(60110);
        var cstStringify = __webpack_require__(91733);
        var cstVisit = __webpack_require__(97715);
        const BOM = '\u{FEFF}';
        const DOCUMENT = '\x02';
        const FLOW_END = '\x18';
        const SCALAR = '\x1f';
        const isCollection = (token)=>!!token && 'items' in token;
        const isScalar = (token)=>!!token && (token.type === 'scalar' || token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar' || token.type === 'block-scalar');
        function prettyToken(token) {
            switch(token){
                case BOM:
                    return '<BOM>';
                case DOCUMENT:
                    return '<DOC>';
                case FLOW_END:
                    return '<FLOW_END>';
                case SCALAR:
                    return '<SCALAR>';
                default:
                    return JSON.stringify(token);
            }
        }
        function tokenType(source) {
            switch(source){
                case BOM:
                    return 'byte-order-mark';
                case DOCUMENT:
                    return 'doc-mode';
                case FLOW_END:
                    return 'flow-error-end';
                case SCALAR:
                    return 'scalar';
                case '---':
                    return 'doc-start';
                case '...':
                    return 'doc-end';
                case '':
                case '\n':
                case '\r\n':
                    return 'newline';
                case '-':
                    return 'seq-item-ind';
                case '?':
                    return 'explicit-key-ind';
                case ':':
                    return 'map-value-ind';
                case '{':
                    return 'flow-map-start';
                case '}':
                    return 'flow-map-end';
                case '[':
                    return 'flow-seq-start';
                case ']':
                    return 'flow-seq-end';
                case ',':
                    return 'comma';
            }
            switch(source[0]){
                case ' ':
                case '\t':
                    return 'space';
                case '#':
                    return 'comment';
                case '%':
                    return 'directive-line';
                case '*':
                    return 'alias';
                case '&':
                    return 'anchor';
                case '!':
                    return 'tag';
                case "'":
                    return 'single-quoted-scalar';
                case '"':
                    return 'double-quoted-scalar';
                case '|':
                case '>':
                    return 'block-scalar-header';
            }
            return null;
        }
        exports.createScalarToken = cstScalar.createScalarToken;
        exports.resolveAsScalar = cstScalar.resolveAsScalar;
        exports.setScalarValue = cstScalar.setScalarValue;
        exports.stringify = cstStringify.stringify;
        exports.visit = cstVisit.visit;
        exports.BOM = BOM;
        exports.DOCUMENT = DOCUMENT;
        exports.FLOW_END = FLOW_END;
        exports.SCALAR = SCALAR;
        exports.isCollection = isCollection;
        exports.isScalar = isScalar;
        exports.prettyToken = prettyToken;
        exports.tokenType = tokenType;
    },
    40361: (__unused_webpack_module, exports, __webpack_require__)=>{
        var cst = __webpack_require__(3461);
        function isEmpty(ch) {
            switch(ch){
                case undefined:
                case ' ':
                case '\n':
                case '\r':
                case '\t':
                    return true;
                default:
                    return false;
            }
        }
        const hexDigits = new Set('0123456789ABCDEFabcdef');
        const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
        const flowIndicatorChars = new Set(',[]{}');
        const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
        const isNotAnchorChar = (ch)=>!ch || invalidAnchorChars.has(ch);
        class Lexer {
            constructor(){
                this.atEnd = false;
                this.blockScalarIndent = -1;
                this.blockScalarKeep = false;
                this.buffer = '';
                this.flowKey = false;
                this.flowLevel = 0;
                this.indentNext = 0;
                this.indentValue = 0;
                this.lineEndPos = null;
                this.next = null;
                this.pos = 0;
            }
            *lex(source, incomplete = false) {
                if (source) {
                    if (typeof source !== 'string') throw TypeError('source is not a string');
                    this.buffer = this.buffer ? this.buffer + source : source;
                    this.lineEndPos = null;
                }
                this.atEnd = !incomplete;
                let next = this.next ?? 'stream';
                while(next && (incomplete || this.hasChars(1)))next = yield* this.parseNext(next);
            }
            atLineEnd() {
                let i = this.pos;
                let ch = this.buffer[i];
                while(ch === ' ' || ch === '\t')ch = this.buffer[++i];
                if (!ch || ch === '#' || ch === '\n') return true;
                if (ch === '\r') return this.buffer[i + 1] === '\n';
                return false;
            }
            charAt(n) {
                return this.buffer[this.pos + n];
            }
            continueScalar(offset) {
                let ch = this.buffer[offset];
                if (this.indentNext > 0) {
                    let indent = 0;
                    while(ch === ' ')ch = this.buffer[++indent + offset];
                    if (ch === '\r') {
                        const next = this.buffer[indent + offset + 1];
                        if (next === '\n' || !next && !this.atEnd) return offset + indent + 1;
                    }
                    return ch === '\n' || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
                }
                if (ch === '-' || ch === '.') {
                    const dt = this.buffer.substr(offset, 3);
                    if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3])) return -1;
                }
                return offset;
            }
            getLine() {
                let end = this.lineEndPos;
                if (typeof end !== 'number' || end !== -1 && end < this.pos) {
                    end = this.buffer.indexOf('\n', this.pos);
                    this.lineEndPos = end;
                }
                if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
                if (this.buffer[end - 1] === '\r') end -= 1;
                return this.buffer.substring(this.pos, end);
            }
            hasChars(n) {
                return this.pos + n <= this.buffer.length;
            }
            setNext(state) {
                this.buffer = this.buffer.substring(this.pos);
                this.pos = 0;
                this.lineEndPos = null;
                this.next = state;
                return null;
            }
            peek(n) {
                return this.buffer.substr(this.pos, n);
            }
            *parseNext(next) {
                switch(next){
                    case 'stream':
                        return yield* this.parseStream();
                    case 'line-start':
                        return yield* this.parseLineStart();
                    case 'block-start':
                        return yield* this.parseBlockStart();
                    case 'doc':
                        return yield* this.parseDocument();
                    case 'flow':
                        return yield* this.parseFlowCollection();
                    case 'quoted-scalar':
                        return yield* this.parseQuotedScalar();
                    case 'block-scalar':
                        return yield* this.parseBlockScalar();
                    case 'plain-scalar':
                        return yield* this.parsePlainScalar();
                }
            }
            *parseStream() {
                let line = this.getLine();
                if (line === null) return this.setNext('stream');
                if (line[0] === cst.BOM) {
                    yield* this.pushCount(1);
                    line = line.substring(1);
                }
                if (line[0] === '%') {
                    let dirEnd = line.length;
                    let cs = line.indexOf('#');
                    while(cs !== -1){
                        const ch = line[cs - 1];
                        if (ch === ' ' || ch === '\t') {
                            dirEnd = cs - 1;
                            break;
                        } else {
                            cs = line.indexOf('#', cs + 1);
                        }
                    }
                    while(true){
                        const ch = line[dirEnd - 1];
                        if (ch === ' ' || ch === '\t') dirEnd -= 1;
                        else break;
                    }
                    const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
                    yield* this.pushCount(line.length - n);
                    this.pushNewline();
                    return 'stream';
                }
                if (this.atLineEnd()) {
                    const sp = yield* this.pushSpaces(true);
                    yield* this.pushCount(line.length - sp);
                    yield* this.pushNewline();
                    return 'stream';
                }
                yield cst.DOCUMENT;
                return yield* this.parseLineStart();
            }
            *parseLineStart() {
                const ch = this.charAt(0);
                if (!ch && !this.atEnd) return this.setNext('line-start');
                if (ch === '-' || ch === '.') {
                    if (!this.atEnd && !this.hasChars(4)) return this.setNext('line-start');
                    const s = this.peek(3);
                    if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                        yield* this.pushCount(3);
                        this.indentValue = 0;
                        this.indentNext = 0;
                        return s === '---' ? 'doc' : 'stream';
                    }
                }
                this.indentValue = yield* this.pushSpaces(false);
                if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
                return yield* this.parseBlockStart();
            }
            *parseBlockStart() {
                const [ch0, ch1] = this.peek(2);
                if (!ch1 && !this.atEnd) return this.setNext('block-start');
                if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
                    const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
                    this.indentNext = this.indentValue + 1;
                    this.indentValue += n;
                    return 'block-start';
                }
                return 'doc';
            }
            *parseDocument() {
                yield* this.pushSpaces(true);
                const line = this.getLine();
                if (line === null) return this.setNext('doc');
                let n = yield* this.pushIndicators();
                switch(line[n]){
                    case '#':
                        yield* this.pushCount(line.length - n);
                    case undefined:
                        yield* this.pushNewline();
                        return yield* this.parseLineStart();
                    case '{':
                    case '[':
                        yield* this.pushCount(1);
                        this.flowKey = false;
                        this.flowLevel = 1;
                        return 'flow';
                    case '}':
                    case ']':
                        yield* this.pushCount(1);
                        return 'doc';
                    case '*':
                        yield* this.pushUntil(isNotAnchorChar);
                        return 'doc';
                    case '"':
                    case "'":
                        return yield* this.parseQuotedScalar();
                    case '|':
                    case '>':
                        n += yield* this.parseBlockScalarHeader();
                        n += yield* this.pushSpaces(true);
                        yield* this.pushCount(line.length - n);
                        yield* this.pushNewline();
                        return yield* this.parseBlockScalar();
                    default:
                        return yield* this.parsePlainScalar();
                }
            }
            *parseFlowCollection() {
                let nl, sp;
                let indent = -1;
                do {
                    nl = yield* this.pushNewline();
                    if (nl > 0) {
                        sp = yield* this.pushSpaces(false);
                        this.indentValue = indent = sp;
                    } else {
                        sp = 0;
                    }
                    sp += yield* this.pushSpaces(true);
                }while (nl + sp > 0)
                const line = this.getLine();
                if (line === null) return this.setNext('flow');
                if (indent !== -1 && indent < this.indentNext && line[0] !== '#' || indent === 0 && (line.startsWith('---') || line.startsWith('...')) && isEmpty(line[3])) {
                    const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === ']' || line[0] === '}');
                    if (!atFlowEndMarker) {
                        this.flowLevel = 0;
                        yield cst.FLOW_END;
                        return yield* this.parseLineStart();
                    }
                }
                let n = 0;
                while(line[n] === ','){
                    n += yield* this.pushCount(1);
                    n += yield* this.pushSpaces(true);
                    this.flowKey = false;
                }
                n += yield* this.pushIndicators();
                switch(line[n]){
                    case undefined:
                        return 'flow';
                    case '#':
                        yield* this.pushCount(line.length - n);
                        return 'flow';
                    case '{':
                    case '[':
                        yield* this.pushCount(1);
                        this.flowKey = false;
                        this.flowLevel += 1;
                        return 'flow';
                    case '}':
                    case ']':
                        yield* this.pushCount(1);
                        this.flowKey = true;
                        this.flowLevel -= 1;
                        return this.flowLevel ? 'flow' : 'doc';
                    case '*':
                        yield* this.pushUntil(isNotAnchorChar);
                        return 'flow';
                    case '"':
                    case "'":
                        this.flowKey = true;
                        return yield* this.parseQuotedScalar();
                    case ':':
                        {
                            const next = this.charAt(1);
                            if (this.flowKey || isEmpty(next) || next === ',') {
                                this.flowKey = false;
                                yield* this.pushCount(1);
                                yield* this.pushSpaces(true);
                                return 'flow';
                            }
                        }
                    default:
                        this.flowKey = false;
                        return yield* this.parsePlainScalar();
                }
            }
            *parseQuotedScalar() {
                const quote = this.charAt(0);
                let end = this.buffer.indexOf(quote, this.pos + 1);
                if (quote === "'") {
                    while(end !== -1 && this.buffer[end + 1] === "'")end = this.buffer.indexOf("'", end + 2);
                } else {
                    while(end !== -1){
                        let n = 0;
                        while(this.buffer[end - 1 - n] === '\\')n += 1;
                        if (n % 2 === 0) break;
                        end = this.buffer.indexOf('"', end + 1);
                    }
                }
                const qb = this.buffer.substring(0, end);
                let nl = qb.indexOf('\n', this.pos);
                if (nl !== -1) {
                    while(nl !== -1){
                        const cs = this.continueScalar(nl + 1);
                        if (cs === -1) break;
                        nl = qb.indexOf('\n', cs);
                    }
                    if (nl !== -1) {
                        end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
                    }
                }
                if (end === -1) {
                    if (!this.atEnd) return this.setNext('quoted-scalar');
                    end = this.buffer.length;
                }
                yield* this.pushToIndex(end + 1, false);
                return this.flowLevel ? 'flow' : 'doc';
            }
            *parseBlockScalarHeader() {
                this.blockScalarIndent = -1;
                this.blockScalarKeep = false;
                let i = this.pos;
                while(true){
                    const ch = this.buffer[++i];
                    if (ch === '+') this.blockScalarKeep = true;
                    else if (ch > '0' && ch <= '9') this.blockScalarIndent = Number(ch) - 1;
                    else if (ch !== '-') break;
                }
                return yield* this.pushUntil((ch)=>isEmpty(ch) || ch === '#');
            }
            *parseBlockScalar() {
                let nl = this.pos - 1;
                let indent = 0;
                let ch;
                loop: for(let i = this.pos; ch = this.buffer[i]; ++i){
                    switch(ch){
                        case ' ':
                            indent += 1;
                            break;
                        case '\n':
                            nl = i;
                            indent = 0;
                            break;
                        case '\r':
                            {
                                const next = this.buffer[i + 1];
                                if (!next && !this.atEnd) return this.setNext('block-scalar');
                                if (next === '\n') break;
                            }
                        default:
                            break loop;
                    }
                }
                if (!ch && !this.atEnd) return this.setNext('block-scalar');
                if (indent >= this.indentNext) {
                    if (this.blockScalarIndent === -1) this.indentNext = indent;
                    else {
                        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
                    }
                    do {
                        const cs = this.continueScalar(nl + 1);
                        if (cs === -1) break;
                        nl = this.buffer.indexOf('\n', cs);
                    }while (nl !== -1)
                    if (nl === -1) {
                        if (!this.atEnd) return this.setNext('block-scalar');
                        nl = this.buffer.length;
                    }
                }
                let i = nl + 1;
                ch = this.buffer[i];
                while(ch === ' ')ch = this.buffer[++i];
                if (ch === '\t') {
                    while(ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')ch = this.buffer[++i];
                    nl = i - 1;
                } else if (!this.blockScalarKeep) {
                    do {
                        let i = nl - 1;
                        let ch = this.buffer[i];
                        if (ch === '\r') ch = this.buffer[--i];
                        const lastChar = i;
                        while(ch === ' ')ch = this.buffer[--i];
                        if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar) nl = i;
                        else break;
                    }while (true)
                }
                yield cst.SCALAR;
                yield* this.pushToIndex(nl + 1, true);
                return yield* this.parseLineStart();
            }
            *parsePlainScalar() {
                const inFlow = this.flowLevel > 0;
                let end = this.pos - 1;
                let i = this.pos - 1;
                let ch;
                while(ch = this.buffer[++i]){
                    if (ch === ':') {
                        const next = this.buffer[i + 1];
                        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
                        end = i;
                    } else if (isEmpty(ch)) {
                        let next = this.buffer[i + 1];
                        if (ch === '\r') {
                            if (next === '\n') {
                                i += 1;
                                ch = '\n';
                                next = this.buffer[i + 1];
                            } else end = i;
                        }
                        if (next === '#' || inFlow && flowIndicatorChars.has(next)) break;
                        if (ch === '\n') {
                            const cs = this.continueScalar(i + 1);
                            if (cs === -1) break;
                            i = Math.max(i, cs - 2);
                        }
                    } else {
                        if (inFlow && flowIndicatorChars.has(ch)) break;
                        end = i;
                    }
                }
                if (!ch && !this.atEnd) return this.setNext('plain-scalar');
                yield cst.SCALAR;
                yield* this.pushToIndex(end + 1, true);
                return inFlow ? 'flow' : 'doc';
            }
            *pushCount(n) {
                if (n > 0) {
                    yield this.buffer.substr(this.pos, n);
                    this.pos += n;
                    return n;
                }
                return 0;
            }
            *pushToIndex(i, allowEmpty) {
                const s = this.buffer.slice(this.pos, i);
                if (s) {
                    yield s;
                    this.pos += s.length;
                    return s.length;
                } else if (allowEmpty) yield '';
                return 0;
            }
            *pushIndicators() {
                let n = 0;
                loop: while(true){
                    switch(this.charAt(0)){
                        case '!':
                            n += yield* this.pushTag();
                            n += yield* this.pushSpaces(true);
                            continue loop;
                        case '&':
                            n += yield* this.pushUntil(isNotAnchorChar);
                            n += yield* this.pushSpaces(true);
                            continue loop;
                        case '-':
                        case '?':
                        case ':':
                            {
                                const inFlow = this.flowLevel > 0;
                                const ch1 = this.charAt(1);
                                if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                                    if (!inFlow) this.indentNext = this.indentValue + 1;
                                    else if (this.flowKey) this.flowKey = false;
                                    n += yield* this.pushCount(1);
                                    n += yield* this.pushSpaces(true);
                                    continue loop;
                                }
                            }
                    }
                    break loop;
                }
                return n;
            }
            *pushTag() {
                if (this.charAt(1) === '<') {
                    let i = this.pos + 2;
                    let ch = this.buffer[i];
                    while(!isEmpty(ch) && ch !== '>')ch = this.buffer[++i];
                    return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
                } else {
                    let i = this.pos + 1;
                    let ch = this.buffer[i];
                    while(ch){
                        if (tagChars.has(ch)) ch = this.buffer[++i];
                        else if (ch === '%' && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
                            ch = this.buffer[i += 3];
                        } else break;
                    }
                    return yield* this.pushToIndex(i, false);
                }
            }
            *pushNewline() {
                const ch = this.buffer[this.pos];
                if (ch === '\n') return yield* this.pushCount(1);
                else if (ch === '\r' && this.charAt(1) === '\n') return yield* this.pushCount(2);
                else return 0;
            }
            *pushSpaces(allowTabs) {
                let i = this.pos - 1;
                let ch;
                do {
                    ch = this.buffer[++i];
                }while (ch === ' ' || allowTabs && ch === '\t')
                const n = i - this.pos;
                if (n > 0) {
                    yield this.buffer.substr(this.pos, n);
                    this.pos = i;
                }
                return n;
            }
            *pushUntil(test) {
                let i = this.pos;
                let ch = this.buffer[i];
                while(!test(ch))ch = this.buffer[++i];
                return yield* this.pushToIndex(i, false);
            }
        }
        exports.Lexer = Lexer;
    },
    66628: (__unused_webpack_module, exports)=>{
        class LineCounter {
            constructor(){
                this.lineStarts = [];
                this.addNewLine = (offset)=>this.lineStarts.push(offset);
                this.linePos = (offset)=>{
                    let low = 0;
                    let high = this.lineStarts.length;
                    while(low < high){
                        const mid = low + high >> 1;
                        if (this.lineStarts[mid] < offset) low = mid + 1;
                        else high = mid;
                    }
                    if (this.lineStarts[low] === offset) return {
                        line: low + 1,
                        col: 1
                    };
                    if (low === 0) return {
                        line: 0,
                        col: offset
                    };
                    const start = this.lineStarts[low - 1];
                    return {
                        line: low,
                        col: offset - start + 1
                    };
                };
            }
        }
        exports.LineCounter = LineCounter;
    },
    3456: (__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
        var cst = __webpack_require__(3461);
        var lexer = __webpack_require__(40361);
        function includesToken(list, type) {
            for(let i = 0; i < list.length; ++i)if (list[i].type === type) return true;
            return false;
        }
        function findNonEmptyIndex(list) {
            for(let i = 0; i < list.length; ++i){
                switch(list[i].type){
                    case 'space':
                    case 'comment':
                    case 'newline':
                        break;
                    default:
                        return i;
                }
            }
            return -1;
        }
        function isFlowToken(token) {
            switch(token?.type){
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar':
                case 'flow-collection':
                    return true;
                default:
                    return false;
            }
        }
        function getPrevProps(parent) {
            switch(parent.type){
                case 'document':
                    return parent.start;
                case 'block-map':
                    {
                        const it = parent.items[parent.items.length - 1];
                        return it.sep ?? it.start;
                    }
                case 'block-seq':
                    return parent.items[parent.items.length - 1].start;
                default:
                    return [];
            }
        }
        function getFirstKeyStartProps(prev) {
            if (prev.length === 0) return [];
            let i = prev.length;
            loop: while(--i >= 0){
                switch(prev[i].type){
                    case 'doc-start':
                    case 'explicit-key-ind':
                    case 'map-value-ind':
                    case 'seq-item-ind':
                    case 'newline':
                        break loop;
                }
            }
            while(prev[++i]?.type === 'space'){}
            return prev.splice(i, prev.length);
        }
        function arrayPushArray(target, source) {
            if (source.length < 1e5) Array.prototype.push.apply(target, source);
            else for(let i = 0; i < source.length; ++i)target.push(source[i]);
        }
        function fixFlowSeqItems(fc) {
            if (fc.start.type === 'flow-seq-start') {
                for (const it of fc.items){
                    if (it.sep && !it.value && !includesToken(it.start, 'explicit-key-ind') && !includesToken(it.sep, 'map-value-ind')) {
                        if (it.key) it.value = it.key;
                        delete it.key;
                        if (isFlowToken(it.value)) {
                            if (it.value.end) arrayPushArray(it.value.end, it.sep);
                            else it.value.end = it.sep;
                        } else arrayPushArray(it.start, it.sep);
                        delete it.sep;
                    }
                }
            }
        }
        class Parser {
            constructor(onNewLine){
                this.atNewLine = true;
                this.atScalar = false;
                this.indent = 0;
                this.offset = 0;
                this.onKeyLine = false;
                this.stack = [];
                this.source = '';
                this.type = '';
                this.lexer = new lexer.Lexer();
                this.onNewLine = onNewLine;
            }
            *parse(source, incomplete = false) {
                if (this.onNewLine && this.offset === 0) this.onNewLine(0);
                for (const lexeme of this.lexer.lex(source, incomplete))yield* this.next(lexeme);
                if (!incomplete) yield* this.end();
            }
            *next(source) {
                this.source = source;
                if (node_process.env.LOG_TOKENS) console.log('|', cst.prettyToken(source));
                if (this.atScalar) {
                    this.atScalar = false;
                    yield* this.step();
                    this.offset += source.length;
                    return;
                }
                const type = cst.tokenType(source);
                if (!type) {
                    const message = `Not a YAML token: ${source}`;
                    yield* this.pop({
                        type: 'error',
                        offset: this.offset,
                        message,
                        source
                    });
                    this.offset += source.length;
                } else if (type === 'scalar') {
                    this.atNewLine = false;
                    this.atScalar = true;
                    this.type = 'scalar';
                } else {
                    this.type = type;
                    yield* this.step();
                    switch(type){
                        case 'newline':
                            this.atNewLine = true;
                            this.indent = 0;
                            if (this.onNewLine) this.onNewLine(this.offset + source.length);
                            break;
                        case 'space':
                            if (this.atNewLine && source[0] === ' ') this.indent += source.length;
                            break;
                        case 'explicit-key-ind':
                        case 'map-value-ind':
                        case 'seq-item-ind':
                            if (this.atNewLine) this.indent += source.length;
                            break;
                        case 'doc-mode':
                        case 'flow-error-end':
                            return;
                        default:
                            this.atNewLine = false;
                    }
                    this.offset += source.length;
                }
            }
            *end() {
                while(this.stack.length > 0)yield* this.pop();
            }
            get sourceToken() {
                const st = {
                    type: this.type,
                    offset: this.offset,
                    indent: this.indent,
                    source: this.source
                };
                return st;
            }
            *step() {
                const top = this.peek(1);
                if (this.type === 'doc-end' && top?.type !== 'doc-end') {
                    while(this.stack.length > 0)yield* this.pop();
                    this.stack.push({
                        type: 'doc-end',
                        offset: this.offset,
                        source: this.source
                    });
                    return;
                }
                if (!top) return yield* this.stream();
                switch(top.type){
                    case 'document':
                        return yield* this.document(top);
                    case 'alias':
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return yield* this.scalar(top);
                    case 'block-scalar':
                        return yield* this.blockScalar(top);
                    case 'block-map':
                        return yield* this.blockMap(top);
                    case 'block-seq':
                        return yield* this.blockSequence(top);
                    case 'flow-collection':
                        return yield* this.flowCollection(top);
                    case 'doc-end':
                        return yield* this.documentEnd(top);
                }
                yield* this.pop();
            }
            peek(n) {
                return this.stack[this.stack.length - n];
            }
            *pop(error) {
                const token = error ?? this.stack.pop();
                if (!token) {
                    const message = 'Tried to pop an empty stack';
                    yield {
                        type: 'error',
                        offset: this.offset,
                        source: '',
                        message
                    };
                } else if (this.stack.length === 0) {
                    yield token;
                } else {
                    const top = this.peek(1);
                    if (token.type === 'block-scalar') {
                        token.indent = 'indent' in top ? top.indent : 0;
                    } else if (token.type === 'flow-collection' && top.type === 'document') {
                        token.indent = 0;
                    }
                    if (token.type === 'flow-collection') fixFlowSeqItems(token);
                    switch(top.type){
                        case 'document':
                            top.value = token;
                            break;
                        case 'block-scalar':
                            top.props.push(token);
                            break;
                        case 'block-map':
                            {
                                const it = top.items[top.items.length - 1];
                                if (it.value) {
                                    top.items.push({
                                        start: [],
                                        key: token,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                    return;
                                } else if (it.sep) {
                                    it.value = token;
                                } else {
                                    Object.assign(it, {
                                        key: token,
                                        sep: []
                                    });
                                    this.onKeyLine = !it.explicitKey;
                                    return;
                                }
                                break;
                            }
                        case 'block-seq':
                            {
                                const it = top.items[top.items.length - 1];
                                if (it.value) top.items.push({
                                    start: [],
                                    value: token
                                });
                                else it.value = token;
                                break;
                            }
                        case 'flow-collection':
                            {
                                const it = top.items[top.items.length - 1];
                                if (!it || it.value) top.items.push({
                                    start: [],
                                    key: token,
                                    sep: []
                                });
                                else if (it.sep) it.value = token;
                                else Object.assign(it, {
                                    key: token,
                                    sep: []
                                });
                                return;
                            }
                        default:
                            yield* this.pop();
                            yield* this.pop(token);
                    }
                    if ((top.type === 'document' || top.type === 'block-map' || top.type === 'block-seq') && (token.type === 'block-map' || token.type === 'block-seq')) {
                        const last = token.items[token.items.length - 1];
                        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st)=>st.type !== 'comment' || st.indent < token.indent))) {
                            if (top.type === 'document') top.end = last.start;
                            else top.items.push({
                                start: last.start
                            });
                            token.items.splice(-1, 1);
                        }
                    }
                }
            }
            *stream() {
                switch(this.type){
                    case 'directive-line':
                        yield {
                            type: 'directive',
                            offset: this.offset,
                            source: this.source
                        };
                        return;
                    case 'byte-order-mark':
                    case 'space':
                    case 'comment':
                    case 'newline':
                        yield this.sourceToken;
                        return;
                    case 'doc-mode':
                    case 'doc-start':
                        {
                            const doc = {
                                type: 'document',
                                offset: this.offset,
                                start: []
                            };
                            if (this.type === 'doc-start') doc.start.push(this.sourceToken);
                            this.stack.push(doc);
                            return;
                        }
                }
                yield {
                    type: 'error',
                    offset: this.offset,
                    message: `Unexpected ${this.type} token in YAML stream`,
                    source: this.source
                };
            }
            *document(doc) {
                if (doc.value) return yield* this.lineEnd(doc);
                switch(this.type){
                    case 'doc-start':
                        {
                            if (findNonEmptyIndex(doc.start) !== -1) {
                                yield* this.pop();
                                yield* this.step();
                            } else doc.start.push(this.sourceToken);
                            return;
                        }
                    case 'anchor':
                    case 'tag':
                    case 'space':
                    case 'comment':
                    case 'newline':
                        doc.start.push(this.sourceToken);
                        return;
                }
                const bv = this.startBlockValue(doc);
                if (bv) this.stack.push(bv);
                else {
                    yield {
                        type: 'error',
                        offset: this.offset,
                        message: `Unexpected ${this.type} token in YAML document`,
                        source: this.source
                    };
                }
            }
            *scalar(scalar) {
                if (this.type === 'map-value-ind') {
                    const prev = getPrevProps(this.peek(2));
                    const start = getFirstKeyStartProps(prev);
                    let sep;
                    if (scalar.end) {
                        sep = scalar.end;
                        sep.push(this.sourceToken);
                        delete scalar.end;
                    } else sep = [
                        this.sourceToken
                    ];
                    const map = {
                        type: 'block-map',
                        offset: scalar.offset,
                        indent: scalar.indent,
                        items: [
                            {
                                start,
                                key: scalar,
                                sep
                            }
                        ]
                    };
                    this.onKeyLine = true;
                    this.stack[this.stack.length - 1] = map;
                } else yield* this.lineEnd(scalar);
            }
            *blockScalar(scalar) {
                switch(this.type){
                    case 'space':
                    case 'comment':
                    case 'newline':
                        scalar.props.push(this.sourceToken);
                        return;
                    case 'scalar':
                        scalar.source = this.source;
                        this.atNewLine = true;
                        this.indent = 0;
                        if (this.onNewLine) {
                            let nl = this.source.indexOf('\n') + 1;
                            while(nl !== 0){
                                this.onNewLine(this.offset + nl);
                                nl = this.source.indexOf('\n', nl) + 1;
                            }
                        }
                        yield* this.pop();
                        break;
                    default:
                        yield* this.pop();
                        yield* this.step();
                }
            }
            *blockMap(map) {
                const it = map.items[map.items.length - 1];
                switch(this.type){
                    case 'newline':
                        this.onKeyLine = false;
                        if (it.value) {
                            const end = 'end' in it.value ? it.value.end : undefined;
                            const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                            if (last?.type === 'comment') end?.push(this.sourceToken);
                            else map.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                        } else if (it.sep) {
                            it.sep.push(this.sourceToken);
                        } else {
                            it.start.push(this.sourceToken);
                        }
                        return;
                    case 'space':
                    case 'comment':
                        if (it.value) {
                            map.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                        } else if (it.sep) {
                            it.sep.push(this.sourceToken);
                        } else {
                            if (this.atIndentedComment(it.start, map.indent)) {
                                const prev = map.items[map.items.length - 2];
                                const end = prev?.value?.end;
                                if (Array.isArray(end)) {
                                    arrayPushArray(end, it.start);
                                    end.push(this.sourceToken);
                                    map.items.pop();
                                    return;
                                }
                            }
                            it.start.push(this.sourceToken);
                        }
                        return;
                }
                if (this.indent >= map.indent) {
                    const atMapIndent = !this.onKeyLine && this.indent === map.indent;
                    const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== 'seq-item-ind';
                    let start = [];
                    if (atNextItem && it.sep && !it.value) {
                        const nl = [];
                        for(let i = 0; i < it.sep.length; ++i){
                            const st = it.sep[i];
                            switch(st.type){
                                case 'newline':
                                    nl.push(i);
                                    break;
                                case 'space':
                                    break;
                                case 'comment':
                                    if (st.indent > map.indent) nl.length = 0;
                                    break;
                                default:
                                    nl.length = 0;
                            }
                        }
                        if (nl.length >= 2) start = it.sep.splice(nl[1]);
                    }
                    switch(this.type){
                        case 'anchor':
                        case 'tag':
                            if (atNextItem || it.value) {
                                start.push(this.sourceToken);
                                map.items.push({
                                    start
                                });
                                this.onKeyLine = true;
                            } else if (it.sep) {
                                it.sep.push(this.sourceToken);
                            } else {
                                it.start.push(this.sourceToken);
                            }
                            return;
                        case 'explicit-key-ind':
                            if (!it.sep && !it.explicitKey) {
                                it.start.push(this.sourceToken);
                                it.explicitKey = true;
                            } else if (atNextItem || it.value) {
                                start.push(this.sourceToken);
                                map.items.push({
                                    start,
                                    explicitKey: true
                                });
                            } else {
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [
                                        {
                                            start: [
                                                this.sourceToken
                                            ],
                                            explicitKey: true
                                        }
                                    ]
                                });
                            }
                            this.onKeyLine = true;
                            return;
                        case 'map-value-ind':
                            if (it.explicitKey) {
                                if (!it.sep) {
                                    if (includesToken(it.start, 'newline')) {
                                        Object.assign(it, {
                                            key: null,
                                            sep: [
                                                this.sourceToken
                                            ]
                                        });
                                    } else {
                                        const start = getFirstKeyStartProps(it.start);
                                        this.stack.push({
                                            type: 'block-map',
                                            offset: this.offset,
                                            indent: this.indent,
                                            items: [
                                                {
                                                    start,
                                                    key: null,
                                                    sep: [
                                                        this.sourceToken
                                                    ]
                                                }
                                            ]
                                        });
                                    }
                                } else if (it.value) {
                                    map.items.push({
                                        start: [],
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    });
                                } else if (includesToken(it.sep, 'map-value-ind')) {
                                    this.stack.push({
                                        type: 'block-map',
                                        offset: this.offset,
                                        indent: this.indent,
                                        items: [
                                            {
                                                start,
                                                key: null,
                                                sep: [
                                                    this.sourceToken
                                                ]
                                            }
                                        ]
                                    });
                                } else if (isFlowToken(it.key) && !includesToken(it.sep, 'newline')) {
                                    const start = getFirstKeyStartProps(it.start);
                                    const key = it.key;
                                    const sep = it.sep;
                                    sep.push(this.sourceToken);
                                    delete it.key;
                                    delete it.sep;
                                    this.stack.push({
                                        type: 'block-map',
                                        offset: this.offset,
                                        indent: this.indent,
                                        items: [
                                            {
                                                start,
                                                key,
                                                sep
                                            }
                                        ]
                                    });
                                } else if (start.length > 0) {
                                    it.sep = it.sep.concat(start, this.sourceToken);
                                } else {
                                    it.sep.push(this.sourceToken);
                                }
                            } else {
                                if (!it.sep) {
                                    Object.assign(it, {
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    });
                                } else if (it.value || atNextItem) {
                                    map.items.push({
                                        start,
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    });
                                } else if (includesToken(it.sep, 'map-value-ind')) {
                                    this.stack.push({
                                        type: 'block-map',
                                        offset: this.offset,
                                        indent: this.indent,
                                        items: [
                                            {
                                                start: [],
                                                key: null,
                                                sep: [
                                                    this.sourceToken
                                                ]
                                            }
                                        ]
                                    });
                                } else {
                                    it.sep.push(this.sourceToken);
                                }
                            }
                            this.onKeyLine = true;
                            return;
                        case 'alias':
                        case 'scalar':
                        case 'single-quoted-scalar':
                        case 'double-quoted-scalar':
                            {
                                const fs = this.flowScalar(this.type);
                                if (atNextItem || it.value) {
                                    map.items.push({
                                        start,
                                        key: fs,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                } else if (it.sep) {
                                    this.stack.push(fs);
                                } else {
                                    Object.assign(it, {
                                        key: fs,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                }
                                return;
                            }
                        default:
                            {
                                const bv = this.startBlockValue(map);
                                if (bv) {
                                    if (bv.type === 'block-seq') {
                                        if (!it.explicitKey && it.sep && !includesToken(it.sep, 'newline')) {
                                            yield* this.pop({
                                                type: 'error',
                                                offset: this.offset,
                                                message: 'Unexpected block-seq-ind on same line with key',
                                                source: this.source
                                            });
                                            return;
                                        }
                                    } else if (atMapIndent) {
                                        map.items.push({
                                            start
                                        });
                                    }
                                    this.stack.push(bv);
                                    return;
                                }
                            }
                    }
                }
                yield* this.pop();
                yield* this.step();
            }
            *blockSequence(seq) {
                const it = seq.items[seq.items.length - 1];
                switch(this.type){
                    case 'newline':
                        if (it.value) {
                            const end = 'end' in it.value ? it.value.end : undefined;
                            const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                            if (last?.type === 'comment') end?.push(this.sourceToken);
                            else seq.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                        } else it.start.push(this.sourceToken);
                        return;
                    case 'space':
                    case 'comment':
                        if (it.value) seq.items.push({
                            start: [
                                this.sourceToken
                            ]
                        });
                        else {
                            if (this.atIndentedComment(it.start, seq.indent)) {
                                const prev = seq.items[seq.items.length - 2];
                                const end = prev?.value?.end;
                                if (Array.isArray(end)) {
                                    arrayPushArray(end, it.start);
                                    end.push(this.sourceToken);
                                    seq.items.pop();
                                    return;
                                }
                            }
                            it.start.push(this.sourceToken);
                        }
                        return;
                    case 'anchor':
                    case 'tag':
                        if (it.value || this.indent <= seq.indent) break;
                        it.start.push(this.sourceToken);
                        return;
                    case 'seq-item-ind':
                        if (this.indent !== seq.indent) break;
                        if (it.value || includesToken(it.start, 'seq-item-ind')) seq.items.push({
                            start: [
                                this.sourceToken
                            ]
                        });
                        else it.start.push(this.sourceToken);
                        return;
                }
                if (this.indent > seq.indent) {
                    const bv = this.startBlockValue(seq);
                    if (bv) {
                        this.stack.push(bv);
                        return;
                    }
                }
                yield* this.pop();
                yield* this.step();
            }
            *flowCollection(fc) {
                const it = fc.items[fc.items.length - 1];
                if (this.type === 'flow-error-end') {
                    let top;
                    do {
                        yield* this.pop();
                        top = this.peek(1);
                    }while (top?.type === 'flow-collection')
                } else if (fc.end.length === 0) {
                    switch(this.type){
                        case 'comma':
                        case 'explicit-key-ind':
                            if (!it || it.sep) fc.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                            else it.start.push(this.sourceToken);
                            return;
                        case 'map-value-ind':
                            if (!it || it.value) fc.items.push({
                                start: [],
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            else if (it.sep) it.sep.push(this.sourceToken);
                            else Object.assign(it, {
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            return;
                        case 'space':
                        case 'comment':
                        case 'newline':
                        case 'anchor':
                        case 'tag':
                            if (!it || it.value) fc.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                            else if (it.sep) it.sep.push(this.sourceToken);
                            else it.start.push(this.sourceToken);
                            return;
                        case 'alias':
                        case 'scalar':
                        case 'single-quoted-scalar':
                        case 'double-quoted-scalar':
                            {
                                const fs = this.flowScalar(this.type);
                                if (!it || it.value) fc.items.push({
                                    start: [],
                                    key: fs,
                                    sep: []
                                });
                                else if (it.sep) this.stack.push(fs);
                                else Object.assign(it, {
                                    key: fs,
                                    sep: []
                                });
                                return;
                            }
                        case 'flow-map-end':
                        case 'flow-seq-end':
                            fc.end.push(this.sourceToken);
                            return;
                    }
                    const bv = this.startBlockValue(fc);
                    if (bv) this.stack.push(bv);
                    else {
                        yield* this.pop();
                        yield* this.step();
                    }
                } else {
                    const parent = this.peek(2);
                    if (parent.type === 'block-map' && (this.type === 'map-value-ind' && parent.indent === fc.indent || this.type === 'newline' && !parent.items[parent.items.length - 1].sep)) {
                        yield* this.pop();
                        yield* this.step();
                    } else if (this.type === 'map-value-ind' && parent.type !== 'flow-collection') {
                        const prev = getPrevProps(parent);
                        const start = getFirstKeyStartProps(prev);
                        fixFlowSeqItems(fc);
                        const sep = fc.end.splice(1, fc.end.length);
                        sep.push(this.sourceToken);
                        const map = {
                            type: 'block-map',
                            offset: fc.offset,
                            indent: fc.indent,
                            items: [
                                {
                                    start,
                                    key: fc,
                                    sep
                                }
                            ]
                        };
                        this.onKeyLine = true;
                        this.stack[this.stack.length - 1] = map;
                    } else {
                        yield* this.lineEnd(fc);
                    }
                }
            }
            flowScalar(type) {
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while(nl !== 0){
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                return {
                    type,
                    offset: this.offset,
                    indent: this.indent,
                    source: this.source
                };
            }
            startBlockValue(parent) {
                switch(this.type){
                    case 'alias':
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return this.flowScalar(this.type);
                    case 'block-scalar-header':
                        return {
                            type: 'block-scalar',
                            offset: this.offset,
                            indent: this.indent,
                            props: [
                                this.sourceToken
                            ],
                            source: ''
                        };
                    case 'flow-map-start':
                    case 'flow-seq-start':
                        return {
                            type: 'flow-collection',
                            offset: this.offset,
                            indent: this.indent,
                            start: this.sourceToken,
                            items: [],
                            end: []
                        };
                    case 'seq-item-ind':
                        return {
                            type: 'block-seq',
                            offset: this.offset,
                            indent: this.indent,
                            items: [
                                {
                                    start: [
                                        this.sourceToken
                                    ]
                                }
                            ]
                        };
                    case 'explicit-key-ind':
                        {
                            this.onKeyLine = true;
                            const prev = getPrevProps(parent);
                            const start = getFirstKeyStartProps(prev);
                            start.push(this.sourceToken);
                            return {
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start,
                                        explicitKey: true
                                    }
                                ]
                            };
                        }
                    case 'map-value-ind':
                        {
                            this.onKeyLine = true;
                            const prev = getPrevProps(parent);
                            const start = getFirstKeyStartProps(prev);
                            return {
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start,
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    }
                                ]
                            };
                        }
                }
                return null;
            }
            atIndentedComment(start, indent) {
                if (this.type !== 'comment') return false;
                if (this.indent <= indent) return false;
                return start.every((st)=>st.type === 'newline' || st.type === 'space');
            }
            *documentEnd(docEnd) {
                if (this.type !== 'doc-mode') {
                    if (docEnd.end) docEnd.end.push(this.sourceToken);
                    else docEnd.end = [
                        this.sourceToken
                    ];
                    if (this.type === 'newline') yield* this.pop();
                }
            }
            *lineEnd(token) {
                switch(this.type){
                    case 'comma':
                    case 'doc-start':
                    case 'doc-end':
                    case 'flow-seq-end':
                    case 'flow-map-end':
                    case 'map-value-ind':
                        yield* this.pop();
                        yield* this.step();
                        break;
                    case 'newline':
                        this.onKeyLine = false;
                    case 'space':
                    case 'comment':
                    default:
                        if (token.end) token.end.push(this.sourceToken);
                        else token.end = [
                            this.sourceToken
                        ];
                        if (this.type === 'newline') yield* this.pop();
                }
            }
        }
        exports.Parser = Parser;
    },
    84047: (__unused_webpack_module, exports, __webpack_require__)=>{
        var composer = __webpack_require__(89984);
        var Document = __webpack_require__(3021);
        var errors = __webpack_require__(91464);
        var log = __webpack_require__(57249);
        var identity = __webpack_require__(41127);
        var lineCounter = __webpack_require__(66628);
        var parser = __webpack_require__(3456);
        function parseOptions(options) {
            const prettyErrors = options.prettyErrors !== false;
            const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
            return {
                lineCounter: lineCounter$1,
                prettyErrors
            };
        }
        function parseAllDocuments(source, options = {}) {
            const { lineCounter, prettyErrors } = parseOptions(options);
            const parser$1 = new parser.Parser(lineCounter?.addNewLine);
            const composer$1 = new composer.Composer(options);
            const docs = Array.from(composer$1.compose(parser$1.parse(source)));
            if (prettyErrors && lineCounter) for (const doc of docs){
                doc.errors.forEach(errors.prettifyError(source, lineCounter));
                doc.warnings.forEach(errors.prettifyError(source, lineCounter));
            }
            if (docs.length > 0) return docs;
            return Object.assign([], {
                empty: true
            }, composer$1.streamInfo());
        }
        function parseDocument(source, options = {}) {
            const { lineCounter, prettyErrors } = parseOptions(options);
            const parser$1 = new parser.Parser(lineCounter?.addNewLine);
            const composer$1 = new composer.Composer(options);
            let doc = null;
            for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)){
                if (!doc) doc = _doc;
                else if (doc.options.logLevel !== 'silent') {
                    doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
                    break;
                }
            }
            if (prettyErrors && lineCounter) {
                doc.errors.forEach(errors.prettifyError(source, lineCounter));
                doc.warnings.forEach(errors.prettifyError(source, lineCounter));
            }
            return doc;
        }
        function parse(src, reviver, options) {
            let _reviver = undefined;
            if (typeof reviver === 'function') {
                _reviver = reviver;
            } else if (options === undefined && reviver && typeof reviver === 'object') {
                options = reviver;
            }
            const doc = parseDocument(src, options);
            if (!doc) return null;
            doc.warnings.forEach((warning)=>log.warn(doc.options.logLevel, warning));
            if (doc.errors.length > 0) {
                if (doc.options.logLevel !== 'silent') throw doc.errors[0];
                else doc.errors = [];
            }
            return doc.toJS(Object.assign({
                reviver: _reviver
            }, options));
        }
        function stringify(value, replacer, options) {
            let _replacer = null;
            if (typeof replacer === 'function' || Array.isArray(replacer)) {
                _replacer = replacer;
            } else if (options === undefined && replacer) {
                options = replacer;
            }
            if (typeof options === 'string') options = options.length;
            if (typeof options === 'number') {
                const indent = Math.round(options);
                options = indent < 1 ? undefined : indent > 8 ? {
                    indent: 8
                } : {
                    indent
                };
            }
            if (value === undefined) {
                const { keepUndefined } = options ?? replacer ?? {};
                if (!keepUndefined) return undefined;
            }
            if (identity.isDocument(value) && !_replacer) return value.toString(options);
            return new Document.Document(value, _replacer, options).toString(options);
        }
        exports.parse = parse;
        exports.parseAllDocuments = parseAllDocuments;
        exports.parseDocument = parseDocument;
        exports.stringify = stringify;
    },
    45840: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var map = __webpack_require__(47451);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(66464);
        var tags = __webpack_require__(90018);
        const sortMapEntriesByKey = (a, b)=>a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
        class Schema {
            constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }){
                this.compat = Array.isArray(compat) ? tags.getTags(compat, 'compat') : compat ? tags.getTags(null, compat) : null;
                this.name = typeof schema === 'string' && schema || 'core';
                this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
                this.tags = tags.getTags(customTags, this.name, merge);
                this.toStringOptions = toStringDefaults ?? null;
                Object.defineProperty(this, identity.MAP, {
                    value: map.map
                });
                Object.defineProperty(this, identity.SCALAR, {
                    value: string.string
                });
                Object.defineProperty(this, identity.SEQ, {
                    value: seq.seq
                });
                this.sortMapEntries = typeof sortMapEntries === 'function' ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
            }
            clone() {
                const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
                copy.tags = this.tags.slice();
                return copy;
            }
        }
        exports.Schema = Schema;
    },
    47451: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var YAMLMap = __webpack_require__(84454);
        const map = {
            collection: 'map',
            default: true,
            nodeClass: YAMLMap.YAMLMap,
            tag: 'tag:yaml.org,2002:map',
            resolve (map, onError) {
                if (!identity.isMap(map)) onError('Expected a mapping for this tag');
                return map;
            },
            createNode: (schema, obj, ctx)=>YAMLMap.YAMLMap.from(schema, obj, ctx)
        };
        exports.map = map;
    },
    73632: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        const nullTag = {
            identify: (value)=>value == null,
            createNode: ()=>new Scalar.Scalar(null),
            default: true,
            tag: 'tag:yaml.org,2002:null',
            test: /^(?:~|[Nn]ull|NULL)?$/,
            resolve: ()=>new Scalar.Scalar(null),
            stringify: ({ source }, ctx)=>typeof source === 'string' && nullTag.test.test(source) ? source : ctx.options.nullStr
        };
        exports.nullTag = nullTag;
    },
    1706: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var YAMLSeq = __webpack_require__(92223);
        const seq = {
            collection: 'seq',
            default: true,
            nodeClass: YAMLSeq.YAMLSeq,
            tag: 'tag:yaml.org,2002:seq',
            resolve (seq, onError) {
                if (!identity.isSeq(seq)) onError('Expected a sequence for this tag');
                return seq;
            },
            createNode: (schema, obj, ctx)=>YAMLSeq.YAMLSeq.from(schema, obj, ctx)
        };
        exports.seq = seq;
    },
    66464: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyString = __webpack_require__(83069);
        const string = {
            identify: (value)=>typeof value === 'string',
            default: true,
            tag: 'tag:yaml.org,2002:str',
            resolve: (str)=>str,
            stringify (item, ctx, onComment, onChompKeep) {
                ctx = Object.assign({
                    actualString: true
                }, ctx);
                return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
            }
        };
        exports.string = string;
    },
    73959: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        const boolTag = {
            identify: (value)=>typeof value === 'boolean',
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
            resolve: (str)=>new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
            stringify ({ source, value }, ctx) {
                if (source && boolTag.test.test(source)) {
                    const sv = source[0] === 't' || source[0] === 'T';
                    if (value === sv) return source;
                }
                return value ? ctx.options.trueStr : ctx.options.falseStr;
            }
        };
        exports.boolTag = boolTag;
    },
    38405: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var stringifyNumber = __webpack_require__(28689);
        const floatNaN = {
            identify: (value)=>typeof value === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
            resolve: (str)=>str.slice(-3).toLowerCase() === 'nan' ? NaN : str[0] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
            stringify: stringifyNumber.stringifyNumber
        };
        const floatExp = {
            identify: (value)=>typeof value === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'EXP',
            test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
            resolve: (str)=>parseFloat(str),
            stringify (node) {
                const num = Number(node.value);
                return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
            }
        };
        const float = {
            identify: (value)=>typeof value === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
            resolve (str) {
                const node = new Scalar.Scalar(parseFloat(str));
                const dot = str.indexOf('.');
                if (dot !== -1 && str[str.length - 1] === '0') node.minFractionDigits = str.length - dot - 1;
                return node;
            },
            stringify: stringifyNumber.stringifyNumber
        };
        exports.float = float;
        exports.floatExp = floatExp;
        exports.floatNaN = floatNaN;
    },
    59874: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(28689);
        const intIdentify = (value)=>typeof value === 'bigint' || Number.isInteger(value);
        const intResolve = (str, offset, radix, { intAsBigInt })=>intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
        function intStringify(node, radix, prefix) {
            const { value } = node;
            if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
            return stringifyNumber.stringifyNumber(node);
        }
        const intOct = {
            identify: (value)=>intIdentify(value) && value >= 0,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'OCT',
            test: /^0o[0-7]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 2, 8, opt),
            stringify: (node)=>intStringify(node, 8, '0o')
        };
        const int = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            test: /^[-+]?[0-9]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 0, 10, opt),
            stringify: stringifyNumber.stringifyNumber
        };
        const intHex = {
            identify: (value)=>intIdentify(value) && value >= 0,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'HEX',
            test: /^0x[0-9a-fA-F]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 2, 16, opt),
            stringify: (node)=>intStringify(node, 16, '0x')
        };
        exports.int = int;
        exports.intHex = intHex;
        exports.intOct = intOct;
    },
    70896: (__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(47451);
        var _null = __webpack_require__(73632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(66464);
        var bool = __webpack_require__(73959);
        var float = __webpack_require__(38405);
        var int = __webpack_require__(59874);
        const schema = [
            map.map,
            seq.seq,
            string.string,
            _null.nullTag,
            bool.boolTag,
            int.intOct,
            int.int,
            int.intHex,
            float.floatNaN,
            float.floatExp,
            float.float
        ];
        exports.schema = schema;
    },
    33559: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var map = __webpack_require__(47451);
        var seq = __webpack_require__(1706);
        function intIdentify(value) {
            return typeof value === 'bigint' || Number.isInteger(value);
        }
        const stringifyJSON = ({ value })=>JSON.stringify(value);
        const jsonScalars = [
            {
                identify: (value)=>typeof value === 'string',
                default: true,
                tag: 'tag:yaml.org,2002:str',
                resolve: (str)=>str,
                stringify: stringifyJSON
            },
            {
                identify: (value)=>value == null,
                createNode: ()=>new Scalar.Scalar(null),
                default: true,
                tag: 'tag:yaml.org,2002:null',
                test: /^null$/,
                resolve: ()=>null,
                stringify: stringifyJSON
            },
            {
                identify: (value)=>typeof value === 'boolean',
                default: true,
                tag: 'tag:yaml.org,2002:bool',
                test: /^true$|^false$/,
                resolve: (str)=>str === 'true',
                stringify: stringifyJSON
            },
            {
                identify: intIdentify,
                default: true,
                tag: 'tag:yaml.org,2002:int',
                test: /^-?(?:0|[1-9][0-9]*)$/,
                resolve: (str, _onError, { intAsBigInt })=>intAsBigInt ? BigInt(str) : parseInt(str, 10),
                stringify: ({ value })=>intIdentify(value) ? value.toString() : JSON.stringify(value)
            },
            {
                identify: (value)=>typeof value === 'number',
                default: true,
                tag: 'tag:yaml.org,2002:float',
                test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
                resolve: (str)=>parseFloat(str),
                stringify: stringifyJSON
            }
        ];
        const jsonError = {
            default: true,
            tag: '',
            test: /^/,
            resolve (str, onError) {
                onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
                return str;
            }
        };
        const schema = [
            map.map,
            seq.seq
        ].concat(jsonScalars, jsonError);
        exports.schema = schema;
    },
    90018: (__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(47451);
        var _null = __webpack_require__(73632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(66464);
        var bool = __webpack_require__(73959);
        var float = __webpack_require__(38405);
        var int = __webpack_require__(59874);
        var schema = __webpack_require__(70896);
        var schema$1 = __webpack_require__(33559);
        var binary = __webpack_require__(56083);
        var merge = __webpack_require__(90452);
        var omap = __webpack_require__(50303);
        var pairs = __webpack_require__(18385);
        var schema$2 = __webpack_require__(35913);
        var set = __webpack_require__(81528);
        var timestamp = __webpack_require__(46752);
        const schemas = new Map([
            [
                'core',
                schema.schema
            ],
            [
                'failsafe',
                [
                    map.map,
                    seq.seq,
                    string.string
                ]
            ],
            [
                'json',
                schema$1.schema
            ],
            [
                'yaml11',
                schema$2.schema
            ],
            [
                'yaml-1.1',
                schema$2.schema
            ]
        ]);
        const tagsByName = {
            binary: binary.binary,
            bool: bool.boolTag,
            float: float.float,
            floatExp: float.floatExp,
            floatNaN: float.floatNaN,
            floatTime: timestamp.floatTime,
            int: int.int,
            intHex: int.intHex,
            intOct: int.intOct,
            intTime: timestamp.intTime,
            map: map.map,
            merge: merge.merge,
            null: _null.nullTag,
            omap: omap.omap,
            pairs: pairs.pairs,
            seq: seq.seq,
            set: set.set,
            timestamp: timestamp.timestamp
        };
        const coreKnownTags = {
            'tag:yaml.org,2002:binary': binary.binary,
            'tag:yaml.org,2002:merge': merge.merge,
            'tag:yaml.org,2002:omap': omap.omap,
            'tag:yaml.org,2002:pairs': pairs.pairs,
            'tag:yaml.org,2002:set': set.set,
            'tag:yaml.org,2002:timestamp': timestamp.timestamp
        };
        function getTags(customTags, schemaName, addMergeTag) {
            const schemaTags = schemas.get(schemaName);
            if (schemaTags && !customTags) {
                return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
            }
            let tags = schemaTags;
            if (!tags) {
                if (Array.isArray(customTags)) tags = [];
                else {
                    const keys = Array.from(schemas.keys()).filter((key)=>key !== 'yaml11').map((key)=>JSON.stringify(key)).join(', ');
                    throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
                }
            }
            if (Array.isArray(customTags)) {
                for (const tag of customTags)tags = tags.concat(tag);
            } else if (typeof customTags === 'function') {
                tags = customTags(tags.slice());
            }
            if (addMergeTag) tags = tags.concat(merge.merge);
            return tags.reduce((tags, tag)=>{
                const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
                if (!tagObj) {
                    const tagName = JSON.stringify(tag);
                    const keys = Object.keys(tagsByName).map((key)=>JSON.stringify(key)).join(', ');
                    throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
                }
                if (!tags.includes(tagObj)) tags.push(tagObj);
                return tags;
            }, []);
        }
        exports.coreKnownTags = coreKnownTags;
        exports.getTags = getTags;
    },
    56083: (__unused_webpack_module, exports, __webpack_require__)=>{
        var node_buffer = __webpack_require__(20181);
        var Scalar = __webpack_require__(63301);
        var stringifyString = __webpack_require__(83069);
        const binary = {
            identify: (value)=>value instanceof Uint8Array,
            default: false,
            tag: 'tag:yaml.org,2002:binary',
            resolve (src, onError) {
                if (typeof node_buffer.Buffer === 'function') {
                    return node_buffer.Buffer.from(src, 'base64');
                } else if (typeof atob === 'function') {
                    const str = atob(src.replace(/[\n\r]/g, ''));
                    const buffer = new Uint8Array(str.length);
                    for(let i = 0; i < str.length; ++i)buffer[i] = str.charCodeAt(i);
                    return buffer;
                } else {
                    onError('This environment does not support reading binary tags; either Buffer or atob is required');
                    return src;
                }
            },
            stringify ({ comment, type, value }, ctx, onComment, onChompKeep) {
                if (!value) return '';
                const buf = value;
                let str;
                if (typeof node_buffer.Buffer === 'function') {
                    str = buf instanceof node_buffer.Buffer ? buf.toString('base64') : node_buffer.Buffer.from(buf.buffer).toString('base64');
                } else if (typeof btoa === 'function') {
                    let s = '';
                    for(let i = 0; i < buf.length; ++i)s += String.fromCharCode(buf[i]);
                    str = btoa(s);
                } else {
                    throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
                }
                type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
                if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
                    const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
                    const n = Math.ceil(str.length / lineWidth);
                    const lines = new Array(n);
                    for(let i = 0, o = 0; i < n; ++i, o += lineWidth){
                        lines[i] = str.substr(o, lineWidth);
                    }
                    str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
                }
                return stringifyString.stringifyString({
                    comment,
                    type,
                    value: str
                }, ctx, onComment, onChompKeep);
            }
        };
        exports.binary = binary;
    },
    88398: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        function boolStringify({ value, source }, ctx) {
            const boolObj = value ? trueTag : falseTag;
            if (source && boolObj.test.test(source)) return source;
            return value ? ctx.options.trueStr : ctx.options.falseStr;
        }
        const trueTag = {
            identify: (value)=>value === true,
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
            resolve: ()=>new Scalar.Scalar(true),
            stringify: boolStringify
        };
        const falseTag = {
            identify: (value)=>value === false,
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
            resolve: ()=>new Scalar.Scalar(false),
            stringify: boolStringify
        };
        exports.falseTag = falseTag;
        exports.trueTag = trueTag;
    },
    35782: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var stringifyNumber = __webpack_require__(28689);
        const floatNaN = {
            identify: (value)=>typeof value === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
            resolve: (str)=>str.slice(-3).toLowerCase() === 'nan' ? NaN : str[0] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
            stringify: stringifyNumber.stringifyNumber
        };
        const floatExp = {
            identify: (value)=>typeof value === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'EXP',
            test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
            resolve: (str)=>parseFloat(str.replace(/_/g, '')),
            stringify (node) {
                const num = Number(node.value);
                return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
            }
        };
        const float = {
            identify: (value)=>typeof value === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
            resolve (str) {
                const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
                const dot = str.indexOf('.');
                if (dot !== -1) {
                    const f = str.substring(dot + 1).replace(/_/g, '');
                    if (f[f.length - 1] === '0') node.minFractionDigits = f.length;
                }
                return node;
            },
            stringify: stringifyNumber.stringifyNumber
        };
        exports.float = float;
        exports.floatExp = floatExp;
        exports.floatNaN = floatNaN;
    },
    10873: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(28689);
        const intIdentify = (value)=>typeof value === 'bigint' || Number.isInteger(value);
        function intResolve(str, offset, radix, { intAsBigInt }) {
            const sign = str[0];
            if (sign === '-' || sign === '+') offset += 1;
            str = str.substring(offset).replace(/_/g, '');
            if (intAsBigInt) {
                switch(radix){
                    case 2:
                        str = `0b${str}`;
                        break;
                    case 8:
                        str = `0o${str}`;
                        break;
                    case 16:
                        str = `0x${str}`;
                        break;
                }
                const n = BigInt(str);
                return sign === '-' ? BigInt(-1) * n : n;
            }
            const n = parseInt(str, radix);
            return sign === '-' ? -1 * n : n;
        }
        function intStringify(node, radix, prefix) {
            const { value } = node;
            if (intIdentify(value)) {
                const str = value.toString(radix);
                return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
            }
            return stringifyNumber.stringifyNumber(node);
        }
        const intBin = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'BIN',
            test: /^[-+]?0b[0-1_]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 2, 2, opt),
            stringify: (node)=>intStringify(node, 2, '0b')
        };
        const intOct = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'OCT',
            test: /^[-+]?0[0-7_]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 1, 8, opt),
            stringify: (node)=>intStringify(node, 8, '0')
        };
        const int = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            test: /^[-+]?[0-9][0-9_]*$/,
            resolve: (str, _onError, opt)=>intResolve(str, 0, 10, opt),
            stringify: stringifyNumber.stringifyNumber
        };
        const intHex = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'HEX',
            test: /^[-+]?0x[0-9a-fA-F_]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 2, 16, opt),
            stringify: (node)=>intStringify(node, 16, '0x')
        };
        exports.int = int;
        exports.intBin = intBin;
        exports.intHex = intHex;
        exports.intOct = intOct;
    },
    90452: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        const MERGE_KEY = '<<';
        const merge = {
            identify: (value)=>value === MERGE_KEY || typeof value === 'symbol' && value.description === MERGE_KEY,
            default: 'key',
            tag: 'tag:yaml.org,2002:merge',
            test: /^<<$/,
            resolve: ()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
                    addToJSMap: addMergeToJSMap
                }),
            stringify: ()=>MERGE_KEY
        };
        const isMergeKey = (ctx, key)=>(merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag)=>tag.tag === merge.tag && tag.default);
        function addMergeToJSMap(ctx, map, value) {
            const source = resolveAliasValue(ctx, value);
            if (identity.isSeq(source)) for (const it of source.items)mergeValue(ctx, map, it);
            else if (Array.isArray(source)) for (const it of source)mergeValue(ctx, map, it);
            else mergeValue(ctx, map, source);
        }
        function mergeValue(ctx, map, value) {
            const source = resolveAliasValue(ctx, value);
            if (!identity.isMap(source)) throw new Error('Merge sources must be maps or map aliases');
            const srcMap = source.toJSON(null, ctx, Map);
            for (const [key, value] of srcMap){
                if (map instanceof Map) {
                    if (!map.has(key)) map.set(key, value);
                } else if (map instanceof Set) {
                    map.add(key);
                } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
                    Object.defineProperty(map, key, {
                        value,
                        writable: true,
                        enumerable: true,
                        configurable: true
                    });
                }
            }
            return map;
        }
        function resolveAliasValue(ctx, value) {
            return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
        }
        exports.addMergeToJSMap = addMergeToJSMap;
        exports.isMergeKey = isMergeKey;
        exports.merge = merge;
    },
    50303: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var toJS = __webpack_require__(74043);
        var YAMLMap = __webpack_require__(84454);
        var YAMLSeq = __webpack_require__(92223);
        var pairs = __webpack_require__(18385);
        class YAMLOMap extends YAMLSeq.YAMLSeq {
            constructor(){
                super();
                this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
                this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
                this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
                this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
                this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
                this.tag = YAMLOMap.tag;
            }
            toJSON(_, ctx) {
                if (!ctx) return super.toJSON(_);
                const map = new Map();
                if (ctx?.onCreate) ctx.onCreate(map);
                for (const pair of this.items){
                    let key, value;
                    if (identity.isPair(pair)) {
                        key = toJS.toJS(pair.key, '', ctx);
                        value = toJS.toJS(pair.value, key, ctx);
                    } else {
                        key = toJS.toJS(pair, '', ctx);
                    }
                    if (map.has(key)) throw new Error('Ordered maps must not include duplicate keys');
                    map.set(key, value);
                }
                return map;
            }
            static from(schema, iterable, ctx) {
                const pairs$1 = pairs.createPairs(schema, iterable, ctx);
                const omap = new this();
                omap.items = pairs$1.items;
                return omap;
            }
        }
        YAMLOMap.tag = 'tag:yaml.org,2002:omap';
        const omap = {
            collection: 'seq',
            identify: (value)=>value instanceof Map,
            nodeClass: YAMLOMap,
            default: false,
            tag: 'tag:yaml.org,2002:omap',
            resolve (seq, onError) {
                const pairs$1 = pairs.resolvePairs(seq, onError);
                const seenKeys = [];
                for (const { key } of pairs$1.items){
                    if (identity.isScalar(key)) {
                        if (seenKeys.includes(key.value)) {
                            onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                        } else {
                            seenKeys.push(key.value);
                        }
                    }
                }
                return Object.assign(new YAMLOMap(), pairs$1);
            },
            createNode: (schema, iterable, ctx)=>YAMLOMap.from(schema, iterable, ctx)
        };
        exports.YAMLOMap = YAMLOMap;
        exports.omap = omap;
    },
    18385: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var Scalar = __webpack_require__(63301);
        var YAMLSeq = __webpack_require__(92223);
        function resolvePairs(seq, onError) {
            if (identity.isSeq(seq)) {
                for(let i = 0; i < seq.items.length; ++i){
                    let item = seq.items[i];
                    if (identity.isPair(item)) continue;
                    else if (identity.isMap(item)) {
                        if (item.items.length > 1) onError('Each pair must have its own sequence indicator');
                        const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                        if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
                        if (item.comment) {
                            const cn = pair.value ?? pair.key;
                            cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
                        }
                        item = pair;
                    }
                    seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
                }
            } else onError('Expected a sequence for this tag');
            return seq;
        }
        function createPairs(schema, iterable, ctx) {
            const { replacer } = ctx;
            const pairs = new YAMLSeq.YAMLSeq(schema);
            pairs.tag = 'tag:yaml.org,2002:pairs';
            let i = 0;
            if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable){
                if (typeof replacer === 'function') it = replacer.call(iterable, String(i++), it);
                let key, value;
                if (Array.isArray(it)) {
                    if (it.length === 2) {
                        key = it[0];
                        value = it[1];
                    } else throw new TypeError(`Expected [key, value] tuple: ${it}`);
                } else if (it && it instanceof Object) {
                    const keys = Object.keys(it);
                    if (keys.length === 1) {
                        key = keys[0];
                        value = it[key];
                    } else {
                        throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                    }
                } else {
                    key = it;
                }
                pairs.items.push(Pair.createPair(key, value, ctx));
            }
            return pairs;
        }
        const pairs = {
            collection: 'seq',
            default: false,
            tag: 'tag:yaml.org,2002:pairs',
            resolve: resolvePairs,
            createNode: createPairs
        };
        exports.createPairs = createPairs;
        exports.pairs = pairs;
        exports.resolvePairs = resolvePairs;
    },
    35913: (__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(47451);
        var _null = __webpack_require__(73632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(66464);
        var binary = __webpack_require__(56083);
        var bool = __webpack_require__(88398);
        var float = __webpack_require__(35782);
        var int = __webpack_require__(10873);
        var merge = __webpack_require__(90452);
        var omap = __webpack_require__(50303);
        var pairs = __webpack_require__(18385);
        var set = __webpack_require__(81528);
        var timestamp = __webpack_require__(46752);
        const schema = [
            map.map,
            seq.seq,
            string.string,
            _null.nullTag,
            bool.trueTag,
            bool.falseTag,
            int.intBin,
            int.intOct,
            int.int,
            int.intHex,
            float.floatNaN,
            float.floatExp,
            float.float,
            binary.binary,
            merge.merge,
            omap.omap,
            pairs.pairs,
            set.set,
            timestamp.intTime,
            timestamp.floatTime,
            timestamp.timestamp
        ];
        exports.schema = schema;
    },
    81528: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var YAMLMap = __webpack_require__(84454);
        class YAMLSet extends YAMLMap.YAMLMap {
            constructor(schema){
                super(schema);
                this.tag = YAMLSet.tag;
            }
            add(key) {
                let pair;
                if (identity.isPair(key)) pair = key;
                else if (key && typeof key === 'object' && 'key' in key && 'value' in key && key.value === null) pair = new Pair.Pair(key.key, null);
                else pair = new Pair.Pair(key, null);
                const prev = YAMLMap.findPair(this.items, pair.key);
                if (!prev) this.items.push(pair);
            }
            get(key, keepPair) {
                const pair = YAMLMap.findPair(this.items, key);
                return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
            }
            set(key, value) {
                if (typeof value !== 'boolean') throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
                const prev = YAMLMap.findPair(this.items, key);
                if (prev && !value) {
                    this.items.splice(this.items.indexOf(prev), 1);
                } else if (!prev && value) {
                    this.items.push(new Pair.Pair(key));
                }
            }
            toJSON(_, ctx) {
                return super.toJSON(_, ctx, Set);
            }
            toString(ctx, onComment, onChompKeep) {
                if (!ctx) return JSON.stringify(this);
                if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
                    allNullValues: true
                }), onComment, onChompKeep);
                else throw new Error('Set items must all have null values');
            }
            static from(schema, iterable, ctx) {
                const { replacer } = ctx;
                const set = new this(schema);
                if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable){
                    if (typeof replacer === 'function') value = replacer.call(iterable, value, value);
                    set.items.push(Pair.createPair(value, null, ctx));
                }
                return set;
            }
        }
        YAMLSet.tag = 'tag:yaml.org,2002:set';
        const set = {
            collection: 'map',
            identify: (value)=>value instanceof Set,
            nodeClass: YAMLSet,
            default: false,
            tag: 'tag:yaml.org,2002:set',
            createNode: (schema, iterable, ctx)=>YAMLSet.from(schema, iterable, ctx),
            resolve (map, onError) {
                if (identity.isMap(map)) {
                    if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
                    else onError('Set items must all have null values');
                } else onError('Expected a mapping for this tag');
                return map;
            }
        };
        exports.YAMLSet = YAMLSet;
        exports.set = set;
    },
    46752: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(28689);
        function parseSexagesimal(str, asBigInt) {
            const sign = str[0];
            const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
            const num = (n)=>asBigInt ? BigInt(n) : Number(n);
            const res = parts.replace(/_/g, '').split(':').reduce((res, p)=>res * num(60) + num(p), num(0));
            return sign === '-' ? num(-1) * res : res;
        }
        function stringifySexagesimal(node) {
            let { value } = node;
            let num = (n)=>n;
            if (typeof value === 'bigint') num = (n)=>BigInt(n);
            else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
            let sign = '';
            if (value < 0) {
                sign = '-';
                value *= num(-1);
            }
            const _60 = num(60);
            const parts = [
                value % _60
            ];
            if (value < 60) {
                parts.unshift(0);
            } else {
                value = (value - parts[0]) / _60;
                parts.unshift(value % _60);
                if (value >= 60) {
                    value = (value - parts[0]) / _60;
                    parts.unshift(value);
                }
            }
            return sign + parts.map((n)=>String(n).padStart(2, '0')).join(':').replace(/000000\d*$/, '');
        }
        const intTime = {
            identify: (value)=>typeof value === 'bigint' || Number.isInteger(value),
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'TIME',
            test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
            resolve: (str, _onError, { intAsBigInt })=>parseSexagesimal(str, intAsBigInt),
            stringify: stringifySexagesimal
        };
        const floatTime = {
            identify: (value)=>typeof value === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'TIME',
            test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
            resolve: (str)=>parseSexagesimal(str, false),
            stringify: stringifySexagesimal
        };
        const timestamp = {
            identify: (value)=>value instanceof Date,
            default: true,
            tag: 'tag:yaml.org,2002:timestamp',
            test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + '(?:' + '(?:t|T|[ \\t]+)' + '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + ')?$'),
            resolve (str) {
                const match = str.match(timestamp.test);
                if (!match) throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
                const [, year, month, day, hour, minute, second] = match.map(Number);
                const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
                let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
                const tz = match[8];
                if (tz && tz !== 'Z') {
                    let d = parseSexagesimal(tz, false);
                    if (Math.abs(d) < 30) d *= 60;
                    date -= 60000 * d;
                }
                return new Date(date);
            },
            stringify: ({ value })=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
        };
        exports.floatTime = floatTime;
        exports.intTime = intTime;
        exports.timestamp = timestamp;
    },
    34475: (__unused_webpack_module, exports)=>{
        const FOLD_FLOW = 'flow';
        const FOLD_BLOCK = 'block';
        const FOLD_QUOTED = 'quoted';
        function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
            if (!lineWidth || lineWidth < 0) return text;
            if (lineWidth < minContentWidth) minContentWidth = 0;
            const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
            if (text.length <= endStep) return text;
            const folds = [];
            const escapedFolds = {};
            let end = lineWidth - indent.length;
            if (typeof indentAtStart === 'number') {
                if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
                else end = lineWidth - indentAtStart;
            }
            let split = undefined;
            let prev = undefined;
            let overflow = false;
            let i = -1;
            let escStart = -1;
            let escEnd = -1;
            if (mode === FOLD_BLOCK) {
                i = consumeMoreIndentedLines(text, i, indent.length);
                if (i !== -1) end = i + endStep;
            }
            for(let ch; ch = text[i += 1];){
                if (mode === FOLD_QUOTED && ch === '\\') {
                    escStart = i;
                    switch(text[i + 1]){
                        case 'x':
                            i += 3;
                            break;
                        case 'u':
                            i += 5;
                            break;
                        case 'U':
                            i += 9;
                            break;
                        default:
                            i += 1;
                    }
                    escEnd = i;
                }
                if (ch === '\n') {
                    if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
                    end = i + indent.length + endStep;
                    split = undefined;
                } else {
                    if (ch === ' ' && prev && prev !== ' ' && prev !== '\n' && prev !== '\t') {
                        const next = text[i + 1];
                        if (next && next !== ' ' && next !== '\n' && next !== '\t') split = i;
                    }
                    if (i >= end) {
                        if (split) {
                            folds.push(split);
                            end = split + endStep;
                            split = undefined;
                        } else if (mode === FOLD_QUOTED) {
                            while(prev === ' ' || prev === '\t'){
                                prev = ch;
                                ch = text[i += 1];
                                overflow = true;
                            }
                            const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                            if (escapedFolds[j]) return text;
                            folds.push(j);
                            escapedFolds[j] = true;
                            end = j + endStep;
                            split = undefined;
                        } else {
                            overflow = true;
                        }
                    }
                }
                prev = ch;
            }
            if (overflow && onOverflow) onOverflow();
            if (folds.length === 0) return text;
            if (onFold) onFold();
            let res = text.slice(0, folds[0]);
            for(let i = 0; i < folds.length; ++i){
                const fold = folds[i];
                const end = folds[i + 1] || text.length;
                if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
                else {
                    if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
                    res += `\n${indent}${text.slice(fold + 1, end)}`;
                }
            }
            return res;
        }
        function consumeMoreIndentedLines(text, i, indent) {
            let end = i;
            let start = i + 1;
            let ch = text[start];
            while(ch === ' ' || ch === '\t'){
                if (i < start + indent) {
                    ch = text[++i];
                } else {
                    do {
                        ch = text[++i];
                    }while (ch && ch !== '\n')
                    end = i;
                    start = i + 1;
                    ch = text[start];
                }
            }
            return end;
        }
        exports.FOLD_BLOCK = FOLD_BLOCK;
        exports.FOLD_FLOW = FOLD_FLOW;
        exports.FOLD_QUOTED = FOLD_QUOTED;
        exports.foldFlowLines = foldFlowLines;
    },
    2148: (__unused_webpack_module, exports, __webpack_require__)=>{
        var anchors = __webpack_require__(71596);
        var identity = __webpack_require__(41127);
        var stringifyComment = __webpack_require__(59799);
        var stringifyString = __webpack_require__(83069);
        function createStringifyContext(doc, options) {
            const opt = Object.assign({
                blockQuote: true,
                commentString: stringifyComment.stringifyComment,
                defaultKeyType: null,
                defaultStringType: 'PLAIN',
                directives: null,
                doubleQuotedAsJSON: false,
                doubleQuotedMinMultiLineLength: 40,
                falseStr: 'false',
                flowCollectionPadding: true,
                indentSeq: true,
                lineWidth: 80,
                minContentWidth: 20,
                nullStr: 'null',
                simpleKeys: false,
                singleQuote: null,
                trailingComma: false,
                trueStr: 'true',
                verifyAliasOrder: true
            }, doc.schema.toStringOptions, options);
            let inFlow;
            switch(opt.collectionStyle){
                case 'block':
                    inFlow = false;
                    break;
                case 'flow':
                    inFlow = true;
                    break;
                default:
                    inFlow = null;
            }
            return {
                anchors: new Set(),
                doc,
                flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
                indent: '',
                indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
                inFlow,
                options: opt
            };
        }
        function getTagObject(tags, item) {
            if (item.tag) {
                const match = tags.filter((t)=>t.tag === item.tag);
                if (match.length > 0) return match.find((t)=>t.format === item.format) ?? match[0];
            }
            let tagObj = undefined;
            let obj;
            if (identity.isScalar(item)) {
                obj = item.value;
                let match = tags.filter((t)=>t.identify?.(obj));
                if (match.length > 1) {
                    const testMatch = match.filter((t)=>t.test);
                    if (testMatch.length > 0) match = testMatch;
                }
                tagObj = match.find((t)=>t.format === item.format) ?? match.find((t)=>!t.format);
            } else {
                obj = item;
                tagObj = tags.find((t)=>t.nodeClass && obj instanceof t.nodeClass);
            }
            if (!tagObj) {
                const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
                throw new Error(`Tag not resolved for ${name} value`);
            }
            return tagObj;
        }
        function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
            if (!doc.directives) return '';
            const props = [];
            const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
            if (anchor && anchors.anchorIsValid(anchor)) {
                anchors$1.add(anchor);
                props.push(`&${anchor}`);
            }
            const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
            if (tag) props.push(doc.directives.tagString(tag));
            return props.join(' ');
        }
        function stringify(item, ctx, onComment, onChompKeep) {
            if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
            if (identity.isAlias(item)) {
                if (ctx.doc.directives) return item.toString(ctx);
                if (ctx.resolvedAliases?.has(item)) {
                    throw new TypeError(`Cannot stringify circular structure without alias nodes`);
                } else {
                    if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
                    else ctx.resolvedAliases = new Set([
                        item
                    ]);
                    item = item.resolve(ctx.doc);
                }
            }
            let tagObj = undefined;
            const node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
                onTagObj: (o)=>tagObj = o
            });
            tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
            const props = stringifyProps(node, tagObj, ctx);
            if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
            const str = typeof tagObj.stringify === 'function' ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
            if (!props) return str;
            return identity.isScalar(node) || str[0] === '{' || str[0] === '[' ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
        }
        exports.createStringifyContext = createStringifyContext;
        exports.stringify = stringify;
    },
    61212: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(59799);
        function stringifyCollection(collection, ctx, options) {
            const flow = ctx.inFlow ?? collection.flow;
            const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
            return stringify(collection, ctx, options);
        }
        function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
            const { indent, options: { commentString } } = ctx;
            const itemCtx = Object.assign({}, ctx, {
                indent: itemIndent,
                type: null
            });
            let chompKeep = false;
            const lines = [];
            for(let i = 0; i < items.length; ++i){
                const item = items[i];
                let comment = null;
                if (identity.isNode(item)) {
                    if (!chompKeep && item.spaceBefore) lines.push('');
                    addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
                    if (item.comment) comment = item.comment;
                } else if (identity.isPair(item)) {
                    const ik = identity.isNode(item.key) ? item.key : null;
                    if (ik) {
                        if (!chompKeep && ik.spaceBefore) lines.push('');
                        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
                    }
                }
                chompKeep = false;
                let str = stringify.stringify(item, itemCtx, ()=>comment = null, ()=>chompKeep = true);
                if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
                if (chompKeep && comment) chompKeep = false;
                lines.push(blockItemPrefix + str);
            }
            let str;
            if (lines.length === 0) {
                str = flowChars.start + flowChars.end;
            } else {
                str = lines[0];
                for(let i = 1; i < lines.length; ++i){
                    const line = lines[i];
                    str += line ? `\n${indent}${line}` : '\n';
                }
            }
            if (comment) {
                str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
                if (onComment) onComment();
            } else if (chompKeep && onChompKeep) onChompKeep();
            return str;
        }
        function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
            const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
            itemIndent += indentStep;
            const itemCtx = Object.assign({}, ctx, {
                indent: itemIndent,
                inFlow: true,
                type: null
            });
            let reqNewline = false;
            let linesAtValue = 0;
            const lines = [];
            for(let i = 0; i < items.length; ++i){
                const item = items[i];
                let comment = null;
                if (identity.isNode(item)) {
                    if (item.spaceBefore) lines.push('');
                    addCommentBefore(ctx, lines, item.commentBefore, false);
                    if (item.comment) comment = item.comment;
                } else if (identity.isPair(item)) {
                    const ik = identity.isNode(item.key) ? item.key : null;
                    if (ik) {
                        if (ik.spaceBefore) lines.push('');
                        addCommentBefore(ctx, lines, ik.commentBefore, false);
                        if (ik.comment) reqNewline = true;
                    }
                    const iv = identity.isNode(item.value) ? item.value : null;
                    if (iv) {
                        if (iv.comment) comment = iv.comment;
                        if (iv.commentBefore) reqNewline = true;
                    } else if (item.value == null && ik?.comment) {
                        comment = ik.comment;
                    }
                }
                if (comment) reqNewline = true;
                let str = stringify.stringify(item, itemCtx, ()=>comment = null);
                reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
                if (i < items.length - 1) {
                    str += ',';
                } else if (ctx.options.trailingComma) {
                    if (ctx.options.lineWidth > 0) {
                        reqNewline || (reqNewline = lines.reduce((sum, line)=>sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
                    }
                    if (reqNewline) {
                        str += ',';
                    }
                }
                if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
                lines.push(str);
                linesAtValue = lines.length;
            }
            const { start, end } = flowChars;
            if (lines.length === 0) {
                return start + end;
            } else {
                if (!reqNewline) {
                    const len = lines.reduce((sum, line)=>sum + line.length + 2, 2);
                    reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
                }
                if (reqNewline) {
                    let str = start;
                    for (const line of lines)str += line ? `\n${indentStep}${indent}${line}` : '\n';
                    return `${str}\n${indent}${end}`;
                } else {
                    return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
                }
            }
        }
        function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
            if (comment && chompKeep) comment = comment.replace(/^\n+/, '');
            if (comment) {
                const ic = stringifyComment.indentComment(commentString(comment), indent);
                lines.push(ic.trimStart());
            }
        }
        exports.stringifyCollection = stringifyCollection;
    },
    59799: (__unused_webpack_module, exports)=>{
        const stringifyComment = (str)=>str.replace(/^(?!$)(?: $)?/gm, '#');
        function indentComment(comment, indent) {
            if (/^\n+$/.test(comment)) return comment.substring(1);
            return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
        }
        const lineComment = (str, indent, comment)=>str.endsWith('\n') ? indentComment(comment, indent) : comment.includes('\n') ? '\n' + indentComment(comment, indent) : (str.endsWith(' ') ? '' : ' ') + comment;
        exports.indentComment = indentComment;
        exports.lineComment = lineComment;
        exports.stringifyComment = stringifyComment;
    },
    6829: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(59799);
        function stringifyDocument(doc, options) {
            const lines = [];
            let hasDirectives = options.directives === true;
            if (options.directives !== false && doc.directives) {
                const dir = doc.directives.toString(doc);
                if (dir) {
                    lines.push(dir);
                    hasDirectives = true;
                } else if (doc.directives.docStart) hasDirectives = true;
            }
            if (hasDirectives) lines.push('---');
            const ctx = stringify.createStringifyContext(doc, options);
            const { commentString } = ctx.options;
            if (doc.commentBefore) {
                if (lines.length !== 1) lines.unshift('');
                const cs = commentString(doc.commentBefore);
                lines.unshift(stringifyComment.indentComment(cs, ''));
            }
            let chompKeep = false;
            let contentComment = null;
            if (doc.contents) {
                if (identity.isNode(doc.contents)) {
                    if (doc.contents.spaceBefore && hasDirectives) lines.push('');
                    if (doc.contents.commentBefore) {
                        const cs = commentString(doc.contents.commentBefore);
                        lines.push(stringifyComment.indentComment(cs, ''));
                    }
                    ctx.forceBlockIndent = !!doc.comment;
                    contentComment = doc.contents.comment;
                }
                const onChompKeep = contentComment ? undefined : ()=>chompKeep = true;
                let body = stringify.stringify(doc.contents, ctx, ()=>contentComment = null, onChompKeep);
                if (contentComment) body += stringifyComment.lineComment(body, '', commentString(contentComment));
                if ((body[0] === '|' || body[0] === '>') && lines[lines.length - 1] === '---') {
                    lines[lines.length - 1] = `--- ${body}`;
                } else lines.push(body);
            } else {
                lines.push(stringify.stringify(doc.contents, ctx));
            }
            if (doc.directives?.docEnd) {
                if (doc.comment) {
                    const cs = commentString(doc.comment);
                    if (cs.includes('\n')) {
                        lines.push('...');
                        lines.push(stringifyComment.indentComment(cs, ''));
                    } else {
                        lines.push(`... ${cs}`);
                    }
                } else {
                    lines.push('...');
                }
            } else {
                let dc = doc.comment;
                if (dc && chompKeep) dc = dc.replace(/^\n+/, '');
                if (dc) {
                    if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '') lines.push('');
                    lines.push(stringifyComment.indentComment(commentString(dc), ''));
                }
            }
            return lines.join('\n') + '\n';
        }
        exports.stringifyDocument = stringifyDocument;
    },
    28689: (__unused_webpack_module, exports)=>{
        function stringifyNumber({ format, minFractionDigits, tag, value }) {
            if (typeof value === 'bigint') return String(value);
            const num = typeof value === 'number' ? value : Number(value);
            if (!isFinite(num)) return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
            let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
            if (!format && minFractionDigits && (!tag || tag === 'tag:yaml.org,2002:float') && /^-?\d/.test(n) && !n.includes('e')) {
                let i = n.indexOf('.');
                if (i < 0) {
                    i = n.length;
                    n += '.';
                }
                let d = minFractionDigits - (n.length - i - 1);
                while(d-- > 0)n += '0';
            }
            return n;
        }
        exports.stringifyNumber = stringifyNumber;
    },
    59748: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(59799);
        function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
            const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
            let keyComment = identity.isNode(key) && key.comment || null;
            if (simpleKeys) {
                if (keyComment) {
                    throw new Error('With simple keys, key nodes cannot have comments');
                }
                if (identity.isCollection(key) || !identity.isNode(key) && typeof key === 'object') {
                    const msg = 'With simple keys, collection cannot be used as a key value';
                    throw new Error(msg);
                }
            }
            let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === 'object'));
            ctx = Object.assign({}, ctx, {
                allNullValues: false,
                implicitKey: !explicitKey && (simpleKeys || !allNullValues),
                indent: indent + indentStep
            });
            let keyCommentDone = false;
            let chompKeep = false;
            let str = stringify.stringify(key, ctx, ()=>keyCommentDone = true, ()=>chompKeep = true);
            if (!explicitKey && !ctx.inFlow && str.length > 1024) {
                if (simpleKeys) throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
                explicitKey = true;
            }
            if (ctx.inFlow) {
                if (allNullValues || value == null) {
                    if (keyCommentDone && onComment) onComment();
                    return str === '' ? '?' : explicitKey ? `? ${str}` : str;
                }
            } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
                str = `? ${str}`;
                if (keyComment && !keyCommentDone) {
                    str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
                } else if (chompKeep && onChompKeep) onChompKeep();
                return str;
            }
            if (keyCommentDone) keyComment = null;
            if (explicitKey) {
                if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
                str = `? ${str}\n${indent}:`;
            } else {
                str = `${str}:`;
                if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
            }
            let vsb, vcb, valueComment;
            if (identity.isNode(value)) {
                vsb = !!value.spaceBefore;
                vcb = value.commentBefore;
                valueComment = value.comment;
            } else {
                vsb = false;
                vcb = null;
                valueComment = null;
                if (value && typeof value === 'object') value = doc.createNode(value);
            }
            ctx.implicitKey = false;
            if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
            chompKeep = false;
            if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
                ctx.indent = ctx.indent.substring(2);
            }
            let valueCommentDone = false;
            const valueStr = stringify.stringify(value, ctx, ()=>valueCommentDone = true, ()=>chompKeep = true);
            let ws = ' ';
            if (keyComment || vsb || vcb) {
                ws = vsb ? '\n' : '';
                if (vcb) {
                    const cs = commentString(vcb);
                    ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
                }
                if (valueStr === '' && !ctx.inFlow) {
                    if (ws === '\n' && valueComment) ws = '\n\n';
                } else {
                    ws += `\n${ctx.indent}`;
                }
            } else if (!explicitKey && identity.isCollection(value)) {
                const vs0 = valueStr[0];
                const nl0 = valueStr.indexOf('\n');
                const hasNewline = nl0 !== -1;
                const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
                if (hasNewline || !flow) {
                    let hasPropsLine = false;
                    if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                        let sp0 = valueStr.indexOf(' ');
                        if (vs0 === '&' && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === '!') {
                            sp0 = valueStr.indexOf(' ', sp0 + 1);
                        }
                        if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
                    }
                    if (!hasPropsLine) ws = `\n${ctx.indent}`;
                }
            } else if (valueStr === '' || valueStr[0] === '\n') {
                ws = '';
            }
            str += ws + valueStr;
            if (ctx.inFlow) {
                if (valueCommentDone && onComment) onComment();
            } else if (valueComment && !valueCommentDone) {
                str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
            } else if (chompKeep && onChompKeep) {
                onChompKeep();
            }
            return str;
        }
        exports.stringifyPair = stringifyPair;
    },
    83069: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var foldFlowLines = __webpack_require__(34475);
        const getFoldOptions = (ctx, isBlock)=>({
                indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
                lineWidth: ctx.options.lineWidth,
                minContentWidth: ctx.options.minContentWidth
            });
        const containsDocumentMarker = (str)=>/^(%|---|\.\.\.)/m.test(str);
        function lineLengthOverLimit(str, lineWidth, indentLength) {
            if (!lineWidth || lineWidth < 0) return false;
            const limit = lineWidth - indentLength;
            const strLen = str.length;
            if (strLen <= limit) return false;
            for(let i = 0, start = 0; i < strLen; ++i){
                if (str[i] === '\n') {
                    if (i - start > limit) return true;
                    start = i + 1;
                    if (strLen - start <= limit) return false;
                }
            }
            return true;
        }
        function doubleQuotedString(value, ctx) {
            const json = JSON.stringify(value);
            if (ctx.options.doubleQuotedAsJSON) return json;
            const { implicitKey } = ctx;
            const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
            const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
            let str = '';
            let start = 0;
            for(let i = 0, ch = json[i]; ch; ch = json[++i]){
                if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
                    str += json.slice(start, i) + '\\ ';
                    i += 1;
                    start = i;
                    ch = '\\';
                }
                if (ch === '\\') switch(json[i + 1]){
                    case 'u':
                        {
                            str += json.slice(start, i);
                            const code = json.substr(i + 2, 4);
                            switch(code){
                                case '0000':
                                    str += '\\0';
                                    break;
                                case '0007':
                                    str += '\\a';
                                    break;
                                case '000b':
                                    str += '\\v';
                                    break;
                                case '001b':
                                    str += '\\e';
                                    break;
                                case '0085':
                                    str += '\\N';
                                    break;
                                case '00a0':
                                    str += '\\_';
                                    break;
                                case '2028':
                                    str += '\\L';
                                    break;
                                case '2029':
                                    str += '\\P';
                                    break;
                                default:
                                    if (code.substr(0, 2) === '00') str += '\\x' + code.substr(2);
                                    else str += json.substr(i, 6);
                            }
                            i += 5;
                            start = i + 1;
                        }
                        break;
                    case 'n':
                        if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                            i += 1;
                        } else {
                            str += json.slice(start, i) + '\n\n';
                            while(json[i + 2] === '\\' && json[i + 3] === 'n' && json[i + 4] !== '"'){
                                str += '\n';
                                i += 2;
                            }
                            str += indent;
                            if (json[i + 2] === ' ') str += '\\';
                            i += 1;
                            start = i + 1;
                        }
                        break;
                    default:
                        i += 1;
                }
            }
            str = start ? str + json.slice(start) : json;
            return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
        }
        function singleQuotedString(value, ctx) {
            if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes('\n') || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
            const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
            const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
            return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
        }
        function quotedString(value, ctx) {
            const { singleQuote } = ctx.options;
            let qs;
            if (singleQuote === false) qs = doubleQuotedString;
            else {
                const hasDouble = value.includes('"');
                const hasSingle = value.includes("'");
                if (hasDouble && !hasSingle) qs = singleQuotedString;
                else if (hasSingle && !hasDouble) qs = doubleQuotedString;
                else qs = singleQuote ? singleQuotedString : doubleQuotedString;
            }
            return qs(value, ctx);
        }
        let blockEndNewlines;
        try {
            blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
        } catch  {
            blockEndNewlines = /\n+(?!\n|$)/g;
        }
        function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
            const { blockQuote, commentString, lineWidth } = ctx.options;
            if (!blockQuote || /\n[\t ]+$/.test(value)) {
                return quotedString(value, ctx);
            }
            const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
            const literal = blockQuote === 'literal' ? true : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
            if (!value) return literal ? '|\n' : '>\n';
            let chomp;
            let endStart;
            for(endStart = value.length; endStart > 0; --endStart){
                const ch = value[endStart - 1];
                if (ch !== '\n' && ch !== '\t' && ch !== ' ') break;
            }
            let end = value.substring(endStart);
            const endNlPos = end.indexOf('\n');
            if (endNlPos === -1) {
                chomp = '-';
            } else if (value === end || endNlPos !== end.length - 1) {
                chomp = '+';
                if (onChompKeep) onChompKeep();
            } else {
                chomp = '';
            }
            if (end) {
                value = value.slice(0, -end.length);
                if (end[end.length - 1] === '\n') end = end.slice(0, -1);
                end = end.replace(blockEndNewlines, `$&${indent}`);
            }
            let startWithSpace = false;
            let startEnd;
            let startNlPos = -1;
            for(startEnd = 0; startEnd < value.length; ++startEnd){
                const ch = value[startEnd];
                if (ch === ' ') startWithSpace = true;
                else if (ch === '\n') startNlPos = startEnd;
                else break;
            }
            let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
            if (start) {
                value = value.substring(start.length);
                start = start.replace(/\n+/g, `$&${indent}`);
            }
            const indentSize = indent ? '2' : '1';
            let header = (startWithSpace ? indentSize : '') + chomp;
            if (comment) {
                header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
                if (onComment) onComment();
            }
            if (!literal) {
                const foldedValue = value.replace(/\n+/g, '\n$&').replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2').replace(/\n+/g, `$&${indent}`);
                let literalFallback = false;
                const foldOptions = getFoldOptions(ctx, true);
                if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
                    foldOptions.onOverflow = ()=>{
                        literalFallback = true;
                    };
                }
                const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
                if (!literalFallback) return `>${header}\n${indent}${body}`;
            }
            value = value.replace(/\n+/g, `$&${indent}`);
            return `|${header}\n${indent}${start}${value}${end}`;
        }
        function plainString(item, ctx, onComment, onChompKeep) {
            const { type, value } = item;
            const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
            if (implicitKey && value.includes('\n') || inFlow && /[[\]{},]/.test(value)) {
                return quotedString(value, ctx);
            }
            if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
                return implicitKey || inFlow || !value.includes('\n') ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
            }
            if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes('\n')) {
                return blockString(item, ctx, onComment, onChompKeep);
            }
            if (containsDocumentMarker(value)) {
                if (indent === '') {
                    ctx.forceBlockIndent = true;
                    return blockString(item, ctx, onComment, onChompKeep);
                } else if (implicitKey && indent === indentStep) {
                    return quotedString(value, ctx);
                }
            }
            const str = value.replace(/\n+/g, `$&\n${indent}`);
            if (actualString) {
                const test = (tag)=>tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
                const { compat, tags } = ctx.doc.schema;
                if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
            }
            return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
        }
        function stringifyString(item, ctx, onComment, onChompKeep) {
            const { implicitKey, inFlow } = ctx;
            const ss = typeof item.value === 'string' ? item : Object.assign({}, item, {
                value: String(item.value)
            });
            let { type } = item;
            if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
                if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
            }
            const _stringify = (_type)=>{
                switch(_type){
                    case Scalar.Scalar.BLOCK_FOLDED:
                    case Scalar.Scalar.BLOCK_LITERAL:
                        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
                    case Scalar.Scalar.QUOTE_DOUBLE:
                        return doubleQuotedString(ss.value, ctx);
                    case Scalar.Scalar.QUOTE_SINGLE:
                        return singleQuotedString(ss.value, ctx);
                    case Scalar.Scalar.PLAIN:
                        return plainString(ss, ctx, onComment, onChompKeep);
                    default:
                        return null;
                }
            };
            let res = _stringify(type);
            if (res === null) {
                const { defaultKeyType, defaultStringType } = ctx.options;
                const t = implicitKey && defaultKeyType || defaultStringType;
                res = _stringify(t);
                if (res === null) throw new Error(`Unsupported default string type ${t}`);
            }
            return res;
        }
        exports.stringifyString = stringifyString;
    },
    10204: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        const BREAK = Symbol('break visit');
        const SKIP = Symbol('skip children');
        const REMOVE = Symbol('remove node');
        function visit(node, visitor) {
            const visitor_ = initVisitor(visitor);
            if (identity.isDocument(node)) {
                const cd = visit_(null, node.contents, visitor_, Object.freeze([
                    node
                ]));
                if (cd === REMOVE) node.contents = null;
            } else visit_(null, node, visitor_, Object.freeze([]));
        }
        visit.BREAK = BREAK;
        visit.SKIP = SKIP;
        visit.REMOVE = REMOVE;
        function visit_(key, node, visitor, path) {
            const ctrl = callVisitor(key, node, visitor, path);
            if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
                replaceNode(key, path, ctrl);
                return visit_(key, ctrl, visitor, path);
            }
            if (typeof ctrl !== 'symbol') {
                if (identity.isCollection(node)) {
                    path = Object.freeze(path.concat(node));
                    for(let i = 0; i < node.items.length; ++i){
                        const ci = visit_(i, node.items[i], visitor, path);
                        if (typeof ci === 'number') i = ci - 1;
                        else if (ci === BREAK) return BREAK;
                        else if (ci === REMOVE) {
                            node.items.splice(i, 1);
                            i -= 1;
                        }
                    }
                } else if (identity.isPair(node)) {
                    path = Object.freeze(path.concat(node));
                    const ck = visit_('key', node.key, visitor, path);
                    if (ck === BREAK) return BREAK;
                    else if (ck === REMOVE) node.key = null;
                    const cv = visit_('value', node.value, visitor, path);
                    if (cv === BREAK) return BREAK;
                    else if (cv === REMOVE) node.value = null;
                }
            }
            return ctrl;
        }
        async function visitAsync(node, visitor) {
            const visitor_ = initVisitor(visitor);
            if (identity.isDocument(node)) {
                const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([
                    node
                ]));
                if (cd === REMOVE) node.contents = null;
            } else await visitAsync_(null, node, visitor_, Object.freeze([]));
        }
        visitAsync.BREAK = BREAK;
        visitAsync.SKIP = SKIP;
        visitAsync.REMOVE = REMOVE;
        async function visitAsync_(key, node, visitor, path) {
            const ctrl = await callVisitor(key, node, visitor, path);
            if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
                replaceNode(key, path, ctrl);
                return visitAsync_(key, ctrl, visitor, path);
            }
            if (typeof ctrl !== 'symbol') {
                if (identity.isCollection(node)) {
                    path = Object.freeze(path.concat(node));
                    for(let i = 0; i < node.items.length; ++i){
                        const ci = await visitAsync_(i, node.items[i], visitor, path);
                        if (typeof ci === 'number') i = ci - 1;
                        else if (ci === BREAK) return BREAK;
                        else if (ci === REMOVE) {
                            node.items.splice(i, 1);
                            i -= 1;
                        }
                    }
                } else if (identity.isPair(node)) {
                    path = Object.freeze(path.concat(node));
                    const ck = await visitAsync_('key', node.key, visitor, path);
                    if (ck === BREAK) return BREAK;
                    else if (ck === REMOVE) node.key = null;
                    const cv = await visitAsync_('value', node.value, visitor, path);
                    if (cv === BREAK) return BREAK;
                    else if (cv === REMOVE) node.value = null;
                }
            }
            return ctrl;
        }
        function initVisitor(visitor) {
            if (typeof visitor === 'object' && (visitor.Collection || visitor.Node || visitor.Value)) {
                return Object.assign({
                    Alias: visitor.Node,
                    Map: visitor.Node,
                    Scalar: visitor.Node,
                    Seq: visitor.Node
                }, visitor.Value && {
                    Map: visitor.Value,
                    Scalar: visitor.Value,
                    Seq: visitor.Value
                }, visitor.Collection && {
                    Map: visitor.Collection,
                    Seq: visitor.Collection
                }, visitor);
            }
            return visitor;
        }
        function callVisitor(key, node, visitor, path) {
            if (typeof visitor === 'function') return visitor(key, node, path);
            if (identity.isMap(node)) return visitor.Map?.(key, node, path);
            if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
            if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
            if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
            if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
            return undefined;
        }
        function replaceNode(key, path, node) {
            const parent = path[path.length - 1];
            if (identity.isCollection(parent)) {
                parent.items[key] = node;
            } else if (identity.isPair(parent)) {
                if (key === 'key') parent.key = node;
                else parent.value = node;
            } else if (identity.isDocument(parent)) {
                parent.contents = node;
            } else {
                const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
                throw new Error(`Cannot replace node with ${pt} parent`);
            }
        }
        exports.visit = visit;
        exports.visitAsync = visitAsync;
    },
    3292: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            qg: ()=>parse
        });
        ;
        function getLineColFromPtr(string, ptr) {
            let lines = string.slice(0, ptr).split(/\r?\n/);
            return [
                lines.length,
                lines.pop().length + 1
            ];
        }
        function makeCodeBlock(string, line, column) {
            let lines = string.split(/\r?\n/);
            let codeblock = '';
            let numberLen = (Math.log10(line + 1) | 0) + 1;
            for(let i = line - 1; i <= line + 1; i++){
                let l = lines[i - 1];
                if (!l) continue;
                codeblock += i.toString().padEnd(numberLen, ' ');
                codeblock += ':  ';
                codeblock += l;
                codeblock += '\n';
                if (i === line) {
                    codeblock += ' '.repeat(numberLen + column + 2);
                    codeblock += '^\n';
                }
            }
            return codeblock;
        }
        class TomlError extends Error {
            line;
            column;
            codeblock;
            constructor(message, options){
                const [line, column] = getLineColFromPtr(options.toml, options.ptr);
                const codeblock = makeCodeBlock(options.toml, line, column);
                super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
                this.line = line;
                this.column = column;
                this.codeblock = codeblock;
            }
            static x(message, ctx, ptr) {
                throw new TomlError(message, {
                    toml: ctx.s,
                    ptr: ptr ?? ctx.p
                });
            }
        }
        ;
        function parseString(ctx) {
            let startPtr = ctx.p;
            let c = ctx.s.charCodeAt(ctx.p++);
            let first = c;
            let isLiteral = c === 0x27;
            let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
            if (isMultiline) {
                if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa) ctx.p++;
                else if (c === 0xd && ctx.s.charCodeAt(ctx.p + 1) === 0xa) ctx.p += 2;
            }
            let parsed = '';
            let sliceStart = ctx.p;
            let state = 0;
            for(; ctx.p < ctx.s.length; ctx.p++){
                c = ctx.s.charCodeAt(ctx.p);
                if (isMultiline && (c === 0xa || c === 0xd && ctx.s.charCodeAt(ctx.p + 1) === 0xa)) {
                    state = state && 3;
                } else if (c < 0x20 && c !== 0x9 || c === 0x7f) {
                    TomlError.x('control characters are not allowed in strings', ctx);
                } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
                    if (isMultiline) {
                        if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
                        if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
                    }
                    if (!state) {
                        let s = ctx.s.slice(sliceStart, ctx.p);
                        parsed = parsed ? parsed + s : s;
                    }
                    ctx.p += isMultiline ? 3 : 1;
                    return parsed;
                } else if (!state) {
                    if (!isLiteral && c === 0x5c) {
                        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
                        state = 1;
                    }
                } else if (state === 1) {
                    if (c === 0x78 || c === 0x75 || c === 0x55) {
                        let errPtr = ctx.p++ - 1;
                        let value = 0;
                        let len = c === 0x78 ? 2 : c === 0x75 ? 4 : 8;
                        for(let j = 0; j < len; j++, ctx.p++){
                            let hex = ctx.s.charCodeAt(ctx.p);
                            let digit = hex >= 0x30 && hex <= 0x39 ? hex - 0x30 : hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 : hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                            if (digit < 0) TomlError.x('invalid non-hex character in unicode escape', ctx);
                            value = value << 4 | digit;
                        }
                        if (value < 0 || value > 0x10ffff || value >= 0xd800 && value <= 0xdfff) {
                            TomlError.x('invalid unicode escape', ctx, errPtr);
                        }
                        parsed += String.fromCodePoint(value);
                        sliceStart = ctx.p--;
                        state = 0;
                    } else if (isMultiline && (c === 0x20 || c === 0x9)) {
                        state = 2;
                    } else {
                        if (c === 0x62) parsed += '\b';
                        else if (c === 0x74) parsed += '\t';
                        else if (c === 0x6e) parsed += '\n';
                        else if (c === 0x66) parsed += '\f';
                        else if (c === 0x72) parsed += '\r';
                        else if (c === 0x65) parsed += '\x1b';
                        else if (c === 0x22) parsed += '"';
                        else if (c === 0x5c) parsed += '\\';
                        else TomlError.x('unrecognised escape sequence', ctx);
                        sliceStart = ctx.p + 1;
                        state = 0;
                    }
                } else if (c !== 0x20 && c !== 0x9) {
                    if (state === 2) TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
                    state = !isLiteral && c === 0x5c ? 1 : 0;
                    sliceStart = ctx.p;
                }
            }
            TomlError.x('unfinished string', ctx, startPtr);
        }
        ;
        let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
        class TomlDate extends Date {
            #hasDate = false;
            #hasTime = false;
            #offset = null;
            constructor(date, fasttype, unsafeDelim){
                let hasDate = true;
                let hasTime = true;
                let offset = 'Z';
                let c;
                if (typeof date === 'string') {
                    if (fasttype) prep: {
                        if (fasttype < 3) {
                            if (+date.slice(11, 13) > 23) {
                                date = '';
                                break prep;
                            }
                            if (fasttype === 2) {
                                offset = null;
                                date += 'Z';
                            } else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a && c !== 0x7a) {
                                offset = date.slice(date.length - 6);
                            }
                            if (unsafeDelim) date = date.slice(0, 10) + 'T' + date.slice(11);
                        } else if (fasttype === 4) {
                            date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                        }
                        hasDate = fasttype !== 4;
                        hasTime = fasttype !== 3;
                    }
                    else {
                        let match = date.match(DATE_TIME_RE);
                        if (match) {
                            if (!match[1]) {
                                hasDate = false;
                                date = `0000-01-01T${date}`;
                            }
                            hasTime = !!match[2];
                            hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                            if (match[2] && +match[2] > 23) {
                                date = '';
                            } else {
                                offset = match[3] || null;
                                if (!offset && hasTime) date += 'Z';
                            }
                        } else {
                            date = '';
                        }
                    }
                }
                super(date);
                if (!isNaN(this.getTime())) {
                    this.#hasDate = hasDate;
                    this.#hasTime = hasTime;
                    this.#offset = offset;
                }
            }
            isDateTime() {
                return this.#hasDate && this.#hasTime;
            }
            isLocal() {
                return !this.#hasDate || !this.#hasTime || !this.#offset;
            }
            isDate() {
                return this.#hasDate && !this.#hasTime;
            }
            isTime() {
                return this.#hasTime && !this.#hasDate;
            }
            isValid() {
                return this.#hasDate || this.#hasTime;
            }
            toISOString() {
                let iso = super.toISOString();
                if (this.isDate()) return iso.slice(0, 10);
                if (this.isTime()) return iso.slice(11, 23);
                if (this.#offset === null) return iso.slice(0, -1);
                if (this.#offset === 'Z' || this.#offset === 'z') return iso;
                let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
                offset = this.#offset[0] === '-' ? offset : -offset;
                let offsetDate = new Date(this.getTime() - offset * 60e3);
                return offsetDate.toISOString().slice(0, -1) + this.#offset;
            }
            static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
                let date = new TomlDate(jsDate);
                date.#offset = offset;
                return date;
            }
            static wrapAsLocalDateTime(jsDate) {
                let date = new TomlDate(jsDate);
                date.#offset = null;
                return date;
            }
            static wrapAsLocalDate(jsDate) {
                let date = new TomlDate(jsDate);
                date.#hasTime = false;
                date.#offset = null;
                return date;
            }
            static wrapAsLocalTime(jsDate) {
                let date = new TomlDate(jsDate);
                date.#hasDate = false;
                date.#offset = null;
                return date;
            }
        }
        ;
        function isDigit(char, base = 10) {
            return base === 16 ? char > 0x2f && char < 0x3a || char > 0x40 && char < 0x47 || char > 0x60 && char < 0x67 : char > 0x2f && char < 0x30 + base;
        }
        function isEndOfValue(char, delim) {
            return char === 0x20 || char === 0x9 || char === 0xa || char === 0xd || delim && (char === delim || char === 0x2c) || char === 0x23;
        }
        function extractValue(ctx, end) {
            let errPtr = ctx.p;
            let c = ctx.s.charCodeAt(ctx.p);
            if (c === 0x5b || c === 0x7b) {
                ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
                let value = c === 0x5b ? parseArray(ctx) : parseInlineTable(ctx);
                ctx.d++;
                return value;
            }
            if (c === 0x22 || c === 0x27) {
                return parseString(ctx);
            }
            if (c === 0x74) {
                if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65) TomlError.x('invalid value', ctx, errPtr);
                return ctx.p++, true;
            }
            if (c === 0x66) {
                if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65) TomlError.x('invalid value', ctx, errPtr);
                return ctx.p++, false;
            }
            if (c === 0x2b || c === 0x2d) {
                return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
            }
            if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d && ctx.s.charCodeAt(ctx.p + 7) === 0x2d) {
                return parseDate(ctx, c, end);
            }
            if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a) {
                return parseTime(ctx, c, end);
            }
            return parseNumber(ctx, ctx.p, c, 0, end);
        }
        function parseNumber(ctx, startPtr, startChr, sign, endChr) {
            let c = startChr;
            let state = 0;
            let hasUnderscores = false;
            if (c === 0x69) {
                if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66) TomlError.x('invalid value', ctx, startPtr);
                return ctx.p++, (sign || 1) / 0;
            }
            if (c === 0x6e) {
                if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e) TomlError.x('invalid value', ctx, startPtr);
                return ctx.p++, NaN;
            }
            if (c === 0x30) {
                if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
                if (!sign) {
                    if (c === 0x78) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
                    else if (c === 0x62) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
                    else if (c === 0x6f) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
                }
                if (c === 0x2e) state = 2;
                else if (c === 0x65 || c === 0x45) state = 4;
                else TomlError.x('illegal leading zero', ctx, startPtr);
            } else if (!isDigit(c)) TomlError.x('invalid value', ctx, startPtr);
            while(++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))){
                if (!state) state = 1;
                if (c === 0x5f) {
                    if (!(state & 1)) TomlError.x('illegal underscore', ctx);
                    state += 11;
                    hasUnderscores = true;
                } else if (state === 1 && c === 0x2e) state = 2;
                else if ((state === 1 || state === 3) && (c === 0x65 || c === 0x45)) state = 4;
                else if (state === 4 && (c === 0x2b || c === 0x2d)) {
                    state = 6;
                } else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
                else if (state > 9) state -= 11;
                else if (!(state & 1)) state++;
            }
            if (!state) {
                let val = (startChr - 0x30) * (sign || 1);
                return ctx.bi === true ? BigInt(val) : val;
            }
            if (!(state & 1)) TomlError.x('unfinished numeric value', ctx, startPtr);
            let str = ctx.s.slice(startPtr, ctx.p);
            if (hasUnderscores) str = str.replaceAll('_', '');
            return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
        }
        function parseIntegerBaseN(ctx, startPtr, base, endChr) {
            let c, underscore = 1;
            while(++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))){
                if (c === 0x5f) {
                    if (underscore & 1) TomlError.x('illegal underscore', ctx);
                    underscore = 3;
                } else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
                else if (underscore & 1) underscore--;
            }
            if (underscore & 1) TomlError.x('unfinished numeric value', ctx);
            let str = ctx.s.slice(startPtr + 2, ctx.p);
            if (underscore) str = str.replaceAll('_', '');
            return parseInteger(ctx, str, base, startPtr);
        }
        function parseInteger(ctx, str, base, startPtr) {
            if (ctx.bi !== true) int: {
                let val = parseInt(str, base);
                if (!Number.isSafeInteger(val)) {
                    if (ctx.bi) break int;
                    TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
                }
                return val;
            }
            return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
        }
        function parseDate(ctx, c, endChr) {
            let startPtr = ctx.p++, unsafeSeparator;
            if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
                return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
            }
            ctx.p += 5;
            if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
            if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 && c !== 0x74) {
                let t = ctx.s.slice(startPtr, ctx.p);
                return readDate(ctx, t, 3, false, startPtr);
            }
            if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a) TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
            if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a) ctx.p += 3;
            if (ctx.s.charCodeAt(ctx.p) === 0x2e) while(isDigit(ctx.s.charCodeAt(++ctx.p)));
            if (c = ctx.s.charCodeAt(ctx.p)) {
                if (c === 0x5a || c === 0x7a) {
                    let t = ctx.s.slice(startPtr, ++ctx.p);
                    return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
                }
                if (c === 0x2b || c === 0x2d) {
                    let t = ctx.s.slice(startPtr, ctx.p += 6);
                    return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && '[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']');
                }
            }
            let t = ctx.s.slice(startPtr, ctx.p);
            return readDate(ctx, t, 2, unsafeSeparator, startPtr);
        }
        function parseTime(ctx, c, endChr) {
            let start = ctx.p;
            if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
                return parseNumber(ctx, --ctx.p, c, 0, endChr);
            }
            if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a) ctx.p += 3;
            if (ctx.s.charCodeAt(ctx.p) === 0x2e) while(isDigit(ctx.s.charCodeAt(++ctx.p)));
            let t = ctx.s.slice(start, ctx.p);
            return readDate(ctx, t, 4, false, start);
        }
        function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
            if (ctx.ld) {
                let date = new TomlDate(str, type, unsafeDelim);
                if (!date.isValid()) TomlError.x('invalid date', ctx, errPtr);
                return date;
            }
            try {
                if (temporalSuffix) str += temporalSuffix;
                switch(type){
                    case 1:
                        return Temporal.ZonedDateTime.from(str);
                    case 2:
                        return Temporal.PlainDateTime.from(str);
                    case 3:
                        return Temporal.PlainDate.from(str);
                    case 4:
                        return Temporal.PlainTime.from(str);
                }
            } catch (e) {
                TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
            }
        }
        ;
        function skipComment(ctx) {
            for(; ctx.p < ctx.s.length; ctx.p++){
                let c = ctx.s.charCodeAt(ctx.p);
                if (c === 0xa) break;
                if (c === 0xd && ctx.s.charCodeAt(ctx.p + 1) === 0xa) {
                    ctx.p++;
                    break;
                }
                if (c < 0x20 && c !== 0x9 || c === 0x7f) {
                    TomlError.x('control characters are not allowed in comments', ctx);
                }
            }
        }
        function skipVoid(ctx, banNewLines, banComments) {
            let c;
            while(ctx.p < ctx.s.length){
                while(ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 || c === 0x9 || !banNewLines && (c === 0xa || c === 0xd && ctx.s.charCodeAt(ctx.p + 1) === 0xa)))ctx.p++;
                if (banComments || c !== 0x23) break;
                skipComment(ctx);
            }
        }
        ;
        function parseKey(ctx, end = 0x3d) {
            let startPtr;
            let state = 0;
            let parsed = [];
            let sliceStart;
            let c = ctx.s.charCodeAt(startPtr = ctx.p);
            do {
                if (c === end) {
                    if (!state) TomlError.x('unexpected end of key', ctx);
                    if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
                    return ctx.p++, parsed;
                } else if (c === 0x2e) {
                    if (!state) TomlError.x('illegal empty bare key', ctx);
                    if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
                    state = 0;
                } else if (!state && (c === 0x22 || c === 0x27)) {
                    if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
                    parsed.push(parseString(ctx));
                    state = 2;
                    ctx.p--;
                } else if (c === 0x20 || c === 0x9) {
                    if (state === 1) {
                        parsed.push(ctx.s.slice(sliceStart, ctx.p));
                        state = 2;
                    }
                } else if (state === 2 || c < 0x30 && c !== 0x2d || c > 0x39 && c < 0x41 || c > 0x5a && c < 0x61 && c !== 0x5f || c > 0x7a) {
                    TomlError.x('illegal character in key', ctx);
                } else if (!state) {
                    state = 1;
                    sliceStart = ctx.p;
                }
            }while (c = ctx.s.charCodeAt(++ctx.p))
            TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
        }
        function parseInlineTable(ctx) {
            let startPtr = ctx.p++;
            let res = Object.create(null);
            let seen = new Set();
            let c;
            while(ctx.p < ctx.s.length){
                skipVoid(ctx);
                if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d) {
                    ctx.p++;
                    return res;
                }
                let k;
                let t = res;
                let hasOwn = false;
                let errPtr = ctx.p;
                let key = parseKey(ctx);
                for(let i = 0; i < key.length; i++){
                    if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
                    k = key[i];
                    if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                        TomlError.x('trying to redefine an already defined value', ctx, errPtr);
                    }
                    let unsafe = k === '__proto__';
                    if (ctx.uk && (unsafe || k === 'constructor')) {
                        t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                        break;
                    }
                    if (!hasOwn && unsafe) {
                        Object.defineProperty(t, k, {
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                    }
                }
                if (hasOwn) {
                    TomlError.x('trying to redefine an already defined value', ctx, errPtr);
                }
                skipVoid(ctx, true, true);
                let value = extractValue(ctx, 0x7d);
                if (t && typeof (t[k] = value) === 'object') seen.add(value);
                skipVoid(ctx);
                if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d) {
                    return res;
                }
                if (c !== 0x2c) TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
            }
            TomlError.x('unfinished table', ctx, startPtr);
        }
        function parseArray(ctx) {
            let startPtr = ctx.p++;
            let res = [];
            let c;
            while(ctx.p < ctx.s.length){
                skipVoid(ctx);
                if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d) {
                    ctx.p++;
                    return res;
                }
                res.push(extractValue(ctx, 0x5d));
                skipVoid(ctx);
                if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d) {
                    return res;
                }
                if (c !== 0x2c) TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
            }
            TomlError.x('unfinished array', ctx, startPtr);
        }
        ;
        function peekTable(ctx, key, table, meta, type) {
            let t = table;
            let m = meta;
            let k;
            let hasOwn = false;
            let state;
            for(let i = 0; i < key.length; i++){
                if (i) {
                    t = hasOwn ? t[k] : t[k] = Object.create(null);
                    m = (state = m[k]).c;
                    if (type === 0 && (state.t === 1 || state.t === 2)) {
                        return null;
                    }
                    if (state.t === 2) {
                        let l = t.length - 1;
                        t = t[l];
                        m = m[l].c;
                    }
                }
                k = key[i];
                if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
                    return null;
                }
                if (!hasOwn) {
                    let unsafe = k === '__proto__';
                    if (ctx.uk && (unsafe || k === 'constructor')) return false;
                    if (unsafe) {
                        Object.defineProperty(t, k, {
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                        Object.defineProperty(m, k, {
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                    }
                    m[k] = {
                        t: i < key.length - 1 && type === 2 ? 3 : type,
                        d: false,
                        i: 0,
                        c: Object.create(null)
                    };
                }
            }
            state = m[k];
            if (state.t !== type && !(type === 1 && state.t === 3)) {
                return null;
            }
            if (type === 2) {
                if (!state.d) {
                    state.d = true;
                    t[k] = [];
                }
                t[k].push(t = Object.create(null));
                state.c[state.i++] = state = {
                    t: 1,
                    d: false,
                    i: 0,
                    c: Object.create(null)
                };
            }
            if (state.d) {
                return null;
            }
            state.d = true;
            if (type === 1) {
                t = hasOwn ? t[k] : t[k] = Object.create(null);
            } else if (type === 0 && hasOwn) {
                return null;
            }
            return [
                k,
                t,
                state.c
            ];
        }
        function validateTablePeek(ctx, peek, ptr) {
            if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? 'trying to redefine an already defined table or value' : 'document contains an unsafe property', ctx, ptr);
        }
        function parse(toml, options = {}) {
            let ctx = {
                s: toml,
                p: 0,
                d: options.maxDepth ?? 1000,
                bi: options.integersAsBigInt ?? false,
                ld: options.useLegacyDate ?? true,
                uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0
            };
            let res = Object.create(null);
            let meta = Object.create(null);
            let tmp;
            let skipping = false;
            let tbl = res;
            let m = meta;
            if (toml.charCodeAt(0) === 0xfeff) ctx.p++;
            skipVoid(ctx);
            while(ctx.p < toml.length){
                if (toml.charCodeAt(ctx.p) === 0x5b) {
                    let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b;
                    tmp = ctx.p += +isTableArray;
                    skipping = false;
                    let k = parseKey(ctx, 0x5d);
                    if (isTableArray) {
                        if (toml.charCodeAt(ctx.p) !== 0x5d) {
                            TomlError.x('expected end of table array declaration', ctx);
                        }
                        ctx.p++;
                    }
                    let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
                    if (!p) {
                        validateTablePeek(ctx, p, tmp);
                        skipping = true;
                    } else {
                        m = p[2];
                        tbl = p[1];
                    }
                } else {
                    tmp = ctx.p;
                    let k = parseKey(ctx);
                    let p = peekTable(ctx, k, tbl, m, 0);
                    if (!p && !skipping) validateTablePeek(ctx, p, tmp);
                    skipVoid(ctx, true, true);
                    let v = extractValue(ctx, void 0);
                    if (p && !skipping) p[1][p[0]] = v;
                }
                skipVoid(ctx, true);
                if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa && (tmp !== 0xd || toml.charCodeAt(ctx.p + 1) !== 0xa)) {
                    TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
                }
                skipVoid(ctx);
            }
            return res;
        }
        ;
        let BARE_KEY = /^[a-z0-9-_]+$/i;
        let HAS_WELLFORMED = !!''.isWellFormed;
        function extendedTypeOf(obj) {
            let type = typeof obj;
            if (type === 'object') {
                if (Array.isArray(obj)) return 'array';
                if (typeof obj.getUTCDate === 'function' && obj instanceof Date) return 'date';
                if (globalThis.Temporal) {
                    if (obj.until) {
                        if (obj instanceof Temporal.ZonedDateTime) return 'temporal/tz+uc';
                        if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate) return 'temporal/uc';
                        if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant) return 'temporal';
                        if (obj instanceof Temporal.PlainYearMonth) return 'temporal/x';
                    } else if (obj.toPlainDate && obj instanceof Temporal.PlainMonthDay || obj.negated && obj instanceof Temporal.Duration) {
                        return 'temporal/x';
                    }
                }
            }
            return type;
        }
        function isArrayOfTables(obj) {
            for(let i = 0; i < obj.length; i++){
                if (extendedTypeOf(obj[i]) !== 'object') return false;
            }
            return obj.length != 0;
        }
        function formatWellFormedStringUnchecked(s) {
            return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
        }
        function formatString(s) {
            return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
        }
        function formatKey(s) {
            if (BARE_KEY.test(s)) return s;
            if (HAS_WELLFORMED && !s.isWellFormed()) throw new RangeError('key contains illegal lone surrogates');
            return formatWellFormedStringUnchecked(s);
        }
        function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
            if (depth === 0) {
                throw new Error('Could not stringify the object: maximum object depth exceeded');
            }
            switch(type){
                case 'number':
                    if (isNaN(val)) return 'nan';
                    if (val === Infinity) return 'inf';
                    if (val === -Infinity) return '-inf';
                    if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val))) return val.toFixed(1);
                case 'bigint':
                case 'boolean':
                case 'temporal':
                    return val.toString();
                case 'string':
                    return formatString(val);
                case 'date':
                    if (isNaN(val.getTime())) throw new TypeError('cannot serialize invalid date');
                    return val.toISOString();
                case 'object':
                    return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
                case 'array':
                    return stringifyArray(val, depth, numberAsFloat, strictTemporal);
                case 'temporal/tz+uc':
                    if (strictTemporal) {
                        let tz = val.timeZoneId;
                        let tzc = tz.charCodeAt(0);
                        if (tzc !== 0x2b && tzc !== 0x2d && (tzc !== 0x55 && tzc !== 0x47 && tzc !== 0x5a && tzc !== 0x45 || tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' && !tz.startsWith('GMT') && tz !== 'Greenwich' && !tz.startsWith('Etc/'))) {
                            throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                        }
                    }
                case 'temporal/uc':
                    if (strictTemporal && val.calendarId !== 'iso8601') throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
                    return val.toString({
                        calendarName: 'never',
                        timeZoneName: 'never'
                    });
                case 'temporal/x':
                    throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
            }
        }
        function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
            let keys = Object.keys(obj);
            if (keys.length === 0) return '{}';
            let res = '{ ';
            for(let i = 0; i < keys.length; i++){
                let k = keys[i];
                if (i) res += ', ';
                res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
            }
            return res + ' }';
        }
        function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
            if (array.length === 0) return '[]';
            let res = '[ ';
            for(let i = 0; i < array.length; i++){
                if (i) res += ', ';
                if (array[i] === null || array[i] === void 0) {
                    throw new TypeError('arrays cannot contain null or undefined values');
                }
                res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
            }
            return res + ' ]';
        }
        function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
            if (depth === 0) {
                throw new Error('Could not stringify the object: maximum object depth exceeded');
            }
            let res = '';
            for(let i = 0; i < array.length; i++){
                res += `${res && '\n'}[[${key}]]\n`;
                res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
            }
            return res;
        }
        function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
            if (depth === 0) {
                throw new Error('Could not stringify the object: maximum object depth exceeded');
            }
            let preamble = '';
            let tables = '';
            let keys = Object.keys(obj);
            for(let i = 0; i < keys.length; i++){
                let k = keys[i];
                if (obj[k] !== null && obj[k] !== void 0) {
                    let type = extendedTypeOf(obj[k]);
                    if (type === 'symbol' || type === 'function') {
                        throw new TypeError(`cannot serialize values of type '${type}'`);
                    }
                    let key = formatKey(k);
                    if (type === 'array' && isArrayOfTables(obj[k])) {
                        tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
                    } else if (type === 'object') {
                        let tblKey = prefix ? `${prefix}.${key}` : key;
                        tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
                    } else {
                        preamble += key;
                        preamble += ' = ';
                        preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                        preamble += '\n';
                    }
                }
            }
            if (tableKey && (preamble || !tables)) preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
            return preamble && tables ? `${preamble}\n${tables}` : preamble || tables;
        }
        function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
            if (extendedTypeOf(obj) !== 'object') {
                throw new TypeError('stringify can only be called with an object');
            }
            let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
            if (str[str.length - 1] !== '\n') return str + '\n';
            return str;
        }
        ;
        const dist = {
            parse: parse,
            stringify: stringify,
            TomlDate: TomlDate,
            TomlError: TomlError
        };
    }
};
