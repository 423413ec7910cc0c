export const id = 464;
export const ids = [
    464,
    13
];
export const modules = {
    82201: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            z: ()=>check
        });
        var config = __webpack_require__(12219);
        var gates = __webpack_require__(56707);
        var for_each_gate = __webpack_require__(69987);
        ;
        function quickGates(config) {
            const slow = gates.G.filter((id)=>config.gates[id].enabled && !config.gates[id].named && !gates.V[id].quick);
            const isAll = gates.G.every((id)=>!config.gates[id].enabled || slow.includes(id));
            if (slow.length === 0 || isAll) return {
                config,
                notes: []
            };
            const without = (0, for_each_gate.O)((id)=>slow.includes(id) ? {
                    ...config.gates[id],
                    enabled: false
                } : config.gates[id]);
            const names = slow.join(', ');
            return {
                config: {
                    ...config,
                    gates: without
                },
                notes: [
                    `Left out as too slow for a commit: ${names}. A push and CI judge that; \`--gates\` does so here.`
                ]
            };
        }
        var strictest = __webpack_require__(97010);
        var src_folder = __webpack_require__(71683);
        var errors = __webpack_require__(83916);
        ;
        const isArchive = (name)=>/\.(?:tar|tar\.gz|tgz)$/.test(name);
        const isBeside = (name)=>/\.(?:json|txt|md|sha256|sha512|sig|asc|pem|iid|cid)$/.test(name);
        async function withImagesArtifacts(config, host) {
            const images = [];
            for (const name of config.imagesArtifacts){
                const fetch = host.workflow?.artifact;
                if (fetch === undefined) {
                    throw new errors.eb('input images-artifact: only a workflow run has artifacts; name archives in `images` instead');
                }
                const folder = `${host.env['RUNNER_TEMP'] ?? host.cwd}/security-gates-images/${name}`;
                try {
                    await host.files.remove(folder);
                    const files = await fetch(name, folder);
                    const archives = files.filter(isArchive);
                    const unknown = files.find((path)=>!isArchive(path) && !isBeside(path));
                    if (unknown !== undefined) throw new errors.ue(`it holds ${unknown}, which is no archive that could be judged`);
                    if (archives.length === 0) throw new errors.ue('it holds no archive of an image (.tar, .tar.gz, .tgz)');
                    images.push(...archives.map((path)=>`${folder}/${path}`));
                } catch (thrown) {
                    throw new errors.ue(`images-artifact: ${JSON.stringify(name)} could not be fetched: ${(0, errors.bD)(thrown)}`);
                }
            }
            return {
                ...config,
                images: [
                    ...config.images,
                    ...images
                ]
            };
        }
        ;
        async function historyOf(host, repository, { head, range, staged, committed, event }) {
            const ref = await refName(host, repository, event);
            const local = event === 'local' && !staged && committed !== true && head !== undefined;
            return {
                ...head === undefined ? {} : {
                    head
                },
                ...range === undefined ? {} : {
                    range
                },
                ...ref === undefined ? {} : {
                    ref
                },
                staged,
                scheduled: event === 'schedule',
                uncommitted: local ? await repository.modified(head) : [],
                changed: head === undefined ? [] : await repository.modified(range?.base ?? head)
            };
        }
        const headLimit = 4096;
        async function refName(host, repository, event) {
            const { GITHUB_HEAD_REF: branch = '', GITHUB_REF_NAME: ref = '' } = host.env;
            if (event !== 'local') return branch !== '' ? branch : ref !== '' ? ref : undefined;
            const head = await host.files.read(`${repository.gitDir}/HEAD`, headLimit);
            return /^ref: refs\/heads\/(.+)$/m.exec(head?.toString('utf8') ?? '')?.[1];
        }
        var path_matcher = __webpack_require__(16561);
        ;
        function steeringGlobs(scanner, config) {
            const options = config.gates[scanner.gate].scanners[scanner.id] ?? {};
            return [
                ...scanner.steeredBy,
                ...scanner.steersBy?.(options) ?? [],
                ...offlineData(scanner, config)
            ];
        }
        function offlineData({ gate }, { data: { offline } }) {
            if (gate !== 'dependencies' || offline?.kind !== 'repository') return [];
            return [
                `${offline.path.replaceAll(/[[\](){}*?!+@\\]/g, '\\$&')}/**`
            ];
        }
        ;
        function makePlan(grounds, scanners) {
            const jobs = [];
            const absences = [];
            for (const gate of gates.G.filter((id)=>grounds.config.gates[id].enabled)){
                for (const scanner of scanners.filter((candidate)=>candidate.gate === gate)){
                    const planned = planScanner(gate, scanner, grounds);
                    if ('status' in planned) absences.push(planned);
                    else jobs.push(planned);
                }
            }
            const { source, config, changes } = grounds;
            return {
                source,
                config,
                changes,
                jobs,
                absences
            };
        }
        function planScanner(gate, scanner, grounds) {
            const { config } = grounds;
            const { tree, texts } = grounds.seenBy(scanner.id);
            const options = config.gates[gate].scanners[scanner.id] ?? {};
            const mayRead = (0, path_matcher.k)(scanner.reads);
            const read = (path)=>mayRead(path) ? texts.get(path) : undefined;
            const found = scanner.detect({
                ...grounds.tree,
                files: tree.files,
                unread: tree.unread,
                read
            }, options);
            const where = {
                gate,
                scanner: scanner.id
            };
            switch(found.status){
                case 'not-applicable':
                    return {
                        ...where,
                        status: 'not-applicable',
                        reason: found.reason
                    };
                case 'cannot':
                    return {
                        ...where,
                        status: 'failed',
                        reason: found.reason,
                        remedy: found.remedy
                    };
                case 'applies':
                    return {
                        ...where,
                        options,
                        targets: found.targets,
                        expected: found.expected,
                        steering: tree.files.filter((0, path_matcher.k)(steeringGlobs(scanner, config))),
                        phase: gates.V[gate].phase,
                        timeLimitMs: config.gates[gate].timeLimitMs
                    };
            }
        }
        var merge = __webpack_require__(11985);
        var marks = __webpack_require__(32075);
        var properties = __webpack_require__(86552);
        var sarif_severity = __webpack_require__(98266);
        ;
        const markDuplicates = (outcomes, { gates })=>outcomes.map((outcome)=>{
                if (outcome.status !== 'ran') return outcome;
                const others = outcomes.filter((other)=>isOther(other, outcome));
                return others.length === 0 ? outcome : {
                    ...outcome,
                    run: marked(outcome, others, gates[outcome.gate].failOn)
                };
            });
        const isOther = (other, { gate, scanner })=>other.status === 'ran' && other.gate === gate && other.scanner !== scanner;
        function marked({ run }, others, threshold) {
            const open = others.flatMap((other)=>other.run.results ?? []).filter((result)=>(0, marks.Fg)(result) === undefined);
            const byPlace = new Map();
            for (const result of open){
                const key = keyOf(result.ruleId ?? '', result);
                byPlace.set(key, [
                    ...byPlace.get(key) ?? [],
                    result
                ]);
            }
            const isDuplicate = (result)=>sameRules(result).some((rule)=>(byPlace.get(keyOf(rule, result)) ?? []).some((other)=>overlap(result, other) && standsIn(other, result, threshold)));
            return {
                ...run,
                results: (run.results ?? []).map((result)=>isDuplicate(result) ? (0, marks.kN)(result, 'duplicate') : result)
            };
        }
        const sameRules = (result)=>(0, properties.P)(result, 'sameAs')?.split(' ') ?? [];
        const keyOf = (rule, result)=>JSON.stringify([
                rule,
                result.locations?.[0]?.physicalLocation?.artifactLocation?.uri
            ]);
        const standsIn = (other, result, threshold)=>(0, sarif_severity.tQ)((0, marks.xJ)(other), threshold) || !(0, sarif_severity.tQ)((0, marks.xJ)(result), threshold);
        function overlap(one, other) {
            const [a, b] = [
                linesOf(one),
                linesOf(other)
            ];
            return a.start <= b.end && b.start <= a.end;
        }
        function linesOf(result) {
            const region = result.locations?.[0]?.physicalLocation?.region ?? {};
            const start = region.startLine ?? 1;
            return {
                start,
                end: region.endLine ?? start
            };
        }
        ;
        function clip(text, limit) {
            const wellFormed = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
            if (wellFormed.length <= limit) return wellFormed;
            return `${wellFormed.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
        }
        function firstOf(...texts) {
            return texts.find((text)=>text !== undefined && text.trim() !== '') ?? '';
        }
        const redactedText = '[redacted]';
        ;
        function shownSuppressions(suppressions, outcomes) {
            const redactions = outcomes.flatMap((outcome)=>outcome.status === 'ran' && outcome.redacted !== undefined ? [
                    outcome.redacted
                ] : []);
            return suppressions.map((suppression, at)=>redactions.reduce((shown, redacted)=>withoutSecrets(shown, redacted[at]), suppression));
        }
        function withoutSecrets(shown, redacted) {
            if (redacted === undefined) return shown;
            const hidden = (text, other)=>other === redactedText ? redactedText : text;
            const rules = shown.rules.map((rule, index)=>hidden(rule, redacted.rules[index]));
            return {
                ...shown,
                rules,
                reason: hidden(shown.reason, redacted.reason)
            };
        }
        ;
        function applyThresholds(outcomes, { gates }) {
            return outcomes.map((outcome)=>outcome.status === 'ran' ? {
                    ...outcome,
                    run: markBelow(outcome.run, gates[outcome.gate].failOn)
                } : outcome);
        }
        function markBelow(run, threshold) {
            const results = (run.results ?? []).map((result)=>(0, marks.Fg)(result) === undefined && !(0, sarif_severity.tQ)((0, marks.xJ)(result), threshold) ? (0, marks.kN)(result, 'below-threshold') : result);
            return {
                ...run,
                results
            };
        }
        function tally(runs) {
            const results = runs.flatMap((run)=>run.results ?? []);
            const marked = (mark)=>results.filter((result)=>(0, marks.Fg)(result) === mark).length;
            const open = results.filter((result)=>[
                    undefined,
                    'below-threshold'
                ].includes((0, marks.Fg)(result))).map(marks.xJ);
            const of = (severity)=>open.filter((one)=>one === severity).length;
            return {
                findings: {
                    critical: of('critical'),
                    high: of('high'),
                    medium: of('medium'),
                    low: of('low'),
                    info: of('info')
                },
                counted: marked(undefined),
                marks: {
                    waived: marked('waived'),
                    suppressed: marked('suppressed'),
                    baseline: marked('baseline'),
                    'below-threshold': marked('below-threshold'),
                    duplicate: marked('duplicate')
                }
            };
        }
        ;
        function judge(plan, outcomes, notes) {
            const all = [
                ...outcomes,
                ...plan.absences
            ];
            const marked = applyThresholds(markDuplicates(all, plan.config), plan.config);
            const enabled = gates.G.filter((id)=>plan.config.gates[id].enabled);
            const results = enabled.map((gate)=>judgeGate(gate, plan, marked.filter((outcome)=>outcome.gate === gate)));
            const verdict = overall(results);
            return {
                verdict: {
                    verdict,
                    source: plan.source,
                    name: plan.config.name,
                    gates: Object.fromEntries(results.map((result)=>[
                            result.gate,
                            result
                        ])),
                    changes: plan.changes,
                    suppressions: shownSuppressions(plan.suppressions, outcomes),
                    notes: [
                        ...notes,
                        ...anyRan(results) ? [] : [
                            'No gate ran: nothing was judged, so this is an error.'
                        ]
                    ]
                },
                log: (0, merge.r)(marked.flatMap((outcome)=>outcome.status === 'ran' ? [
                        outcome.run
                    ] : []))
            };
        }
        const anyRan = (results)=>results.some(({ scanners })=>Object.values(scanners).some(({ status })=>status === 'ran'));
        function overall(results) {
            if (!anyRan(results) || results.some(({ verdict, blocking })=>verdict === 'error' && blocking)) return 'error';
            const blocked = results.some(({ verdict, blocking })=>blocking && (verdict === 'fail' || verdict === 'skipped'));
            return blocked ? 'fail' : 'pass';
        }
        function judgeGate(gate, { config }, outcomes) {
            const { named, ifAbsent, mode, onError, failOn } = config.gates[gate];
            const sums = tally(outcomes.flatMap((outcome)=>outcome.status === 'ran' ? [
                    outcome.run
                ] : []));
            const mustApply = named && ifAbsent === 'error';
            const verdict = gateVerdict(outcomes, sums.counted, {
                mustApply,
                mayErr: onError === 'warn'
            });
            return {
                gate,
                verdict,
                blocking: verdict === 'error' ? onError === 'error' : mode === 'enforce',
                mode,
                failOn,
                ...sums,
                reasons: reasonsOf(outcomes, verdict),
                scanners: Object.fromEntries(outcomes.map((outcome)=>[
                        outcome.scanner,
                        scannerResult(outcome)
                    ]))
            };
        }
        function gateVerdict(outcomes, counted, { mustApply, mayErr }) {
            const has = (status)=>outcomes.some((outcome)=>outcome.status === status);
            if (has('failed') && !(mayErr && counted > 0)) return 'error';
            if (counted > 0) return 'fail';
            if (has('skipped')) return 'skipped';
            if (has('ran')) return 'pass';
            return mustApply ? 'error' : 'not-applicable';
        }
        function reasonsOf(outcomes, verdict) {
            const reasons = outcomes.flatMap((outcome)=>outcome.status === 'ran' ? [] : [
                    `${outcome.scanner}: ${outcome.reason}`
                ]);
            const absent = verdict === 'error' && outcomes.every(({ status })=>status === 'not-applicable');
            const named = 'The gate was named, but nothing here is for it to judge (set `if-absent: pass` if that is fine).';
            return absent ? [
                ...reasons,
                named
            ] : reasons;
        }
        function scannerResult(outcome) {
            switch(outcome.status){
                case 'ran':
                    return {
                        status: 'ran',
                        findings: outcome.run.results?.length ?? 0,
                        proof: outcome.proof
                    };
                case 'failed':
                    {
                        const { reason, remedy, command } = outcome;
                        return {
                            status: 'failed',
                            reason,
                            ...remedy === undefined ? {} : {
                                remedy
                            },
                            ...command === undefined ? {} : {
                                command
                            }
                        };
                    }
                case 'not-applicable':
                case 'skipped':
                    return {
                        status: outcome.status,
                        reason: outcome.reason
                    };
            }
        }
        var first_few = __webpack_require__(52814);
        var sarif_paths = __webpack_require__(75449);
        var readable_blobs = __webpack_require__(7662);
        var external_node_crypto_ = __webpack_require__(77598);
        ;
        const reserved = '__proto__';
        function isEscaped(text, end) {
            let backslashes = 0;
            while(text[end - 1 - backslashes] === '\\')backslashes += 1;
            return backslashes % 2 === 1;
        }
        function closingQuote(text, open) {
            let end = text.indexOf('"', open + 1);
            while(end >= 0 && isEscaped(text, end))end = text.indexOf('"', end + 1);
            return end < 0 ? text.length : end;
        }
        function isKey(text, end) {
            let after = end + 1;
            while(/^[ \t\r\n]$/.test(text[after] ?? ''))after += 1;
            return text[after] === ':';
        }
        function unescaped(literal) {
            if (!literal.includes('\\')) return literal;
            try {
                return String(JSON.parse(`"${literal}"`));
            } catch  {
                return literal;
            }
        }
        function scanJson(text, depth) {
            const open = [];
            for(let offset = 0; offset < text.length; offset += 1){
                const character = text[offset];
                if (character === '{' || character === '[') {
                    if (open.length === depth) return {
                        kind: 'too-deep',
                        offset
                    };
                    open.push(new Set());
                } else if (character === '}' || character === ']') {
                    open.pop();
                } else if (character === '"') {
                    const end = closingQuote(text, offset);
                    const keys = open.at(-1);
                    if (keys !== undefined && isKey(text, end)) {
                        const key = unescaped(text.slice(offset + 1, end));
                        if (key === reserved) return {
                            kind: 'reserved-key',
                            offset,
                            key
                        };
                        if (keys.has(key)) return {
                            kind: 'duplicate-key',
                            offset,
                            key
                        };
                        keys.add(key);
                    }
                    offset = end;
                }
            }
            return undefined;
        }
        function* jsonStrings(text) {
            for(let open = text.indexOf('"'); open >= 0;){
                const end = closingQuote(text, open);
                yield unescaped(text.slice(open + 1, end));
                open = text.indexOf('"', end + 1);
            }
        }
        ;
        const isNotebook = (path)=>/\.ipynb$/i.test(path);
        function readableText(path, content) {
            const text = content.toString('utf8').replaceAll(/\r\n?/g, '\n');
            if (!isNotebook(path)) return {
                text,
                lineOf: (row)=>row
            };
            const rows = [];
            const lines = [];
            text.split('\n').forEach((physical, index)=>{
                for (const literal of jsonStrings(physical)){
                    for (const row of literal.split(/\r\n?|\n/)){
                        rows.push(row);
                        lines.push(index + 1);
                    }
                }
            });
            return {
                text: rows.join('\n'),
                lineOf: (row)=>lines[row - 1] ?? row
            };
        }
        function* linesWith({ text, lineOf }, word) {
            const words = new RegExp(word.source, `${word.flags.replace('g', '')}g`);
            let row = 1;
            let counted = 0;
            for(let found = words.exec(text); found !== null; found = words.exec(text)){
                const start = text.lastIndexOf('\n', found.index) + 1;
                const lineEnd = text.indexOf('\n', found.index);
                const end = lineEnd < 0 ? text.length : lineEnd;
                row += breaksBetween(text, counted, start);
                counted = start;
                yield {
                    line: lineOf(row),
                    text: text.slice(start, end),
                    following: ()=>nextFilled(text, end)
                };
                words.lastIndex = end + 1;
            }
        }
        function breaksBetween(text, from, to) {
            let breaks = 0;
            for(let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))breaks += 1;
            return breaks;
        }
        function nextFilled(text, from) {
            const filled = /\S[^\n]*/g;
            filled.lastIndex = from;
            return filled.exec(text)?.[0] ?? '';
        }
        ;
        const readBehind = 2000;
        const longestText = 500;
        function wordsOf(syntaxes) {
            const words = new Set(syntaxes.map(({ syntax })=>syntax.word));
            return words.size === 0 ? undefined : new RegExp([
                ...words
            ].join('|'), 'i');
        }
        function commentsIn(path, content, syntaxes, limit) {
            const words = wordsOf(syntaxes);
            const comments = [];
            if (words === undefined) return comments;
            for (const line of linesWith(readableText(path, content), words)){
                const marks = marksIn(line.text, syntaxes, limit - comments.length);
                if (marks.length > 0) comments.push(...commentsOf(line, marks));
                if (comments.length >= limit) break;
            }
            return comments;
        }
        function marksIn(text, syntaxes, limit) {
            const marks = syntaxes.flatMap(({ scanner, syntax })=>{
                const own = [];
                for (const match of text.matchAll(everywhere(syntax.marker))){
                    if (own.length === limit) break;
                    own.push({
                        scanner,
                        syntax,
                        start: match.index,
                        end: match.index + match[0].length
                    });
                }
                return own;
            });
            return marks.sort((a, b)=>a.start - b.start).slice(0, limit);
        }
        const everywhere = (pattern)=>new RegExp(pattern.source, `${pattern.flags}g`);
        function commentsOf(line, marks) {
            const alone = !/[\p{L}\p{N}]/u.test(line.text.slice(0, marks[0]?.start));
            const own = digest(collapsed(line.text));
            const below = alone ? digest(collapsed(line.following())) : '';
            return marks.map((mark, at)=>{
                const { scope } = mark.syntax;
                const code = scope === 'line' || scope === 'next-line' ? [
                    own,
                    below
                ] : [
                    own
                ];
                return {
                    scanner: mark.scanner,
                    line: line.line,
                    ...contentOf(line.text.slice(mark.end, endOf(line.text, marks, at)), mark.syntax),
                    scope,
                    ground: digest(JSON.stringify([
                        mark.scanner,
                        scope,
                        ...code
                    ]))
                };
            });
        }
        const digest = (text)=>(0, external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        const collapsed = (text)=>text.replaceAll(/\s+/g, ' ').trim();
        function endOf(text, marks, at) {
            const end = marks[at]?.end ?? 0;
            let next = at + 1;
            while((marks[next]?.start ?? Infinity) < end)next += 1;
            return marks[next]?.start ?? text.length;
        }
        function contentOf(behind, { rules, rule = /[^\s,]+/ }) {
            const text = behind.slice(0, readBehind);
            const found = rules?.exec(text);
            if (found === null || found === undefined) return {
                rules: [],
                reason: reasonOf(text)
            };
            const isCut = behind.length > text.length && found[0].length === text.length;
            if (isCut) return {
                rules: [],
                reason: ''
            };
            const names = found[1]?.match(everywhere(rule)) ?? [];
            return {
                rules: [
                    ...new Set(names.map((name)=>clip(name, longestText)))
                ],
                reason: reasonOf(text.slice(found[0].length))
            };
        }
        function reasonOf(text) {
            const closers = [
                '*/',
                '-->'
            ].map((closer)=>text.indexOf(closer)).filter((at)=>at >= 0);
            const words = collapsed(text.slice(0, Math.min(text.length, ...closers)));
            let [start, end] = [
                0,
                words.length
            ];
            while(start < end && between.includes(words.charAt(start)))start += 1;
            while(start < end && between.includes(words.charAt(end - 1)))end -= 1;
            const reason = words.slice(start, end);
            return /[\p{L}\p{N}]/u.test(reason) ? clip(reason, longestText) : '';
        }
        const between = ' #/:;,.–—-';
        ;
        async function withAdded(files, repository, { head, trusted }) {
            if (repository === undefined || head === undefined || trusted === undefined || head === trusted) {
                return {
                    suppressions: files.flatMap((file)=>added_comments_marked(file, ()=>false)),
                    unknown: []
                };
            }
            const blobsBefore = earlierBlobs(await repository.tree(head), await repository.tree(trusted));
            const earlier = files.map(({ path })=>blobsBefore(path));
            const contents = await (0, readable_blobs.B)(repository, earlier.flatMap((before)=>before.status === 'changed' ? [
                    before.blob
                ] : []));
            const compared = files.map((file, at)=>{
                const before = earlier[at] ?? {
                    status: 'absent'
                };
                if (before.status === 'same') return {
                    suppressions: added_comments_marked(file, ()=>false),
                    unknown: []
                };
                const content = before.status === 'changed' ? contents.get(before.blob) : undefined;
                const isNew = content === undefined ? ()=>true : novelty(file, content);
                const unknown = before.status === 'changed' && content === undefined ? [
                    file.path
                ] : [];
                return {
                    suppressions: added_comments_marked(file, isNew),
                    unknown
                };
            });
            return {
                suppressions: compared.flatMap(({ suppressions })=>suppressions),
                unknown: compared.flatMap(({ unknown })=>unknown)
            };
        }
        function added_comments_marked({ path, comments }, isNew) {
            return comments.map((comment)=>{
                const { ground, ...told } = comment;
                return {
                    ...told,
                    path,
                    added: isNew(comment)
                };
            });
        }
        function earlierBlobs(head, trusted) {
            const now = new Map(head.map(({ path, blob })=>[
                    path,
                    blob
                ]));
            const then = new Map(trusted.map(({ path, blob })=>[
                    path,
                    blob
                ]));
            const moved = new Set(trusted.filter(({ path })=>!now.has(path)).map(({ blob })=>blob));
            return (path)=>{
                const blob = now.get(path);
                const old = then.get(path);
                if (blob === undefined || blob === old) return {
                    status: 'same'
                };
                if (old === undefined) return {
                    status: moved.has(blob) ? 'same' : 'absent'
                };
                return {
                    status: 'changed',
                    blob: old
                };
            };
        }
        function novelty(file, content) {
            const left = new Map();
            for (const { ground } of commentsIn(file.path, content, file.syntaxes, Infinity)){
                left.set(ground, (left.get(ground) ?? 0) + 1);
            }
            return ({ ground })=>{
                const count = left.get(ground) ?? 0;
                left.set(ground, count - 1);
                return count <= 0;
            };
        }
        ;
        const fileLimit = 64 * 1024 * 1024;
        const mostComments = 20_000;
        async function inlineSuppressions(ground, scanners) {
            const { commented, unread, isCut } = await readComments(ground, countingSyntaxes(ground.jobs, scanners));
            const { suppressions, unknown } = await withAdded(commented, ground.repository, ground.source);
            const [added, known] = [
                true,
                false
            ].map((wanted)=>suppressions.filter((each)=>each.added === wanted));
            return {
                suppressions: [
                    ...added ?? [],
                    ...known ?? []
                ],
                notes: [
                    ...unread.length === 0 ? [] : [
                        `Not looked through for inline suppressions: ${(0, first_few.D)(unread)}`
                    ],
                    ...isCut ? [
                        `There are more than ${mostComments} inline suppressions: the rest is not listed.`
                    ] : [],
                    ...unknown.length === 0 ? [] : [
                        `The clone lacks what the trusted commit has at ${(0, first_few.D)(unknown)}: all inline suppressions there count as added.`
                    ]
                ]
            };
        }
        function countingSyntaxes(jobs, scanners) {
            return jobs.flatMap(({ scanner: id, targets })=>{
                const isSeen = (path)=>targets.some((target)=>target.kind !== 'directory' || (0, sarif_paths.Yw)(path, target.path));
                const comments = scanners.find((scanner)=>scanner.id === id)?.comments ?? [];
                return comments.map((syntax)=>{
                    const fits = syntax.files === undefined ? ()=>true : (0, path_matcher.k)(syntax.files);
                    return {
                        scanner: id,
                        syntax,
                        counts: (path)=>isSeen(path) && fits(path)
                    };
                });
            });
        }
        async function readComments(ground, all) {
            const words = wordsOf(all);
            const commented = [];
            const unread = [];
            if (words === undefined) return {
                commented,
                unread,
                isCut: false
            };
            let room = mostComments;
            for (const path of ground.tree.files){
                const syntaxes = all.filter(({ counts })=>counts(path));
                if (syntaxes.length === 0) continue;
                const content = await inline_suppressions_contentOf(ground, path);
                if (content === undefined) unread.push(path);
                else if (isNotebook(path) || words.test(content.toString('latin1'))) {
                    const comments = commentsIn(path, content, syntaxes, room + 1);
                    commented.push({
                        path,
                        syntaxes,
                        comments: comments.slice(0, room)
                    });
                    if (comments.length > room) return {
                        commented,
                        unread,
                        isCut: true
                    };
                    room -= comments.length;
                }
            }
            return {
                commented,
                unread,
                isCut: false
            };
        }
        async function inline_suppressions_contentOf({ files, tree }, path) {
            try {
                return await files.read((0, sarif_paths.pk)(tree.root, path), fileLimit);
            } catch (thrown) {
                if (thrown instanceof errors.ue) return undefined;
                throw thrown;
            }
        }
        var read_texts = __webpack_require__(43230);
        ;
        async function viewsOf(files, trees, scanners) {
            const views = new Map();
            for (const tree of new Set(trees.values())){
                const own = scanners.filter(({ id })=>trees.get(id) === tree);
                const texts = await (0, read_texts._)(files, tree.root, tree.files, own.flatMap(({ reads })=>reads), own.flatMap(({ reads, readsLarge })=>readsLarge === true ? reads : []));
                for (const { id } of own)views.set(id, {
                    tree,
                    texts
                });
            }
            return views;
        }
        function viewOf(scanner, views) {
            const view = views.get(scanner);
            if (view === undefined) throw new Error(`nothing was made ready for ${scanner} to look at`);
            return view;
        }
        async function suppressionsIn(ground, jobs, views, scanners) {
            const found = [];
            for (const tree of new Set([
                ...views.values()
            ].map((view)=>view.tree))){
                const own = jobs.filter(({ scanner })=>views.get(scanner)?.tree === tree);
                found.push(await inlineSuppressions({
                    ...ground,
                    tree,
                    jobs: own
                }, scanners));
            }
            const suppressions = found.flatMap((each)=>each.suppressions);
            return {
                suppressions: found.length === 1 ? suppressions : suppressions.toSorted(inOrder),
                notes: [
                    ...new Set(found.flatMap(({ notes })=>notes))
                ]
            };
        }
        const inOrder = (a, b)=>Number(b.added) - Number(a.added) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
        var p_map = __webpack_require__(606);
        var scanners_scanner = __webpack_require__(44161);
        var variable_names = __webpack_require__(59954);
        ;
        const privileged = [
            'pull_request_target',
            'workflow_run'
        ];
        const forProposals = [
            'pull_request',
            'pull_request_review',
            'pull_request_review_comment',
            'merge_group'
        ];
        const unavoidable = 'ACTIONS_RUNTIME_TOKEN';
        const secretKey = /^(?:http\.(?:.*\.)?(?:extraheader|cookiefile|sslkey|sslcert)|credential\..*|core\.(?:sshcommand|askpass)|includeif\..*)$/is;
        const secretAddress = /https?:\/\/[^/?#]*@|[a-z][a-z0-9+.-]*:\/\/[^/?#@]*:[^/?#]*@/i;
        async function refusalToExecute({ own }, ground, ranBefore) {
            if (!own.executeRepository) {
                return (0, scanners_scanner.gz)('it would run code of the repository, which is off', 'Set `execute-repository: true` in the policy, in a job that holds no secret; or have a step before write the report.');
            }
            const inWorkflow = ground.source.event !== 'local' || ground.host.env['GITHUB_ACTIONS'] === 'true';
            const refusal = inWorkflow ? await lentRights(ground) ?? tokenInReach(ground) : undefined;
            return refusal ?? (ground.repository && await tokenInClone(ground.repository)) ?? (inWorkflow && ranBefore !== undefined ? afterAnother(ranBefore) : undefined);
        }
        function afterAnother(ranBefore) {
            return (0, scanners_scanner.gz)(`${ranBefore} has run code of the repository in this run already, which could change what this scanner reads or runs`, 'Run it in another job of the workflow: tell them apart by the input `gates`, or by `config` where the gate is the same.');
        }
        async function lentRights({ source, repository, host }) {
            const event = source.event === 'local' ? host.env['GITHUB_EVENT_NAME'] ?? '' : source.event;
            if (privileged.includes(event)) {
                return (0, scanners_scanner.gz)(`code of the repository never runs on ${event}, whose runs hold secrets of the base`, 'Run this gate on pull_request or push.');
            }
            if (forProposals.includes(event)) return undefined;
            const own = await repository?.commit(host.env['GITHUB_SHA'] ?? '');
            if (own !== undefined && own === source.head) return undefined;
            return (0, scanners_scanner.gz)(`what is checked out is not the commit for which this run of ${event} was started, so its code would get rights that ` + 'were meant for another', 'Run this gate on pull_request or push, or check out without `ref`.');
        }
        function tokenInReach({ host, token }) {
            if (token !== '' || (host.env['INPUT_TOKEN'] ?? '').trim() !== '') {
                return (0, scanners_scanner.gz)('this Action was given a token, and code of the repository could read it', "Give this use `token: ''`, in a job with `permissions: {}`, and check out with `fetch-depth: 0`.");
            }
            const held = Object.entries(host.env).find(([name, value])=>(0, variable_names.e)(name) && name.toUpperCase() !== unavoidable && (value ?? '').trim() !== '');
            return held && (0, scanners_scanner.gz)(`the environment holds ${held[0]}, and code of the repository could read it`, `Run this gate in a job of its own with \`permissions: {}\` and without secrets; \`${held[0]}: ''\` in the step's \`env\` takes a variable away.`);
        }
        async function tokenInClone(repository) {
            try {
                const found = (await repository.settings()).find(([key, value])=>secretKey.test(key) || secretAddress.test(key) || secretAddress.test(value));
                const shown = found?.[0].replace(/\..*\./s, '.….');
                return shown === undefined ? undefined : (0, scanners_scanner.gz)(`the clone keeps a token, or what leads to one, in its configuration (${shown}), and code of the repository could read it`, 'Check out with `persist-credentials: false`; on a machine of your own, move the setting to your own configuration of git.');
            } catch (thrown) {
                return (0, scanners_scanner.gz)(`whether the clone keeps a token cannot be known: ${(0, errors.bD)(thrown)}`, 'Clone anew.');
            }
        }
        ;
        const shortest = 8;
        function secretsIn(findings) {
            return findings.flatMap(({ secret = '' })=>[
                    secret,
                    ...secret.split(/\r?\n/)
                ].filter((one)=>one.length >= shortest));
        }
        const names = new Set([
            'uri',
            'id',
            'ruleId',
            'guid',
            'scanner',
            'gate',
            'partialFingerprints'
        ]);
        function known_secrets_withoutSecrets(outcome, secrets) {
            if (secrets.size === 0) return outcome;
            const byBeginning = new Map();
            for (const secret of [
                ...secrets
            ].sort((a, b)=>b.length - a.length)){
                const beginning = secret.slice(0, shortest);
                byBeginning.set(beginning, [
                    ...byBeginning.get(beginning) ?? [],
                    secret
                ]);
            }
            return inWords(outcome, (text)=>withoutAny(text, byBeginning));
        }
        function withoutAny(text, byBeginning) {
            let shown = '';
            let from = 0;
            for(let at = 0; at + shortest <= text.length; at += 1){
                const found = byBeginning.get(text.slice(at, at + shortest))?.find((secret)=>text.startsWith(secret, at));
                if (found === undefined) continue;
                shown += text.slice(from, at) + redactedText;
                from = at + found.length;
                at = from - 1;
            }
            return from === 0 ? text : shown + text.slice(from);
        }
        function inWords(value, change) {
            if (typeof value === 'string') return change(value);
            if (Array.isArray(value)) return value.map((one)=>inWords(one, change));
            if (typeof value !== 'object' || value === null) return value;
            return Object.fromEntries(Object.entries(value).map(([key, one])=>[
                    key,
                    names.has(key) ? one : inWords(one, change)
                ]));
        }
        ;
        function componentOf(run, reference) {
            const named = reference?.toolComponent;
            if (named === undefined) return run.tool.driver;
            const extensions = run.tool.extensions ?? [];
            if (named.index !== undefined && named.index >= 0) return extensions[named.index];
            return [
                run.tool.driver,
                ...extensions
            ].find((component)=>named.guid === undefined ? component.name === named.name : component.guid === named.guid);
        }
        function idsUpwards(id) {
            const segments = id.split('/');
            return segments.map((_, cut)=>segments.slice(0, segments.length - cut).join('/'));
        }
        function byId(components, id) {
            const rules = components.flatMap((component)=>component?.rules ?? []);
            for (const candidate of idsUpwards(id)){
                const rule = rules.find((known)=>known.id === candidate);
                if (rule !== undefined) return rule;
            }
            return undefined;
        }
        function ruleOf(run, result) {
            const component = componentOf(run, result.rule);
            const rules = component?.rules ?? [];
            const id = result.rule?.id ?? result.ruleId;
            const indexed = rules[result.rule?.index ?? result.ruleIndex ?? -1];
            if (indexed !== undefined && (id === undefined || idsUpwards(id).includes(indexed.id))) return indexed;
            const guid = result.rule?.guid;
            const sameGuid = guid === undefined ? undefined : rules.find((rule)=>rule.guid === guid);
            if (sameGuid !== undefined || id === undefined) return sameGuid;
            return byId([
                component
            ], id) ?? byId(run.tool.extensions ?? [], id);
        }
        ;
        function levelOf(severity) {
            switch(severity){
                case 'critical':
                case 'high':
                    return 'error';
                case 'medium':
                    return 'warning';
                case 'low':
                case 'info':
                    return 'note';
            }
        }
        function overriddenLevel(run, result, rule) {
            const invocation = run.invocations?.[result.provenance?.invocationIndex ?? -1];
            const override = invocation?.ruleConfigurationOverrides?.find(({ descriptor })=>ruleOf(run, {
                    message: {},
                    rule: descriptor
                }) === rule);
            return override?.configuration.level;
        }
        function effectiveLevel(run, result) {
            if (result.level !== undefined) return result.level;
            if (result.kind !== undefined && result.kind !== 'fail') return 'none';
            const rule = ruleOf(run, result);
            if (rule === undefined) return 'warning';
            return overriddenLevel(run, result, rule) ?? rule.defaultConfiguration?.level ?? 'warning';
        }
        ;
        const largest = 2 ** 31 - 1;
        const textLimit = 8192;
        function position(value) {
            return value !== undefined && Number.isInteger(value) && value >= 1 && value <= largest ? value : undefined;
        }
        function sarifRegion(region) {
            const startLine = position(region?.startLine);
            if (startLine === undefined) return {
                startLine: 1
            };
            const startColumn = position(region?.startColumn);
            const start = {
                startLine,
                ...startColumn === undefined ? {} : {
                    startColumn
                }
            };
            const endLine = region?.endLine === undefined ? startLine : position(region.endLine);
            if (endLine === undefined || endLine < startLine) return start;
            const endColumn = position(region?.endColumn);
            const backwards = endColumn !== undefined && endLine === startLine && endColumn < (startColumn ?? 1);
            return {
                ...start,
                endLine,
                ...endColumn === undefined || backwards ? {} : {
                    endColumn
                }
            };
        }
        function redact(text, secret) {
            return secret === undefined || secret === '' ? text : text.replaceAll(secret, ()=>redactedText);
        }
        function relatedLocations({ related = [] }) {
            if (related.length === 0) return {};
            return {
                relatedLocations: related.map(({ path, region, message }, id)=>({
                        id,
                        physicalLocation: {
                            artifactLocation: {
                                uri: path
                            },
                            region: sarifRegion(region)
                        },
                        message: {
                            text: clip(message, textLimit)
                        }
                    }))
            };
        }
        function resultOf(located, ruleTitle, ruleIndex) {
            const { finding, fingerprints } = located;
            if (!(0, sarif_paths.ig)(finding.path)) {
                throw new Error(`a finding of rule ${finding.rule} is not in a file of the repository: ${JSON.stringify(finding.path)}`);
            }
            const message = firstOf(redact(finding.message, finding.secret), ruleTitle, finding.rule);
            const result = {
                ruleId: finding.rule,
                ruleIndex,
                level: levelOf(finding.severity),
                message: {
                    text: clip(message, textLimit)
                },
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: {
                                uri: finding.path
                            },
                            region: sarifRegion(finding.region)
                        }
                    }
                ],
                ...relatedLocations(finding),
                ...Object.keys(fingerprints).length === 0 ? {} : {
                    partialFingerprints: {
                        ...fingerprints
                    }
                },
                properties: {
                    [properties.C.severity]: finding.severity,
                    ...finding.fix === undefined ? {} : {
                        [properties.C.fix]: clip(redact(finding.fix, finding.secret), textLimit)
                    },
                    ...finding.sameAs === undefined ? {} : {
                        [properties.C.sameAs]: clip(finding.sameAs.join(' '), textLimit)
                    },
                    ...finding.commit === undefined ? {} : {
                        [properties.C.commit]: finding.commit
                    }
                }
            };
            const suppressed = finding.suppressed ?? located.suppressed;
            if (suppressed === undefined) return result;
            const justification = clip(redact(suppressed.justification, finding.secret), textLimit);
            return (0, marks.kN)(result, 'suppressed', justification, suppressed.kind);
        }
        ;
        const limits = {
            name: 255,
            text: 1024,
            tags: 10
        };
        const scores = {
            critical: '9.5',
            high: '8.0',
            medium: '5.5',
            low: '2.0',
            info: undefined
        };
        function address(text) {
            if (text === undefined || !URL.canParse(text)) return undefined;
            const url = new URL(text);
            if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
            const allowed = /^https:\/\/(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/;
            return allowed.test(url.href) ? url.href : undefined;
        }
        function cweTags(numbers) {
            const valid = numbers.filter((number)=>Number.isSafeInteger(number) && number > 0);
            return [
                ...new Set(valid)
            ].map((number)=>`external/cwe/cwe-${String(number).padStart(3, '0')}`);
        }
        function securityProperties(rule, severity) {
            const score = scores[severity];
            return {
                tags: [
                    'security',
                    ...cweTags(rule.cwe)
                ].slice(0, limits.tags),
                ...score === undefined ? {} : {
                    'security-severity': score
                }
            };
        }
        function descriptorOf(rule, severity) {
            const name = clip(rule.name ?? '', limits.name);
            const title = firstOf(rule.title, rule.name, rule.id);
            const helpUri = address(rule.helpUri);
            return {
                id: rule.id,
                ...name.trim() === '' || name.toLowerCase() === rule.id.toLowerCase() ? {} : {
                    name
                },
                shortDescription: {
                    text: clip(title, limits.text)
                },
                fullDescription: {
                    text: clip(firstOf(rule.description, title), limits.text)
                },
                help: {
                    text: clip(firstOf(rule.help, rule.description, title), limits.text)
                },
                ...helpUri === undefined ? {} : {
                    helpUri
                },
                defaultConfiguration: {
                    level: levelOf(severity)
                },
                ...rule.security ? {
                    properties: securityProperties(rule, severity)
                } : {}
            };
        }
        ;
        function automationId(name, gate, scanner) {
            return `security-gates/${name === '' ? '' : `${name}/`}${gate}/${scanner}/`;
        }
        const semantic = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
        function indexRules(rules, findings) {
            const indexed = new Map();
            for (const rule of rules){
                if (rule.id.trim() === '') throw new Error('a rule has no id');
                if (!indexed.has(rule.id)) indexed.set(rule.id, {
                    rule,
                    index: indexed.size,
                    severity: rule.severity
                });
            }
            for (const { finding } of findings){
                const known = indexed.get(finding.rule);
                if (known === undefined) throw new Error(`a finding in ${finding.path} has the undeclared rule ${finding.rule}`);
                indexed.set(finding.rule, {
                    ...known,
                    severity: (0, sarif_severity.JJ)(known.severity, finding.severity)
                });
            }
            return indexed;
        }
        function buildRun(input) {
            if (input.driver === '' || input.version === '') throw new Error('a tool needs a name and a version');
            const rules = indexRules(input.rules, input.findings);
            return {
                tool: {
                    driver: {
                        name: input.driver,
                        version: input.version,
                        ...semantic.test(input.version) ? {
                            semanticVersion: input.version
                        } : {},
                        rules: [
                            ...rules.values()
                        ].map(({ rule, severity })=>descriptorOf(rule, severity))
                    }
                },
                automationDetails: {
                    id: input.automationId
                },
                columnKind: 'utf16CodeUnits',
                results: input.findings.map((located)=>{
                    const known = rules.get(located.finding.rule);
                    return resultOf(located, known?.rule.title ?? '', known?.index ?? -1);
                })
            };
        }
        ;
        const fingerprintKeys = {
            line: 'primaryLocationLineHash',
            secret: 'secretLine/v1'
        };
        const cut = '\0';
        const oneBreak = (text)=>text.replaceAll(/\r\n?/g, '\n');
        function fingerprint_withoutSecrets(text, secrets) {
            const longestFirst = secrets.map(oneBreak).sort((a, b)=>b.length - a.length);
            let rest = oneBreak(text);
            if (longestFirst.some((secret)=>secret === '' || !rest.includes(secret))) return '';
            for (const secret of longestFirst)rest = rest.replaceAll(secret, cut);
            return rest.trim();
        }
        function secretFingerprint(place) {
            const parts = [
                place.rule,
                place.path,
                fingerprint_withoutSecrets(place.text, place.secrets)
            ];
            return (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
        }
        function numbered(fingerprints) {
            const seen = new Map();
            return fingerprints.map((fingerprint)=>{
                if (fingerprint === undefined) return undefined;
                const count = (seen.get(fingerprint) ?? 0) + 1;
                seen.set(fingerprint, count);
                return `${fingerprint}:${count}`;
            });
        }
        ;
        const line_hash_window = 100;
        const base = 37;
        const two32 = 2 ** 32;
        const endOfText = 65_535;
        const leaving = (()=>{
            const power = BigInt.asUintN(64, BigInt(base) ** BigInt(line_hash_window));
            return {
                high: Number(power >> 32n),
                low: Number(power & 0xffffffffn)
            };
        })();
        function condense(text) {
            const characters = new Uint16Array(line_hash_window + text.length + 1 + line_hash_window);
            const starts = [];
            let length = line_hash_window;
            let startsLine = true;
            let afterReturn = false;
            for(let index = 0; index <= text.length; index += 1){
                const read = index === text.length ? endOfText : text.charCodeAt(index);
                const skipped = read === 0x20 || read === 0x09 || read === 0x0a && afterReturn;
                afterReturn = read === 0x0d;
                if (skipped) continue;
                const character = read === 0x0d ? 0x0a : read;
                if (startsLine) starts.push(length);
                startsLine = character === 0x0a;
                characters[length] = character;
                length += 1;
            }
            return {
                characters: characters.subarray(0, length + line_hash_window),
                starts
            };
        }
        function hexadecimal(high, low) {
            return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        }
        function lineHashes(text) {
            const { characters, starts } = condense(text);
            const seen = new Map();
            const hashes = [];
            let high = 0;
            let low = 0;
            for(let end = line_hash_window; hashes.length < starts.length; end += 1){
                const entering = characters[end] ?? 0;
                const left = characters[end - line_hash_window] ?? 0;
                const sum = low * base + entering - leaving.low * left;
                low = sum >>> 0;
                high = high * base + (sum - low) / two32 - leaving.high * left >>> 0;
                if (end - line_hash_window + 1 !== starts[hashes.length]) continue;
                const hash = hexadecimal(high, low);
                const count = (seen.get(hash) ?? 0) + 1;
                seen.set(hash, count);
                hashes.push(`${hash}:${count}`);
            }
            return hashes;
        }
        ;
        const ascending = (a, b)=>a < b ? -1 : a > b ? 1 : 0;
        function compare(a, b) {
            return ascending(a.path, b.path) || ascending(a.region?.startLine ?? 1, b.region?.startLine ?? 1) || ascending(a.rule, b.rule) || ascending(a.region?.startColumn ?? 1, b.region?.startColumn ?? 1) || ascending(a.message, b.message) || ascending(a.commit ?? '', b.commit ?? '');
        }
        const isInside = ({ finding }, files)=>finding.commit === undefined ? files.has(finding.path) : (0, sarif_paths.ig)(finding.path);
        function identity({ rule, path, region, message, commit, secret }) {
            const { startLine = 1, startColumn, endLine, endColumn } = region ?? {};
            return JSON.stringify([
                rule,
                path,
                startLine,
                startColumn,
                endLine,
                endColumn,
                message,
                commit,
                secret
            ]);
        }
        function unite(first, second) {
            const open = [
                first,
                second
            ].find((located)=>(located.finding.suppressed ?? located.suppressed) === undefined);
            const kept = open ?? first;
            return {
                ...kept,
                finding: {
                    ...kept.finding,
                    severity: (0, sarif_severity.JJ)(first.finding.severity, second.finding.severity)
                }
            };
        }
        function withoutDuplicates(findings) {
            const byIdentity = new Map();
            for (const located of findings){
                const key = identity(located.finding);
                const known = byIdentity.get(key);
                byIdentity.set(key, known === undefined ? located : unite(known, located));
            }
            return [
                ...byIdentity.values()
            ];
        }
        function withNumbers(findings) {
            const key = fingerprintKeys.secret;
            const hashes = numbered(findings.map(({ fingerprints })=>fingerprints[key]));
            return findings.map((located, index)=>{
                const hash = hashes[index];
                return hash === undefined ? located : {
                    ...located,
                    fingerprints: {
                        ...located.fingerprints,
                        [key]: hash
                    }
                };
            });
        }
        const undeclared = ({ rule, severity })=>({
                id: rule,
                title: rule,
                description: `Rule ${rule}; the tool does not describe it.`,
                help: `See the documentation of the tool for rule ${rule}.`,
                security: true,
                severity,
                cwe: []
            });
        function withDeclaredRules({ rules, findings, setAside }) {
            const known = new Map(rules.map((rule)=>[
                    rule.id,
                    rule
                ]));
            for (const { finding } of findings)if (!known.has(finding.rule)) known.set(finding.rule, undeclared(finding));
            return {
                rules: [
                    ...known.values()
                ],
                findings,
                setAside
            };
        }
        const normaliseSteps = [
            {
                name: 'outside-repository',
                apply: (input, files)=>({
                        ...input,
                        findings: input.findings.filter((located)=>isInside(located, files)),
                        setAside: [
                            ...input.setAside,
                            ...input.findings.filter((located)=>!isInside(located, files))
                        ]
                    })
            },
            {
                name: 'duplicate-results',
                apply: (input)=>({
                        ...input,
                        findings: withoutDuplicates(input.findings)
                    })
            },
            {
                name: 'sort',
                apply: (input)=>({
                        ...input,
                        findings: input.findings.toSorted((a, b)=>compare(a.finding, b.finding))
                    })
            },
            {
                name: 'number-fingerprints',
                apply: (input)=>({
                        ...input,
                        findings: withNumbers(input.findings)
                    })
            },
            {
                name: 'unknown-rule',
                apply: withDeclaredRules
            }
        ];
        ;
        function normalise(input, steps = normaliseSteps) {
            const counts = [];
            let state = {
                rules: input.rules,
                findings: input.findings,
                setAside: []
            };
            for (const { name, apply } of steps){
                const before = state.findings.length;
                try {
                    state = apply(state, input.files);
                } catch (thrown) {
                    return {
                        ok: false,
                        step: name,
                        reason: (0, errors.bD)(thrown)
                    };
                }
                counts.push({
                    step: name,
                    before,
                    after: state.findings.length
                });
            }
            return {
                ok: true,
                ...state,
                counts
            };
        }
        ;
        function inUtf16(findings, texts, unit) {
            if (unit === undefined) return findings;
            const convert = unit === 'bytes' ? byteColumn : unitColumn;
            const lines = new Map();
            const linesOf = (path)=>{
                const known = lines.get(path) ?? (texts.inTree(path) ?? '').split('\n');
                lines.set(path, known);
                return known;
            };
            return findings.map((finding)=>{
                const { region, path } = finding;
                return region === undefined ? finding : {
                    ...finding,
                    region: converted(region, linesOf(path), convert)
                };
            });
        }
        function converted(region, lines, convert) {
            const { startLine, startColumn, endLine = startLine, endColumn } = region;
            return {
                ...region,
                ...startColumn === undefined ? {} : {
                    startColumn: convert(lines[startLine - 1] ?? '', startColumn)
                },
                ...endColumn === undefined ? {} : {
                    endColumn: convert(lines[endLine - 1] ?? '', endColumn)
                }
            };
        }
        function unitColumn(line, column) {
            const before = Array.from(line).slice(0, column - 1);
            return column + before.filter((character)=>character.length > 1).length;
        }
        function byteColumn(line, column) {
            return Buffer.from(line).subarray(0, column - 1).toString('utf8').length + 1;
        }
        ;
        function locate(findings, texts, comments) {
            const placed = findings.map((finding)=>place({
                    ...finding,
                    path: texts.trueName(finding)
                }, texts));
            return oncePerSecret(placed.flat()).map((one)=>withInlineMark(one, comments));
        }
        function place(finding, texts) {
            const now = texts.inTree(finding.path);
            const then = finding.commit === undefined ? now : texts.inCommit(finding.commit, finding.path);
            const lines = locate_linesOf(then, finding.region);
            if (finding.commit === undefined) return [
                {
                    finding: withColumns(finding, lines),
                    lines,
                    ...withText(now)
                }
            ];
            const rows = then === undefined || now === undefined ? [] : rowsOf(now, lines);
            if (rows.length === 0) return [
                {
                    finding: gone(finding, finding.commit),
                    lines
                }
            ];
            const { commit, ...still } = finding;
            const message = `${sentence(finding.message)} It was committed in ${locate_short(commit)}.`;
            return rows.map((startLine)=>{
                const here = {
                    ...still,
                    message,
                    region: moved(finding.region, startLine)
                };
                return {
                    finding: withColumns(here, lines),
                    lines,
                    ...withText(now)
                };
            });
        }
        const withText = (text)=>text === undefined ? {} : {
                text
            };
        function locate_linesOf(text, region) {
            if (text === undefined || region === undefined) return '';
            return text.split('\n').slice(region.startLine - 1, region.endLine ?? region.startLine).join('\n');
        }
        function rowsOf(text, block) {
            if (block === '') return [];
            const rows = [];
            const framed = `\n${text}\n`;
            for(let at = framed.indexOf(`\n${block}\n`); at >= 0; at = framed.indexOf(`\n${block}\n`, at + 1)){
                rows.push(framed.slice(0, at + 1).split('\n').length - 1);
            }
            return rows;
        }
        function moved(region, startLine) {
            const height = region === undefined ? 0 : (region.endLine ?? region.startLine) - region.startLine;
            return {
                startLine,
                endLine: startLine + height
            };
        }
        function withColumns(finding, lines) {
            if (finding.secret === undefined || finding.region === undefined || lines.includes('\n')) return finding;
            const at = lines.indexOf(finding.secret);
            if (at < 0) return finding;
            const columns = {
                startColumn: at + 1,
                endColumn: at + 1 + finding.secret.length
            };
            return {
                ...finding,
                region: {
                    ...finding.region,
                    ...columns
                }
            };
        }
        const sentence = (message)=>/[.!?]$/.test(message) ? message : `${message}.`;
        const locate_short = (commit)=>commit.slice(0, 12);
        function gone(finding, commit) {
            return {
                ...finding,
                message: `${sentence(finding.message)} No longer at HEAD: it stands in commit ${locate_short(commit)}.`
            };
        }
        function oncePerSecret(placed) {
            const kept = new Map();
            placed.forEach((one, index)=>{
                const { secret, rule, path, region, commit } = one.finding;
                const inTree = one.text !== undefined || commit === undefined;
                const line = inTree ? region?.startLine ?? 0 : 'gone';
                const key = secret === undefined ? String(index) : JSON.stringify([
                    rule,
                    path,
                    line,
                    one.lines,
                    secret
                ]);
                kept.set(key, one);
            });
            return [
                ...kept.values()
            ];
        }
        function withInlineMark(placed, comments) {
            const { finding, lines } = placed;
            const comment = comments.find(({ appliedBy, scope, marker })=>appliedBy === 'engine' && scope === 'line' && marker.test(lines));
            if (comment === undefined || finding.suppressed !== undefined) return placed;
            const justification = comment.marker.exec(lines)?.[0] ?? '';
            return {
                ...placed,
                finding: {
                    ...finding,
                    suppressed: {
                        kind: 'inSource',
                        justification
                    }
                }
            };
        }
        ;
        const pieceLength = 12;
        function wordsWithSecrets(comments, findings) {
            const secrets = new Set(findings.flatMap(({ secret })=>secret === undefined || secret === '' ? [] : [
                    secret
                ]));
            if (secrets.size === 0) return undefined;
            const quotes = quoteTest(secrets);
            const redacted = comments.flatMap((words, at)=>{
                const shown = quoted_secrets_withoutSecrets(words, quotes);
                return shown === undefined ? [] : [
                    [
                        at,
                        shown
                    ]
                ];
            });
            return redacted.length === 0 ? undefined : Object.fromEntries(redacted);
        }
        function quoted_secrets_withoutSecrets({ rules, reason }, quotes) {
            const all = rules.join('');
            if (!quotes(all + reason)) return undefined;
            const [inRules, inReason] = [
                quotes(all),
                quotes(reason)
            ];
            return {
                rules: inRules || !inReason ? rules.map(()=>redactedText) : rules,
                reason: inReason || !inRules ? redactedText : reason
            };
        }
        function quoteTest(secrets) {
            const bare = [
                ...new Set([
                    ...secrets
                ].map(squeezed))
            ];
            const short = bare.filter((secret)=>secret !== '' && secret.length < pieceLength);
            const pieces = new Set(bare.flatMap(piecesOf));
            return (text)=>{
                const shown = squeezed(text);
                return short.some((secret)=>shown.includes(secret)) || piecesOf(shown).some((piece)=>pieces.has(piece));
            };
        }
        const squeezed = (text)=>text.replaceAll(/[\s,]/g, '');
        function piecesOf(text) {
            const count = Math.max(0, text.length - pieceLength + 1);
            return Array.from({
                length: count
            }, (_, at)=>text.slice(at, at + pieceLength));
        }
        ;
        const contextLimit = 64 * 1024 * 1024;
        async function readTexts(findings, ground) {
            const trueName = await namesOf(findings, ground);
            const old = new Map();
            for (const finding of findings){
                if (finding.commit === undefined) continue;
                const asked = {
                    commit: finding.commit,
                    path: trueName(finding)
                };
                old.set(`${asked.commit}:${asked.path}`, asked);
            }
            const keys = [
                ...old.keys()
            ];
            const contents = old.size === 0 ? [] : await ground.repository?.filesAt([
                ...old.values()
            ]) ?? [];
            const inCommits = new Map(keys.map((key, index)=>[
                    key,
                    textOf(contents[index])
                ]));
            const inTree = await treeTexts(new Set(findings.map(trueName)), ground);
            return {
                inTree: (path)=>inTree.get(path),
                inCommit: (commit, path)=>inCommits.get(`${commit}:${path}`),
                trueName
            };
        }
        const textOf = (content)=>content?.toString('utf8').replaceAll('\r\n', '\n');
        async function treeTexts(paths, { host, tree }) {
            const texts = new Map();
            for (const path of paths){
                const file = (0, sarif_paths.pk)(tree.root, path);
                const stat = await host.files.stat(file);
                if (stat?.kind !== 'file' || stat.size > contextLimit) continue;
                const content = await host.files.read(file);
                const text = textOf(content);
                if (text !== undefined) texts.set(path, text);
            }
            return texts;
        }
        const replacement = '%EF%BF%BD';
        async function namesOf(findings, { repository, tree }) {
            const names = new Map();
            for (const { path, commit } of findings){
                if (!path.includes(replacement)) continue;
                const files = commit === undefined ? tree.files : (await repository?.tree(commit) ?? []).map((entry)=>entry.path);
                const name = files.find((file)=>(0, sarif_paths.LF)(file) === (0, sarif_paths.LF)(path));
                if (name !== undefined) names.set(`${commit ?? ''}:${path}`, name);
            }
            return ({ path, commit })=>names.get(`${commit ?? ''}:${path}`) ?? path;
        }
        ;
        const namedExclusions = 50;
        async function completed(answer, job, scanner, ground) {
            const { parsed, tool } = answer;
            const accounted = new Set([
                ...parsed.seen,
                ...parsed.excluded
            ]);
            const unread = job.expected.filter((path)=>!accounted.has(path));
            if (unread.length > 0) return (0, scanners_scanner.gz)(`${tool.name} ${tool.version} did not read ${(0, first_few.D)(unread)}`);
            const texts = await readTexts(parsed.findings, ground);
            const findings = inUtf16(parsed.findings, texts, scanner.columns);
            const placed = locate(findings, texts, scanner.comments ?? []);
            const normal = normalise({
                rules: complete_inOrder(parsed.rules),
                findings: fingerprinted(placed),
                files: new Set([
                    ...ground.tree.files,
                    ...answer.reports ?? []
                ])
            });
            if (!normal.ok) return (0, scanners_scanner.gz)(`the findings of ${tool.name} could not be normalised (${normal.step}): ${normal.reason}`);
            if (normal.setAside.length > 0) {
                const paths = normal.setAside.map(({ finding })=>finding.path);
                return (0, scanners_scanner.gz)(`${tool.name} ${tool.version} reports findings outside the repository: ${(0, first_few.D)(paths)}`);
            }
            const run = buildRun({
                driver: scanner.driver,
                version: tool.version,
                automationId: automationId(ground.name, job.gate, job.scanner),
                rules: normal.rules,
                findings: normal.findings.map(withLineHash)
            });
            for (const secret of secretsIn(parsed.findings))ground.secrets.add(secret);
            const redacted = wordsWithSecrets(ground.comments, parsed.findings);
            const proof = proofOf(answer, job, normal.counts);
            return {
                status: 'ran',
                gate: job.gate,
                scanner: job.scanner,
                run,
                proof,
                ...redacted && {
                    redacted
                }
            };
        }
        const complete_inOrder = (rules)=>rules.toSorted((a, b)=>a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
        function fingerprinted(placed) {
            const hashesOf = new Map();
            const secrets = secretsByPlace(placed);
            return placed.map(({ finding, text, lines })=>{
                const { rule, path, secret, region } = finding;
                if (secret !== undefined) {
                    const place = {
                        rule,
                        path,
                        text: lines,
                        secrets: [
                            ...secrets.get(placeKey(path, lines)) ?? []
                        ]
                    };
                    return {
                        finding,
                        fingerprints: {
                            [fingerprintKeys.secret]: secretFingerprint(place)
                        }
                    };
                }
                const hashes = text === undefined ? [] : hashesOf.get(path) ?? lineHashes(text);
                hashesOf.set(path, hashes);
                const hash = region === undefined ? undefined : hashes[region.startLine - 1];
                return {
                    finding,
                    fingerprints: hash === undefined ? {} : {
                        [fingerprintKeys.line]: hash
                    }
                };
            });
        }
        const placeKey = (path, lines)=>JSON.stringify([
                path,
                lines
            ]);
        function secretsByPlace(placed) {
            const secrets = new Map();
            for (const { finding, lines } of placed){
                if (finding.secret === undefined) continue;
                const key = placeKey(finding.path, lines);
                secrets.set(key, (secrets.get(key) ?? new Set()).add(finding.secret));
            }
            return secrets;
        }
        function withLineHash(located) {
            const secret = located.fingerprints[fingerprintKeys.secret];
            return secret === undefined ? located : {
                ...located,
                fingerprints: {
                    ...located.fingerprints,
                    [fingerprintKeys.line]: secret
                }
            };
        }
        function proofOf({ parsed, executed, checks, data, tool }, job, counts) {
            return {
                tool: tool.name,
                version: tool.version,
                digest: tool.digest,
                source: tool.source,
                command: executed[0]?.line ?? '',
                exitCode: executed[0]?.execution.exitCode ?? 0,
                durationMs: executed.reduce((sum, { durationMs })=>sum + durationMs, 0),
                targets: job.targets.map(({ kind, path })=>path === '' ? kind : `${kind} ${kind === 'image' ? (0, sarif_paths.LF)(path) : path}`),
                files: {
                    expected: job.expected.length,
                    seen: parsed.seen.length,
                    excluded: parsed.excluded.slice(0, namedExclusions)
                },
                remarks: parsed.remarks ?? [],
                data,
                checks: [
                    ...checks,
                    ...parsed.notes,
                    ...counts.filter(({ before, after })=>before !== after).map(stepSentence)
                ]
            };
        }
        const stepSentence = ({ step, before, after })=>`${step}: ${before} ${before === 1 ? 'finding' : 'findings'} in, ${after} out`;
        var version = __webpack_require__(71013);
        ;
        const steeringLimit = 1024 * 1024;
        async function contextOf(job, scanner, ground, scratch, opened) {
            const texts = new Map();
            for (const path of job.steering){
                const content = await ground.host.files.read((0, sarif_paths.pk)(ground.tree.root, path), steeringLimit);
                if (content !== undefined) texts.set(path, content.toString('utf8'));
            }
            const { repository, source } = ground;
            const mayRead = (0, path_matcher.k)(scanner.reads);
            return {
                options: job.options,
                targets: job.targets,
                expected: job.expected,
                steering: job.steering,
                steeringText: (path)=>texts.get(path),
                text: (path)=>mayRead(path) ? ground.texts.get(path) : undefined,
                files: ground.tree.files,
                tree: ground.tree.root,
                workingDirectory: ground.workingDirectory,
                ...repository === undefined ? {} : {
                    git: gitOf(repository, source)
                },
                scratch,
                assets: `${ground.host.assets}/scanners/${scanner.id}`,
                opened,
                nonce: ground.host.random(16),
                timeLimitMs: job.timeLimitMs
            };
        }
        const gitOf = (repository, source)=>({
                dir: repository.gitDir,
                index: repository.indexFile,
                head: source.head,
                ...source.range === undefined ? {} : {
                    range: source.range
                },
                scheduled: source.event === 'schedule',
                env: repository.env
            });
        var picomatch = __webpack_require__(14006);
        var picomatch_default = __webpack_require__.n(picomatch);
        var install_digest = __webpack_require__(23763);
        ;
        const entry = /^[0-9a-f]{40,64} [0-9a-f]{40,64} [^\t<>]*<[^\t<>]*> (\d{1,12}) [+-]\d{4}(?:\t|$)/;
        const limit = 64 * 1024 * 1024;
        async function lastMoved(files, gitDir) {
            const log = await files.read(`${gitDir}/logs/HEAD`, limit);
            const last = log?.toString('utf8').trimEnd().split('\n').at(-1);
            const seconds = last === undefined ? undefined : entry.exec(last)?.[1];
            if (seconds !== undefined) return Number(seconds) * 1000;
            return (await files.stat(`${gitDir}/index`))?.modifiedMs;
        }
        ;
        const workspace_fileLimit = 64 * 1024 * 1024;
        const entryLimit = 200_000;
        const filesLimit = 2000;
        const skipped = new Set([
            '.git',
            'node_modules'
        ]);
        async function openWorkspace(globs, ground) {
            const { repository, source } = ground;
            if (repository === undefined) return (0, scanners_scanner.gz)('not a git repository: nothing says since when a report would be new');
            if (source.committed === true || source.staged) {
                return (0, scanners_scanner.gz)('reports of the working tree say nothing about a commit or an index that is judged by itself', 'Judge the working tree, or a checkout of the commit in which the tests ran.');
            }
            const beganMs = await lastMoved(ground.host.files, repository.gitDir);
            if (beganMs === undefined) return (0, scanners_scanner.gz)('git does not say when the commit was checked out');
            const found = await matching(globs, repository.root, ground);
            if ('ok' in found) return found;
            const isTracked = await trackedBy(repository, source.head);
            const files = [];
            for (const path of found.filter((one)=>!isTracked((0, sarif_paths.xD)(one)))){
                const file = await readReport(repository.root, path, ground);
                if ('ok' in file) return file;
                files.push(file);
            }
            const tracked = found.map(sarif_paths.xD).filter(isTracked);
            return {
                files,
                tracked,
                beganMs,
                root: repository.root
            };
        }
        async function trackedBy(repository, head) {
            const entries = [
                ...head === undefined ? [] : await repository.tree(head),
                ...await repository.index()
            ];
            const known = new Set(entries.map(({ path })=>path.toLowerCase()));
            const submodules = entries.filter(({ mode })=>mode === '160000').map(({ path })=>path.toLowerCase());
            return (path)=>{
                const lower = path.toLowerCase();
                return known.has(lower) || submodules.some((folder)=>(0, sarif_paths.Yw)(lower, folder));
            };
        }
        async function readReport(root, name, { host }) {
            const at = `${root}/${name}`;
            const path = (0, sarif_paths.xD)(name);
            const stat = await host.files.stat(at);
            if (stat?.kind !== 'file') return (0, scanners_scanner.gz)(`${path} is no regular file`, 'Have the tests write the report itself.');
            const content = await host.files.read(at, workspace_fileLimit);
            if (content === undefined) return (0, scanners_scanner.gz)(`${path} is gone`);
            const text = content.toString('utf8').replace(/^\uFEFF/, '');
            return {
                path,
                text,
                sha256: (0, install_digest.s)(content),
                modifiedMs: stat.modifiedMs
            };
        }
        async function matching(globs, root, { host }) {
            const matches = (0, path_matcher.k)(globs);
            const found = new Set();
            const left = {
                entries: entryLimit
            };
            const walk = async (name)=>{
                left.entries -= 1;
                if (left.entries < 0) return;
                const stat = await host.files.stat(name === '' ? root : `${root}/${name}`);
                if (stat === undefined) return;
                if (stat.kind !== 'directory') {
                    if (matches((0, sarif_paths.xD)(name))) found.add(name);
                    return;
                }
                for (const entry of (await host.files.list(name === '' ? root : `${root}/${name}`))){
                    if (!skipped.has(entry)) await walk(name === '' ? entry : `${name}/${entry}`);
                }
            };
            for (const base of new Set(globs.map((glob)=>picomatch_default().scan(glob).base))){
                const start = base.split('/').filter((segment)=>segment !== '' && segment !== '.');
                if (start.includes('..')) return (0, scanners_scanner.gz)(`${base} leads out of the checkout`, narrower);
                const link = await linkAmong(start, root, host.files);
                if (link !== undefined) return (0, scanners_scanner.gz)(`${link} is a link: what it leads to may be of the commit`, narrower);
                await walk(start.join('/'));
            }
            if (left.entries < 0) return (0, scanners_scanner.gz)(`more than ${entryLimit} files were looked through`, narrower);
            if (found.size > filesLimit) return (0, scanners_scanner.gz)(`more than ${filesLimit} reports were found`, narrower);
            return [
                ...found
            ].sort();
        }
        async function linkAmong(way, root, files) {
            for(let length = 1; length < way.length; length += 1){
                const name = way.slice(0, length).join('/');
                if ((await files.stat(`${root}/${name}`))?.kind === 'symlink') return (0, sarif_paths.xD)(name);
            }
            return undefined;
        }
        const narrower = 'Begin the globs with the folder of the reports.';
        ;
        async function scanByBuiltin(job, scanner, ground) {
            const scratch = await ground.host.files.scratch(scanner.id);
            try {
                return await look(job, scanner, ground, scratch);
            } finally{
                await ground.host.files.remove(scratch);
            }
        }
        async function look(job, scanner, ground, scratch) {
            const globs = scanner.workspace?.(job.options) ?? [];
            const workspace = globs.length === 0 ? undefined : await openWorkspace(globs, ground);
            if (workspace !== undefined && 'ok' in workspace) return workspace;
            const known = await contextOf(job, scanner, ground, scratch, {});
            const context = workspace === undefined ? known : {
                ...known,
                workspace
            };
            const mayRead = (0, path_matcher.k)(scanner.reads);
            const tree = {
                files: ground.tree.files,
                workingDirectory: ground.workingDirectory,
                read: (path)=>mayRead(path) ? ground.texts.get(path) : undefined
            };
            const parsed = scanner.check(tree, context);
            if (!parsed.ok) return parsed;
            const tool = {
                name: scanner.title,
                version: version.version,
                digest: 'builtin',
                source: 'part of security-gates'
            };
            const reports = (workspace?.files ?? []).map(({ path })=>path);
            return {
                parsed,
                executed: [],
                checks: [],
                data: [],
                reports,
                tool
            };
        }
        var external_node_path_ = __webpack_require__(76760);
        ;
        const windows = [
            'SystemRoot',
            'windir',
            'COMSPEC',
            'PATHEXT',
            'NUMBER_OF_PROCESSORS'
        ];
        const network = [
            ...[
                'HTTPS_PROXY',
                'HTTP_PROXY',
                'NO_PROXY',
                'https_proxy',
                'http_proxy',
                'no_proxy'
            ],
            ...[
                'SSL_CERT_FILE',
                'SSL_CERT_DIR',
                'NODE_EXTRA_CA_CERTS',
                'REQUESTS_CA_BUNDLE'
            ]
        ];
        function scannerEnvironment(host, command, scratch, own) {
            const allowed = [
                ...host.platform.os === 'windows' ? windows : [],
                ...command.network === 'none' ? [] : network
            ];
            const passed = [
                ...allowed,
                ...command.passes ?? []
            ].flatMap((name)=>{
                const value = host.env[name];
                return value === undefined ? [] : [
                    [
                        name,
                        value
                    ]
                ];
            });
            const home = `${scratch}/home`;
            return {
                ...Object.fromEntries(passed),
                PATH: searchPath(host, own),
                HOME: home,
                USERPROFILE: home,
                TMPDIR: scratch,
                TEMP: scratch,
                TMP: scratch,
                LC_ALL: 'C.UTF-8',
                ...command.env
            };
        }
        function searchPath(host, own) {
            const path = host.platform.os === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
            const forbidden = [
                ...own,
                host.env['GITHUB_WORKSPACE'] ?? ''
            ].filter((folder)=>folder !== '');
            const isBelow = (entry, folder)=>{
                const way = path.relative(folder, entry);
                return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
            };
            return (host.env['PATH'] ?? host.env['Path'] ?? '').split(path.delimiter).filter((entry)=>path.isAbsolute(entry) && !forbidden.some((folder)=>isBelow(entry, folder))).join(path.delimiter);
        }
        ;
        async function hostProgram({ host: name }, ground) {
            const { host } = ground;
            const path = host.platform.os === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
            const own = [
                ground.tree.root,
                ground.repository?.root ?? ground.tree.root,
                host.env['GITHUB_WORKSPACE'] ?? ''
            ];
            const forbidden = own.filter((folder)=>folder !== '');
            if (!path.isAbsolute(name) && path.basename(name) !== name) {
                return (0, scanners_scanner.gz)(`${name} is a path within the repository: the change would bring its own judge`, absoluteOrName);
            }
            const candidates = path.isAbsolute(name) ? [
                name
            ] : searchPath(host, forbidden).split(path.delimiter).filter((folder)=>folder !== '').flatMap((folder)=>host_program_namesOf(name, host).map((file)=>path.join(folder, file)));
            for (const candidate of candidates){
                const real = await executableAt(candidate, host);
                if (real === undefined) continue;
                if (forbidden.some((folder)=>real === folder || real.startsWith(`${folder}${path.sep}`))) {
                    return (0, scanners_scanner.gz)(`${name} leads to ${real}, within the repository: the change would bring its own judge`, absoluteOrName);
                }
                const digest = await host.files.digest(real);
                const source = `${candidate} of this machine, which nobody has pinned`;
                const identity = {
                    name: path.basename(name),
                    version: 'of this machine',
                    digest: digest ?? '',
                    source
                };
                return {
                    ok: true,
                    executable: candidate,
                    args: [],
                    env: {},
                    identity
                };
            }
            return (0, scanners_scanner.gz)(`there is no program ${name} on this machine`, 'Install it in a step before, or correct `command`.');
        }
        const absoluteOrName = 'Name a program of the machine, by its name on the search path or its absolute path.';
        const host_program_namesOf = (name, { platform })=>platform.os === 'windows' ? [
                name,
                `${name}.exe`,
                `${name}.cmd`
            ] : [
                name
            ];
        async function executableAt(candidate, { files, platform }) {
            const real = await files.real(candidate);
            if (real === undefined) return undefined;
            const stat = await files.stat(real);
            const may = platform.os === 'windows' || ((stat?.mode ?? 0) & 0o111) !== 0;
            return stat?.kind === 'file' && may ? real : undefined;
        }
        ;
        async function provided(tool, ground) {
            const { pin, installed } = await ground.provide(tool);
            if (!installed.ok) return (0, scanners_scanner.gz)(`${pin.name} ${pin.version} could not be installed: ${installed.reason}`, installed.remedy);
            const { executable, args, env, digest, source } = installed;
            return {
                ok: true,
                executable,
                args,
                env,
                identity: {
                    name: pin.name,
                    version: pin.version,
                    digest,
                    source
                }
            };
        }
        var quote = __webpack_require__(13277);
        ;
        const outputLimit = 256 * 1024 * 1024;
        async function execute(command, place) {
            const { host } = place.ground;
            const program = await programOf(command, place);
            if (!program.ok) return program;
            const unplaced = await layOut(command, place);
            if (unplaced !== undefined) return unplaced;
            const { file, env } = program;
            const args = [
                ...program.args,
                ...command.args
            ];
            const cwd = await workingFolder(command, place);
            const timeLimitMs = Math.min(place.deadline - host.now(), place.timeLimitMs * (command.share ?? 1));
            if (timeLimitMs <= 0) return timedOut(program.who, place);
            const own = scannerEnvironment(host, command, place.scratch, ownFolders(place.ground));
            const secret = command.network === 'none' ? {} : place.secretEnv(command.network);
            const result = await host.run({
                file,
                args,
                cwd,
                env: {
                    ...own,
                    ...env,
                    ...secret
                },
                timeLimitMs,
                outputLimit
            });
            const line = (0, quote.a)(cwd, {
                ...command.env,
                ...env
            }, file, args);
            const ended = howItEnded(result, command, program.who, place);
            if (ended !== undefined) return {
                ...ended,
                command: line
            };
            const { identity } = program;
            return {
                execution: await executionOf(command, result, place),
                line,
                durationMs: result.durationMs,
                ...identity === undefined ? {} : {
                    identity
                }
            };
        }
        async function executionOf(command, result, place) {
            const reports = {};
            for (const [name, path] of Object.entries(command.reports ?? {})){
                const content = await place.ground.host.files.read(`${place.scratch}/${path}`, outputLimit);
                reports[name] = content?.toString('utf8');
            }
            const { exitCode = -1, timedOut, stdout, stderr } = result;
            return {
                name: command.name,
                exitCode,
                timedOut,
                stdout,
                stderr,
                reports,
                exchanges: place.exchanges()
            };
        }
        async function layOut(command, place) {
            const { files = {}, copies = {}, reports = {}, cwd } = command;
            const { host, tree } = place.ground;
            const planted = cwd === 'files' ? Object.values(reports) : [];
            for (const path of planted)await host.files.remove(`${place.scratch}/${path}`);
            for (const [path, content] of Object.entries(files))await host.files.write(`${place.scratch}/${path}`, content);
            for (const [to, path] of Object.entries(copies)){
                const content = await host.files.read((0, sarif_paths.pk)(tree.root, path), outputLimit);
                if (content === undefined) return (0, scanners_scanner.gz)(`${path} is not there to be read`);
                await host.files.write(`${place.scratch}/${to}`, content);
            }
            return undefined;
        }
        async function programOf({ program }, { ground, launch }) {
            if (program === 'git') return {
                ok: true,
                who: 'git',
                file: 'git',
                args: [],
                env: {}
            };
            const tool = await launchOf(program, launch, ground);
            if (!tool.ok) return tool;
            const { executable, args, env, identity } = tool;
            return {
                ok: true,
                who: `${identity.name} ${identity.version}`,
                file: executable,
                args,
                env,
                identity
            };
        }
        async function launchOf(program, own, ground) {
            if (program === 'tool') return own ?? (0, scanners_scanner.gz)('the scanner has no tool of its own');
            return 'tool' in program ? provided(program.tool, ground) : hostProgram(program, ground);
        }
        const ownFolders = ({ tree, repository })=>repository === undefined ? [
                tree.root
            ] : [
                tree.root,
                repository.root
            ];
        async function workingFolder(command, { ground, scratch }) {
            await ground.host.files.makeFolder(`${scratch}/home`);
            if (command.cwd === 'tree') return ground.tree.root;
            if (command.cwd === 'scratch') return scratch;
            if (command.cwd === 'files') return `${scratch}/files`;
            await ground.host.files.makeFolder(`${scratch}/empty`);
            return `${scratch}/empty`;
        }
        function howItEnded(result, command, who, place) {
            if (result.startError !== undefined) return (0, scanners_scanner.gz)(`${who} could not be started: ${result.startError}`);
            if (result.timedOut) return command.mayTimeOut === true ? undefined : timedOut(who, place);
            if (result.truncated) return (0, scanners_scanner.gz)(`${who} wrote more than ${outputLimit / 1024 / 1024} MiB`);
            if (result.signal !== undefined) return (0, scanners_scanner.gz)(`${who} was ended by signal ${result.signal}`);
            return undefined;
        }
        const timedOut = (who, { timeLimitMs })=>(0, scanners_scanner.gz)(`${who} did not finish within its time limit of ${Math.round(timeLimitMs / 1000)} s`, 'Raise `time-limit` of the gate, or narrow what is scanned.');
        ;
        async function runProbes(probes, place) {
            for (const probe of probes){
                const wrong = await runProbe(probe, place);
                if (wrong !== undefined) return wrong;
            }
            return {
                ok: true,
                proofs: probes.map(({ proves })=>proves)
            };
        }
        async function runProbe(probe, place) {
            for (const command of probe.prepare ?? []){
                const ended = await execute(command, place);
                if ('ok' in ended) return ended;
                const { exitCode, stderr } = ended.execution;
                if (exitCode !== 0) return (0, scanners_scanner.gz)(`${command.name} exited with ${exitCode}: ${stderr.trim().slice(0, 300)}`);
            }
            const ended = await execute(probe.command, place);
            if ('ok' in ended) return ended;
            const wrong = probe.accept(ended.execution);
            return wrong === undefined ? undefined : (0, scanners_scanner.gz)(`the scan cannot be believed: ${wrong}`);
        }
        ;
        const vulnerabilities = {
            title: 'Trivy database',
            folder: 'db',
            file: 'trivy.db',
            schema: 2,
            mediaType: 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip',
            marks: [
                Buffer.from([
                    0xed,
                    0xda,
                    0x0c,
                    0xed
                ]),
                Buffer.from('::'),
                Buffer.from('vulnerability')
            ],
            references: [
                'mirror.gcr.io/aquasec/trivy-db:2',
                'public.ecr.aws/aquasecurity/trivy-db:2',
                'ghcr.io/aquasecurity/trivy-db:2'
            ]
        };
        const javaArchives = {
            title: 'Trivy database of Java archives',
            folder: 'java-db',
            file: 'trivy-java.db',
            schema: 1,
            mediaType: 'application/vnd.aquasec.trivy.javadb.layer.v1.tar+gzip',
            references: [
                'mirror.gcr.io/aquasec/trivy-java-db:1',
                'public.ecr.aws/aquasecurity/trivy-java-db:1',
                'ghcr.io/aquasecurity/trivy-java-db:1'
            ]
        };
        ;
        async function openHistory({ host, repository, token }) {
            if (repository === undefined) return (0, scanners_scanner.gz)('not a git repository: there is no history to read');
            const complete = (how)=>({
                    ok: true,
                    path: repository.gitDir,
                    proof: `the clone is complete (${how}, git ${repository.gitVersion})`
                });
            if (!await repository.shallow()) return complete('not shallow');
            const remedy = 'Check out with fetch-depth: 0 (locally: git fetch --unshallow).';
            const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = host.env;
            if (token === '' || server === undefined || name === undefined) {
                return (0, scanners_scanner.gz)('the clone is shallow: most of its history is missing', remedy);
            }
            const refused = await repository.fetch({
                url: `${server}/${name}`,
                token,
                what: 'unshallow'
            });
            if (refused !== undefined) return (0, scanners_scanner.gz)(`the clone is shallow and could not be completed: ${refused}`, remedy);
            if (await repository.shallow()) return (0, scanners_scanner.gz)('the clone is still shallow after fetching the history', remedy);
            return complete('its history was fetched');
        }
        ;
        async function openImageArchives(job, ground, scratch) {
            const { host, source } = ground;
            if (source.committed === true || source.staged) {
                return (0, scanners_scanner.gz)('archives of images lie in the working tree, and that is not what is judged', 'Judge the working tree, or name the images by reference.');
            }
            const root = ground.repository?.root ?? ground.tree.root;
            const placements = [];
            const digests = [];
            for (const { path } of job.targets.filter(({ kind })=>kind === 'archive')){
                const name = (0, sarif_paths.LF)(path);
                const isFetched = (0, external_node_path_.isAbsolute)(name);
                const file = isFetched ? name : `${root}/${name}`;
                const digest = isFetched || (0, sarif_paths.ig)(path) ? await host.files.digest(file) : undefined;
                const real = await host.files.real(file);
                if (digest === undefined || !isFetched && real !== `${await host.files.real(root) ?? ''}/${name}`) {
                    return (0, scanners_scanner.gz)(`there is no file ${name} in the checkout`, 'Make the archive in a step before this one (docker save, or download-artifact); a link does not count.');
                }
                placements.push({
                    path: path.replace(/^\/+/, ''),
                    from: isFetched ? file : (0, sarif_paths.pk)(root, path)
                });
                digests.push(`${name} has sha256 ${digest}`);
            }
            const folder = `${scratch}/archives`;
            await host.files.makeFolder(folder);
            await host.files.place(folder, placements);
            return {
                ok: true,
                path: folder,
                proof: digests.join('; ')
            };
        }
        ;
        const sayings = new RegExp([
            /(?:^|\/)node_modules\/(?:.*\/)?package\.json$/,
            /\.dist-info\/METADATA$/,
            /\.egg-info(?:\/PKG-INFO)?$|\/EGG-INFO\/PKG-INFO$/,
            /\/specifications\/.*\.gemspec$/,
            /\/composer\/installed\.json$/
        ].map(({ source })=>source).join('|'));
        const unreadable = [
            [
                /(?:^|\/)(?:site|dist)-packages\/[^/]+\.egg$/,
                'it is a packed egg'
            ],
            [
                /(?:^|\/)conda-meta\/[^/]+\.json$/,
                'it is a package of conda, of which nobody has advisories'
            ],
            [
                /(?:^|\/)bundler\/gems\/[^/]+\/[^/]+\.gemspec$/,
                'it is a gem from a git repository'
            ],
            [
                /(?:^|\/)\.yarn\/cache\/[^/]+\.zip$/,
                'it is a packed package of Yarn'
            ]
        ];
        const installed_walk_entryLimit = 2_000_000;
        async function walkInstalled(folder, folders, ground, found) {
            const { files } = ground.host;
            const root = ground.repository?.root ?? ground.tree.root;
            const walk = {
                root: await files.real(root) ?? root,
                folders,
                ground
            };
            const open = [
                (0, sarif_paths.LF)(folder)
            ];
            for(let seen = 0, at = open.pop(); at !== undefined; at = open.pop()){
                const names = await files.list(`${root}/${at}`);
                if (at.endsWith('.dist-info') && !names.includes('METADATA')) {
                    found.unread.push({
                        path: at,
                        why: 'it has no METADATA'
                    });
                }
                for (const name of names){
                    if (++seen > installed_walk_entryLimit) return (0, scanners_scanner.gz)(`${(0, sarif_paths.LF)(folder)} holds more than ${installed_walk_entryLimit} files`);
                    const path = `${at}/${name}`;
                    const stat = await files.stat(`${root}/${path}`);
                    if (stat === undefined) return (0, scanners_scanner.gz)(`${path} is listed and cannot be found: its name is no UTF-8, or it is gone`);
                    if (stat.kind === 'directory') open.push(path);
                    else if (stat.kind === 'symlink') await addLink(path, walk, found);
                    else if (stat.kind === 'file') await addFile(path, walk, found);
                }
            }
            return undefined;
        }
        async function addFile(path, walk, found) {
            const [, why] = unreadable.find(([pattern])=>pattern.test(path)) ?? [];
            if (sayings.test(path)) found.placements.push({
                path: (0, sarif_paths.xD)(path),
                from: `${walk.root}/${path}`
            });
            else if (why !== undefined || isBesideOthers(path, walk)) {
                found.unread.push({
                    path,
                    why: why ?? 'it is a packed egg'
                });
            } else if (path.endsWith('.egg-link')) await addEggLink(path, walk, found);
            else if (/\.(?:egg|whl)$/.test(path)) found.aside += 1;
        }
        const isBesideOthers = (path, { folders })=>path.endsWith('.egg') && folders.some((folder)=>(0, sarif_paths.LF)(folder) === external_node_path_.posix.dirname(path));
        async function addEggLink(path, walk, found) {
            const { files } = walk.ground.host;
            const text = await files.read(`${walk.root}/${path}`, 64 * 1024);
            const target = text?.toString('utf8').split(/\r?\n/)[0]?.trim() ?? '';
            const real = external_node_path_.posix.isAbsolute(target) ? await files.real(target) : undefined;
            if (real !== undefined && isOwn(real, walk)) found.own += 1;
            else found.unread.push({
                path,
                why: `it stands for a package in ${target.slice(0, 200)}`
            });
        }
        async function addLink(path, walk, found) {
            const { files } = walk.ground.host;
            const real = await files.real(`${walk.root}/${path}`);
            const stat = real === undefined ? undefined : await files.stat(real);
            if (real === undefined || stat === undefined) return;
            const isInside = walk.folders.some((folder)=>`${real}/`.startsWith(`${walk.root}/${(0, sarif_paths.LF)(folder)}/`));
            if (stat.kind === 'file' && sayings.test(path) && isInside) {
                found.placements.push({
                    path: (0, sarif_paths.xD)(path),
                    from: real
                });
            } else if (stat.kind === 'directory' && !isInside && isOwn(real, walk)) {
                found.own += 1;
                for (const name of (await files.list(real)).filter((one)=>sayings.test(`${path}/${one}`))){
                    const isFile = (await files.stat(`${real}/${name}`))?.kind === 'file';
                    if (isFile) found.placements.push({
                        path: (0, sarif_paths.xD)(`${path}/${name}`),
                        from: `${real}/${name}`
                    });
                }
            } else if (!isInside && (stat.kind === 'directory' || isPackageFile(path))) {
                found.unread.push({
                    path,
                    why: `it is a link to ${real}, which is in none of the folders of \`installed\``
                });
            }
        }
        const isPackageFile = (path)=>sayings.test(path) || /\.egg$/.test(path) || unreadable.some(([pattern])=>pattern.test(path));
        function isOwn(real, { root, ground }) {
            if (real === root) return true;
            return real.startsWith(`${root}/`) && ground.tree.files.some((file)=>`${root}/${(0, sarif_paths.LF)(file)}`.startsWith(`${real}/`));
        }
        ;
        async function openInstalledPackages(job, ground, scratch) {
            const { host, source } = ground;
            if (source.committed === true || source.staged) {
                return (0, scanners_scanner.gz)('installed packages lie in the working tree, and that is not what is judged', 'Judge the working tree, or take `installed` of trivy-rootfs out of the policy.');
            }
            const found = {
                placements: [],
                unread: [],
                aside: 0,
                own: 0
            };
            const folders = job.targets.filter(({ kind })=>kind === 'installed').map(({ path })=>path);
            for (const folder of folders){
                const objection = await notInCheckout(folder, ground) ?? await walkInstalled(folder, folders, ground, found);
                if (objection !== undefined) return objection;
            }
            const { placements, unread } = found;
            const path = `${scratch}/packages`;
            const below = `${path}/checkout`;
            await host.files.makeFolder(below);
            await host.files.place(below, placements);
            const list = {
                read: placements.map((one)=>one.path),
                unread
            };
            await host.files.write(`${scratch}/installed.json`, JSON.stringify(list));
            return {
                ok: true,
                path,
                proof: installed_packages_proofOf(folders, found)
            };
        }
        const installed_packages_proofOf = (folders, { placements, aside, own })=>[
                `of what is installed in ${folders.map(sarif_paths.LF).join(', ')}, ${placements.length} files were laid out`,
                ...aside > 0 ? [
                    `${aside} packed eggs and wheels that nothing loads from there were left out`
                ] : [],
                ...own > 0 ? [
                    `of ${own} links to folders of the repository itself, what they lead to was left out`
                ] : []
            ].join('; ');
        async function notInCheckout(folder, ground) {
            const { files } = ground.host;
            const root = ground.repository?.root ?? ground.tree.root;
            const start = await files.stat((0, sarif_paths.pk)(root, folder));
            const remedy = 'Install the packages in a step before this one, or take the folder out of `installed`.';
            if (start === undefined) return (0, scanners_scanner.gz)(`there is no ${(0, sarif_paths.LF)(folder)} in the checkout`, remedy);
            const real = await files.real(`${root}/${(0, sarif_paths.LF)(folder)}`);
            return start.kind === 'directory' && real === `${await files.real(root) ?? ''}/${(0, sarif_paths.LF)(folder)}` ? undefined : (0, scanners_scanner.gz)(`${(0, sarif_paths.LF)(folder)} is no folder of the checkout itself`, 'Name the folder, not a link to it.');
        }
        var consumers_ = __webpack_require__(38321);
        var yauzl = __webpack_require__(20663);
        ;
        const named = /\.(?:jar|war|ear|par|rar|sar|kar|aar)$/i;
        const ambiguous = /\.(?:rar|sar|kar|aar)$/i;
        const unpackedLimit = 4 * 1024 ** 3;
        const deepest = 8;
        async function archivesInside(archive) {
            return inside(archive, '', {
                left: unpackedLimit
            }, 0);
        }
        async function inside(archive, above, room, depth) {
            if (depth > deepest) throw new Error(`${above} lies more than ${deepest} archives deep`);
            const zip = await yauzl.fromBufferPromise(zipIn(archive), {
                lazyEntries: true,
                decodeStrings: false
            });
            const found = [];
            for await (const entry of zip.eachEntry()){
                const name = Buffer.from(entry.fileName).toString('utf8');
                if (!named.test(name)) continue;
                room.left -= entry.uncompressedSize;
                if (room.left < 0) throw new Error('it unpacks to too much');
                const content = await (0, consumers_.buffer)(await zip.openReadStreamPromise(entry));
                if (ambiguous.test(name) && content.subarray(0, 2).toString('latin1') !== 'PK') continue;
                const path = external_node_path_.posix.join(above, name);
                found.push(path, ...await inside(content, path, room, depth + 1));
            }
            return found;
        }
        const endRecord = Buffer.from('PK\x05\x06', 'latin1');
        function zipIn(archive) {
            const end = archive.lastIndexOf(endRecord);
            if (end < 0 || end + 22 > archive.length) return archive;
            const start = end - archive.readUInt32LE(end + 12) - archive.readUInt32LE(end + 16);
            return archive.subarray(Math.max(start, 0), end + 22 + archive.readUInt16LE(end + 20));
        }
        ;
        const archiveLimit = 1024 ** 3;
        async function openJavaArchives(job, { host, tree }, scratch) {
            const list = [];
            const count = {
                inner: 0
            };
            for (const { path } of job.targets.filter(({ kind })=>kind === 'archive')){
                try {
                    const content = await host.files.read((0, sarif_paths.pk)(tree.root, path), archiveLimit);
                    if (content === undefined) throw new Error('it is not there');
                    const inner = await archivesInside(content);
                    count.inner += inner.length;
                    list.push({
                        path,
                        inner
                    });
                } catch (thrown) {
                    list.push({
                        path,
                        inner: [],
                        unread: (0, errors.bD)(thrown)
                    });
                }
            }
            await host.files.write(`${scratch}/inner-archives.json`, JSON.stringify(list));
            return {
                ok: true,
                path: scratch,
                proof: `Java archives: ${list.length}, and ${count.inner} in them`
            };
        }
        var schemas = __webpack_require__(2503);
        var environment = __webpack_require__(30974);
        ;
        const hourMs = 60 * 60 * 1000;
        const aheadMs = 24 * hourMs;
        function tooOld(what, date, now, maxAgeMs) {
            const made = Date.parse(date);
            if (Number.isNaN(made)) return (0, scanners_scanner.gz)(`the date of ${what} cannot be read: ${JSON.stringify(date.slice(0, 40))}`);
            if (made - now > aheadMs) return (0, scanners_scanner.gz)(`the date of ${what} lies in the future: ${date}`, 'Check the clock.');
            if (now - made <= maxAgeMs) return undefined;
            return (0, scanners_scanner.gz)(`${what} are of ${date}, older than the limit of ${String(Math.round(maxAgeMs / hourMs))} h`, 'Fill the folder anew (docs/offline.md), or raise `max-data-age` in the policy.');
        }
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        function jsonOf(content) {
            try {
                return JSON.parse(content?.toString('utf8') ?? '');
            } catch  {
                return undefined;
            }
        }
        ;
        const limitBytes = 256 * 1024 * 1024;
        const timeLimitMs = 60_000;
        const advisorySchema = schemas._H3({
            id: schemas.aig(),
            url: schemas.YjP(),
            title: schemas.YjP(),
            severity: schemas.k5n([
                'info',
                'low',
                'moderate',
                'high',
                'critical'
            ]),
            vulnerable_versions: schemas.YjP(),
            cwe: schemas.YOg(schemas.YjP()).default([]),
            cvss: schemas._H3({
                score: schemas.aig().nullish(),
                vectorString: schemas.YjP().nullish()
            }).nullish()
        });
        const bulkSchema = schemas.g1P(schemas.YjP(), schemas.YOg(advisorySchema.transform((one)=>({
                ...one,
                cvss: {
                    score: one.cvss?.score ?? 0,
                    vectorString: one.cvss?.vectorString ?? null
                }
            }))));
        function liveNpm(host, registry, token) {
            const base = withoutCredentials(registry);
            const credentials = token === '' ? {} : {
                authorization: `Bearer ${token}`
            };
            return {
                data: {
                    name: 'npm advisories',
                    source: base,
                    offline: false
                },
                bulk: async (packages)=>{
                    const url = `${base}/-/npm/v1/security/advisories/bulk`;
                    const headers = {
                        ...credentials,
                        'content-type': 'application/json',
                        'content-encoding': 'gzip'
                    };
                    const body = (0, external_node_zlib_.gzipSync)(JSON.stringify(packages));
                    const came = await host.request({
                        url,
                        method: 'POST',
                        headers,
                        body,
                        limitBytes,
                        timeLimitMs
                    });
                    if (!came.ok) return came;
                    if (came.status !== 200) return refused(`${url} answered ${came.status}`);
                    const read = bulkSchema.safeParse(jsonOf(came.body));
                    return read.success ? {
                        ok: true,
                        advisories: read.data
                    } : refused(`${url} answered something else than npm’s registry does`);
                },
                packument: async (name)=>{
                    const url = `${base}/${name.replace('/', '%2f')}`;
                    const came = await host.request({
                        url,
                        method: 'GET',
                        headers: credentials,
                        limitBytes,
                        timeLimitMs
                    });
                    if (!came.ok) return came;
                    return came.status === 200 ? {
                        ok: true,
                        json: came.body.toString('utf8')
                    } : refused(`${url} answered ${came.status}`);
                }
            };
        }
        function withoutCredentials(registry) {
            const url = new URL(registry);
            for (const part of [
                'username',
                'password',
                'search',
                'hash'
            ])url[part] = '';
            return url.href.replace(/\/+$/, '');
        }
        const refused = (reason)=>({
                ok: false,
                reason
            });
        var semver = __webpack_require__(62088);
        var cvss = __webpack_require__(38710);
        ;
        const isAbout = ({ package: one }, name)=>one?.ecosystem.toLowerCase() === 'npm' && one.name === name;
        function rangeOf({ affected }, name) {
            return affected.filter((one)=>isAbout(one, name)).flatMap(({ ranges, versions })=>{
                const spans = ranges.filter(({ type })=>type !== 'GIT').flatMap(({ events })=>spansOf(events));
                const parts = [
                    ...spans,
                    ...versions.map((version)=>`=${version}`)
                ];
                return parts.length === 0 ? [
                    '*'
                ] : parts;
            }).join(' || ');
        }
        function spansOf(events) {
            const turns = events.flatMap(turnsOf);
            const odd = turns.find(({ at })=>at !== '0' && (0, semver.parse)(at, true) === null);
            if (odd !== undefined) return [
                `?${odd.at}`
            ];
            const spans = [];
            let from;
            for (const { kind, at } of turns.toSorted(order)){
                if (kind === 'introduced') {
                    from ??= at === '0' ? '>=0.0.0-0' : `>=${at}`;
                    continue;
                }
                if (from === undefined && spans.length > 0) continue;
                const end = kind === 'fixed' ? `<${at}` : `<=${at}`;
                spans.push(from === undefined ? end : `${from} ${end}`);
                from = undefined;
            }
            return from === undefined ? spans : [
                ...spans,
                from
            ];
        }
        function turnsOf({ introduced, fixed, last_affected: last }) {
            return [
                ...introduced === undefined ? [] : [
                    {
                        kind: 'introduced',
                        at: introduced === '0' ? '0' : whole(introduced)
                    }
                ],
                ...fixed === undefined ? [] : [
                    {
                        kind: 'fixed',
                        at: whole(fixed)
                    }
                ],
                ...last === undefined ? [] : [
                    {
                        kind: 'last',
                        at: whole(last)
                    }
                ]
            ];
        }
        const whole = (text)=>/^v?\d+(?:\.\d+)?$/.test(text) ? (0, semver.coerce)(text)?.version ?? text : text;
        const ranks = {
            fixed: 0,
            introduced: 1,
            last: 2
        };
        function order(a, b) {
            if (a.at === '0' || b.at === '0') return (a.at === '0' ? 0 : 1) - (b.at === '0' ? 0 : 1);
            return (0, semver.compare)(a.at, b.at, true) || ranks[a.kind] - ranks[b.kind];
        }
        ;
        function offlineNpm(records, data) {
            const byPackage = new Map();
            for (const record of records){
                for (const name of new Set(record.affected.flatMap((one)=>one.package?.name ?? []).filter((name)=>record.affected.some((one)=>isAbout(one, name))))){
                    byPackage.set(name, [
                        ...byPackage.get(name) ?? [],
                        advisoryOf(record, name)
                    ]);
                }
            }
            return {
                data,
                bulk: (packages)=>{
                    const hits = Object.entries(packages).map(([name, versions])=>[
                            name,
                            hitsOf(byPackage.get(name) ?? [], versions)
                        ]);
                    return Promise.resolve({
                        ok: true,
                        advisories: Object.fromEntries(hits.filter(([, own])=>own.length > 0))
                    });
                },
                packument: ()=>Promise.resolve({
                        ok: false,
                        reason: 'there are none offline'
                    })
            };
        }
        const hitsOf = (advisories, versions)=>advisories.filter(({ vulnerable_versions: range })=>(0, semver.validRange)(range, true) === null || versions.some((version)=>(0, semver.satisfies)(version, range, {
                        includePrerelease: true,
                        loose: true
                    })));
        function advisoryOf(record, name) {
            const { id, aliases, summary, severity, database_specific: own } = record;
            const ghsa = [
                id,
                ...aliases
            ].find((one)=>one.startsWith('GHSA-'));
            const cwes = own?.['cwe_ids'];
            return {
                id: Number.parseInt((0, external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 12), 16),
                url: ghsa === undefined ? `https://osv.dev/${id}` : `https://github.com/advisories/${ghsa}`,
                title: summary ?? id,
                severity: severityOf(record, name),
                vulnerable_versions: rangeOf(record, name),
                cwe: Array.isArray(cwes) ? cwes.filter((cwe)=>typeof cwe === 'string') : [],
                cvss: {
                    score: 0,
                    vectorString: severity[0]?.score ?? null
                }
            };
        }
        const words = {
            critical: 'critical',
            high: 'high',
            medium: 'moderate',
            low: 'low',
            info: 'info'
        };
        function severityOf({ id, severity, affected, database_specific: own }, name) {
            const said = own?.['severity'];
            const word = typeof said === 'string' ? said.toLowerCase() : '';
            const known = Object.values(words).find((one)=>one === (word === 'medium' ? 'moderate' : word));
            if (known !== undefined) return known;
            const vectors = [
                ...severity,
                ...affected.filter((one)=>isAbout(one, name)).flatMap((one)=>one.severity)
            ];
            const rated = new Set(vectors.map(({ score })=>(0, cvss.M)(score)));
            const worst = severities.find((one)=>rated.has(one));
            if (worst !== undefined) return words[worst];
            return id.startsWith('MAL-') ? 'critical' : 'high';
        }
        const severities = [
            'critical',
            'high',
            'medium',
            'low'
        ];
        ;
        function offlineFolder({ data: { offline }, tree }) {
            if (offline === undefined) return undefined;
            return offline.kind === 'machine' ? offline.folder : `${tree.root}/${(0, sarif_paths.LF)(offline.path)}`;
        }
        var archive_entries = __webpack_require__(57428);
        ;
        const osv_record_event = schemas._H3({
            introduced: schemas.YjP().optional(),
            fixed: schemas.YjP().optional(),
            last_affected: schemas.YjP().optional(),
            limit: schemas.YjP().optional()
        });
        const severity = schemas.YOg(schemas._H3({
            type: schemas.YjP(),
            score: schemas.YjP()
        })).default([]);
        const affected = schemas._H3({
            package: schemas._H3({
                ecosystem: schemas.YjP(),
                name: schemas.YjP()
            }).optional(),
            ranges: schemas.YOg(schemas._H3({
                type: schemas.YjP(),
                events: schemas.YOg(osv_record_event)
            })).default([]),
            versions: schemas.YOg(schemas.YjP()).default([]),
            severity
        });
        const osvRecordSchema = schemas._H3({
            id: schemas.YjP().min(1),
            modified: schemas.YjP(),
            withdrawn: schemas.YjP().optional(),
            aliases: schemas.YOg(schemas.YjP()).default([]),
            summary: schemas.YjP().nullish(),
            details: schemas.YjP().nullish(),
            severity,
            affected: schemas.YOg(affected).default([]),
            database_specific: schemas.g1P(schemas.YjP(), schemas.L5J()).nullish()
        });
        ;
        const records_limits = {
            file: 1024 ** 3,
            record: 16 * 1024 ** 2,
            unpacked: 8 * 1024 ** 3
        };
        const archiveName = 'all.zip';
        async function readRecords(host, folder, ecosystem, names) {
            const from = `${folder}/osv/${ecosystem}`;
            const kept = new Map();
            const files = {
                kept,
                newest: '',
                count: 0
            };
            const archived = {
                kept,
                newest: '',
                count: 0
            };
            const wanted = (record)=>record.affected.some(({ package: one })=>one?.ecosystem.toLowerCase() === ecosystem.toLowerCase() && names(one.name));
            try {
                for (const name of (await host.files.list(from))){
                    const path = `${from}/${name}`;
                    const broken = name === archiveName ? await gatherArchive(await host.files.read(path, records_limits.file), path, archived, wanted) : await gatherFile(host, path, files, wanted);
                    if (broken !== undefined) return {
                        ok: false,
                        reason: broken
                    };
                }
            } catch (thrown) {
                return {
                    ok: false,
                    reason: `the offline data in ${from} cannot be read: ${(0, errors.bD)(thrown)}`
                };
            }
            const count = files.count + archived.count;
            if (count === 0) return {
                ok: false,
                reason: `the offline data has no records of OSV in ${from}`
            };
            const { newest } = archived.count > 0 ? archived : files;
            return {
                ok: true,
                records: [
                    ...kept.values()
                ].filter(({ withdrawn })=>withdrawn === undefined),
                newest,
                count
            };
        }
        async function gatherFile({ files }, path, gathered, wanted) {
            if (!path.endsWith('.json')) {
                const stat = await files.stat(path);
                return stat?.kind === 'file' ? undefined : `${path} is no file: records lie beside one another, or in ${archiveName}`;
            }
            const content = await files.read(path, records_limits.record);
            return content === undefined ? `${path} is no regular file` : gather(content, path, gathered, wanted);
        }
        async function gatherArchive(archive, path, gathered, wanted) {
            if (archive === undefined) return `${path} is no regular file`;
            const seen = {
                bytes: 0
            };
            for await (const entry of (0, archive_entries.M)(archive, 'zip', records_limits.unpacked)){
                const objection = (0, archive_entries.D)(entry);
                if (objection !== undefined) return `${path} is refused: ${objection}`;
                if (entry.kind === 'directory') continue;
                seen.bytes += entry.size;
                if (!entry.name.endsWith('.json')) return `${path} is refused: ${JSON.stringify(entry.name)} is no record`;
                if (entry.size > records_limits.record || seen.bytes > records_limits.unpacked) {
                    return `${path} is refused: ${JSON.stringify(entry.name)} unpacks to too much`;
                }
                const broken = gather(await entry.content(), `${path}, ${entry.name}`, gathered, wanted);
                if (broken !== undefined) return broken;
            }
            return gathered.count > 0 ? undefined : `the archive ${path} has no records of OSV`;
        }
        function gather(content, where, gathered, wanted) {
            const read = osvRecordSchema.safeParse(jsonOf(content));
            if (!read.success) {
                const [issue] = read.error.issues;
                return `${where} is no record of OSV: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
            }
            const record = read.data;
            const changed = Date.parse(record.modified);
            if (Number.isNaN(changed)) return `${where} is no record of OSV: its \`modified\` is no date`;
            const modified = new Date(changed).toISOString();
            gathered.count += 1;
            if (modified > gathered.newest) gathered.newest = modified;
            const known = gathered.kept.get(record.id);
            if (wanted(record) && (known === undefined || Date.parse(known.modified) < changed)) {
                gathered.kept.set(record.id, record);
            }
            return undefined;
        }
        ;
        const known = {
            name: 'lodash',
            version: '4.17.4'
        };
        const bulkPath = '/-/npm/v1/security/advisories/bulk';
        const waysOut = 'Name a registry that answers audits (`registry` of npm-audit in the policy, with SECURITY_GATES_NPM_TOKEN if it wants ' + 'a token), give offline data (docs/offline.md), or keep the dependencies in a lockfile that trivy-fs reads (pnpm, yarn).';
        const optionsSchema = schemas.Ikc({
            registry: schemas.YjP().optional()
        });
        const questionSchema = schemas.g1P(schemas.YjP(), schemas.YOg(schemas.YjP()));
        async function openNpmAdvisories(job, ground, scratch) {
            const opened = await sourceOf(job, ground, scratch);
            if (!('bulk' in opened)) return opened;
            const exchanges = [];
            const served = await ground.host.serve((question)=>answer(question, opened, exchanges));
            const { data } = opened;
            const proof = data.date === undefined ? `${data.source} knows ${known.name} ${known.version} to be vulnerable` : `advisories of ${data.date} from ${data.source}, offline`;
            return {
                ok: true,
                path: served.url,
                proof,
                data,
                exchanges: ()=>exchanges,
                close: served.close
            };
        }
        async function sourceOf(job, ground, scratch) {
            const { host, data } = ground;
            const folder = offlineFolder(ground);
            if (folder !== undefined) {
                const read = await readRecords(host, folder, 'npm', ()=>true);
                if (!read.ok) return (0, scanners_scanner.gz)(read.reason, 'Fill the folder anew (docs/offline.md).');
                const old = tooOld(`the npm records of OSV in ${folder}`, read.newest, host.now(), data.maxAgeMs);
                return old ?? offlineNpm(read.records, {
                    name: 'OSV, npm',
                    source: folder,
                    date: read.newest,
                    offline: true
                });
            }
            const registry = optionsSchema.parse(job.options).registry ?? await ownRegistry(ground, scratch);
            if (typeof registry !== 'string') return registry;
            return asked(liveNpm(host, registry, host.env['SECURITY_GATES_NPM_TOKEN'] ?? ''));
        }
        async function ownRegistry(ground, scratch) {
            const { host } = ground;
            const npm = await provided('npm', ground);
            if (!npm.ok) return npm;
            const cwd = `${scratch}/npm-configuration`;
            await host.files.makeFolder(cwd);
            const { exitCode, stdout, stderr } = await host.run({
                file: npm.executable,
                args: [
                    ...npm.args,
                    'config',
                    'get',
                    'registry'
                ],
                cwd,
                env: {
                    ...(0, environment.c)(host.env),
                    ...npm.env,
                    npm_config_update_notifier: 'false'
                },
                timeLimitMs: 30_000,
                outputLimit: 64 * 1024
            });
            const address = stdout.trim();
            if (exitCode === 0 && URL.canParse(address)) return address;
            return (0, scanners_scanner.gz)(`npm does not say which registry is this user’s: ${(stderr || stdout).trim().slice(0, 200)}`, waysOut);
        }
        async function asked(source) {
            const came = await source.bulk({
                [known.name]: [
                    known.version
                ]
            });
            if (!came.ok) return (0, scanners_scanner.gz)(`the registry cannot be asked for advisories: ${came.reason}`, waysOut);
            if ((came.advisories[known.name] ?? []).length > 0) return source;
            return (0, scanners_scanner.gz)(`${source.data.source} knows nothing about ${known.name} ${known.version}, which is known to be vulnerable`, waysOut);
        }
        async function answer({ method, path, body }, source, exchanges) {
            if (method === 'GET') return npm_advisories_document(decodeURIComponent(path.slice(1)), source, exchanges);
            const question = method === 'POST' && path === bulkPath ? questionSchema.safeParse(jsonOf(body)) : undefined;
            if (question?.success !== true) return {
                status: 404,
                body: '{}'
            };
            const came = await source.bulk(question.data);
            exchanges.push({
                asked: question.data,
                came: came.ok ? {
                    ok: true,
                    answer: came.advisories
                } : came
            });
            return came.ok ? {
                status: 200,
                body: JSON.stringify(came.advisories)
            } : {
                status: 502,
                body: '{}'
            };
        }
        async function npm_advisories_document(name, source, exchanges) {
            const came = await source.packument(name);
            exchanges.push({
                asked: name,
                came: came.ok ? {
                    ok: true,
                    answer: null
                } : came
            });
            return came.ok ? {
                status: 200,
                body: came.json
            } : {
                status: 404,
                body: '{}'
            };
        }
        ;
        const publicVersion = (version)=>version.replace(/\+.*$/, '');
        ;
        const pypi_live_limitBytes = 64 * 1024 * 1024;
        const pypi_live_timeLimitMs = 60_000;
        const mostPages = 50;
        const answerSchema = schemas._H3({
            vulns: schemas.YOg(osvRecordSchema).default([]),
            next_page_token: schemas.YjP().optional()
        });
        function livePypi(host, url) {
            const address = `${url.replace(/\/+$/, '')}/v1/query`;
            const page = async (question)=>{
                const headers = {
                    'content-type': 'application/json'
                };
                const body = JSON.stringify(question);
                const came = await host.request({
                    url: address,
                    method: 'POST',
                    headers,
                    body,
                    limitBytes: pypi_live_limitBytes,
                    timeLimitMs: pypi_live_timeLimitMs
                });
                if (!came.ok) return came;
                if (came.status !== 200) return pypi_live_refused(`${address} answered ${came.status}`);
                const read = answerSchema.safeParse(jsonOf(came.body));
                return read.success ? {
                    ok: true,
                    ...read.data
                } : pypi_live_refused(`${address} answered something else than OSV does`);
            };
            return {
                data: {
                    name: 'OSV, PyPI',
                    source: new URL(address).origin,
                    offline: false
                },
                query: async (name, version)=>{
                    const records = new Map();
                    for (const one of new Set([
                        version,
                        publicVersion(version)
                    ])){
                        const came = await allPages(page, {
                            package: {
                                name,
                                ecosystem: 'PyPI'
                            },
                            version: one
                        });
                        if (!came.ok) return came;
                        for (const record of came.records)records.set(record.id, record);
                    }
                    return {
                        ok: true,
                        records: [
                            ...records.values()
                        ]
                    };
                }
            };
        }
        async function allPages(page, question) {
            const records = [];
            let token;
            for(let pages = 0; pages < mostPages; pages += 1){
                const answer = await page(token === undefined ? question : {
                    ...question,
                    page_token: token
                });
                if (!answer.ok) return answer;
                records.push(...answer.vulns);
                token = answer.next_page_token;
                if (token === undefined || token === '') return {
                    ok: true,
                    records
                };
            }
            return pypi_live_refused(`the service answered more than ${mostPages} pages`);
        }
        const pypi_live_refused = (reason)=>({
                ok: false,
                reason
            });
        var pep440 = __webpack_require__(68898);
        ;
        const canonical = (name)=>name.toLowerCase().replace(/[-_.]+/g, '-');
        function offlinePypi(records, data) {
            return {
                data,
                query: (name, version)=>{
                    const versions = new Set([
                        version,
                        publicVersion(version)
                    ]);
                    const isHit = (record)=>[
                            ...versions
                        ].some((one)=>isAffected(record, canonical(name), one));
                    return Promise.resolve({
                        ok: true,
                        records: records.filter(isHit)
                    });
                }
            };
        }
        function isAffected({ affected }, name, version) {
            return affected.some(({ package: one, versions, ranges })=>{
                if (one?.ecosystem.toLowerCase() !== 'pypi' || canonical(one.name) !== name) return false;
                const spans = ranges.filter(({ type, events })=>type !== 'GIT' && events.length > 0);
                if (versions.length === 0 && spans.length === 0) return true;
                return versions.some((listed)=>same(listed, version)) || spans.some(({ events })=>isInRange(events, version));
            });
        }
        const same = (a, b)=>a === b || (0, pep440.valid)(a) !== null && (0, pep440.valid)(b) !== null && (0, pep440.compare)(a, b) === 0;
        function isInRange(events, version) {
            if ((0, pep440.valid)(version) === null) return true;
            const turns = events.flatMap(eventOf);
            const known = turns.filter(({ at })=>at === '0' || (0, pep440.valid)(at) !== null);
            const starts = turns.filter(({ kind })=>kind === 'introduced');
            const ends = known.filter(({ kind })=>kind !== 'introduced');
            if (starts.length === 0 || starts.some((start)=>!known.includes(start))) {
                return Math.max(starts.length, 1) > ends.length || !ends.every((end)=>isPast(end, version));
            }
            const sorted = known.toSorted(pypi_offline_inOrder);
            return sorted.reduce((inside, turn)=>{
                if (turn.kind === 'introduced') return turn.at === '0' || (0, pep440.compare)(turn.at, version) <= 0 ? true : inside;
                return isPast(turn, version) ? false : inside;
            }, false);
        }
        function eventOf({ introduced, fixed, last_affected: last }) {
            if (introduced !== undefined) return [
                {
                    kind: 'introduced',
                    at: introduced
                }
            ];
            if (fixed !== undefined) return [
                {
                    kind: 'fixed',
                    at: fixed
                }
            ];
            return last === undefined ? [] : [
                {
                    kind: 'last',
                    at: last
                }
            ];
        }
        const isPast = ({ kind, at }, version)=>kind === 'fixed' ? (0, pep440.compare)(at, version) <= 0 : (0, pep440.compare)(at, version) < 0;
        function pypi_offline_inOrder({ at: a }, { at: b }) {
            if (a === b) return 0;
            if (a === '0') return -1;
            return b === '0' ? 1 : (0, pep440.compare)(a, b);
        }
        ;
        const pypi_advisories_known = {
            name: 'flask',
            version: '0.12'
        };
        const plantedPrefix = 'security-gates-canary-';
        const planted = 'SECURITY-GATES-CANARY';
        const pypi_advisories_waysOut = 'Let this machine reach the service (HTTPS_PROXY), name another one (`osv-url` of pip-audit in the policy), or give ' + 'offline data (docs/offline.md).';
        const pypi_advisories_optionsSchema = schemas.Ikc({
            'osv-url': schemas.YjP().default('https://api.osv.dev')
        });
        const pypi_advisories_questionSchema = schemas.Ikc({
            package: schemas.Ikc({
                name: schemas.YjP()
            }),
            version: schemas.YjP()
        });
        async function openPypiAdvisories(job, ground) {
            const opened = await pypi_advisories_sourceOf(job, ground);
            if (!('query' in opened)) return opened;
            const exchanges = [];
            const served = await ground.host.serve((question)=>pypi_advisories_answer(question, opened, exchanges));
            const { data } = opened;
            const proof = data.date === undefined ? `${data.source} knows ${pypi_advisories_known.name} ${pypi_advisories_known.version} to be vulnerable` : `advisories of ${data.date} from ${data.source}, offline`;
            return {
                ok: true,
                path: served.url,
                proof,
                data,
                exchanges: ()=>exchanges,
                close: served.close
            };
        }
        async function pypi_advisories_sourceOf(job, ground) {
            const { host, data } = ground;
            const folder = offlineFolder(ground);
            if (folder === undefined) return pypi_advisories_asked(livePypi(host, pypi_advisories_optionsSchema.parse(job.options)['osv-url']));
            const read = await readRecords(host, folder, 'PyPI', ()=>true);
            if (!read.ok) return (0, scanners_scanner.gz)(read.reason, 'Fill the folder anew (docs/offline.md).');
            const old = tooOld(`the PyPI records of OSV in ${folder}`, read.newest, host.now(), data.maxAgeMs);
            return old ?? offlinePypi(read.records, {
                name: 'OSV, PyPI',
                source: folder,
                date: read.newest,
                offline: true
            });
        }
        async function pypi_advisories_asked(source) {
            const came = await source.query(pypi_advisories_known.name, pypi_advisories_known.version);
            if (!came.ok) return (0, scanners_scanner.gz)(`the source of advisories for Python cannot be asked: ${came.reason}`, pypi_advisories_waysOut);
            if (came.records.length > 0) return source;
            return (0, scanners_scanner.gz)(`the source of advisories for Python knows nothing about ${pypi_advisories_known.name} ${pypi_advisories_known.version}, which is known to be vulnerable`, pypi_advisories_waysOut);
        }
        async function pypi_advisories_answer({ method, path, body }, source, exchanges) {
            const question = method === 'POST' && path === '/v1/query' ? pypi_advisories_questionSchema.safeParse(jsonOf(body)) : undefined;
            if (question?.success !== true) return {
                status: 404,
                body: '{}'
            };
            const { package: one, version } = question.data;
            if (one.name.startsWith(plantedPrefix)) return {
                status: 200,
                body: JSON.stringify(plantedAnswer(one.name))
            };
            const came = await source.query(one.name, version);
            const asked = question.data;
            if (!came.ok) {
                exchanges.push({
                    asked,
                    came
                });
                return {
                    status: 502,
                    body: '{}'
                };
            }
            exchanges.push({
                asked,
                came: {
                    ok: true,
                    answer: {
                        vulns: came.records
                    }
                }
            });
            return {
                status: 200,
                body: JSON.stringify({
                    vulns: came.records.map((record)=>forPipAudit(record, one.name))
                })
            };
        }
        const forPipAudit = ({ id, aliases, withdrawn }, name)=>({
                id,
                aliases,
                ...withdrawn === undefined ? {} : {
                    withdrawn
                },
                summary: id,
                affected: [
                    {
                        package: {
                            name,
                            ecosystem: 'PyPI'
                        },
                        ranges: []
                    }
                ]
            });
        const plantedAnswer = (name)=>({
                vulns: [
                    {
                        id: planted,
                        aliases: [],
                        summary: planted,
                        affected: [
                            {
                                package: {
                                    name,
                                    ecosystem: 'PyPI'
                                },
                                ranges: []
                            }
                        ]
                    }
                ]
            });
        var sources_python = __webpack_require__(7866);
        ;
        const python_index_timeLimitMs = 30_000;
        const python_index_outputLimit = 1024 * 1024;
        async function openPythonIndex(ground, scratch) {
            const { env } = ground.host;
            const said = {
                ...await pipConfiguration(ground, scratch),
                ...fromPip(env)
            };
            const index = set(env['UV_DEFAULT_INDEX']) ?? set(env['UV_INDEX_URL']) ?? said.index;
            const extra = set(env['UV_INDEX']) ?? set(env['UV_EXTRA_INDEX_URL']) ?? said.extra;
            const secretEnv = {
                ...index === undefined ? {} : {
                    UV_DEFAULT_INDEX: index
                },
                ...extra === undefined ? {} : {
                    UV_INDEX: extra
                }
            };
            const source = index === undefined ? 'PyPI' : hostOf(index);
            return {
                ok: true,
                path: '',
                proof: `requirements are resolved by ${source}`,
                secretEnv
            };
        }
        const set = (value)=>value?.trim() === '' ? undefined : value;
        function fromPip(env) {
            const index = set(env['PIP_INDEX_URL']);
            const extra = set(env['PIP_EXTRA_INDEX_URL']);
            return {
                ...index === undefined ? {} : {
                    index
                },
                ...extra === undefined ? {} : {
                    extra
                }
            };
        }
        async function pipConfiguration({ host }, scratch) {
            const folder = `${scratch}/pip`;
            await host.files.makeFolder(folder);
            const python = await (0, sources_python.K)({
                host,
                scratch: folder
            });
            if (!python.ok) return {};
            const [file, ...first] = python.command;
            const result = await host.run({
                file,
                args: [
                    ...first,
                    '-m',
                    'pip',
                    'config',
                    'list'
                ],
                cwd: folder,
                env: (0, environment.c)(host.env),
                timeLimitMs: python_index_timeLimitMs,
                outputLimit: python_index_outputLimit
            });
            const value = (key)=>new RegExp(`^(?:global|install|download)\\.${key}='([^']*)'$`, 'm').exec(result.stdout)?.[1]?.replaceAll('\\n', ' ').trim();
            const index = value('index-url');
            const extra = value('extra-index-url');
            return {
                ...index === undefined ? {} : {
                    index
                },
                ...extra === undefined ? {} : {
                    extra
                }
            };
        }
        const hostOf = (address)=>URL.canParse(address) ? new URL(address).host : 'the index of this machine';
        ;
        function registryLogin({ env }) {
            const registry = env['SECURITY_GATES_REGISTRY'] ?? '';
            const user = env['SECURITY_GATES_REGISTRY_USERNAME'] ?? '';
            const password = env['SECURITY_GATES_REGISTRY_PASSWORD'] ?? '';
            return [
                registry,
                user,
                password
            ].includes('') ? undefined : {
                registry,
                user,
                password
            };
        }
        ;
        function openRegistryLogin({ host }) {
            const login = registryLogin(host);
            if (login === undefined) return {
                ok: true,
                path: '',
                proof: 'registries were asked without a login'
            };
            const { registry, user, password } = login;
            return {
                ok: true,
                path: '',
                proof: `${registry} was asked with a login, every other registry without one`,
                secretEnv: {
                    TRIVY_USERNAME: user,
                    TRIVY_PASSWORD: password
                },
                secretFor: registry
            };
        }
        var rule_packs = __webpack_require__(63956);
        ;
        async function openRulePack(name, { host, tree }, scratch) {
            const to = `${scratch}/packs/${name.replaceAll('/', '-')}.yaml`;
            const locked = await (0, rule_packs.Nl)(host, tree, name);
            if (!locked.ok) return (0, scanners_scanner.gz)(locked.reason, 'Write the lock anew: security-gates rules lock');
            const kept = locked.sha256 === undefined ? undefined : await (0, rule_packs.CJ)(host).take(locked.sha256);
            const fetched = kept === undefined ? await (0, rule_packs.q3)(host, name, scratch) : {
                ok: true,
                ...kept
            };
            if (!fetched.ok) {
                return (0, scanners_scanner.gz)(`the rule pack ${name} cannot be had: ${fetched.reason}`, 'Let this machine reach semgrep’s registry (HTTPS_PROXY, SEMGREP_URL), or name rules in the repository instead.');
            }
            const { content, sha256 } = fetched;
            if (locked.sha256 !== undefined && sha256 !== locked.sha256) {
                return (0, scanners_scanner.gz)(`the rule pack ${name} is not the locked one: its sha256 is ${sha256}, locked is ${locked.sha256}`, 'Look at what changed, then write the lock anew: security-gates rules lock');
            }
            if (locked.sha256 !== undefined) await (0, rule_packs.CJ)(host).put(sha256, content);
            await host.files.write(to, content);
            return {
                ok: true,
                path: to,
                proof: `rule pack ${name}, sha256 ${sha256}${lockText(name, locked.sha256)}`
            };
        }
        function lockText(name, locked) {
            if (locked !== undefined) return ' as locked';
            return name === 'auto' ? '; the registry chooses it anew at each run, so that this run cannot be reproduced' : '; not locked: the registry may serve others tomorrow (security-gates rules lock)';
        }
        ;
        const metadata = schemas._H3({
            Version: schemas.Whr(),
            UpdatedAt: schemas.YjP()
        });
        const metadataLimit = 64 * 1024;
        const smallBytes = 64 * 1024 * 1024;
        async function examine({ files, now }, folder, kind, maxAgeMs) {
            const stat = await files.stat(`${folder}/${kind.file}`);
            if (stat?.kind !== 'file') return {
                ok: false,
                reason: `there is no ${kind.file} in ${folder}`
            };
            if (stat.size === 0) return {
                ok: false,
                reason: `${folder}/${kind.file} is empty`
            };
            if (stat.size < smallBytes && kind.marks !== undefined) {
                const content = await files.read(`${folder}/${kind.file}`, smallBytes);
                const lacks = kind.marks.find((mark)=>content?.includes(mark) !== true);
                if (lacks !== undefined) return {
                    ok: false,
                    reason: `${folder}/${kind.file} holds no advisories`
                };
            }
            const read = metadata.safeParse(jsonOf(await files.read(`${folder}/metadata.json`, metadataLimit)));
            if (!read.success) return {
                ok: false,
                reason: `${folder}/metadata.json is missing, or no metadata of Trivy`
            };
            const { Version: version, UpdatedAt: date } = read.data;
            if (version !== kind.schema) {
                return {
                    ok: false,
                    reason: `the ${kind.title} has schema ${version}; this Trivy reads ${kind.schema}`
                };
            }
            const old = tooOld(`the data of the ${kind.title}`, date, now(), maxAgeMs);
            return old ?? {
                ok: true,
                database: {
                    folder,
                    date: new Date(date).toISOString()
                }
            };
        }
        ;
        function parseReference(text) {
            const [, host, repository, tag = 'latest'] = /^([A-Za-z0-9.-]+(?::\d+)?)\/([a-z0-9._/-]+)(?::([\w.-]+))?$/.exec(text) ?? [];
            return host === undefined || repository === undefined ? undefined : {
                host,
                repository,
                tag
            };
        }
        function apiUrl({ host, repository }, path) {
            const local = /^(?:127\.0\.0\.1|localhost)(?::|$)/.test(host);
            return `${local ? 'http' : 'https'}://${host}/v2/${repository}/${path}`;
        }
        ;
        const manifestTypes = 'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json';
        const answerLimit = 4 * 1024 * 1024;
        const registry_timeLimitMs = 30_000;
        const manifestSchema = schemas._H3({
            layers: schemas.YOg(schemas._H3({
                mediaType: schemas.YjP(),
                digest: schemas.YjP().regex(/^sha256:[0-9a-f]{64}$/),
                size: schemas.Whr().min(1)
            })).length(1)
        });
        const tokenSchema = schemas.KCZ([
            schemas._H3({
                token: schemas.YjP().min(1)
            }).transform(({ token })=>token),
            schemas._H3({
                access_token: schemas.YjP().min(1)
            }).transform((answer)=>answer.access_token)
        ]);
        async function findLayer(host, reference, mediaType) {
            const url = apiUrl(reference, `manifests/${reference.tag}`);
            const ask = (headers)=>host.request({
                    url,
                    method: 'GET',
                    headers: {
                        accept: manifestTypes,
                        ...headers
                    },
                    limitBytes: answerLimit,
                    timeLimitMs: registry_timeLimitMs
                });
            const first = await ask({});
            const authorization = first.ok && first.status === 401 ? await authorizationFor(host, reference, first.headers['www-authenticate']) : '';
            if (typeof authorization !== 'string') return {
                ok: false,
                reason: `${url}: ${authorization.reason}`
            };
            const headers = authorization === '' ? {} : {
                authorization
            };
            const answer = authorization === '' ? first : await ask(headers);
            if (!answer.ok) return answer;
            if (answer.status !== 200) return {
                ok: false,
                reason: `${url} answered ${answer.status}`
            };
            const manifest = manifestSchema.safeParse(jsonOf(answer.body));
            const [layer] = manifest.success ? manifest.data.layers : [];
            if (layer?.mediaType !== mediaType) return {
                ok: false,
                reason: `${url} is no artifact with one layer of ${mediaType}`
            };
            const { digest, size } = layer;
            const blob = apiUrl(reference, `blobs/${digest}`);
            return {
                ok: true,
                layer: {
                    url: blob,
                    sha256: digest.slice('sha256:'.length),
                    size,
                    headers
                }
            };
        }
        async function authorizationFor(host, { host: name }, challenge = '') {
            const login = registryLogin(host);
            const basic = login?.registry === name ? `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}` : undefined;
            if (/^Basic\b/i.test(challenge) && basic !== undefined) return basic;
            return tokenFor(host, challenge, basic === undefined ? {} : {
                authorization: basic
            });
        }
        async function tokenFor(host, challenge, headers) {
            const parts = new Map([
                ...challenge.matchAll(/(\w+)="([^"]*)"/g)
            ].map(([, name = '', value = ''])=>[
                    name,
                    value
                ]));
            const realm = parts.get('realm') ?? '';
            if (!/^Bearer\s/i.test(challenge) || !URL.canParse(realm)) return {
                ok: false,
                reason: 'it asks for credentials (401)'
            };
            const url = new URL(realm);
            for (const name of [
                'service',
                'scope'
            ]){
                const value = parts.get(name);
                if (value !== undefined) url.searchParams.set(name, value);
            }
            if ('authorization' in headers && !isPrivate(url)) return {
                ok: false,
                reason: 'it wants the login over plain HTTP'
            };
            const answer = await host.request({
                url: url.href,
                method: 'GET',
                headers,
                limitBytes: answerLimit,
                timeLimitMs: registry_timeLimitMs
            });
            if (!answer.ok) return answer;
            const token = answer.status === 200 ? tokenSchema.safeParse(jsonOf(answer.body)) : undefined;
            if (token?.success !== true) return {
                ok: false,
                reason: `it gives no ${'authorization' in headers ? '' : 'anonymous '}token (${answer.status})`
            };
            return `Bearer ${token.data}`;
        }
        const isPrivate = ({ protocol, hostname })=>protocol === 'https:' || hostname === '127.0.0.1' || hostname === 'localhost';
        ;
        const recordSchema = schemas.rej({
            sha256: schemas.YjP(),
            metadata: schemas.YjP(),
            reference: schemas.YjP()
        });
        const recordName = 'record.json';
        function databaseShelf({ cache, files, random }, kind) {
            const root = `${cache}/trivy-data`;
            const nameOf = (sha256)=>`${kind.folder}-${sha256}`;
            const { recordIn, digestsIn } = reading(files, kind);
            const isWhole = async (folder)=>{
                const record = await recordIn(folder);
                if (record === undefined) return false;
                const { sha256, metadata } = await digestsIn(folder);
                return record.sha256 === sha256 && record.metadata === metadata;
            };
            return {
                take: async (sha256)=>{
                    const folder = `${root}/${nameOf(sha256)}`;
                    return await isWhole(folder) ? folder : undefined;
                },
                keptFrom: async (references)=>{
                    const names = (await files.list(root)).filter((name)=>name.startsWith(`${kind.folder}-`));
                    const records = await Promise.all(names.map((name)=>recordIn(`${root}/${name}`)));
                    const isOurs = (_, index)=>references.includes(records[index]?.reference ?? '');
                    return names.filter(isOurs).map((name)=>name.slice(kind.folder.length + 1));
                },
                begin: async ()=>{
                    const folder = `${root}/.${nameOf(random(8))}`;
                    await files.makeFolder(root);
                    await files.makeTemporary(folder);
                    return folder;
                },
                put: async (sha256, unpacked, reference)=>{
                    const record = {
                        ...await digestsIn(unpacked),
                        reference
                    };
                    await files.write(`${unpacked}/${recordName}`, JSON.stringify(record));
                    const folder = `${root}/${nameOf(sha256)}`;
                    await files.remove(folder);
                    await files.rename(unpacked, folder);
                    for (const name of (await files.list(root))){
                        if (name.startsWith(`${kind.folder}-`) && name !== nameOf(sha256)) await files.remove(`${root}/${name}`);
                    }
                    return folder;
                }
            };
        }
        const reading = (files, kind)=>({
                recordIn: async (folder)=>{
                    const text = await files.read(`${folder}/${recordName}`, 1024).catch(()=>undefined);
                    return text === undefined ? undefined : recordSchema.safeParse(jsonOf(text)).data;
                },
                digestsIn: async (folder)=>({
                        sha256: await files.digest(`${folder}/${kind.file}`),
                        metadata: await files.digest(`${folder}/metadata.json`)
                    })
            });
        ;
        const fetch_limits = {
            archive: 2 * 1024 ** 3,
            unpacked: 16 * 1024 ** 3
        };
        const fetch_timeLimitMs = 10 * 60_000;
        async function fetchDatabase(host, kind, references, maxAgeMs, scratch) {
            const refusals = [];
            for (const reference of references){
                const found = await fromRegistry(host, kind, reference, maxAgeMs, scratch).catch((thrown)=>({
                        ok: false,
                        reason: (0, errors.bD)(thrown)
                    }));
                if (found.ok) return found;
                refusals.push(`${reference}: ${found.reason}`);
            }
            const shelf = databaseShelf(host, kind);
            for (const sha256 of (await shelf.keptFrom(references))){
                const folder = await shelf.take(sha256);
                const kept = folder === undefined ? undefined : await examine(host, folder, kind, maxAgeMs);
                if (kept?.ok !== true) continue;
                const how = `no registry had one (${refusals.join('; ')}), so the copy of an earlier run was used`;
                return {
                    ok: true,
                    database: kept.database,
                    source: 'a copy of an earlier run',
                    digest: sha256,
                    how
                };
            }
            return {
                ok: false,
                reason: refusals.join('; ')
            };
        }
        async function fromRegistry(host, kind, text, maxAgeMs, scratch) {
            const reference = parseReference(text);
            if (reference === undefined) return {
                ok: false,
                reason: 'it is no reference (host/path:tag)'
            };
            const answer = await findLayer(host, reference, kind.mediaType);
            if (!answer.ok) return answer;
            const { layer } = answer;
            const shelf = databaseShelf(host, kind);
            const kept = await shelf.take(layer.sha256);
            const folder = kept ?? await unpacked(host, kind, {
                ...layer,
                reference: text
            }, maxAgeMs, scratch);
            if (typeof folder !== 'string') return folder;
            const examined = await examine(host, folder, kind, maxAgeMs);
            if (!examined.ok) return examined;
            const how = kept === undefined ? 'fetched, its sha256 as the manifest says' : 'kept from an earlier run, hashed again';
            return {
                ok: true,
                database: examined.database,
                source: text,
                digest: layer.sha256,
                how
            };
        }
        async function unpacked(host, kind, layer, maxAgeMs, scratch) {
            const archive = `${scratch}/${kind.folder}.tar.gz`;
            const had = await download(host, kind, layer, archive);
            if (!had.ok) return had;
            const shelf = databaseShelf(host, kind);
            const folder = await shelf.begin();
            try {
                await host.files.unpack(archive, folder, [
                    kind.file,
                    'metadata.json'
                ], fetch_limits.unpacked);
                const examined = await examine(host, folder, kind, maxAgeMs);
                if (examined.ok) return await shelf.put(layer.sha256, folder, layer.reference);
                await host.files.remove(folder);
                return examined;
            } catch (thrown) {
                await host.files.remove(folder);
                return {
                    ok: false,
                    reason: `what it handed out is no ${kind.title}: ${(0, errors.bD)(thrown)}`
                };
            } finally{
                await host.files.remove(archive);
            }
        }
        async function download(host, kind, { url, sha256, size, headers }, to) {
            if (size > fetch_limits.archive) return {
                ok: false,
                reason: `its layer has ${size} bytes`
            };
            const { files, workflow } = host;
            const key = `security-gates-trivy-${kind.folder}-${sha256}`;
            const shared = await workflow?.cache?.restore(key, size).catch(()=>undefined);
            if (shared !== undefined) {
                await files.write(to, shared);
                if (await files.digest(to) === sha256) return {
                    ok: true
                };
            }
            const fetched = await host.download({
                url,
                to,
                headers,
                limitBytes: size,
                timeLimitMs: fetch_timeLimitMs
            });
            if (!fetched.ok) return fetched;
            const digest = await files.digest(to);
            if (digest !== sha256) return {
                ok: false,
                reason: `what came has sha256 ${digest ?? ''}, its manifest says ${sha256}`
            };
            const content = workflow?.cache === undefined ? undefined : await files.read(to, size);
            if (content !== undefined) await workflow?.cache?.save(key, content).catch(()=>undefined);
            return {
                ok: true
            };
        }
        ;
        const trivy_db_waysOut = 'Let this machine reach one of the registries, name your own mirror (`trivy-db` and `trivy-java-db` in the policy), ' + 'or give offline data (docs/offline.md).';
        async function openTrivyDatabase(kind, references, ground, scratch) {
            const { host, data } = ground;
            const offline = offlineFolder(ground);
            const found = offline === undefined ? await fetchDatabase(host, kind, references.length > 0 ? references : kind.references, data.maxAgeMs, scratch) : await fromFolder(offline, kind, ground);
            if (!found.ok) return (0, scanners_scanner.gz)(`the ${kind.title} cannot be had: ${found.reason}`, found.remedy ?? trivy_db_waysOut);
            const { database, source, digest, how } = found;
            const path = `${scratch}/trivy-cache`;
            const names = [
                kind.file,
                'metadata.json'
            ];
            await host.files.makeFolder(`${path}/${kind.folder}`);
            await host.files.place(`${path}/${kind.folder}`, names.map((name)=>({
                    path: name,
                    from: `${database.folder}/${name}`
                })));
            return {
                ok: true,
                path,
                proof: `${kind.title} of ${database.date} from ${source}, sha256 ${digest}: ${how}`,
                data: {
                    name: kind.title,
                    source,
                    date: database.date,
                    digest,
                    offline: offline !== undefined
                }
            };
        }
        async function fromFolder(offline, kind, { host, data }) {
            const folder = `${offline}/trivy/${kind.folder}`;
            const examined = await examine(host, folder, kind, data.maxAgeMs);
            if (!examined.ok) return {
                remedy: 'Fill the folder anew (docs/offline.md).',
                ...examined
            };
            const digest = await host.files.digest(`${folder}/${kind.file}`) ?? '';
            return {
                ok: true,
                database: examined.database,
                source: folder,
                digest,
                how: 'offline data'
            };
        }
        ;
        async function openTreeFiles({ host, tree, workingDirectory }, steering, scratch, how) {
            const steers = new Set(steering);
            const placements = [];
            for (const path of tree.files.filter((file)=>(0, sarif_paths.Yw)(file, workingDirectory) || steers.has(file))){
                const from = (0, sarif_paths.pk)(tree.root, path);
                const stat = await host.files.stat(from);
                const at = (0, sarif_paths.xD)((0, sarif_paths.wp)(path));
                if (stat?.kind === 'file') placements.push({
                    path: at,
                    from,
                    ...how === 'copied' && {
                        copied: true
                    }
                });
                else {
                    const content = await host.files.read(from);
                    if (content !== undefined) placements.push({
                        path: at,
                        content
                    });
                }
            }
            const folder = `${scratch}/files`;
            await host.files.makeFolder(folder);
            await host.files.place(folder, placements);
            return {
                ok: true,
                path: folder,
                proof: `${placements.length} files were laid out in a private folder`
            };
        }
        ;
        const steering = new Set([
            '.gitleaksignore',
            '.gitleaks.toml'
        ]);
        async function openUncommitted(ground, scratch) {
            const { host, repository, tree } = ground;
            if (repository === undefined) return (0, scanners_scanner.gz)('not a git repository: nothing can be uncommitted');
            const paths = await uncommittedFiles(ground);
            const placements = [];
            for (const path of paths){
                const from = (0, sarif_paths.pk)(tree.root, path);
                const stat = await host.files.stat(from);
                if (stat?.kind === 'file' && !steering.has(path)) placements.push({
                    path,
                    from
                });
            }
            const folder = `${scratch}/uncommitted`;
            await host.files.makeFolder(folder);
            await host.files.place(folder, placements);
            return {
                ok: true,
                path: folder,
                proof: `${placements.length} uncommitted files were read as well`
            };
        }
        async function uncommittedFiles({ repository, source, tree }) {
            return source.head === undefined || repository === undefined ? tree.files : repository.modified(source.head);
        }
        ;
        async function openResources(needs, job, ground, scratch) {
            const opened = new Map();
            const close = async ()=>{
                for (const resource of opened.values())await resource.close?.();
            };
            for (const need of new Set(needs)){
                const resource = await open_open(need, job, ground, scratch).catch(async (thrown)=>{
                    await close();
                    throw thrown;
                });
                if (!resource.ok) {
                    await close();
                    return resource;
                }
                opened.set(need, resource);
            }
            return resourcesOf(opened, close);
        }
        function resourcesOf(opened, close) {
            const all = [
                ...opened.values()
            ];
            return {
                ok: true,
                opened: Object.fromEntries([
                    ...opened
                ].map(([need, { path }])=>[
                        need,
                        path
                    ])),
                proofs: all.map(({ proof })=>proof),
                data: all.flatMap(({ data })=>data === undefined ? [] : [
                        data
                    ]),
                secretEnv: (hosts)=>Object.fromEntries(all.filter(({ secretFor })=>secretFor === undefined || hosts.every((host)=>host === secretFor)).flatMap(({ secretEnv = {} })=>Object.entries(secretEnv))),
                exchanges: ()=>Object.fromEntries([
                        ...opened
                    ].flatMap(([need, { exchanges }])=>exchanges === undefined ? [] : [
                            [
                                need,
                                JSON.stringify(exchanges())
                            ]
                        ])),
                close
            };
        }
        function open_open(need, job, ground, scratch) {
            switch(need){
                case 'tree-files':
                    return openTreeFiles(ground, job.steering, scratch, 'linked');
                case 'own-files':
                    return openTreeFiles(ground, job.steering, scratch, 'copied');
                case 'complete-history':
                    return openHistory(ground);
                case 'uncommitted-files':
                    return openUncommitted(ground, scratch);
                case 'image-archives':
                    return openImageArchives(job, ground, scratch);
                case 'java-archives':
                    return openJavaArchives(job, ground, scratch);
                case 'registry-login':
                    return Promise.resolve(openRegistryLogin(ground));
                case 'installed-packages':
                    return openInstalledPackages(job, ground, scratch);
                case 'pypi-advisories':
                    return openPypiAdvisories(job, ground);
                case 'python-index':
                    return openPythonIndex(ground, scratch);
                case 'npm-advisories':
                    return openNpmAdvisories(job, ground, scratch);
                case 'trivy-db':
                    return openTrivyDatabase(vulnerabilities, ground.data.trivyDb, ground, scratch);
                case 'trivy-java-db':
                    return openTrivyDatabase(javaArchives, ground.data.trivyJavaDb, ground, scratch);
                default:
                    return openRulePack(need.slice('rule-pack '.length), ground, scratch);
            }
        }
        ;
        async function scanByProcess(job, scanner, ground) {
            const scratch = await ground.host.files.scratch(scanner.id);
            try {
                const launch = scanner.tool === undefined ? undefined : await provided(scanner.tool, ground);
                if (launch?.ok === false) return launch;
                const needs = job.targets.flatMap((target)=>scanner.needs(target, job.options));
                const resources = await openResources(needs, job, ground, scratch);
                if (!resources.ok) return resources;
                const { exchanges, secretEnv } = resources;
                const deadline = ground.host.now() + job.timeLimitMs;
                const place = {
                    ground,
                    launch,
                    scratch,
                    deadline,
                    timeLimitMs: job.timeLimitMs,
                    exchanges,
                    secretEnv
                };
                try {
                    return await scan_process_look(job, scanner, place, resources);
                } finally{
                    await resources.close();
                }
            } finally{
                await ground.host.files.remove(scratch);
            }
        }
        async function scan_process_look(job, scanner, place, resources) {
            const { ground, launch, scratch } = place;
            const context = await contextOf(job, scanner, ground, scratch, resources.opened);
            const probed = await runProbes(scanner.probes?.(context) ?? [], place);
            if (!probed.ok) return probed;
            const answer = await converse(scanner, context, place);
            if ('ok' in answer) return answer;
            const tool = launch?.identity ?? answer.executed.at(-1)?.identity;
            if (tool === undefined) return (0, scanners_scanner.gz)('nothing says which program has looked');
            return {
                ...answer,
                checks: [
                    ...resources.proofs,
                    ...probed.proofs
                ],
                data: resources.data,
                tool
            };
        }
        async function converse(scanner, context, place) {
            const executed = [];
            for(;;){
                const said = scanner.step(executed.map(({ execution })=>execution), context);
                if ('answer' in said) {
                    const { answer } = said;
                    if (answer.ok && executed.length === 0) return (0, scanners_scanner.gz)('the scanner answered without having run');
                    return answer.ok ? {
                        parsed: answer,
                        executed
                    } : {
                        ...answer,
                        command: executed.at(-1)?.line ?? ''
                    };
                }
                const ended = await executeAll('name' in said.next ? [
                    said.next
                ] : said.next, place);
                if ('ok' in ended) return ended;
                executed.push(...ended);
            }
        }
        async function executeAll(commands, place) {
            if (commands.length === 0) return (0, scanners_scanner.gz)('the scanner neither ran anything nor answered');
            const concurrency = place.ground.host.platform.cpus;
            const all = await (0, p_map.Ay)(commands, (command)=>execute(command, place), {
                concurrency
            });
            return all.find((one)=>'ok' in one) ?? all.flatMap((one)=>'ok' in one ? [] : [
                    one
                ]);
        }
        ;
        async function runJob(job, scanner, ground) {
            const where = {
                gate: job.gate,
                scanner: job.scanner
            };
            try {
                const answer = await scan(job, scanner, ground);
                const outcome = 'ok' in answer ? answer : await completed(answer, job, scanner, ground);
                if ('status' in outcome) return outcome;
                return {
                    status: 'failed',
                    ...where,
                    ...run_job_reasonOf(outcome)
                };
            } catch (thrown) {
                return {
                    status: 'failed',
                    ...where,
                    reason: (0, errors.bD)(thrown)
                };
            }
        }
        const run_job_reasonOf = ({ reason, remedy, command })=>({
                reason,
                ...remedy === undefined ? {} : {
                    remedy
                },
                ...command === undefined ? {} : {
                    command
                }
            });
        async function scan(job, scanner, ground) {
            switch(scanner.kind){
                case 'process':
                    return scanByProcess(job, scanner, ground);
                case 'builtin':
                    return scanByBuiltin(job, scanner, ground);
            }
        }
        ;
        async function runJobs(jobs, scanners, config, ground, seenBy, watcher) {
            const outcomes = [];
            const secrets = new Set();
            const mayStop = stops(config, ground);
            if (!mayStop) void provideAhead(jobs, scanners, ground);
            for (const phase of phasesOf(jobs, scanners)){
                const stopper = mayStop ? outcomes.find((outcome)=>fails(outcome, config)) : undefined;
                const ranBefore = outcomes.find((outcome)=>executes(outcome, scanners) && outcome.status !== 'skipped');
                const ended = await (0, p_map.Ay)(phase, (job)=>stopper === undefined ? run(job, scanners, config, {
                        ...ground,
                        ...seenBy(job.scanner),
                        secrets
                    }, watcher, ranBefore) : Promise.resolve(run_jobs_skipped(job, stopper.gate)), {
                    concurrency: ground.host.platform.cpus
                });
                outcomes.push(...ended);
            }
            return outcomes.map((outcome)=>known_secrets_withoutSecrets(outcome, secrets));
        }
        async function provideAhead(jobs, scanners, ground) {
            for (const job of jobs){
                const scanner = scanners.get(job.scanner);
                if (scanner?.kind === 'process' && scanner.tool !== undefined) {
                    await ground.provide(scanner.tool).catch(()=>undefined);
                }
            }
        }
        function executes({ scanner }, scanners) {
            return scanners.get(scanner)?.executes === 'repository';
        }
        function phasesOf(jobs, scanners) {
            const quiet = jobs.filter((job)=>!executes(job, scanners));
            const numbers = [
                ...new Set(quiet.map(({ phase })=>phase))
            ].sort((a, b)=>a - b);
            const last = jobs.filter((job)=>executes(job, scanners));
            return [
                ...numbers.map((number)=>quiet.filter(({ phase })=>phase === number)),
                ...last.map((job)=>[
                        job
                    ])
            ];
        }
        function stops({ failFast }, { source }) {
            switch(failFast){
                case 'always':
                    return true;
                case 'never':
                    return false;
                case 'pull-request':
                    return source.pullRequest;
            }
        }
        function fails(outcome, { gates: configs }) {
            const { failOn, mode } = configs[outcome.gate];
            if (outcome.status !== 'ran' || mode !== 'enforce' || !gates.V[outcome.gate].stops) return false;
            return (outcome.run.results ?? []).some((result)=>(result.suppressions ?? []).length === 0 && (0, sarif_severity.tQ)((0, marks.xJ)(result), failOn));
        }
        async function run(job, scanners, config, ground, watcher, ranBefore) {
            const where = {
                gate: job.gate,
                scanner: job.scanner
            };
            const scanner = scanners.get(job.scanner);
            if (scanner === undefined) return {
                status: 'failed',
                ...where,
                reason: `no scanner is called ${job.scanner}`
            };
            const refusal = scanner.executes === 'repository' ? await refusalToExecute(config, ground, ranBefore?.scanner) : undefined;
            if (refusal !== undefined) {
                const { reason, remedy } = refusal;
                return {
                    status: 'failed',
                    ...where,
                    reason,
                    ...remedy === undefined ? {} : {
                        remedy
                    }
                };
            }
            const label = `${job.gate} (${scanner.title})`;
            watcher.start(label);
            const outcome = await runJob(job, scanner, ground);
            watcher.end(label, ending(outcome));
            return outcome;
        }
        function ending(outcome) {
            if (outcome.status !== 'ran') return outcome.status;
            const count = outcome.run.results?.length ?? 0;
            return count === 1 ? '1 finding' : `${count} findings`;
        }
        const run_jobs_skipped = (job, gate)=>({
                status: 'skipped',
                gate: job.gate,
                scanner: job.scanner,
                reason: `the gate ${gate} failed first (fail-fast)`
            });
        var scan_tool = __webpack_require__(9739);
        var scanners = __webpack_require__(92308);
        var scanners_define = __webpack_require__(4476);
        var detect_files = __webpack_require__(54918);
        ;
        function fallbackPlace(files, policyPath) {
            const known = [
                policyPath ?? '',
                '.github/security-gates.yml',
                'README.md'
            ].find((path)=>files.includes(path));
            return known ?? files[0] ?? '';
        }
        ;
        const read_shape_text = schemas.YjP();
        const filled = schemas.YjP().min(1);
        const index = schemas.Whr().min(-1);
        const level = schemas.k5n([
            'none',
            'note',
            'warning',
            'error'
        ]);
        const message = schemas._H3({
            text: read_shape_text.optional(),
            markdown: read_shape_text.optional(),
            id: read_shape_text.optional()
        }).refine(({ text: plain, markdown, id })=>(plain ?? markdown ?? id) !== undefined, 'has neither text nor id');
        const component = schemas._H3({
            name: read_shape_text.optional(),
            index: index.optional(),
            guid: read_shape_text.optional()
        });
        const reference = schemas._H3({
            id: read_shape_text.optional(),
            index: index.optional(),
            guid: read_shape_text.optional(),
            toolComponent: component.optional()
        });
        const tags = schemas._H3({
            tags: schemas.YOg(read_shape_text).optional()
        });
        const rule = schemas._H3({
            id: read_shape_text,
            name: read_shape_text.optional(),
            guid: read_shape_text.optional(),
            shortDescription: schemas._H3({
                text: read_shape_text
            }).optional(),
            fullDescription: schemas._H3({
                text: read_shape_text
            }).optional(),
            help: schemas._H3({
                text: read_shape_text.optional(),
                markdown: read_shape_text.optional()
            }).optional(),
            helpUri: read_shape_text.optional(),
            defaultConfiguration: schemas._H3({
                level: level.optional()
            }).optional(),
            properties: tags.optional()
        });
        const tool = schemas._H3({
            name: filled,
            version: read_shape_text.optional(),
            semanticVersion: read_shape_text.optional(),
            guid: read_shape_text.optional(),
            rules: schemas.YOg(rule).optional()
        });
        const region = schemas._H3({
            startLine: schemas.Whr().optional(),
            startColumn: schemas.Whr().optional(),
            endLine: schemas.Whr().optional(),
            endColumn: schemas.Whr().optional()
        });
        const artifactLocation = schemas._H3({
            uri: read_shape_text.optional(),
            uriBaseId: read_shape_text.optional(),
            index: index.optional()
        });
        const read_shape_location = schemas._H3({
            physicalLocation: schemas._H3({
                artifactLocation: artifactLocation.optional(),
                region: region.optional()
            }).optional()
        });
        const suppression = schemas._H3({
            kind: schemas.k5n([
                'inSource',
                'external'
            ]),
            status: schemas.k5n([
                'accepted',
                'underReview',
                'rejected'
            ]).optional(),
            justification: read_shape_text.optional()
        });
        const threadFlow = schemas._H3({
            locations: schemas.YOg(schemas._H3({}))
        });
        const result = schemas._H3({
            ruleId: read_shape_text.optional(),
            ruleIndex: index.optional(),
            rule: reference.optional(),
            level: level.optional(),
            kind: schemas.k5n([
                'notApplicable',
                'pass',
                'fail',
                'review',
                'open',
                'informational'
            ]).optional(),
            message,
            locations: schemas.YOg(read_shape_location).optional(),
            codeFlows: schemas.YOg(schemas._H3({
                threadFlows: schemas.YOg(threadFlow)
            })).optional(),
            partialFingerprints: schemas.g1P(read_shape_text, read_shape_text).optional(),
            suppressions: schemas.YOg(suppression).optional(),
            baselineState: schemas.k5n([
                'new',
                'unchanged',
                'updated',
                'absent'
            ]).optional(),
            provenance: schemas._H3({
                invocationIndex: index.optional()
            }).optional(),
            properties: tags.optional()
        });
        const override = schemas._H3({
            descriptor: reference,
            configuration: schemas._H3({
                level: level.optional()
            })
        });
        const invocation = schemas._H3({
            ruleConfigurationOverrides: schemas.YOg(override).optional()
        });
        const elsewhere = schemas.YOg(schemas.L5J()).optional();
        const read_shape_run = schemas._H3({
            tool: schemas._H3({
                driver: tool,
                extensions: schemas.YOg(tool).optional()
            }),
            automationDetails: schemas._H3({
                id: read_shape_text.optional()
            }).optional(),
            artifacts: schemas.YOg(schemas._H3({
                location: artifactLocation.optional()
            })).optional(),
            originalUriBaseIds: schemas.g1P(read_shape_text, artifactLocation).optional(),
            invocations: schemas.YOg(invocation).optional(),
            externalPropertyFileReferences: schemas._H3({
                results: elsewhere
            }).optional(),
            results: schemas.YOg(result)
        });
        const log = schemas._H3({
            version: schemas.euz('2.1.0'),
            runs: schemas.YOg(read_shape_run),
            inlineExternalProperties: schemas.YOg(schemas._H3({
                results: elsewhere
            })).optional()
        });
        function read_shape_place(path) {
            const steps = path.map((step)=>typeof step === 'number' ? `[${step}]` : `.${String(step)}`);
            return steps.join('').replace(/^\./, '') || 'the file';
        }
        function isLog(value, faults) {
            return faults.length === 0 && typeof value === 'object';
        }
        function checkShape(value) {
            const issues = log.safeParse(value).error?.issues ?? [];
            if (isLog(value, issues)) return {
                log: value
            };
            const [first] = issues;
            return {
                fault: first === undefined ? 'the file is no object' : `${read_shape_place(first.path)}: ${first.message}`
            };
        }
        ;
        const defaultReadLimits = {
            bytes: 100 * 1024 * 1024,
            depth: 200
        };
        function decode(bytes) {
            const [first, second] = bytes;
            if (first === 0xff && second === 0xfe || first === 0xfe && second === 0xff) {
                return {
                    reason: 'it is UTF-16; SARIF is UTF-8'
                };
            }
            try {
                return {
                    text: new TextDecoder('utf-8', {
                        fatal: true
                    }).decode(bytes)
                };
            } catch  {
                return {
                    reason: 'it is no valid UTF-8'
                };
            }
        }
        function read_textOf(input, limits) {
            const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
            if (size > limits.bytes) return {
                reason: `it has ${size} bytes; the limit is ${limits.bytes}`
            };
            return typeof input === 'string' ? {
                text: input.replace(/^\uFEFF/, '')
            } : decode(input);
        }
        function syntaxFault(thrown) {
            const position = /position \d+/.exec((0, errors.bD)(thrown));
            return position === null ? 'it is no valid JSON' : `it is no valid JSON, at ${position[0]}`;
        }
        function parse(text, limits) {
            if (text.trim() === '') return {
                reason: 'it is empty'
            };
            const fault = scanJson(text, limits.depth);
            if (fault?.kind === 'too-deep') {
                return {
                    reason: `it is nested deeper than ${limits.depth}, at position ${fault.offset}`
                };
            }
            try {
                const value = JSON.parse(text);
                if (fault === undefined) return {
                    value
                };
            } catch (thrown) {
                return {
                    reason: syntaxFault(thrown)
                };
            }
            const key = JSON.stringify(fault.key.slice(0, 80));
            const how = fault.kind === 'duplicate-key' ? 'stands twice in one object' : 'is not allowed';
            return {
                reason: `the key ${key} ${how}, at position ${fault.offset}`
            };
        }
        function isOutside({ externalPropertyFileReferences: outside }) {
            const lists = [
                outside?.results,
                outside?.extensions
            ];
            return outside?.driver !== undefined || lists.some((list)=>(list?.length ?? 0) > 0);
        }
        function resultsElsewhere(log) {
            const inlined = (log.inlineExternalProperties ?? []).some((part)=>(part.results?.length ?? 0) > 0);
            if (inlined) return 'inlineExternalProperties holds results, which are not read there';
            const outside = log.runs.findIndex(isOutside);
            return outside < 0 ? undefined : `runs[${outside}] keeps results or rules in other files, which are not read`;
        }
        function readSarif(input, limits = defaultReadLimits) {
            const decoded = read_textOf(input, limits);
            if ('reason' in decoded) return {
                ok: false,
                reason: decoded.reason
            };
            const parsed = parse(decoded.text, limits);
            if ('reason' in parsed) return {
                ok: false,
                reason: parsed.reason
            };
            const shape = checkShape(parsed.value);
            if ('fault' in shape) return {
                ok: false,
                reason: shape.fault
            };
            const elsewhere = resultsElsewhere(shape.log);
            return elsewhere === undefined ? {
                ok: true,
                log: shape.log
            } : {
                ok: false,
                reason: elsewhere
            };
        }
        var counted = __webpack_require__(47849);
        var external_node_url_ = __webpack_require__(73136);
        ;
        function placeOf(run, result, roots, files) {
            const physical = result.locations?.[0]?.physicalLocation;
            const uri = uriOf(run, physical?.artifactLocation);
            if (uri === undefined) return {};
            const path = pathOf(uri, roots);
            const region = regionOf(physical?.region);
            if (path === undefined || !files.has(path)) {
                const shown = uri.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
                return {
                    address: region === undefined ? shown : `${shown}:${region.startLine}`
                };
            }
            return region === undefined ? {
                path
            } : {
                path,
                region
            };
        }
        function regionOf(region) {
            const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
            if (startLine < 1) return undefined;
            return {
                startLine,
                ...startColumn < 1 ? {} : {
                    startColumn
                },
                ...endLine < startLine ? {} : {
                    endLine
                },
                ...endColumn < 1 ? {} : {
                    endColumn
                }
            };
        }
        function uriOf(run, location) {
            const { uri, uriBaseId, index = -1 } = location ?? {};
            if (uri === undefined) return index < 0 ? undefined : run.artifacts?.[index]?.location?.uri;
            const base = uriBaseId === undefined ? undefined : run.originalUriBaseIds?.[uriBaseId]?.uri;
            return base === undefined || hasScheme(uri) ? uri : `${base.replace(/\/?$/, '/')}${uri}`;
        }
        const hasScheme = (uri)=>/^[a-z][a-z0-9+.-]+:/i.test(uri);
        function pathOf(uri, roots) {
            const name = nameOf(uri);
            if (name === undefined) return undefined;
            if (!name.startsWith('/')) return place_inside(name);
            const root = roots.find((folder)=>name.startsWith(`${folder}/`));
            return root === undefined ? undefined : place_inside(name.slice(root.length + 1));
        }
        function nameOf(uri) {
            try {
                if (/^file:/i.test(uri)) return (0, external_node_url_.fileURLToPath)(uri);
                return hasScheme(uri) ? undefined : decodeURIComponent(uri);
            } catch  {
                return undefined;
            }
        }
        function place_inside(name) {
            const path = external_node_path_.posix.normalize(name);
            return path === '..' || path.startsWith('../') ? undefined : (0, sarif_paths.xD)(path);
        }
        ;
        function ofScore(properties) {
            const given = properties?.['security-severity'];
            const isScore = typeof given === 'number' || typeof given === 'string' && /^\d{1,2}(?:\.\d+)?$/.test(given);
            const score = isScore ? Number(given) : 0;
            if (!(score > 0 && score <= 10)) return undefined;
            if (score >= 9) return 'critical';
            if (score >= 7) return 'high';
            if (score >= 4) return 'medium';
            return 'low';
        }
        function severity_severityOf(run, result, rule) {
            const severity = statedSeverity(run, result, rule);
            return result.kind === 'open' ? (0, sarif_severity.JJ)(severity, 'medium') : severity;
        }
        function statedSeverity(run, result, rule) {
            const score = ofScore(result.properties) ?? ofScore(rule?.properties);
            if (score !== undefined) return score;
            switch(effectiveLevel(run, result)){
                case 'error':
                    return 'high';
                case 'warning':
                    return 'medium';
                case 'note':
                    return 'low';
                case 'none':
                    return 'info';
            }
        }
        ;
        function convert(run, around) {
            const rules = new Map();
            const findings = [];
            let suppressed = 0;
            for (const result of (run.results ?? []).filter(isFinding)){
                const descriptor = ruleOf(run, result);
                const finding = findingOf(run, result, descriptor, around);
                const known = rules.get(finding.rule);
                const rule = known ?? describe(finding, descriptor);
                rules.set(finding.rule, {
                    ...rule,
                    severity: (0, sarif_severity.JJ)(rule.severity, finding.severity)
                });
                findings.push(finding);
                if ((result.suppressions ?? []).length > 0) suppressed += 1;
            }
            const absent = (run.results ?? []).filter(({ baselineState })=>baselineState === 'absent').length;
            return {
                rules: [
                    ...rules.values()
                ],
                findings,
                suppressed,
                absent
            };
        }
        const isFinding = ({ kind, baselineState })=>kind !== 'pass' && kind !== 'notApplicable' && baselineState !== 'absent';
        function findingOf(run, result, rule, around) {
            const place = placeOf(run, result, around.roots, around.files);
            const text = messageOf(result, rule);
            const fix = firstOf(result.fixes?.[0]?.description?.text, rule?.help?.text);
            return {
                rule: firstOf(result.rule?.id, result.ruleId, rule?.id, 'unnamed-rule'),
                message: place.address === undefined ? text : `${text} (at ${place.address})`,
                severity: severity_severityOf(run, result, rule),
                path: place.path ?? around.fallback,
                ...place.region === undefined ? {} : {
                    region: place.region
                },
                ...fix === '' ? {} : {
                    fix
                }
            };
        }
        function messageOf({ message }, rule) {
            const template = firstOf(message.text, rule?.messageStrings?.[message.id ?? '']?.text, message.markdown);
            const given = message.arguments ?? [];
            const text = template.replace(/\{(\d{1,3})\}/g, (whole, index)=>given[Number(index)] ?? whole);
            return firstOf(text, rule?.shortDescription?.text, 'The report says nothing of it.');
        }
        function describe(finding, rule) {
            const { id, name, shortDescription, fullDescription, help, helpUri } = rule ?? {
                id: finding.rule
            };
            const tags = (rule?.properties?.tags ?? []).map(String);
            const title = firstOf(shortDescription?.text, name, id);
            return {
                id: finding.rule,
                ...name === undefined ? {} : {
                    name
                },
                title,
                description: firstOf(fullDescription?.text, title),
                help: firstOf(help?.text, 'See the documentation of the tool.'),
                ...helpUri === undefined ? {} : {
                    helpUri
                },
                security: rule === undefined || tags.includes('security') || rule.properties?.['security-severity'] !== undefined,
                severity: finding.severity,
                cwe: tags.flatMap((tag)=>/^external\/cwe\/cwe-0*(\d{1,5})$/i.exec(tag)?.[1] ?? []).map(Number)
            };
        }
        ;
        const notes = ({ toolExecutionNotifications = [], toolConfigurationNotifications = [] })=>[
                ...toolExecutionNotifications,
                ...toolConfigurationNotifications
            ];
        const harmless = [
            'none',
            'note',
            'warning'
        ];
        function abnormalEnd({ exitSignalName, exitSignalNumber, processStartFailureMessage }) {
            const failure = said(processStartFailureMessage);
            if (failure !== undefined) return `it says that its tool did not start: ${failure}`;
            const signal = said(exitSignalName) ?? said(exitSignalNumber);
            return signal === undefined ? undefined : `it says that a signal ended its tool: ${signal}`;
        }
        const said = (value)=>[
                undefined,
                null,
                '',
                0,
                'SUCCESS'
            ].some((nothing)=>value === nothing) ? undefined : JSON.stringify(value);
        function standingOf({ invocations = [] }) {
            const unsuccessful = invocations.find(({ executionSuccessful })=>String(executionSuccessful) !== 'true');
            if (unsuccessful !== undefined) {
                const code = unsuccessful.exitCode === undefined ? '' : ` (exit code ${String(unsuccessful.exitCode)})`;
                return {
                    kind: 'failed',
                    why: `it says that it did not run to its end${code}`
                };
            }
            const ended = invocations.map(abnormalEnd).find((why)=>why !== undefined);
            if (ended !== undefined) return {
                kind: 'failed',
                why: ended
            };
            const error = invocations.flatMap(notes).find(({ level = 'warning' })=>!harmless.includes(level));
            if (error !== undefined) return {
                kind: 'failed',
                why: `it notes an error: ${error.message.text ?? 'without a text'}`
            };
            return {
                kind: invocations.length === 0 ? 'unproven' : 'proven'
            };
        }
        ;
        function readReports(reports, demands, around) {
            const parts = [];
            for (const report of reports){
                const reading = readSarif(report.text);
                if (!reading.ok) return (0, scanners_scanner.gz)(`${report.name} is no SARIF report that can be read: ${reading.reason}`);
                if (reading.log.runs.length === 0) return (0, scanners_scanner.gz)(`${report.name} holds no run of any tool`);
                for (const run of reading.log.runs){
                    const part = judgedRun(run, report.name, demands, around);
                    if (!part.ok) return part;
                    parts.push(part);
                }
            }
            return {
                ok: true,
                rules: [
                    ...new Map(parts.flatMap(({ rules })=>rules).map((rule)=>[
                            rule.id,
                            rule
                        ])).values()
                ],
                findings: parts.flatMap(({ findings })=>findings),
                seen: [],
                excluded: [],
                notes: parts.flatMap(({ notes })=>notes),
                remarks: [
                    ...new Set(parts.flatMap(({ remarks = [] })=>remarks))
                ]
            };
        }
        function judgedRun(run, name, demands, around) {
            try {
                return judgeRun(run, name, demands, around);
            } catch (thrown) {
                return (0, scanners_scanner.gz)(`${name} is no SARIF as the standard has it: ${(0, errors.bD)(thrown)}`);
            }
        }
        function judgeRun(run, name, { tool, unproven, head }, around) {
            const { driver } = run.tool;
            if (tool !== undefined && driver.name !== tool) {
                return (0, scanners_scanner.gz)(`${name} is of ${JSON.stringify(driver.name)}, not of ${JSON.stringify(tool)}`);
            }
            const standing = standingOf(run);
            if (standing.kind === 'failed') return (0, scanners_scanner.gz)(`${name}: ${standing.why}`, 'Have the tool run to its end.');
            if (standing.kind === 'unproven' && unproven === 'error') {
                return (0, scanners_scanner.gz)(`${name} does not say that ${driver.name} ran to its end: it has no invocation`, 'Have the tool write `invocations`, or set `allow-unproven` if nothing else can be had.');
            }
            const other = otherRevision(run, head);
            if (other !== undefined) return (0, scanners_scanner.gz)(`${name} is of the commit ${other}, which is not the one that is judged`);
            return withNotes(run, name, standing.kind === 'proven' || unproven === 'known', around);
        }
        function withNotes(run, name, isProven, around) {
            const { rules, findings, suppressed, absent } = convert(run, around);
            const { driver } = run.tool;
            const version = driver.semanticVersion ?? driver.version;
            const who = version === undefined ? driver.name : `${driver.name} ${version}`;
            const unproven = `Unproven: ${name} does not say that ${driver.name} ran to its end.`;
            return {
                ok: true,
                rules,
                findings,
                seen: [],
                excluded: [],
                notes: [
                    `${name} is of ${who}: ${(0, counted.h)(findings.length, 'finding')}${isProven ? ', run to its end' : ''}`,
                    ...suppressed === 0 ? [] : [
                        `${(0, counted.h)(suppressed, 'finding')} that ${name} suppresses count as all others`
                    ],
                    ...absent === 0 ? [] : [
                        `${(0, counted.h)(absent, 'result')} of ${name} are called absent: gone since its own baseline`
                    ]
                ],
                remarks: isProven ? [] : [
                    unproven
                ]
            };
        }
        function otherRevision({ versionControlProvenance = [] }, head) {
            if (head === undefined) return undefined;
            return versionControlProvenance.map(({ revisionId })=>revisionId).find((id)=>id !== undefined && id !== head);
        }
        var custom_commands = __webpack_require__(42425);
        ;
        function customScanner(entry, policyPath) {
            return (0, scanners_define.q)({
                id: entry.id,
                gate: entry.gate,
                title: entry.id,
                when: entry.detect.length === 0 ? 'Always' : `Files that fit ${entry.detect.join(', ')}`,
                driver: entry.id,
                options: schemas.rej({}),
                steeredBy: entry.steeredBy,
                executes: entry.executes,
                reads: [],
                detect: (tree)=>detect(tree, entry),
                kind: 'process',
                needs: ()=>[
                        'own-files'
                    ],
                step: (executions, context)=>step(executions, context, entry, policyPath)
            });
        }
        function detect(tree, { detect: globs }) {
            const isOwn = globs.length === 0 ? ()=>true : (0, path_matcher.k)(globs);
            const found = (0, detect_files.z)(tree, isOwn, `no file fits ${globs.join(', ')}`);
            if (found.status === 'cannot' || found.status === 'not-applicable' && globs.length > 0) return found;
            return {
                status: 'applies',
                targets: [
                    {
                        kind: 'directory',
                        path: tree.workingDirectory
                    }
                ],
                expected: []
            };
        }
        function step(executions, context, entry, policyPath) {
            const commands = (0, custom_commands.v)(entry);
            const wrong = (0, custom_commands.R)(executions, entry.exitCodes);
            if (wrong !== undefined) return {
                answer: wrong
            };
            const next = commands[executions.length];
            if (next !== undefined) return {
                next
            };
            const last = executions.at(-1);
            return {
                answer: last === undefined ? (0, scanners_scanner.gz)('nothing was run') : make_answer(last, context, entry, policyPath)
            };
        }
        function make_answer(execution, { files, tree, scratch, git }, { reports }, policyPath) {
            const texts = [];
            for (const name of reports){
                const text = name === '-' ? execution.stdout : execution.reports[name];
                if (text === undefined) return (0, scanners_scanner.gz)(`it left no report ${name}`, 'Correct the command, or `reports` in the policy.');
                texts.push({
                    name: name === '-' ? 'what it printed' : name,
                    text
                });
            }
            const around = {
                roots: [
                    `${scratch}/files`,
                    tree
                ],
                files: new Set(files),
                fallback: fallbackPlace(files, policyPath)
            };
            const demands = {
                unproven: 'known',
                ...git?.head === undefined ? {} : {
                    head: git.head
                }
            };
            const read = readReports(texts, demands, around);
            if (!read.ok) return read;
            if (execution.exitCode !== 0 && read.findings.length === 0) {
                return (0, scanners_scanner.gz)(`it ended with exit code ${execution.exitCode}, and its reports show nothing`, 'Have it end with 0 when it finds nothing.');
            }
            return {
                ...read,
                notes: [
                    ...read.notes,
                    'which files it looked at, nobody but the program knows: no probe is possible'
                ]
            };
        }
        var reports_of_run = __webpack_require__(84924);
        ;
        function importScanner(entry, policyPath) {
            return (0, scanners_define.G)({
                id: entry.id,
                gate: entry.gate,
                title: `${entry.tool} (report)`,
                when: `Reports of ${entry.tool} that an earlier step left`,
                driver: entry.tool,
                options: schemas.rej({}),
                steeredBy: [],
                executes: 'nothing',
                reads: [],
                detect: make_detect,
                workspace: ()=>entry.sarif,
                kind: 'builtin',
                check: (_, context)=>import_make_answer(context, entry, policyPath)
            });
        }
        const make_detect = ({ history })=>history?.staged === true ? {
                status: 'not-applicable',
                reason: 'reports say nothing about what is staged'
            } : {
                status: 'applies',
                targets: [
                    {
                        kind: 'reports',
                        path: ''
                    }
                ],
                expected: []
            };
        const runTool = 'Run the tool, or fetch its report, in a step between the checkout and this gate.';
        function import_make_answer({ workspace, files, tree, git }, entry, policyPath) {
            if (workspace === undefined) return (0, scanners_scanner.gz)('the reports of the checkout cannot be read');
            const missing = entry.sarif.map((glob)=>(0, reports_of_run.J)(glob, workspace, runTool)).find((one)=>one !== undefined);
            if (missing !== undefined) return missing;
            const reports = workspace.files.map(({ path, text })=>({
                    name: path,
                    text
                }));
            const around = {
                roots: [
                    workspace.root,
                    tree
                ],
                files: new Set(files),
                fallback: fallbackPlace(files, policyPath)
            };
            const demands = {
                tool: entry.tool,
                unproven: entry.allowUnproven ? 'remark' : 'error',
                ...git?.head === undefined ? {} : {
                    head: git.head
                }
            };
            const read = readReports(reports, demands, around);
            if (!read.ok) return read;
            return {
                ...read,
                notes: [
                    ...read.notes,
                    ...workspace.files.map(({ path, sha256 })=>`${path}: sha256 ${sha256}`)
                ],
                remarks: [
                    ...read.remarks ?? [],
                    ...(0, reports_of_run.U)(workspace)
                ]
            };
        }
        ;
        function scannersOf({ own, policyPath }) {
            return new Map([
                ...Object.entries(scanners.U),
                ...own.custom.map((entry)=>[
                        entry.id,
                        customScanner(entry, policyPath)
                    ]),
                ...own.imports.map((entry)=>[
                        entry.id,
                        importScanner(entry, policyPath)
                    ])
            ]);
        }
        ;
        const gap_notes_named = 5;
        function gapNotes(gaps) {
            const more = gaps.length - gap_notes_named;
            return [
                ...gaps.slice(0, gap_notes_named).map(({ path, reason })=>`Not looked at: ${path} (${reason})`),
                ...more > 0 ? [
                    `Not looked at: ${more} more paths`
                ] : []
            ];
        }
        var judged_tree = __webpack_require__(28501);
        var trust_trust = __webpack_require__(23272);
        ;
        async function check(host, request, watcher) {
            const { token = '', staged, commit } = request;
            const folder = await (0, src_folder.CI)(host, request.directory);
            const repository = await host.repository(folder);
            const inputs = (0, src_folder.I)(request.inputs, folder, repository);
            const trust = await (0, trust_trust.i)(host, {
                folder,
                repository,
                inputs,
                token,
                staged,
                ...commit && {
                    commit
                }
            });
            const { source } = trust;
            const whole = await configOf(host, trust, repository);
            const { config, notes } = staged ? quickGates(whole) : {
                config: whole,
                notes: []
            };
            const { workingDirectory, name } = config;
            const known = scannersOf(config);
            const all = [
                ...known.values()
            ].filter(({ gate })=>config.gates[gate].enabled);
            const steerers = all.map((scanner)=>({
                    ...scanner,
                    steeredBy: steeringGlobs(scanner, config)
                }));
            const trees = await (0, judged_tree.n)(host, folder, repository, source, steerers);
            const views = await viewsOf(host.files, trees.of, all);
            const seenBy = (scanner)=>viewOf(scanner, views);
            const history = repository === undefined ? {} : {
                history: await historyOf(host, repository, source)
            };
            const tree = {
                workingDirectory,
                images: config.images,
                ...history
            };
            const changes = [
                ...trust.changes,
                ...trees.changes
            ];
            const planned = makePlan({
                source,
                config,
                changes,
                tree,
                seenBy
            }, all);
            const inline = await suppressionsIn({
                files: host.files,
                repository,
                source
            }, planned.jobs, views, all);
            const plan = {
                ...planned,
                suppressions: inline.suppressions
            };
            const provide = (0, scan_tool.e)(request.provide ?? ((tool)=>(0, scan_tool.o)(tool, host, watcher)));
            const comments = plan.suppressions;
            const { data } = config;
            const ground = {
                host,
                repository,
                source,
                workingDirectory,
                name,
                data,
                comments,
                provide,
                token
            };
            const outcomes = await runJobs(plan.jobs, known, config, ground, seenBy, watcher);
            return judge(plan, outcomes, [
                ...trust.notes,
                ...notes,
                ...gapNotes(trees.gaps),
                ...inline.notes
            ]);
        }
        async function configOf(host, { uses }, repository) {
            const configs = uses.map(async ({ inputs, policy })=>(0, config.jK)(await (0, src_folder.pm)(host, inputs, repository), policy, scanners.U));
            return withImagesArtifacts((0, strictest.O)(await Promise.all(configs)), host);
        }
    },
    80445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P6: ()=>asideCounts,
            jH: ()=>unreadFiles,
            mO: ()=>isInline
        });
        var _sarif_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75449);
        var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15911);
        const kinds = [
            {
                words: 'suppressed by inline comments',
                is: (finding)=>finding.mark === 'suppressed' && isInline(finding)
            },
            {
                words: 'suppressed by ignore files',
                is: (finding)=>finding.mark === 'suppressed' && !isInline(finding)
            },
            {
                words: 'waived',
                is: (finding)=>finding.mark === 'waived'
            },
            {
                words: 'in the baseline',
                is: (finding)=>finding.mark === 'baseline'
            },
            {
                words: 'below the threshold',
                is: (finding)=>finding.mark === 'below-threshold'
            },
            {
                words: 'also found by another scanner',
                is: (finding)=>finding.mark === 'duplicate'
            }
        ];
        function isInline(finding) {
            return finding.mark === 'suppressed' && finding.suppression !== 'external';
        }
        function asideCounts(findings) {
            return kinds.flatMap(({ words, is })=>{
                const count = findings.filter(is).length;
                return count === 0 ? [] : [
                    `${count} ${words}`
                ];
            }).join(', ');
        }
        const namedFiles = 3;
        function unreadFiles(result) {
            return Object.entries(result.scanners).flatMap(([scanner, outcome])=>{
                if (outcome.status !== 'ran') return [];
                const { expected, seen, excluded } = outcome.proof.files;
                if (seen >= expected) return [];
                const names = excluded.slice(0, namedFiles).map(_sarif_paths_js__WEBPACK_IMPORTED_MODULE_0__.LF);
                const which = names.length === 0 ? '' : ` (${names.join(', ')}${expected - seen > names.length ? ', …' : ''})`;
                return [
                    `${scanner} read ${seen} of ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(expected, 'file')}; not looked at, as configured${which}`
                ];
            });
        }
    },
    19334: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>placeOf,
            I: ()=>reportedFindings
        });
        var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56707);
        var _sarif_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32075);
        var _sarif_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75449);
        var _sarif_properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86552);
        var _sarif_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98266);
        function originOf(run) {
            const id = run.automationDetails?.id ?? '';
            const [, gateName, scanner] = /^security-gates\/(?:[^/]+\/)?([^/]+)\/([^/]+)\/$/.exec(id) ?? [];
            const gate = _gates_js__WEBPACK_IMPORTED_MODULE_0__.G.find((known)=>known === gateName);
            if (gate === undefined || scanner === undefined) {
                throw new Error(`The SARIF log holds a run of no known gate (automationDetails.id is "${id}")`);
            }
            return {
                gate,
                scanner
            };
        }
        function helpOf(run, result) {
            const rule = run.tool.driver.rules?.[result.ruleIndex ?? -1];
            const help = rule?.id === result.ruleId ? rule?.help?.text : undefined;
            return help === '' ? undefined : help;
        }
        function markingOf(result) {
            const mark = (0, _sarif_marks_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(result);
            const suppression = result.suppressions?.[0];
            return {
                ...mark && {
                    mark
                },
                ...suppression && {
                    suppression: suppression.kind === 'external' ? 'external' : 'inSource'
                },
                ...suppression?.justification !== undefined && {
                    justification: suppression.justification
                }
            };
        }
        function reported(origin, run, result) {
            const place = result.locations?.[0]?.physicalLocation;
            const line = place?.region?.startLine;
            const fix = (0, _sarif_properties_js__WEBPACK_IMPORTED_MODULE_3__.P)(result, 'fix') ?? helpOf(run, result);
            const commit = (0, _sarif_properties_js__WEBPACK_IMPORTED_MODULE_3__.P)(result, 'commit');
            return {
                ...origin,
                rule: result.ruleId ?? '',
                severity: (0, _sarif_marks_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(result),
                ...markingOf(result),
                path: (0, _sarif_paths_js__WEBPACK_IMPORTED_MODULE_2__.LF)(place?.artifactLocation?.uri ?? ''),
                ...line !== undefined && {
                    line
                },
                message: result.message.text ?? '',
                ...fix !== undefined && {
                    fix
                },
                ...commit !== undefined && {
                    commit
                }
            };
        }
        const byCodeUnits = (a, b)=>a < b ? -1 : a > b ? 1 : 0;
        function order(a, b) {
            return Number(a.mark !== undefined) - Number(b.mark !== undefined) || _sarif_severity_js__WEBPACK_IMPORTED_MODULE_4__.gO.indexOf(a.severity) - _sarif_severity_js__WEBPACK_IMPORTED_MODULE_4__.gO.indexOf(b.severity) || byCodeUnits(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnits(a.rule, b.rule);
        }
        function reportedFindings(log) {
            const perRun = log.runs.map((run)=>{
                const origin = originOf(run);
                return (run.results ?? []).map((result)=>reported(origin, run, result));
            });
            return perRun.flat().sort(order);
        }
        function placeOf(finding) {
            const place = finding.path === '' ? '(no file)' : finding.path;
            const line = finding.path === '' || finding.line === undefined ? '' : `:${finding.line}`;
            return finding.commit === undefined ? `${place}${line}` : `${place}${line} (commit ${finding.commit.slice(0, 12)})`;
        }
    },
    28801: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>gateHeads,
            Z: ()=>gateRows
        });
        var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15911);
        const gateHeads = [
            'gate',
            'verdict',
            'findings',
            'fails on',
            'scanner',
            'time'
        ];
        function scannerCells(id, result) {
            switch(result.status){
                case 'ran':
                    {
                        const { version, digest, durationMs } = result.proof;
                        return {
                            scanner: digest === 'builtin' ? `${id} (built in)` : `${id} ${version}`,
                            time: (0, _amounts_js__WEBPACK_IMPORTED_MODULE_0__.p0)(durationMs)
                        };
                    }
                case 'failed':
                    return {
                        scanner: `${id} (failed)`,
                        time: '–'
                    };
                case 'skipped':
                case 'not-applicable':
                    return {
                        scanner: `${id} (${result.status})`,
                        time: '–'
                    };
            }
        }
        function gateRows(gates) {
            return gates.flatMap((gate)=>{
                const scanners = Object.entries(gate.scanners).map(([id, result])=>scannerCells(id, result));
                const [first = {
                    scanner: '–',
                    time: '–'
                }, ...others] = scanners;
                const ran = Object.values(gate.scanners).some((result)=>result.status === 'ran');
                return [
                    {
                        gate,
                        findings: ran ? (0, _amounts_js__WEBPACK_IMPORTED_MODULE_0__.Np)(gate.findings) : '–',
                        failsOn: gate.mode === 'enforce' ? gate.failOn : `${gate.failOn} (${gate.mode})`,
                        ...first
                    },
                    ...others.map((cells)=>({
                            findings: '',
                            failsOn: '',
                            ...cells
                        }))
                ];
            });
        }
    },
    14512: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Pl: ()=>headline,
            XU: ()=>judgedText,
            bK: ()=>unknownEvent,
            iY: ()=>judgedGates,
            rf: ()=>signs
        });
        var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56707);
        var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15911);
        function judgedGates(verdict) {
            return _gates_js__WEBPACK_IMPORTED_MODULE_0__.G.flatMap((id)=>verdict.gates[id] ?? []);
        }
        function those(verdict, wanted, blocking) {
            return judgedGates(verdict).filter((gate)=>gate.verdict === wanted && gate.blocking === blocking);
        }
        const verb = (gates, one, many)=>gates.length === 1 ? one : many;
        function failing(verdict) {
            return [
                ...those(verdict, 'fail', true).map((gate)=>`${gate.gate} (${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.LS)(gate.counted, 'finding')})`),
                ...those(verdict, 'skipped', true).map((gate)=>`${gate.gate} (skipped)`)
            ];
        }
        function warnings(verdict) {
            const soft = [
                ...those(verdict, 'fail', false),
                ...those(verdict, 'error', false),
                ...those(verdict, 'skipped', false)
            ];
            const names = soft.map((gate)=>`${gate.gate} (${gate.verdict})`);
            return names.length === 0 ? '' : ` Not blocking: ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.KE)(names)}.`;
        }
        function errorLine(verdict) {
            const names = those(verdict, 'error', true).map((gate)=>gate.gate);
            const reason = names.length === 0 ? 'the gates gave no answer' : `${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.KE)(names)} could not tell`;
            const fails = failing(verdict);
            const more = fails.length === 0 ? '' : ` ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.KE)(fails)} ${verb(fails, 'blocks', 'block')} it, too.`;
            return `error: ${reason}, so this commit may not be merged.${more}`;
        }
        function headline(verdict) {
            switch(verdict.verdict){
                case 'pass':
                    {
                        const names = [
                            ...those(verdict, 'pass', true),
                            ...those(verdict, 'pass', false)
                        ].map((gate)=>gate.gate);
                        const who = names.length === 0 ? 'nothing blocks this commit' : `${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.KE)(names)} ${verb(names, 'passes', 'pass')}`;
                        return `pass: ${who}.${warnings(verdict)}`;
                    }
                case 'fail':
                    {
                        const names = failing(verdict);
                        const who = names.length === 0 ? 'a gate blocks' : `${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.KE)(names)} ${verb(names, 'blocks', 'block')}`;
                        return `fail: ${who} this commit.${warnings(verdict)}`;
                    }
                case 'error':
                    return errorLine(verdict) + warnings(verdict);
            }
        }
        const signs = {
            pass: '✓',
            fail: '✗',
            error: '!',
            skipped: '–',
            'not-applicable': '–'
        };
        const unknownEvent = 'unknown';
        function judgedText(source) {
            const head = source.head?.slice(0, 12);
            if (source.event === unknownEvent && head === undefined) return 'nothing';
            if (source.staged) return head === undefined ? 'the staged files' : `the staged files on top of ${head}`;
            if (source.committed === true && head !== undefined) return `commit ${head}`;
            if (source.event === 'local') return head === undefined ? 'the files of this folder' : `the working tree at ${head}`;
            return head === undefined ? `the files of this folder (${source.event})` : `commit ${head} (${source.event})`;
        }
    },
    53300: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>problemsOf,
            r: ()=>remarksOf
        });
        var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14512);
        var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29073);
        function failedScanners(result, reproduce) {
            return Object.entries(result.scanners).flatMap(([scanner, outcome])=>outcome.status === 'failed' ? {
                    gate: result.gate,
                    scanner,
                    reason: outcome.reason,
                    ...outcome.remedy !== undefined && {
                        remedy: outcome.remedy
                    },
                    ...outcome.command !== undefined && {
                        command: outcome.command
                    },
                    reproduce
                } : []);
        }
        const idleReasons = ({ scanners })=>Object.entries(scanners).flatMap(([scanner, outcome])=>outcome.status === 'not-applicable' || outcome.status === 'skipped' ? [
                    `${scanner}: ${outcome.reason}`
                ] : []);
        function judgedFlag({ staged, committed, head }) {
            if (staged) return ' --staged';
            return committed === true && head !== undefined ? ` --commit ${head.slice(0, 12)}` : '';
        }
        function problemsOf({ verdict, same = '' }) {
            const what = `${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.RK)(same)}${judgedFlag(verdict.source)}`;
            return (0, _headline_js__WEBPACK_IMPORTED_MODULE_0__.iY)(verdict).flatMap((result)=>{
                const reproduce = `security-gates check --gates ${result.gate}${what}`;
                const scanners = failedScanners(result, reproduce);
                if (result.verdict !== 'error') return scanners;
                const idle = scanners.length === 0 ? [] : idleReasons(result);
                const own = result.reasons.filter((reason)=>!idle.includes(reason) && !scanners.some((problem)=>problem.reason !== '' && reason.includes(problem.reason)));
                return [
                    ...scanners,
                    ...own.map((reason)=>({
                            gate: result.gate,
                            reason,
                            reproduce
                        }))
                ];
            });
        }
        function remarksOf(verdict) {
            return (0, _headline_js__WEBPACK_IMPORTED_MODULE_0__.iY)(verdict).flatMap((result)=>{
                const known = failedScanners(result, '').map((problem)=>problem.reason);
                if (result.verdict === 'error') {
                    return known.length === 0 ? [] : idleReasons(result).map((reason)=>({
                            gate: result.gate,
                            reason
                        }));
                }
                const idle = Object.values(result.scanners).flatMap((outcome)=>outcome.status === 'not-applicable' || outcome.status === 'skipped' ? [
                        outcome.reason
                    ] : []);
                const unseen = Object.values(result.scanners).flatMap((outcome)=>outcome.status === 'ran' ? outcome.proof.remarks : []);
                const reasons = [
                    ...result.reasons.length > 0 ? result.reasons : idle,
                    ...unseen
                ];
                return [
                    ...new Set(reasons)
                ].filter((reason)=>!known.some((other)=>other !== '' && reason.includes(other))).map((reason)=>({
                        gate: result.gate,
                        reason
                    }));
            });
        }
    },
    88825: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>summaryMarkdown
        });
        ;
        function defaultStringLength(value) {
            return value.length;
        }
        function markdownTable(table, options) {
            const settings = options || {};
            const align = (settings.align || []).concat();
            const stringLength = settings.stringLength || defaultStringLength;
            const alignments = [];
            const cellMatrix = [];
            const sizeMatrix = [];
            const longestCellByColumn = [];
            let mostCellsPerRow = 0;
            let rowIndex = -1;
            while(++rowIndex < table.length){
                const row = [];
                const sizes = [];
                let columnIndex = -1;
                if (table[rowIndex].length > mostCellsPerRow) {
                    mostCellsPerRow = table[rowIndex].length;
                }
                while(++columnIndex < table[rowIndex].length){
                    const cell = serialize(table[rowIndex][columnIndex]);
                    if (settings.alignDelimiters !== false) {
                        const size = stringLength(cell);
                        sizes[columnIndex] = size;
                        if (longestCellByColumn[columnIndex] === undefined || size > longestCellByColumn[columnIndex]) {
                            longestCellByColumn[columnIndex] = size;
                        }
                    }
                    row.push(cell);
                }
                cellMatrix[rowIndex] = row;
                sizeMatrix[rowIndex] = sizes;
            }
            let columnIndex = -1;
            if (typeof align === 'object' && 'length' in align) {
                while(++columnIndex < mostCellsPerRow){
                    alignments[columnIndex] = toAlignment(align[columnIndex]);
                }
            } else {
                const code = toAlignment(align);
                while(++columnIndex < mostCellsPerRow){
                    alignments[columnIndex] = code;
                }
            }
            columnIndex = -1;
            const row = [];
            const sizes = [];
            while(++columnIndex < mostCellsPerRow){
                const code = alignments[columnIndex];
                let before = '';
                let after = '';
                if (code === 99) {
                    before = ':';
                    after = ':';
                } else if (code === 108) {
                    before = ':';
                } else if (code === 114) {
                    after = ':';
                }
                let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
                const cell = before + '-'.repeat(size) + after;
                if (settings.alignDelimiters !== false) {
                    size = before.length + size + after.length;
                    if (size > longestCellByColumn[columnIndex]) {
                        longestCellByColumn[columnIndex] = size;
                    }
                    sizes[columnIndex] = size;
                }
                row[columnIndex] = cell;
            }
            cellMatrix.splice(1, 0, row);
            sizeMatrix.splice(1, 0, sizes);
            rowIndex = -1;
            const lines = [];
            while(++rowIndex < cellMatrix.length){
                const row = cellMatrix[rowIndex];
                const sizes = sizeMatrix[rowIndex];
                const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
                columnIndex = -1;
                const line = [];
                while(++columnIndex < cellsInRow){
                    const cell = row[columnIndex] || '';
                    let before = '';
                    let after = '';
                    if (settings.alignDelimiters !== false) {
                        const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
                        const code = alignments[columnIndex];
                        if (code === 114) {
                            before = ' '.repeat(size);
                        } else if (code === 99) {
                            const half = size / 2;
                            if (size % 2) {
                                before = ' '.repeat(half + 0.5);
                                after = ' '.repeat(half - 0.5);
                            } else {
                                before = ' '.repeat(half);
                                after = before;
                            }
                        } else {
                            after = ' '.repeat(size);
                        }
                    }
                    if (settings.delimiterStart !== false && !columnIndex) {
                        line.push('|');
                    }
                    if (settings.padding !== false && !(settings.alignDelimiters === false && cell === '') && (settings.delimiterStart !== false || columnIndex)) {
                        line.push(' ');
                    }
                    if (settings.alignDelimiters !== false) {
                        line.push(before);
                    }
                    line.push(cell);
                    if (settings.alignDelimiters !== false) {
                        line.push(after);
                    }
                    if (settings.padding !== false) {
                        line.push(' ');
                    }
                    if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
                        line.push('|');
                    }
                }
                lines.push(settings.delimiterEnd === false ? line.join('').replace(/ +$/, '') : line.join(''));
            }
            return lines.join('\n');
        }
        function serialize(value) {
            return value === null || value === undefined ? '' : String(value);
        }
        function toAlignment(value) {
            const code = typeof value === 'string' ? value.codePointAt(0) : 0;
            return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
        }
        var report_findings = __webpack_require__(19334);
        var gate_rows = __webpack_require__(28801);
        var headline = __webpack_require__(14512);
        var printable = __webpack_require__(29073);
        ;
        const split = '<wbr>';
        const meaningful = /[\\`*_[\]()<>&|#!@~$]/g;
        const entity = (character)=>`&#${character.charCodeAt(0)};`;
        const seams = /(?<=[@#$])|(?<=:)(?=\/\/|[\w+-]+:)|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;
        function inert(line) {
            return line.split(seams).map((part)=>part.replace(meaningful, entity)).join(split);
        }
        function markdownText(text, limit = printable.oL) {
            return inert((0, printable.em)(text, limit));
        }
        function markdownCode(text) {
            return text === '' ? '' : `<code>${inert((0, printable.RK)(text))}</code>`;
        }
        function markdownBlock(text) {
            const line = (0, printable.RK)(text);
            const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map((run)=>run.length));
            const fence = '`'.repeat(longest + 1);
            return `${fence}\n${line}\n${fence}`;
        }
        var report_problems = __webpack_require__(53300);
        var amounts = __webpack_require__(15911);
        var asides = __webpack_require__(80445);
        ;
        function splitFindings(findings, inSight, room, cost) {
            let left = room;
            let taken = 0;
            for (const finding of findings){
                const bytes = cost(finding);
                if (bytes > left) break;
                left -= bytes;
                taken += 1;
            }
            const first = Math.min(taken, inSight);
            return {
                seen: findings.slice(0, first),
                folded: findings.slice(first, taken),
                cut: findings.slice(taken),
                room: left
            };
        }
        ;
        const inSight = 100;
        const summary_findings_frame = 1024;
        const countingHead = [
            'severity',
            'place',
            'rule',
            'message'
        ];
        const countingCells = (finding)=>[
                finding.severity,
                markdownCode((0, report_findings.$)(finding)),
                markdownCode(finding.rule),
                markdownText(finding.message)
            ];
        const asideHead = [
            'gate',
            'why',
            'severity',
            'place',
            'rule'
        ];
        const asideCells = (finding)=>[
                finding.gate,
                markdownText(finding.justification === undefined ? `${finding.mark}` : `${finding.mark}: ${finding.justification}`),
                finding.severity,
                markdownCode((0, report_findings.$)(finding)),
                markdownCode(finding.rule)
            ];
        const fixLine = (finding)=>finding.fix === undefined ? '' : `- ${markdownCode(finding.rule)}: ${markdownText(finding.fix)}`;
        function rowBytes(cells) {
            return cells.reduce((sum, cell)=>sum + Buffer.byteLength(cell, 'utf8') + 3, 2);
        }
        function countingCost() {
            const told = new Set();
            return (finding)=>{
                const line = `${finding.gate}\n${fixLine(finding)}`;
                const fix = told.has(line) ? 0 : Buffer.byteLength(line, 'utf8') + 1;
                told.add(line);
                return rowBytes(countingCells(finding)) + fix;
            };
        }
        function table(heads, cells, findings) {
            return markdownTable([
                heads,
                ...findings.map(cells)
            ], {
                alignDelimiters: false
            });
        }
        function folded(title, content) {
            return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
        }
        function gateSection(gate, split) {
            const ofGate = (finding)=>finding.gate === gate.gate;
            const [seen, more, cut] = [
                split.seen.filter(ofGate),
                split.folded.filter(ofGate),
                split.cut.filter(ofGate)
            ];
            const count = seen.length + more.length + cut.length;
            if (count === 0) return '';
            const fixes = [
                ...new Set([
                    ...seen,
                    ...more
                ].map(fixLine))
            ].filter((line)=>line !== '');
            return [
                `### ${headline.rf[gate.verdict]} ${gate.gate}: ${(0, amounts.LS)(count, 'finding')} ${count === 1 ? 'counts' : 'count'}`,
                ...seen.length === 0 ? [] : [
                    table(countingHead, countingCells, seen)
                ],
                ...more.length === 0 ? [] : [
                    folded((0, amounts.LS)(more.length, 'more finding'), table(countingHead, countingCells, more))
                ],
                ...cut.length === 0 ? [] : [
                    `This page has no room for ${(0, amounts.LS)(cut.length, 'more finding')}: see results.sarif.`
                ],
                ...fixes.length === 0 ? [] : [
                    'What to do:',
                    fixes.join('\n')
                ]
            ].join('\n\n');
        }
        function asideSection(aside, room) {
            if (aside.length === 0) return '';
            const { seen, cut } = splitFindings(aside, aside.length, room, (finding)=>rowBytes(asideCells(finding)));
            const parts = [
                ...seen.length === 0 ? [] : [
                    table(asideHead, asideCells, seen)
                ],
                ...cut.length === 0 ? [] : [
                    `This page has no room for ${(0, amounts.LS)(cut.length, 'more finding')}: see results.sarif.`
                ]
            ];
            const title = `${(0, amounts.LS)(aside.length, 'finding')} ${aside.length === 1 ? 'does' : 'do'} not count: ${(0, asides.P6)(aside)}`;
            return folded(title, parts.join('\n\n'));
        }
        function findingsSections(gates, findings, room) {
            const unread = gates.flatMap((gate)=>(0, asides.jH)(gate).map((text)=>`- **${gate.gate}**: ${markdownText(text)}`)).join('\n');
            const free = room - summary_findings_frame * (gates.length + 1) - Buffer.byteLength(unread, 'utf8');
            const marked = findings.findIndex((finding)=>finding.mark !== undefined);
            const counting = marked < 0 ? findings : findings.slice(0, marked);
            const split = splitFindings(counting, inSight, free, countingCost());
            return [
                ...gates.map((gate)=>gateSection(gate, split)),
                asideSection(findings.slice(counting.length), split.room),
                unread
            ];
        }
        var gates = __webpack_require__(56707);
        ;
        const listedLines = 20;
        function lines(texts) {
            const more = texts.length - listedLines;
            return [
                ...texts.slice(0, listedLines).map((text)=>`- check: ${markdownText(text)}`),
                ...more > 0 ? [
                    `- and ${more} more checks in verdict.json`
                ] : []
            ];
        }
        function proofText(title, proof) {
            const { tool, version, digest, source, files, targets } = proof;
            const facts = [
                `- tool: ${markdownText(`${tool} ${version}`)}, digest ${markdownCode(digest)}`,
                `- source: ${markdownText(source)}`,
                `- ended with exit code ${proof.exitCode} after ${(0, amounts.p0)(proof.durationMs)}`,
                ...files.expected === 0 ? [] : [
                    `- read ${files.seen} of ${(0, amounts.LS)(files.expected, 'file')}`
                ],
                `- targets: ${targets.slice(0, listedLines).map(markdownCode).join(', ')}${targets.length > listedLines ? ', …' : ''}`,
                ...lines(proof.checks)
            ];
            return [
                title,
                facts.join('\n'),
                commandBlock(proof.command)
            ].join('\n\n');
        }
        function commandBlock(command) {
            return markdownBlock((0, printable.IT)(command) ? command : `# ${printable.iR}`);
        }
        function proofsSection(verdict) {
            const proofs = gates.G.flatMap((gate)=>Object.entries(verdict.gates[gate]?.scanners ?? {}).flatMap(([scanner, result])=>result.status === 'ran' ? [
                        proofText(`**${gate}**, ${markdownCode(scanner)}`, result.proof)
                    ] : []));
            if (proofs.length === 0) return '';
            return `<details><summary>Proofs</summary>\n\n${proofs.join('\n\n')}\n\n</details>`;
        }
        var report_suppressions = __webpack_require__(56104);
        ;
        const listed = 50;
        const roomForRows = 100 * 1024;
        const head = [
            'place',
            'scanner',
            'rules',
            'reaches',
            'reason'
        ];
        const cells = (suppression)=>[
                markdownCode((0, report_suppressions.Z9)(suppression)),
                suppression.scanner,
                markdownText((0, report_suppressions.TK)(suppression)),
                (0, report_suppressions.L0)(suppression),
                suppression.reason === '' ? '–' : markdownText(suppression.reason)
            ];
        function summary_suppressions_table(suppressions, most) {
            let room = roomForRows;
            const rows = [];
            for (const row of suppressions.slice(0, most).map(cells)){
                room -= Buffer.byteLength(row.join(' | '), 'utf8') + 5;
                if (room < 0) break;
                rows.push(row);
            }
            const more = suppressions.length - rows.length;
            return [
                ...rows.length === 0 ? [] : [
                    markdownTable([
                        head,
                        ...rows
                    ], {
                        alignDelimiters: false
                    })
                ],
                ...more > 0 ? [
                    `and ${more} more in verdict.json`
                ] : []
            ].join('\n\n');
        }
        function addedSection({ suppressions }) {
            const added = suppressions.filter((each)=>each.added);
            if (added.length === 0) return '';
            return `### ${(0, amounts.LS)(added.length, 'new inline suppression')}\n\n${summary_suppressions_table(added, listed)}`;
        }
        function knownSection({ suppressions }) {
            const known = suppressions.filter((each)=>!each.added);
            if (known.length === 0) return '';
            const added = (0, report_suppressions.CO)(suppressions);
            const title = (0, amounts.LS)(known.length, added === 0 ? 'inline suppression' : 'older inline suppression');
            const rows = summary_suppressions_table(known, Math.max(0, listed - added));
            return `<details><summary>${title}</summary>\n\n${rows}\n\n</details>`;
        }
        ;
        const summaryLimit = 900 * 1024;
        const shareLimit = 150 * 1024;
        const listedChanges = 50;
        const size = (text)=>Buffer.byteLength(text, 'utf8');
        function summary_head(verdict) {
            const { source, name, notes } = verdict;
            const because = source.trustedBecause === '' ? '' : ` Rules: ${markdownText(source.trustedBecause)}`;
            return [
                `## ${headline.rf[verdict.verdict]} ${(0, headline.Pl)(verdict)}`,
                `Judged: ${markdownText((0, headline.XU)(source))}${name === '' ? '' : `, as ${markdownCode(name)}`}.${because}`,
                ...notes.map((note)=>`**Note:** ${markdownText(note)}`)
            ].join('\n\n');
        }
        function changesSection({ changes }) {
            if (changes.length === 0) return '';
            const rows = changes.slice(0, listedChanges).map(({ kind, subject, change, effect })=>[
                    kind,
                    markdownCode(subject),
                    change,
                    markdownText(effect)
                ]);
            const more = changes.length - listedChanges;
            return [
                '### What this change does to its own judgement',
                summary_table([
                    [
                        'kind',
                        'what',
                        'change',
                        'effect'
                    ],
                    ...rows
                ]),
                ...more > 0 ? [
                    `and ${more} more in verdict.json`
                ] : []
            ].join('\n\n');
        }
        function gatesTable(verdict) {
            const gates = (0, headline.iY)(verdict);
            if (gates.length === 0) return '';
            const rows = (0, gate_rows.Z)(gates).map(({ gate, findings, failsOn, scanner, time })=>[
                    gate === undefined ? '' : `**${gate.gate}**`,
                    gate === undefined ? '' : `${headline.rf[gate.verdict]} ${gate.verdict}`,
                    findings,
                    failsOn,
                    markdownText(scanner),
                    time
                ]);
            return summary_table([
                gate_rows.B,
                ...rows
            ]);
        }
        function summary_table(rows) {
            return markdownTable(rows, {
                alignDelimiters: false
            });
        }
        function problemsSection(judgement) {
            const problems = (0, report_problems.G)(judgement).map(({ gate, scanner, reason, remedy, command, reproduce })=>{
                const who = scanner === undefined ? `**${gate}**` : `**${gate}**, ${markdownCode(scanner)}`;
                return [
                    `${who}: ${markdownText(reason)}`,
                    ...remedy === undefined ? [] : [
                        `Way out: ${markdownText(remedy)}`
                    ],
                    ...command === undefined ? [] : [
                        'Command:',
                        commandBlock(command)
                    ],
                    'Reproduce:',
                    markdownBlock(reproduce)
                ].join('\n\n');
            });
            return problems.length === 0 ? '' : [
                '### Errors',
                ...problems
            ].join('\n\n');
        }
        function remarksSection(verdict) {
            return (0, report_problems.r)(verdict).map(({ gate, reason })=>`- **${gate}**: ${markdownText(reason)}`).join('\n');
        }
        function within(section, what) {
            return size(section) <= shareLimit ? section : `${what} are too long for this page: see verdict.json.`;
        }
        function summaryMarkdown(judgement, limit = summaryLimit) {
            const { verdict, log } = judgement;
            const before = [
                summary_head(verdict),
                within(changesSection(verdict), 'The changes'),
                gatesTable(verdict),
                addedSection(verdict),
                within(problemsSection(judgement), 'The errors'),
                within(remarksSection(verdict), 'The remarks')
            ];
            const after = [
                knownSection(verdict),
                within(proofsSection(verdict), 'The proofs')
            ];
            const room = limit - size([
                ...before,
                ...after
            ].join('\n\n'));
            const findings = findingsSections((0, headline.iY)(verdict), (0, report_findings.I)(log), room);
            return `${[
                ...before,
                ...findings,
                ...after
            ].filter((section)=>section !== '').join('\n\n')}\n`;
        }
    },
    56104: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CO: ()=>addedCount,
            L0: ()=>reachText,
            TK: ()=>rulesText,
            Z9: ()=>placeText
        });
        var _sarif_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75449);
        function addedCount(suppressions) {
            return suppressions.filter(({ added })=>added).length;
        }
        function placeText({ path, line }) {
            return `${(0, _sarif_paths_js__WEBPACK_IMPORTED_MODULE_0__.LF)(path)}:${line}`;
        }
        function rulesText({ rules }) {
            return rules.length === 0 ? 'all rules' : rules.join(', ');
        }
        const reaches = {
            line: 'line',
            'next-line': 'next line',
            block: 'from here on',
            file: 'whole file'
        };
        function reachText({ scope }) {
            return reaches[scope];
        }
    },
    5445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>terminalReport
        });
        var report_findings = __webpack_require__(19334);
        var gate_rows = __webpack_require__(28801);
        var headline = __webpack_require__(14512);
        var paint = __webpack_require__(9066);
        var printable = __webpack_require__(29073);
        var problems = __webpack_require__(53300);
        var asides = __webpack_require__(80445);
        var amounts = __webpack_require__(15911);
        var wrap = __webpack_require__(8748);
        ;
        const listedFindings = 50;
        const listedSuppressions = 20;
        function fixLines(finding, told, columns) {
            const key = `${finding.rule}\n${finding.fix ?? ''}`;
            if (finding.fix === undefined || told.has(key)) return [];
            told.add(key);
            return (0, wrap.r)('      ', `Fix: ${(0, printable.em)(finding.fix)}`, columns);
        }
        function countingLines(counting, { columns, colors, log }) {
            const told = new Set();
            const more = counting.length - listedFindings;
            return [
                ...counting.slice(0, listedFindings).flatMap((finding)=>{
                    const place = (0, printable.RK)((0, report_findings.$)(finding));
                    const text = `${place}  ${(0, printable.RK)(finding.rule)} (${finding.severity})  ${(0, printable.em)(finding.message)}`;
                    const [first = '', ...rest] = (0, wrap.r)('  ', text, columns, '      ');
                    const head = `  ${place}`;
                    const painted = first.startsWith(head) ? colors.bold(head) + first.slice(head.length) : first;
                    return [
                        painted,
                        ...rest,
                        ...fixLines(finding, told, columns)
                    ];
                }),
                ...more > 0 ? (0, wrap.r)('  ', `and ${more} more in ${log}`, columns) : []
            ];
        }
        function asideLines(aside, { columns, colors, log }) {
            if (aside.length === 0) return [];
            const inline = aside.filter(asides.mO);
            const more = inline.length - listedSuppressions;
            return [
                ...(0, wrap.r)('  ', `${(0, asides.P6)(aside)}: see ${log}`, columns),
                ...inline.slice(0, listedSuppressions).flatMap((finding)=>(0, wrap.r)('    ', `${(0, printable.RK)((0, report_findings.$)(finding))}  ${(0, printable.RK)(finding.rule)}`, columns, '      ')),
                ...more > 0 ? [
                    `    and ${more} more`
                ] : []
            ].map((line)=>colors.dim(line));
        }
        const counted = (count)=>count === 0 ? 'no finding counts' : `${(0, amounts.LS)(count, 'finding')} ${count === 1 ? 'counts' : 'count'}`;
        function findingsSection(gate, all, page) {
            const own = all.filter((finding)=>finding.gate === gate.gate);
            const counting = own.filter((finding)=>finding.mark === undefined);
            const lines = [
                ...countingLines(counting, page),
                ...asideLines(own.slice(counting.length), page),
                ...(0, asides.jH)(gate).flatMap((text)=>(0, wrap.r)('  ', (0, printable.em)(text), page.columns, '      '))
            ];
            if (lines.length === 0) return [];
            const title = `${gate.gate}: ${counted(counting.length)}`;
            const style = counting.length === 0 ? page.colors.bold : (0, paint.ND)(page.colors, gate);
            return [
                page.colors.bold(style(title)),
                ...lines
            ];
        }
        var report_suppressions = __webpack_require__(56104);
        ;
        const listedAdded = 10;
        function line(suppression) {
            const { scanner, reason } = suppression;
            const what = `${scanner}, ${(0, printable.em)((0, report_suppressions.TK)(suppression))}, ${(0, report_suppressions.L0)(suppression)}`;
            return `${(0, printable.RK)((0, report_suppressions.Z9)(suppression))}  ${what}${reason === '' ? '' : `: ${(0, printable.em)(reason)}`}`;
        }
        function suppressionsSection({ suppressions }, { columns, colors }) {
            if (suppressions.length === 0) return [];
            const added = (0, report_suppressions.CO)(suppressions);
            const count = `${(0, amounts.LS)(suppressions.length, 'inline suppression')}${added === 0 ? '' : `, ${added} of them new`}`;
            if (added === 0) return [
                colors.dim(count)
            ];
            const more = added - listedAdded;
            return [
                colors.bold(count),
                ...suppressions.slice(0, Math.min(added, listedAdded)).flatMap((suppression)=>(0, wrap.r)('  + ', line(suppression), columns, '      ')),
                ...more > 0 ? [
                    `  and ${more} more in verdict.json`
                ] : []
            ];
        }
        var text_table = __webpack_require__(42906);
        ;
        const listedChanges = 20;
        const longestCommand = 1000;
        function sourceSection({ source, name, notes }, { columns, colors }) {
            const because = (0, printable.em)(source.trustedBecause);
            return [
                ...(0, wrap.r)('Judged  ', (0, printable.RK)((0, headline.XU)(source)) + (name === '' ? '' : `, as "${(0, printable.RK)(name)}"`), columns),
                ...because === '' ? [] : (0, wrap.r)('Rules   ', because, columns),
                ...notes.flatMap((note)=>(0, wrap.r)('Note    ', (0, printable.em)(note), columns)).map((line)=>colors.yellow(line))
            ];
        }
        function tableSection(gates, { columns, colors }) {
            if (gates.length === 0) return [];
            const head = [
                '',
                ...gate_rows.B
            ].map((text)=>({
                    text,
                    style: colors.dim
                }));
            const rows = (0, gate_rows.Z)(gates).map(({ gate, findings, failsOn, scanner, time })=>{
                const style = gate === undefined ? colors.dim : (0, paint.ND)(colors, gate);
                return [
                    {
                        text: gate === undefined ? '' : headline.rf[gate.verdict],
                        style
                    },
                    {
                        text: gate?.gate ?? ''
                    },
                    {
                        text: gate?.verdict ?? '',
                        style
                    },
                    ...[
                        findings,
                        failsOn,
                        (0, printable.RK)(scanner),
                        time
                    ].map((text)=>({
                            text
                        }))
                ];
            });
            return (0, text_table.e)([
                head,
                ...rows
            ], columns);
        }
        function changesSection({ changes }, { columns, colors }) {
            if (changes.length === 0) return [];
            const more = changes.length - listedChanges;
            return [
                colors.bold('What this change does to its own judgement'),
                ...changes.slice(0, listedChanges).flatMap(({ kind, subject, change, effect })=>(0, wrap.r)('  ! ', `${kind} ${(0, printable.RK)(subject)} ${change}: ${(0, printable.em)(effect)}`, columns)),
                ...more > 0 ? [
                    `  and ${more} more in verdict.json`
                ] : []
            ];
        }
        function problemsSection(judgement, { columns, colors }) {
            return (0, problems.G)(judgement).flatMap((problem, index)=>[
                    ...index > 0 ? [
                        ''
                    ] : [],
                    ...(0, wrap.r)(`${problem.gate}: error  `, whoAndWhy(problem), columns, '    ').map((line)=>colors.magenta(line)),
                    ...problem.remedy === undefined ? [] : (0, wrap.r)('    Way out: ', (0, printable.em)(problem.remedy), columns),
                    ...problem.command === undefined ? [] : (0, wrap.r)('    Command: ', commandText(problem.command), columns),
                    ...(0, wrap.r)('    Reproduce: ', problem.reproduce, columns)
                ]);
        }
        function commandText(command) {
            if (!(0, printable.IT)(command)) return printable.iR;
            return command.length <= longestCommand ? command : `${(0, printable.em)(command, longestCommand)} (whole in verdict.json)`;
        }
        function whoAndWhy({ scanner, reason }) {
            return scanner === undefined ? (0, printable.em)(reason) : `${(0, printable.RK)(scanner)}: ${(0, printable.em)(reason)}`;
        }
        function remarksSection(verdict, { columns, colors }) {
            return (0, problems.r)(verdict).flatMap(({ gate, reason })=>(0, wrap.r)(`${gate}: `, (0, printable.em)(reason), columns, '    ')).map((line)=>colors.dim(line));
        }
        function reportsSection({ columns, colors }, folder) {
            if (folder === undefined) return [];
            const text = `${(0, printable.RK)(folder)} (results.sarif; verdict.json with the proofs; summary.md)`;
            return (0, wrap.r)('Reports  ', text, columns).map((line)=>colors.dim(line));
        }
        function terminalReport(judgement, options) {
            const { verdict, log } = judgement;
            const page = {
                columns: Number.isFinite(options.columns) ? Math.max(60, Math.floor(options.columns)) : 80,
                colors: (0, paint.nI)(options.color),
                log: options.folder === undefined ? 'results.sarif' : (0, printable.RK)(`${options.folder}/results.sarif`)
            };
            const gates = (0, headline.iY)(verdict);
            const findings = (0, report_findings.I)(log);
            const last = (0, wrap.r)(`${headline.rf[verdict.verdict]} `, (0, headline.Pl)(verdict), page.columns);
            const sections = [
                sourceSection(verdict, page),
                changesSection(verdict, page),
                tableSection(gates, page),
                ...gates.map((gate)=>findingsSection(gate, findings, page)),
                suppressionsSection(verdict, page),
                problemsSection(judgement, page),
                remarksSection(verdict, page),
                reportsSection(page, options.folder),
                last.map((line)=>(0, paint.FL)(page.colors, verdict.verdict)(line))
            ];
            const shown = sections.filter((section)=>section.length > 0).map((section)=>section.join('\n'));
            return `${shown.join('\n\n')}\n`;
        }
    },
    19350: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>verdictJson
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14512);
        var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44216);
        function withoutId({ gate, ...result }) {
            return [
                gate,
                result
            ];
        }
        function verdictDocument(verdict, exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_0__.hS[verdict.verdict]) {
            return {
                schemaVersion: 1,
                verdict: verdict.verdict,
                exitCode,
                name: verdict.name,
                source: verdict.source,
                gates: Object.fromEntries((0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.iY)(verdict).map(withoutId)),
                changes: verdict.changes,
                suppressions: verdict.suppressions,
                notes: verdict.notes
            };
        }
        function verdictJson(verdict, exitCode) {
            return (0, _json_text_js__WEBPACK_IMPORTED_MODULE_2__.s)(verdictDocument(verdict, exitCode));
        }
    },
    1693: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L: ()=>writeReports,
            O: ()=>removeVerdict
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
        var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44216);
        var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88825);
        var _verdict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19350);
        async function refuseUnlessFolder({ files }, { folder, remedy }) {
            const stat = await files.stat(folder);
            if (stat === undefined || stat.kind === 'directory') return;
            const what = stat.kind === 'symlink' ? 'a symbolic link' : stat.kind === 'file' ? 'a file' : 'no folder';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.ue(`The reports cannot be written to ${folder}, because it is ${what}: remove it, or ${remedy}`);
        }
        async function writeAll({ files }, folder, judgement) {
            const paths = {
                sarif: `${folder}/results.sarif`,
                verdict: `${folder}/verdict.json`,
                summary: `${folder}/summary.md`
            };
            await files.makeFolder(folder);
            await files.remove(paths.verdict);
            await files.write(paths.sarif, (0, _json_text_js__WEBPACK_IMPORTED_MODULE_3__.s)(judgement.log));
            await files.write(paths.summary, (0, _summary_js__WEBPACK_IMPORTED_MODULE_1__.e)(judgement));
            await files.write(paths.verdict, (0, _verdict_json_js__WEBPACK_IMPORTED_MODULE_2__.G)(judgement.verdict, judgement.exitCode));
            return paths;
        }
        async function writeReports(host, place, judgement) {
            await refuseUnlessFolder(host, place);
            try {
                return await writeAll(host, place.folder, judgement);
            } catch (cause) {
                throw unwritable(place, cause);
            }
        }
        async function removeVerdict(host, place) {
            await refuseUnlessFolder(host, place);
            try {
                await host.files.remove(`${place.folder}/verdict.json`);
            } catch (cause) {
                throw unwritable(place, cause);
            }
        }
        const unwritable = ({ folder, remedy }, cause)=>new _errors_js__WEBPACK_IMPORTED_MODULE_0__.ue(`The reports cannot be written to ${folder} (${remedy})`, {
                cause
            });
    },
    69344: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>sameArguments
        });
        var _scan_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13277);
        const telling = [
            'fail-on',
            'config',
            'working-directory',
            'offline-data',
            'images'
        ];
        const lists = [
            'fail-on',
            'images'
        ];
        function sameArguments(directory, inputs) {
            const flags = telling.flatMap((name)=>{
                const given = inputs[name].trim();
                const value = lists.includes(name) ? given.replaceAll(/\s+/g, ' ') : given;
                if (value === '') return [];
                return value.startsWith('-') ? [
                    `--${name}=${(0, _scan_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(value)}`
                ] : [
                    `--${name}`,
                    (0, _scan_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(value)
                ];
            });
            return [
                ...folder(directory),
                ...flags
            ].map((word)=>` ${word}`).join('');
        }
        function folder(directory) {
            if (directory === '.' || directory === '') return [];
            return [
                (0, _scan_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(directory.startsWith('-') ? `./${directory}` : directory)
            ];
        }
    },
    32075: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Fg: ()=>markOf,
            kN: ()=>withMark,
            xJ: ()=>severityOf
        });
        var _properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86552);
        var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98266);
        const marks = [
            'waived',
            'suppressed',
            'baseline',
            'below-threshold',
            'duplicate'
        ];
        function markOf(result) {
            const text = (0, _properties_js__WEBPACK_IMPORTED_MODULE_0__.P)(result, 'mark');
            if (text === undefined) return undefined;
            const mark = marks.find((known)=>known === text);
            if (mark === undefined) throw new Error(`a result of rule ${result.ruleId ?? '(none)'} has the unknown mark ${text}`);
            return mark;
        }
        function suppression(kind, justification) {
            const reason = justification === '' ? {} : {
                justification
            };
            return {
                suppressions: [
                    {
                        kind,
                        status: 'accepted',
                        ...reason
                    }
                ]
            };
        }
        function inSarif(mark, justification, kind) {
            switch(mark){
                case 'waived':
                    return suppression('external', justification);
                case 'suppressed':
                    return suppression(kind, justification);
                case 'baseline':
                    return {
                        baselineState: 'unchanged'
                    };
                case 'below-threshold':
                case 'duplicate':
                    return {};
            }
        }
        function withMark(result, mark, justification = '', kind = 'inSource') {
            if (markOf(result) !== undefined) return result;
            const properties = {
                ...result.properties,
                [_properties_js__WEBPACK_IMPORTED_MODULE_0__.C.mark]: mark
            };
            return {
                ...result,
                ...inSarif(mark, justification, kind),
                properties
            };
        }
        function severityOf(result) {
            const text = (0, _properties_js__WEBPACK_IMPORTED_MODULE_0__.P)(result, 'severity');
            const severity = _severity_js__WEBPACK_IMPORTED_MODULE_1__.gO.find((known)=>known === text);
            if (severity === undefined) {
                throw new Error(`a result of rule ${result.ruleId ?? '(none)'} has no valid ${_properties_js__WEBPACK_IMPORTED_MODULE_0__.C.severity}`);
            }
            return severity;
        }
    },
    11985: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>mergeRuns
        });
        const schemaAddress = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
        function mergeRuns(runs) {
            const seen = new Set();
            for (const { tool, automationDetails } of runs){
                const id = automationDetails?.id ?? '';
                const key = JSON.stringify([
                    tool.driver.name,
                    id
                ]);
                if (seen.has(key)) throw new Error(`two runs of ${tool.driver.name} share the category "${id}"`);
                seen.add(key);
            }
            return {
                $schema: schemaAddress,
                version: '2.1.0',
                runs: [
                    ...runs
                ]
            };
        }
    },
    86552: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>propertyNames,
            P: ()=>textProperty
        });
        const propertyNames = {
            severity: 'security-gates/severity',
            mark: 'security-gates/mark',
            fix: 'security-gates/fix',
            commit: 'security-gates/commit',
            sameAs: 'security-gates/same-as'
        };
        function textProperty(result, name) {
            const properties = result.properties ?? {};
            const value = properties[propertyNames[name]];
            return typeof value === 'string' ? value : undefined;
        }
    },
    13277: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>commandLine,
            h: ()=>quote
        });
        function quote(argument) {
            return /^[A-Za-z0-9_@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
        }
        function commandLine(folder, env, program, args) {
            const variables = Object.entries(env).map(([name, value])=>`${name}=${quote(value)}`);
            return [
                `cd ${quote(folder)} &&`,
                ...variables,
                quote(program),
                ...args.map(quote)
            ].join(' ');
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
    },
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
