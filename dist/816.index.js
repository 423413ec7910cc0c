export const id = 816;
export const ids = [
    816
];
export const modules = {
    43230: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>readDetectTexts
        });
        var _sarif_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16561);
        var _sarif_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75449);
        const fileLimit = 1024 * 1024;
        const largeLimit = 32 * 1024 * 1024;
        const totalLimit = 64 * 1024 * 1024;
        async function readDetectTexts(files, root, paths, globs, large = []) {
            const texts = new Map();
            const room = {
                left: totalLimit
            };
            const isLarge = large.length === 0 ? ()=>false : (0, _sarif_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__.k)(large);
            const targetOf = linksBelow(files, root, paths);
            const found = [];
            for (const path of paths.filter((0, _sarif_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__.k)(globs))){
                const own = (0, _sarif_paths_js__WEBPACK_IMPORTED_MODULE_1__.pk)(root, path);
                const stat = await files.stat(own);
                const at = stat?.kind === 'symlink' && isLarge(path) ? await targetOf(path) : own;
                const target = at === own || at === undefined ? stat : await files.stat(at);
                if (at === undefined || target?.kind !== 'file') continue;
                if (target.size <= (isLarge(path) ? largeLimit : fileLimit)) found.push({
                    path,
                    size: target.size,
                    at
                });
            }
            for (const { path, size, at } of found.toSorted((a, b)=>a.size - b.size)){
                if (size > room.left) break;
                const content = await files.read(at);
                if (content === undefined) continue;
                room.left -= content.length;
                texts.set(path, content.toString('utf8'));
            }
            return texts;
        }
        function linksBelow(files, root, paths) {
            const known = new Set(paths.map(_sarif_paths_js__WEBPACK_IMPORTED_MODULE_1__.LF));
            return async (path)=>{
                const [base, real] = [
                    await files.real(root),
                    await files.real(`${root}/${(0, _sarif_paths_js__WEBPACK_IMPORTED_MODULE_1__.LF)(path)}`)
                ];
                if (base === undefined || real?.startsWith(`${base}/`) !== true) return undefined;
                return known.has(real.slice(base.length + 1)) ? real : undefined;
            };
        }
    },
    7662: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>readableBlobs
        });
        async function readableBlobs(repository, ids) {
            const wanted = [
                ...new Set(ids)
            ];
            if (wanted.length === 0) return new Map();
            try {
                return await repository.blobs(wanted);
            } catch  {
                if (wanted.length === 1) return new Map();
                const middle = Math.ceil(wanted.length / 2);
                const first = await readableBlobs(repository, wanted.slice(0, middle));
                const second = await readableBlobs(repository, wanted.slice(middle));
                return new Map([
                    ...first,
                    ...second
                ]);
            }
        }
    },
    28501: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>judgedTree,
            n: ()=>judgedTrees
        });
        var paths = __webpack_require__(75449);
        ;
        const submodule = 'a submodule, which is a repository of its own';
        const notCheckedOut = 'a tracked file that is not checked out';
        const notInClone = 'a file whose content is not in the clone';
        function unreadFiles(gaps) {
            return gaps.filter(({ reason })=>reason === notCheckedOut || reason === notInClone).map(({ path })=>path);
        }
        function diskPath(root, path) {
            return Buffer.concat([
                Buffer.from(`${root}/`),
                (0, paths.X5)(path)
            ]);
        }
        async function inBatches(items, ask) {
            const answers = [];
            for(let at = 0; at < items.length; at += batch){
                answers.push(...await Promise.all(items.slice(at, at + batch).map(ask)));
            }
            return answers;
        }
        function sortedGaps(gaps) {
            return [
                ...gaps
            ].sort((a, b)=>a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
        }
        const batch = 1000;
        ;
        async function folderInPlace(host, folder) {
            const root = await host.files.real(folder) ?? folder;
            return treeOf(root, await walk(host.files, root, ''));
        }
        async function walk(files, root, folder) {
            const names = await files.list(folder === '' ? root : `${root}/${(0, paths.LF)(folder)}`);
            const found = [];
            for (const name of names.filter((each)=>each !== '.git')){
                const path = folder === '' ? (0, paths.xD)(name) : `${folder}/${(0, paths.xD)(name)}`;
                const stat = await files.stat(diskPath(root, path));
                if (stat?.kind === 'directory') found.push(...await walk(files, root, path));
                else if (stat === undefined) found.push({
                    gap: {
                        path,
                        reason: 'a file whose name is no UTF-8, outside git'
                    }
                });
                else found.push(await judged(files, root, path, stat.kind));
            }
            return found;
        }
        async function repositoryInPlace(host, repository, local) {
            const index = await repository.index();
            const submodules = new Set(index.filter(({ mode })=>mode === '160000').map(({ path })=>path));
            const untracked = local ? await repository.untracked() : [];
            const leftOut = local ? new Set(await repository.unwatched()) : undefined;
            const paths = [
                ...new Set([
                    ...index.map(({ path })=>path),
                    ...untracked
                ])
            ];
            const look = async (path)=>{
                if (submodules.has(path)) return {
                    gap: {
                        path,
                        reason: submodule
                    }
                };
                const stat = await host.files.stat(diskPath(repository.root, path));
                if (stat === undefined) {
                    return leftOut?.has(path) === false ? undefined : {
                        gap: {
                            path,
                            reason: notCheckedOut
                        }
                    };
                }
                return judged(host.files, repository.root, path, stat.kind);
            };
            return treeOf(repository.root, await inBatches(paths, look));
        }
        async function judged(files, root, path, kind) {
            if (kind === 'file') return {
                file: path
            };
            if (kind !== 'symlink') return {
                gap: {
                    path,
                    reason: 'neither a file nor a link'
                }
            };
            if (!(0, paths.g0)(path)) return {
                gap: {
                    path,
                    reason: 'a link whose name is no UTF-8'
                }
            };
            const target = await files.real(`${root}/${(0, paths.LF)(path)}`).catch(()=>undefined);
            if (target === undefined) return {
                gap: {
                    path,
                    reason: 'a link to nothing'
                }
            };
            if (target !== root && !target.startsWith(`${root}/`)) return {
                gap: {
                    path,
                    reason: 'a link out of the tree'
                }
            };
            if (target.slice(root.length).split('/').includes('.git')) return {
                gap: {
                    path,
                    reason: "a link into git's own folder"
                }
            };
            return (await files.stat(target))?.kind === 'file' ? {
                file: path
            } : undefined;
        }
        function treeOf(root, found) {
            const present = found.filter((each)=>each !== undefined);
            const gaps = sortedGaps(present.flatMap((each)=>'gap' in each ? [
                    each.gap
                ] : []));
            return {
                root,
                files: present.flatMap((each)=>'file' in each ? [
                        each.file
                    ] : []).sort(),
                unread: unreadFiles(gaps),
                gaps,
                changes: [],
                inPlace: true
            };
        }
        var errors = __webpack_require__(83916);
        var tree_entries = __webpack_require__(18737);
        ;
        const viewLimit = 200_000;
        function judgeLinks(links, files, isSteering) {
            const folders = (0, tree_entries.pd)(files);
            const walkable = (0, tree_entries.pd)([
                ...files,
                ...links.map(({ path })=>path)
            ]);
            const found = links.map((link)=>resolve(link, files, folders, walkable));
            const resolved = found.filter((link)=>'to' in link);
            const toFiles = resolved.filter(({ to })=>to === 'file');
            const toFolders = resolved.filter(({ to })=>to === 'folder');
            const judged = judgeFolderLinks(toFolders, [
                ...files,
                ...toFiles.map(({ path })=>path)
            ], isSteering);
            return {
                safe: [
                    ...toFiles,
                    ...judged.filter((link)=>'to' in link)
                ],
                refused: [
                    ...found.filter((link)=>'reason' in link),
                    ...judged.filter((link)=>'reason' in link)
                ]
            };
        }
        function resolve({ path, target }, files, folders, walkable) {
            const text = (0, paths.xD)(target);
            const refused = (reason)=>({
                    path,
                    reason,
                    steers: false
                });
            if (!(0, paths.g0)(text) || /%00|%5C|^[A-Za-z]%3A/.test(text)) return refused('a link to a name that not every system reads alike');
            if (text.startsWith('/')) return refused('a link out of the repository');
            const at = links_walk((0, tree_entries.yS)(path), text.split('/'), walkable);
            if (at === 'outside') return refused('a link out of the repository');
            const to = at === 'nowhere' ? undefined : files.has(at.path) ? 'file' : folders.has(at.path) ? 'folder' : undefined;
            if (at === 'nowhere' || to === undefined || to === 'file' && /\/\.?$/.test(text)) {
                return refused('a link to something that is no file or folder of the judged tree');
            }
            return {
                path,
                linkTo: target.toString('utf8'),
                to,
                at: at.path
            };
        }
        function links_walk(from, segments, folders) {
            let at = from;
            for (const segment of segments){
                if (segment === '' || segment === '.') continue;
                if (!folders.has(at)) return 'nowhere';
                if (segment !== '..') at = at === '' ? segment : `${at}/${segment}`;
                else if (at === '') return 'outside';
                else at = (0, tree_entries.yS)(at);
            }
            return {
                path: at
            };
        }
        function judgeFolderLinks(links, names, isSteering) {
            const linked = (0, tree_entries.pd)(links.map(({ path })=>path));
            const inside = namesByFolder(names, new Set(links.map(({ at })=>at)));
            let views = 0;
            return links.map((link)=>{
                const { path, at } = link;
                const below = inside.get(at) ?? [];
                if (at === '' || path.startsWith(`${at}/`)) return {
                    path,
                    reason: 'a link to a folder that holds it',
                    steers: false
                };
                if (linked.has(at)) return {
                    path,
                    reason: 'a link to a folder with further links to folders',
                    steers: false
                };
                views += below.length;
                if (views > viewLimit) return {
                    path,
                    reason: 'one of too many links to folders',
                    steers: false
                };
                const steers = below.some((name)=>!isSteering(name) && isSteering(path + name.slice(at.length)));
                return steers ? {
                    path,
                    reason: 'a link that would make a file of the head steer a scanner',
                    steers
                } : link;
            });
        }
        function namesByFolder(names, wanted) {
            const found = new Map([
                ...wanted
            ].map((folder)=>[
                    folder,
                    []
                ]));
            for (const name of names){
                for (const folder of (0, tree_entries.Zv)(name))found.get(folder)?.push(name);
            }
            return found;
        }
        var readable_blobs = __webpack_require__(7662);
        ;
        function textsOf(repository) {
            return async (entries)=>{
                const contents = await repository.blobs(entries.map(({ blob })=>blob));
                return new Map(entries.map(({ path, blob })=>[
                        path,
                        contents.get(blob)?.toString('utf8') ?? ''
                    ]));
            };
        }
        async function linkTargets(repository, links) {
            const targets = await (0, readable_blobs.B)(repository, links.map(({ blob })=>blob));
            const known = links.flatMap(({ path, blob })=>{
                const target = targets.get(blob);
                return target === undefined ? [] : [
                    {
                        path,
                        target
                    }
                ];
            });
            return {
                known,
                unknown: links.filter(({ blob })=>!targets.has(blob)).map(({ path })=>path)
            };
        }
        var path_matcher = __webpack_require__(16561);
        var short_id = __webpack_require__(38308);
        ;
        async function steeringTest(steerers, trusted, read) {
            const matches = (0, path_matcher.k)(steerers.flatMap(({ steeredBy })=>steeredBy));
            const followed = await Promise.all(steerers.map((steerer)=>followedBy(steerer, trusted, read)));
            const named = new Set(followed.flatMap((paths)=>[
                    ...paths
                ].map((path)=>path.toLowerCase())));
            return (path)=>matches(path) || named.has(path.toLowerCase());
        }
        async function followedBy({ steeredBy, follows }, trusted, read) {
            const followed = new Set();
            if (follows === undefined) return followed;
            const regular = new Map(trusted.filter(tree_entries.$W).map((entry)=>[
                    entry.path,
                    entry
                ]));
            const matches = (0, path_matcher.k)(steeredBy);
            let frontier = [
                ...regular.values()
            ].filter(({ path })=>matches(path));
            while(frontier.length > 0){
                const texts = await read(frontier);
                const named = [
                    ...texts
                ].flatMap(([path, text])=>follows(path, text)).filter((path)=>!followed.has(path));
                for (const path of named)followed.add(path);
                frontier = [
                    ...new Set(named)
                ].flatMap((path)=>regular.get(path) ?? []);
            }
            return followed;
        }
        function overlay(head, trusted, isSteering) {
            const ours = trusted.entries.filter(({ path })=>isSteering(path));
            const odd = ours.find((entry)=>!(0, tree_entries.$W)(entry));
            if (odd !== undefined) throw refusal(odd.path, trusted.commit, 'is a link or a submodule there; make it a regular file');
            const steeringHead = new Map(head.filter(({ path })=>isSteering(path)).map((entry)=>[
                    entry.path,
                    entry
                ]));
            const needed = (0, tree_entries.pd)(ours.map(({ path })=>path));
            const others = head.filter(({ path })=>!steeringHead.has(path));
            const inTheWay = others.filter((entry)=>(0, tree_entries.PJ)(entry) && needed.has(entry.path));
            const kept = others.filter((entry)=>!inTheWay.includes(entry));
            const taken = placeable(ours, kept, trusted);
            const links = inTheWay.map(({ path })=>change(path, 'symlink', `left out: ${(0, short_id.m)(trusted.commit)} has a folder with configuration there`));
            const blocked = new Set(inTheWay.map(({ path })=>path));
            const placed = new Set(taken);
            const gone = ours.filter((entry)=>!placed.has(entry) && !(0, tree_entries.Zv)(entry.path).some((folder)=>blocked.has(folder))).map(({ path })=>change(path, 'removed', 'not brought back: the head has nothing of its folder'));
            return {
                kept,
                taken,
                changes: [
                    ...steeringChanges(taken, steeringHead, trusted.commit),
                    ...gone,
                    ...links
                ]
            };
        }
        function placeable(ours, kept, trusted) {
            const steers = new Set(ours.map(({ path })=>path));
            const headFolders = (0, tree_entries.pd)(kept.map(({ path })=>path));
            const headFiles = new Set(kept.map(({ path })=>path));
            const filled = (0, tree_entries.pd)(trusted.entries.flatMap(({ path })=>steers.has(path) ? [] : [
                    path
                ]));
            const taken = ours.filter(({ path })=>belongs((0, tree_entries.yS)(path), headFolders, filled));
            for (const { path } of taken){
                if (headFolders.has(path)) throw refusal(path, trusted.commit, 'is a folder in the head; remove it or give it another name');
                const file = (0, tree_entries.Zv)(path).find((folder)=>headFiles.has(folder));
                if (file !== undefined) throw refusal(path, trusted.commit, `needs a folder where the head has the file ${(0, paths.LF)(file)}`);
            }
            return taken;
        }
        function belongs(folder, headFolders, filled) {
            if (headFolders.has(folder)) return true;
            return !filled.has(folder) && belongs((0, tree_entries.yS)(folder), headFolders, filled);
        }
        function steeringChanges(taken, head, commit) {
            const at = (0, short_id.m)(commit);
            const own = new Set(taken.map(({ path })=>path));
            const differing = taken.flatMap(({ path, blob })=>{
                const entry = head.get(path);
                const effect = `not obeyed: the file of ${at} counts`;
                if (entry === undefined) return [
                    change(path, 'removed', effect)
                ];
                if ((0, tree_entries.PJ)(entry)) return [
                    change(path, 'symlink', effect)
                ];
                return (0, tree_entries.$W)(entry) && entry.blob === blob ? [] : [
                    change(path, 'changed', effect)
                ];
            });
            const added = [
                ...head.values()
            ].filter(({ path })=>!own.has(path));
            return [
                ...differing,
                ...added.map((entry)=>change(entry.path, (0, tree_entries.PJ)(entry) ? 'symlink' : 'added', `not obeyed: left out, since ${at} has no such file`))
            ];
        }
        function change(subject, what, effect) {
            return {
                kind: 'steering',
                subject,
                change: what,
                effect
            };
        }
        function refusal(path, commit, what) {
            return new errors.ue(`${(0, paths.LF)(path)}, which steers a scanner in ${(0, short_id.m)(commit)}, ${what}`);
        }
        ;
        async function headTree(host, repository, commits, steerers) {
            const head = await repository.tree(commits.head);
            const trusted = await repository.tree(commits.trusted);
            const isSteering = await steeringTest(steerers, trusted, textsOf(repository));
            const { kept, taken, changes } = overlay(head, {
                commit: commits.trusted,
                entries: trusted
            }, isSteering);
            const sameOnDisk = await unmodified(repository, commits.head);
            return fill(host, repository, {
                judged: kept,
                taken,
                sameOnDisk,
                isSteering,
                changes
            });
        }
        async function stagedTree(host, repository, head) {
            const judged = await repository.index();
            const isUnmodified = head === undefined ? ()=>false : await unmodified(repository, head);
            const staged = new Set(await repository.stagedChanges(head));
            const sameOnDisk = (path)=>isUnmodified(path) && !staged.has(path);
            return fill(host, repository, {
                judged,
                taken: [],
                sameOnDisk,
                isSteering: ()=>false,
                changes: []
            });
        }
        async function commitTree(host, repository, commit) {
            const judged = await repository.tree(commit);
            const sameOnDisk = await unmodified(repository, commit);
            return fill(host, repository, {
                judged,
                taken: [],
                sameOnDisk,
                isSteering: ()=>false,
                changes: []
            });
        }
        async function unmodified(repository, commit) {
            const differing = new Set([
                ...await repository.modified(commit),
                ...await repository.unwatched()
            ]);
            return (path)=>!differing.has(path);
        }
        async function fill(host, repository, layers) {
            const judged = layers.judged.filter(({ path })=>!isGitsOwn(path));
            const regular = await placeRegular(host, repository, judged.filter(tree_entries.$W), layers.sameOnDisk);
            const taken = await placeTaken(repository, layers.taken);
            const files = [
                ...regular.placements,
                ...taken
            ].map(({ path })=>path);
            const links = await linksOf(repository, judged.filter(tree_entries.PJ), new Set(files), layers.isSteering);
            const symlinks = links.safe.map(({ path, linkTo })=>({
                    path,
                    linkTo
                }));
            const root = await host.files.scratch('judged-tree');
            await host.files.place(root, [
                ...regular.placements,
                ...taken,
                ...symlinks
            ]);
            const gaps = [
                ...regular.gaps,
                ...links.refused.map(({ path, reason })=>({
                        path,
                        reason
                    })),
                ...judged.filter(({ mode })=>mode === '160000').map(({ path })=>({
                        path,
                        reason: submodule
                    })),
                ...layers.judged.filter(({ path })=>isGitsOwn(path)).map(({ path })=>({
                        path,
                        reason: "in a folder named like git's own"
                    }))
            ];
            const linkedFiles = links.safe.filter(({ to })=>to === 'file').map(({ path })=>path);
            const steering = links.refused.filter(({ steers })=>steers).map(linkChange);
            return {
                root,
                files: [
                    ...files,
                    ...linkedFiles
                ].sort(),
                unread: unreadFiles(gaps),
                gaps: sortedGaps(gaps),
                changes: [
                    ...layers.changes,
                    ...steering
                ],
                inPlace: false
            };
        }
        function isGitsOwn(path) {
            return path.split('/').some((segment)=>segment.toLowerCase() === '.git');
        }
        async function placeRegular(host, repository, entries, sameOnDisk) {
            const onDisk = await inBatches(entries, async ({ path })=>{
                if (!sameOnDisk(path)) return false;
                const stat = await host.files.stat(diskPath(repository.root, path));
                return stat?.kind === 'file';
            });
            const linked = entries.filter((_, index)=>onDisk[index] === true);
            const rest = entries.filter((_, index)=>onDisk[index] !== true);
            const contents = await (0, readable_blobs.B)(repository, rest.map(({ blob })=>blob));
            const written = rest.flatMap(({ path, mode, blob })=>{
                const content = contents.get(blob);
                return content === undefined ? [] : [
                    {
                        path,
                        content,
                        executable: mode === '100755'
                    }
                ];
            });
            const missing = rest.filter(({ blob })=>!contents.has(blob));
            return {
                placements: [
                    ...linked.map(({ path })=>({
                            path,
                            from: diskPath(repository.root, path)
                        })),
                    ...written
                ],
                gaps: missing.map(({ path })=>({
                        path,
                        reason: notInClone
                    }))
            };
        }
        async function placeTaken(repository, entries) {
            const contents = await repository.blobs(entries.map(({ blob })=>blob));
            return entries.map(({ path, blob })=>{
                const content = contents.get(blob);
                if (content === undefined) throw new errors.ue(`the trusted content of ${path} cannot be read; check out with \`fetch-depth: 0\``);
                return {
                    path,
                    content
                };
            });
        }
        async function linksOf(repository, entries, files, isSteering) {
            const { known, unknown } = await linkTargets(repository, entries);
            const { safe, refused } = judgeLinks(known, files, isSteering);
            const reason = 'a link whose target is not in the clone';
            return {
                safe,
                refused: [
                    ...refused,
                    ...unknown.map((path)=>({
                            path,
                            reason,
                            steers: false
                        }))
                ]
            };
        }
        function linkChange({ path }) {
            const effect = 'not obeyed: left out, since a file of the head would steer a scanner through it';
            return {
                kind: 'steering',
                subject: path,
                change: 'symlink',
                effect
            };
        }
        ;
        async function steeredAlike(repository, commits, steerers) {
            const head = await repository.tree(commits.head);
            const trusted = {
                commit: commits.trusted,
                entries: await repository.tree(commits.trusted)
            };
            const links = await linkTargets(repository, head.filter(tree_entries.PJ));
            const differing = differingPaths(head, trusted.entries);
            const groups = new Map();
            for (const steerer of steerers){
                const isSteering = await steeringTest([
                    steerer
                ], trusted.entries, textsOf(repository));
                const isTouched = links.known.length > 0 || differing.some(isSteering);
                const key = isTouched ? effectOf(overlay(head, trusted, isSteering), links.known, isSteering) : untouched;
                groups.set(key, [
                    ...groups.get(key) ?? [],
                    steerer
                ]);
            }
            return [
                ...groups.values()
            ];
        }
        const untouched = JSON.stringify([
            [],
            []
        ]);
        function effectOf({ kept, taken, changes }, links, isSteering) {
            const files = new Set([
                ...kept.filter(tree_entries.$W),
                ...taken
            ].map(({ path })=>path));
            const present = new Set(kept.map(({ path })=>path));
            const standing = links.filter(({ path })=>present.has(path));
            const refused = judgeLinks(standing, files, isSteering).refused.filter(({ steers })=>steers);
            return JSON.stringify([
                changes,
                refused.map(({ path })=>path)
            ]);
        }
        function differingPaths(head, trusted) {
            const before = new Map(trusted.map(({ path, mode, blob })=>[
                    path,
                    `${mode} ${blob}`
                ]));
            const now = new Set(head.map(({ path })=>path));
            return [
                ...head.filter(({ path, mode, blob })=>before.get(path) !== `${mode} ${blob}`),
                ...trusted.filter(({ path })=>!now.has(path))
            ].map(({ path })=>path);
        }
        ;
        async function judgedTrees(host, folder, repository, source, scanners) {
            const commits = proposalOf(source);
            const groups = repository === undefined || commits === undefined ? [
                scanners
            ] : await steeredAlike(repository, commits, scanners);
            const of = new Map();
            const all = [];
            for (const group of groups){
                const tree = await judgedTree(host, folder, repository, source, group);
                all.push(tree);
                for (const { id } of group)of.set(id, tree);
            }
            const gaps = sortedGaps(distinct(all.flatMap((tree)=>tree.gaps)));
            return {
                of,
                gaps,
                changes: distinct(all.flatMap(({ changes })=>changes))
            };
        }
        function distinct(items) {
            return [
                ...new Map(items.map((item)=>[
                        JSON.stringify(item),
                        item
                    ])).values()
            ];
        }
        function proposalOf(source) {
            const { staged, committed, head, trusted } = source;
            if (staged || committed === true || head === undefined || trusted === undefined || trusted === head) return undefined;
            return {
                head,
                trusted
            };
        }
        async function judgedTree(host, folder, repository, source, steerers) {
            const { head } = source;
            const commits = proposalOf(source);
            if (repository === undefined) return folderInPlace(host, folder);
            if (source.staged) return stagedTree(host, repository, head);
            if (source.committed === true && head !== undefined) return commitTree(host, repository, head);
            if (commits === undefined) return repositoryInPlace(host, repository, source.event === 'local');
            return headTree(host, repository, commits, steerers);
        }
    }
};
