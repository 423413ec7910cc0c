export const id = 133;
export const ids = [
    133
];
export const modules = {
    31133: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            fixCommand: ()=>fixCommand
        });
        var config_config = __webpack_require__(12219);
        var config_inputs = __webpack_require__(64389);
        var strictest = __webpack_require__(97010);
        var errors = __webpack_require__(83916);
        var src_folder = __webpack_require__(71683);
        var local = __webpack_require__(44197);
        var read_texts = __webpack_require__(43230);
        var printable = __webpack_require__(29073);
        ;
        const around = 3;
        function unifiedDiff(path, before, after) {
            if (before === after) return '';
            const old = linesOf(before ?? '');
            const now = linesOf(after);
            const shorter = Math.min(old.length, now.length);
            const same = countWhile(shorter, (index)=>old[index] === now[index]);
            const sameEnd = countWhile(shorter - same, (index)=>old.at(-1 - index) === now.at(-1 - index));
            const start = Math.max(0, same - around);
            const tail = Math.min(around, sameEnd);
            const oldEnd = old.length - sameEnd;
            const nowEnd = now.length - sameEnd;
            const body = [
                ...old.slice(start, same).map((line)=>` ${line}`),
                ...old.slice(same, oldEnd).map((line)=>`-${line}`),
                ...now.slice(same, nowEnd).map((line)=>`+${line}`),
                ...old.slice(oldEnd, oldEnd + tail).map((line)=>` ${line}`)
            ];
            const header = `@@ -${range(start, oldEnd + tail)} +${range(start, nowEnd + tail)} @@`;
            return [
                `--- ${before === undefined ? '/dev/null' : `a/${path}`}`,
                `+++ b/${path}`,
                header,
                ...body
            ].join('\n') + '\n';
        }
        function linesOf(text) {
            if (text === '') return [];
            const lines = text.split('\n');
            const last = lines.pop() ?? '';
            return last === '' ? lines : [
                ...lines,
                `${last}\n\\ No newline at end of file`
            ];
        }
        function countWhile(limit, holds) {
            let count = 0;
            while(count < limit && holds(count))count += 1;
            return count;
        }
        const range = (start, end)=>end === start ? `${start},0` : end === start + 1 ? `${end}` : `${start + 1},${end - start}`;
        var paths = __webpack_require__(75449);
        var dist = __webpack_require__(38815);
        var ecosystems = __webpack_require__(78102);
        var dependabot_config_proposal = __webpack_require__(81865);
        var yaml_nodes = __webpack_require__(51200);
        ;
        const newConfiguration = (proposals)=>[
                'version: 2',
                'updates:',
                ...indented(blocks(proposals, dependabot_config_proposal.sj), 2, false),
                ''
            ].join('\n');
        function addEntries(text, proposals) {
            const yaml = (0, yaml_nodes.f)(text);
            if (!('document' in yaml) || !(0, dist.jh)(yaml.document.contents)) return undefined;
            const pair = yaml.document.contents.items.find(({ key })=>(0, dist.jn)(key) && key.value === 'updates');
            if (pair === undefined && yaml.fields(yaml.document.contents)?.has('updates') === true) return undefined;
            const wanted = (yaml.items(pair?.value)?.length ?? 0) + proposals.length;
            const added = pair === undefined ? appended(text, yaml, proposals) : extended(text, yaml, pair, proposals);
            return added !== undefined && entriesIn(added) === wanted ? added : undefined;
        }
        function entriesIn(text) {
            const yaml = (0, yaml_nodes.f)(text);
            if (!('document' in yaml)) return undefined;
            return yaml.items(yaml.fields(yaml.document.contents)?.get('updates')?.node)?.length;
        }
        function appended(text, yaml, proposals) {
            const end = lineEnd(text);
            const whole = text === '' || text.endsWith('\n') ? text : text + end;
            const lines = [
                'updates:',
                ...indented(blocks(proposals, styleOf(yaml, [])), 2, false)
            ];
            return `${whole}${lines.join(end)}${end}`;
        }
        function extended(text, yaml, pair, proposals) {
            const { value } = pair;
            if ((0, dist.oP)(value) && value.items.length > 0) {
                return value.flow === true ? rewritten(yaml.document, value, proposals) : spliced(text, yaml, value, proposals);
            }
            if ((0, dist.jn)(value) ? value.value !== null : value !== null && !(0, dist.oP)(value)) return undefined;
            const node = (0, dist.jn)(value) || (0, dist.oP)(value) ? value : undefined;
            const [start, stop] = node?.range ?? [
                (0, yaml_nodes.G)(pair.key),
                (0, yaml_nodes.G)(pair.key)
            ];
            const before = node === undefined ? text : text.slice(0, start).replace(/[ \t]+$/, '') + text.slice(stop);
            const at = nextLine(before, (0, yaml_nodes.G)(pair.key));
            return inserted(before, at, indented(blocks(proposals, styleOf(yaml, [])), 2, false));
        }
        function rewritten(document, list, proposals) {
            for (const { ecosystem, folders } of proposals){
                const named = folders.length === 1 ? {
                    directory: `/${folders[0]}`
                } : {
                    directories: folders.map((one)=>`/${one}`)
                };
                list.add(document.createNode({
                    'package-ecosystem': ecosystem,
                    ...named,
                    schedule: {
                        interval: 'weekly'
                    }
                }));
            }
            return document.toString({
                lineWidth: 0
            });
        }
        function spliced(text, yaml, list, proposals) {
            const column = (0, yaml_nodes.G)(list) - (text.lastIndexOf('\n', (0, yaml_nodes.G)(list) - 1) + 1);
            const last = list.items.at(-1);
            const at = afterComments(text, nextLine(text, Math.max((0, yaml_nodes.G)(last), endOf(last) - 1)), column);
            const isApart = list.items.length > 1 && /\n[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*$/.test(text.slice(0, lineStart(text, dashOf(text, last))));
            return inserted(text, at, indented(blocks(proposals, styleOf(yaml, list.items)), column, isApart));
        }
        function afterComments(text, from, column) {
            const comment = /[ \t]*#[^\n]*(?:\n|$)/y;
            let at = from;
            for(;;){
                comment.lastIndex = at;
                const [line] = comment.exec(text) ?? [];
                if (line === undefined || line.indexOf('#') <= column) return at;
                at += line.length;
            }
        }
        const dashOf = (text, item)=>text.lastIndexOf('-', (0, yaml_nodes.G)(item) - 1);
        const lineStart = (text, offset)=>text.lastIndexOf('\n', offset) + 1;
        function nextLine(text, offset) {
            const end = text.indexOf('\n', offset);
            return end === -1 ? text.length : end + 1;
        }
        function endOf(node) {
            const ends = [
                (0, yaml_nodes.G)(node)
            ];
            const see = ({ range })=>{
                ends.push(range?.[1] ?? 0);
            };
            if ((0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node)) {
                (0, dist.YR)(node, {
                    Scalar: (_, scalar)=>{
                        see(scalar);
                    },
                    Alias: (_, alias)=>{
                        see(alias);
                    },
                    Collection: (_, inner)=>{
                        if (inner.flow === true) see(inner);
                    }
                });
            }
            return ends.reduce((last, end)=>Math.max(last, end), 0);
        }
        function inserted(text, at, lines) {
            const end = lineEnd(text);
            const before = text.slice(0, at);
            const gap = before === '' || before.endsWith('\n') ? '' : end;
            return `${before}${gap}${lines.map((line)=>line + end).join('')}${text.slice(at)}`;
        }
        const lineEnd = (text)=>/\r\n/.test(text) ? '\r\n' : '\n';
        const blocks = (proposals, style)=>proposals.map((proposal)=>(0, dependabot_config_proposal.Wx)(proposal, style));
        function indented(entries, column, isApart) {
            const lines = entries.map((entry)=>entry.map((line)=>' '.repeat(column) + line));
            return lines.flatMap((entry)=>isApart ? [
                    '',
                    ...entry
                ] : entry);
        }
        function styleOf(yaml, items) {
            const interval = items.map((item)=>yaml.scalar(yaml.fields(yaml.fields(item)?.get('schedule')?.node)?.get('interval')?.node)).find((value)=>ecosystems.HR.some((known)=>known === value && known !== 'cron'));
            const name = yaml.fields(items.at(-1))?.get('package-ecosystem')?.node;
            return {
                quote: quoteOf(name),
                interval: typeof interval === 'string' ? interval : dependabot_config_proposal.sj.interval
            };
        }
        function quoteOf(node) {
            if (!(0, dist.jn)(node)) return '';
            return node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
        }
        var assess = __webpack_require__(59199);
        var dependabot_config_findings = __webpack_require__(29193);
        var options = __webpack_require__(52445);
        ;
        function mend(tree, given) {
            const leniency = options.f.parse(given);
            const first = (0, assess.n)(tree, leniency);
            const refused = refusal(first);
            if (refused !== undefined || first.gaps === undefined) return {
                refused: refused ?? 'what is covered is not known'
            };
            const path = first.dependabot?.path ?? assess.$[0];
            const before = first.dependabot !== undefined && 'text' in first.dependabot ? first.dependabot.text : undefined;
            const added = (0, dependabot_config_proposal.fI)(first.gaps);
            const after = added.length === 0 ? before : textWith(before, added);
            if (added.length > 0 && after === undefined) return {
                refused: `entries cannot be added to \`updates\` in ${path} without changing it: write them by hand`
            };
            const files = tree.files.includes(path) ? tree.files : [
                ...tree.files,
                path
            ];
            const changed = {
                ...tree,
                files,
                read: (one)=>one === path ? after : tree.read(one)
            };
            return {
                path,
                before,
                after,
                added,
                left: leftIn(after === undefined ? first : (0, assess.n)(changed, leniency), path)
            };
        }
        const textWith = (before, added)=>before === undefined ? newConfiguration(added) : addEntries(before, added);
        function refusal({ dependabot, renovate, problems, gaps }) {
            if (dependabot !== undefined && 'unreadable' in dependabot) return `${dependabot.path} is larger than 1 MiB, or no regular file`;
            if (renovate !== undefined && 'wrong' in renovate) return `${renovate.path}: ${renovate.wrong}`;
            const [first] = problems;
            if (gaps === undefined && dependabot !== undefined && first !== undefined) return `${dependabot.path}:${first.line}: ${first.message} ${first.fix}`;
            return problems.find(({ isAboutFiles })=>isAboutFiles === true)?.message;
        }
        function leftIn({ problems, gaps = [] }, path) {
            const findings = [
                ...problems.map((problem)=>(0, dependabot_config_findings.Lb)(path, problem)),
                ...(0, dependabot_config_findings.JA)(gaps, path)
            ];
            return findings.filter(({ severity })=>severity === 'high').map(({ path: at, region, message, fix = '' })=>({
                    path: (0, paths.LF)(at),
                    line: region?.startLine ?? 1,
                    message,
                    fix
                }));
        }
        var scanner = __webpack_require__(50798);
        var scanners = __webpack_require__(92308);
        var judged_tree = __webpack_require__(28501);
        var trust_trust = __webpack_require__(23272);
        ;
        async function fixCommand({ directory, dryRun }, host = (0, local.O)()) {
            const { root, tree, options } = await groundOf(host, directory);
            const mended = mend(tree, options);
            if ('refused' in mended) throw new errors.eb(`${mended.refused}; nothing was written`);
            const place = {
                root,
                path: mended.path
            };
            const mode = await writableMode(host, place);
            const before = await exactText(host, place);
            if (before !== mended.before) throw new errors.eb(`${mended.path} is not encoded in UTF-8; save it so; nothing was written`);
            const { out, err } = host.console;
            const changes = mended.after !== mended.before;
            if (dryRun && changes) out(shown(unifiedDiff(mended.path, mended.before, mended.after ?? '')));
            else if (changes) await host.files.write(`${root}/${mended.path}`, mended.after ?? '', mode);
            (dryRun ? err : out)(shown(report(mended, dryRun)));
            return mended.left.length > 0 || dryRun && changes ? errors.hS.fail : errors.hS.pass;
        }
        async function groundOf(host, directory) {
            const folder = await (0, src_folder.CI)(host, directory);
            const repository = await host.repository(folder);
            const inputs = (0, src_folder.I)(config_inputs.Rv, folder, repository);
            const trust = await (0, trust_trust.i)(host, {
                folder,
                repository,
                inputs,
                token: '',
                staged: false
            });
            const config = (0, strictest.O)(trust.uses.map((use)=>(0, config_config.jK)(use.inputs, use.policy, scanners.U)));
            const { root, files } = await (0, judged_tree.I)(host, folder, repository, trust.source, []);
            const texts = await (0, read_texts._)(host.files, root, files, scanner.z.reads);
            const tree = {
                files,
                read: (path)=>texts.get(path),
                workingDirectory: config.workingDirectory
            };
            const options = config.gates[scanner.z.gate].scanners[scanner.z.id] ?? {};
            return {
                root: repository?.root ?? folder,
                tree,
                options
            };
        }
        async function writableMode(host, { root, path }) {
            const [folder = ''] = path.split('/');
            const above = await host.files.stat(`${root}/${folder}`);
            const own = above === undefined ? undefined : await host.files.stat(`${root}/${path}`);
            if (above !== undefined && above.kind !== 'directory') throw odd(folder, 'folder');
            if (own !== undefined && own.kind !== 'file') throw odd(path, 'regular file');
            return own?.mode ?? 0o644;
        }
        const odd = (path, wanted)=>new errors.eb(`${path} is no ${wanted}; make it one; nothing was written`);
        async function exactText(host, { root, path }) {
            const content = await host.files.read(`${root}/${path}`);
            if (content === undefined) return undefined;
            const text = content.toString('utf8');
            return Buffer.from(text, 'utf8').equals(content) ? text : '';
        }
        function report({ path, added, left }, dryRun) {
            const what = added.map(({ ecosystem, folders })=>`  ${ecosystem}: ${folders.map((one)=>`/${one}`).join(', ')}\n`);
            const first = added.length === 0 ? `${path}: no entry is missing.\n` : `${dryRun ? 'Would be added to' : 'Added to'} ${path}:\n${what.join('')}`;
            const rest = left.map(({ path: at, line, message, fix })=>`  ${at}:${line}: ${message} ${fix}\n`);
            return `${first}${rest.length === 0 ? '' : `Left for you:\n${rest.join('')}`}`;
        }
        const shown = (text)=>text.split(/\r?\n/).map(printable.RK).join('\n');
    }
};
