export const id = 742;
export const ids = [
    742
];
export const modules = {
    12742: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            hookCommand: ()=>hookCommand
        });
        var hook_arguments = __webpack_require__(13778);
        var errors = __webpack_require__(83916);
        var src_folder = __webpack_require__(71683);
        var external_node_path_ = __webpack_require__(76760);
        var external_node_tty_ = __webpack_require__(7066);
        ;
        async function readStandardInput(limit) {
            if ((0, external_node_tty_.isatty)(0)) return '';
            const chunks = [];
            let length = 0;
            const stream = process.stdin;
            for await (const chunk of stream){
                const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
                length += bytes.length;
                if (length > limit) throw new errors.ue(`standard input is larger than ${limit} bytes`);
                chunks.push(bytes);
            }
            return Buffer.concat(chunks).toString('utf8');
        }
        var external_node_crypto_ = __webpack_require__(77598);
        var quote = __webpack_require__(13277);
        ;
        const purpose = {
            'pre-commit': 'Judges what is staged before it is committed. To commit without it: git commit --no-verify',
            'pre-push': 'Judges the tip of every branch and tag that is pushed. To push without it: git push --no-verify'
        };
        const words = {
            'pre-commit': 'hook run pre-commit',
            'pre-push': 'hook run pre-push -- "$@"'
        };
        const installing = (hook)=>`security-gates hook install${hook === 'pre-push' ? ' --pre-push' : ''}`;
        function hookScript(hook, { node, bundle }) {
            const body = `# ${purpose[hook]}
# Written by \`${installing(hook)}\`, which also updates it; \`uninstall\` removes it.
node=${(0, quote.h)(node)}
bundle=${(0, quote.h)(bundle)}
[ -x "$node" ] || node=node
if [ -f "$bundle" ] && [ -s "$bundle" ] && command -v "$node" >/dev/null 2>&1; then
  exec "$node" "$bundle" ${words[hook]}
fi
missing="$bundle, or Node to run it,"
if command -v security-gates >/dev/null 2>&1; then
  printf '%s\\n' "security-gates: $missing is gone, so security-gates on PATH judges; with that, run: ${installing(hook)}" >&2
  exec security-gates ${words[hook]}
fi
printf '%s\\n' "security-gates: nothing was judged, since $missing is gone. Bring it back, or run from where it is now: ${installing(hook)}" >&2
exit 2
`;
            return `#!/bin/sh\n# security-gates hook ${hook}, sha256 of the lines below: ${digestOf(body)}\n${body}`;
        }
        const digestOf = (text)=>(0, external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        const mark = /^#!\/bin\/sh\n# security-gates hook (?:pre-commit|pre-push), sha256 of the lines below: ([0-9a-f]{64})\n/;
        function ownerOf(text) {
            const match = mark.exec(text);
            if (match === null) return text.includes('# security-gates hook ') ? 'changed' : 'foreign';
            return digestOf(text.slice(match[0].length)) === match[1] ? 'ours' : 'changed';
        }
        function lineByHand(hook, { node, bundle }) {
            return `${(0, quote.h)(node)} ${(0, quote.h)(bundle)} ${words[hook]} || exit $?`;
        }
        ;
        async function realPlace(files, path) {
            const real = await files.real(path);
            if (real !== undefined || (0, external_node_path_.dirname)(path) === path) return real ?? path;
            return (0, external_node_path_.join)(await realPlace(files, (0, external_node_path_.dirname)(path)), (0, external_node_path_.basename)(path));
        }
        const isIn = (path, folder)=>path === folder || path.startsWith(folder + external_node_path_.sep);
        async function belongsTo(files, place) {
            const folder = await realPlace(files, place.folder);
            if (isIn(folder, await realPlace(files, place.commonDir))) return 'git';
            return isIn(folder, await realPlace(files, place.root)) ? 'tree' : 'elsewhere';
        }
        const limit = 1 << 20;
        async function standingAt(files, path) {
            const stat = await files.stat(path);
            if (stat === undefined) return {
                owner: 'absent'
            };
            if (stat.kind !== 'file') return {
                owner: 'odd',
                what: stat.kind === 'symlink' ? 'a symbolic link' : 'no file'
            };
            if (stat.size > limit) return {
                owner: 'foreign',
                text: ''
            };
            const text = (await files.read(path, limit))?.toString('utf8') ?? '';
            return {
                owner: ownerOf(text),
                text
            };
        }
        const hookPath = (folder, hook)=>(0, external_node_path_.join)(folder, hook);
        ;
        const line = /^(.+) ([0-9a-f]{40}|[0-9a-f]{64}) (\S+) ([0-9a-f]{40}|[0-9a-f]{64})$/;
        const none = /^0+$/;
        function pushedRefs(text) {
            return text.split('\n').filter((each)=>each !== '').flatMap((each)=>{
                const [, ref, id, , remoteId] = line.exec(each) ?? [];
                if (ref === undefined || id === undefined || remoteId === undefined) {
                    throw new errors.ue(`git's list of what is pushed has a line that cannot be read: ${JSON.stringify(each.slice(0, 200))}`);
                }
                if (none.test(id)) return [];
                return [
                    {
                        ref,
                        id,
                        ...none.test(remoteId) ? {} : {
                            remoteId
                        }
                    }
                ];
            });
        }
        function refOfPreCommit(env) {
            const { PRE_COMMIT_TO_REF: to = '', PRE_COMMIT_FROM_REF: from = '', PRE_COMMIT_LOCAL_BRANCH: branch = '' } = env;
            if (to !== '') return from === '' ? {
                ref: to
            } : {
                ref: to,
                remoteId: from
            };
            return {
                ref: branch === '' ? 'HEAD' : branch
            };
        }
        var mirror_host = __webpack_require__(81515);
        var pipeline = __webpack_require__(82201);
        var headline = __webpack_require__(14512);
        var progress = __webpack_require__(18991);
        var terminal = __webpack_require__(5445);
        var write = __webpack_require__(1693);
        var same_arguments = __webpack_require__(69344);
        ;
        const inputLimit = 1 << 24;
        async function hookRun(request, host, input = ()=>readStandardInput(inputLimit)) {
            const repository = await ownRepository(host);
            const reports = (0, external_node_path_.join)(repository.gitDir, 'security-gates', request.kind);
            switch(request.kind){
                case 'pre-commit':
                    await refuseForeignIndex(host, repository);
                    return errors.hS[await judge(host, request, repository, reports, {
                        staged: true
                    })];
                case 'pre-push':
                    {
                        const commits = await pushedCommits(request, host, repository, await input());
                        await host.files.remove(reports);
                        const verdicts = [];
                        for (const commit of commits){
                            const folder = (0, external_node_path_.join)(reports, commit.revision.slice(0, 12));
                            verdicts.push(await judge(host, request, repository, folder, {
                                staged: false,
                                commit
                            }));
                        }
                        return errors.hS[worst(verdicts)];
                    }
            }
        }
        function worst(verdicts) {
            return verdicts.find((one)=>one === 'error') ?? verdicts.find((one)=>one === 'fail') ?? 'pass';
        }
        async function judge(host, { kind, inputs, mirror, quiet }, { root }, folder, what) {
            const { console } = host;
            const place = {
                folder,
                remedy: 'use a clone whose git folder can be written'
            };
            await (0, write.O)(host, place);
            const watcher = console.interactive && !quiet ? (0, progress.qB)(console, (0, progress.ie)(host.now)) : progress.Ku;
            const judged = await (0, pipeline.z)((0, mirror_host.a)(host, mirror), {
                directory: root,
                inputs,
                ...what
            }, watcher);
            const judgement = {
                ...judged,
                same: (0, same_arguments.F)('.', inputs)
            };
            await (0, write.L)(host, place, judgement);
            const { verdict } = judgement.verdict;
            if (verdict === 'pass' || quiet) {
                const judged = (0, headline.XU)(judgement.verdict.source);
                console.out(`${headline.rf[verdict]} ${kind}, ${judged}: ${(0, headline.Pl)(judgement.verdict)}\n`);
            } else {
                const { columns, color } = console;
                console.out((0, terminal.R)(judgement, {
                    columns,
                    color,
                    folder: shownFolder(host.cwd, folder)
                }));
            }
            return verdict;
        }
        function shownFolder(cwd, folder) {
            const shown = (0, external_node_path_.relative)(cwd, folder);
            return shown.startsWith('..') ? folder : shown;
        }
        async function ownRepository(host) {
            const repository = await host.repository(host.cwd);
            if (repository === undefined) {
                throw new errors.ue(`${host.cwd} is in no git repository; run the hook where git does, in a working tree`);
            }
            for (const [name, own] of [
                [
                    'GIT_DIR',
                    repository.gitDir
                ],
                [
                    'GIT_WORK_TREE',
                    repository.root
                ]
            ]){
                const told = host.env[name] ?? '';
                if (told === '' || await realPlace(host.files, (0, external_node_path_.resolve)(host.cwd, told)) === own) continue;
                throw new errors.ue(`${name} is ${told}, and what would be judged is ${own}: leave ${name} alone, and use a clone`);
            }
            return repository;
        }
        async function refuseForeignIndex({ cwd, env, files }, { indexFile }) {
            const told = env['GIT_INDEX_FILE'] ?? '';
            if (told === '') return;
            const real = async (path)=>(0, external_node_path_.join)(await realPlace(files, (0, external_node_path_.dirname)(path)), (0, external_node_path_.basename)(path));
            if (await real((0, external_node_path_.resolve)(cwd, told)) === await real(indexFile)) return;
            throw new errors.ue(`git makes the commit of the index ${told}, and what would be judged is ${indexFile}: ` + 'commit with the index of the repository, and not in a workflow');
        }
        async function pushedCommits({ remote }, { env }, repository, input) {
            const listed = pushedRefs(input);
            const isListed = input !== '' || remote.length > 0;
            const refs = isListed ? listed.map(({ ref, id, remoteId })=>({
                    ref,
                    name: id,
                    remoteId
                })) : [
                ofPreCommit(env)
            ];
            const bases = new Map();
            for (const { ref, name, remoteId } of refs){
                const commit = await repository.commit(name);
                if (commit === undefined) {
                    throw new errors.ue(`${JSON.stringify(ref)} is to be pushed and is no commit, so it cannot be judged; push it alone, with --no-verify`);
                }
                const base = remoteId === undefined ? undefined : await repository.commit(remoteId);
                bases.set(commit, (bases.get(commit) ?? new Set()).add(base));
            }
            return [
                ...bases
            ].map(([revision, known])=>{
                const [base] = known;
                return known.size > 1 || base === undefined ? {
                    revision
                } : {
                    revision,
                    base
                };
            });
        }
        function ofPreCommit(env) {
            const { ref, remoteId } = refOfPreCommit(env);
            return {
                ref,
                name: ref,
                remoteId
            };
        }
        var git_find = __webpack_require__(41840);
        var git_run = __webpack_require__(65774);
        var host_process = __webpack_require__(99633);
        ;
        async function hooksPlace(env, folder) {
            const program = await (0, git_find.Kp)('git', env['PATH'] ?? env['Path']);
            if (program === undefined) throw new errors.ue('git was not found on PATH; install git >= 2.31');
            const ask = (cwd, told, args)=>(0, host_process.i)({
                    file: program,
                    args,
                    cwd,
                    env: definedOf(told),
                    timeLimitMs: 30_000,
                    outputLimit: 1 << 20
                });
            const path = async (cwd, told, ...args)=>{
                const result = await ask(cwd, told, [
                    'rev-parse',
                    '--path-format=absolute',
                    ...args
                ]);
                if (result.exitCode === 0) return result.stdout.toString('utf8').replace(/\r?\n$/, '');
                throw new errors.eb(`git cannot tell where the hooks of ${folder} are: ${(0, git_run.KE)(result)}; name a folder of a clone`);
            };
            const root = await path(folder, env, '--show-toplevel');
            const gitDir = await path(folder, env, '--absolute-git-dir');
            const atRoot = env['GIT_DIR'] === undefined ? env : {
                ...env,
                GIT_DIR: gitDir,
                GIT_WORK_TREE: root
            };
            const commonDir = await path(root, atRoot, '--git-common-dir');
            const hooks = await path(root, atRoot, '--git-path', 'hooks');
            const configured = await ask(root, atRoot, [
                'config',
                '--show-origin',
                '--get',
                'core.hooksPath'
            ]);
            const [configuredIn = ''] = configured.stdout.toString('utf8').split('\t');
            const found = {
                root,
                gitDir,
                commonDir,
                folder: hooks
            };
            return configured.exitCode === 0 ? {
                ...found,
                configuredIn
            } : found;
        }
        function definedOf(env) {
            return Object.fromEntries(Object.entries(env).flatMap(([name, value])=>value === undefined ? [] : [
                    [
                        name,
                        value
                    ]
                ]));
        }
        var local = __webpack_require__(44197);
        ;
        function refusal(hook, path, standing, program) {
            switch(standing.owner){
                case 'absent':
                case 'ours':
                    return undefined;
                case 'changed':
                    return `${path} was written by security-gates and changed by hand since, and stays as it is; remove it, or put your changes into a hook of your own with this line:\n${lineByHand(hook, program)}`;
                case 'odd':
                    return `${path} is ${standing.what}, and stays as it is; put this line into the script that git is to run:\n${lineByHand(hook, program)}`;
                case 'foreign':
                    return `${path} is not of security-gates, and stays as it is; ${wayOut(hook, standing.text)}:\n${lineByHand(hook, program)}`;
            }
        }
        function wayOut(hook, text) {
            if (text.includes('File generated by pre-commit')) {
                return 'pre-commit wrote it: name security-gates in .pre-commit-config.yaml (docs/local.md), or, in a hook of your own, write';
            }
            const where = hook === 'pre-push' ? ' before anything that reads its standard input' : '';
            return `to have both, put this line into it${where}`;
        }
        ;
        async function hookCommand(request, host = (0, local.O)()) {
            switch(request.action){
                case 'install':
                    return install(request, host);
                case 'uninstall':
                    return uninstall(request, host);
                case 'status':
                    return hook_status(request, host);
                case 'run':
                    return hookRun(request, host);
            }
        }
        async function install(request, host) {
            const { kind } = request;
            const program = await ownProgram(host);
            const { place, belongs } = await placeOf(request.directory, host);
            if (belongs === 'elsewhere' && !request.shared) throw refuseShared(kind, place);
            await refuseUnreachable(place, host);
            const path = hookPath(place.folder, kind);
            const standing = await standingAt(host.files, path);
            const problem = refusal(kind, path, standing, program);
            if (problem !== undefined) throw new errors.eb(problem);
            const script = hookScript(kind, program);
            await host.files.write(path, script, 0o755);
            const done = standing.owner === 'absent' ? 'installed' : 'brought up to date';
            host.console.out(`${path}: ${done}\n${effects[kind]}\n${notes[belongs]}`);
            return errors.hS.pass;
        }
        const effects = {
            'pre-commit': 'What is staged is judged before every commit; to commit without it: git commit --no-verify',
            'pre-push': 'The tip of every branch and tag that is pushed is judged before; to push without it: git push --no-verify'
        };
        const notes = {
            git: '',
            tree: 'Do not commit this file: the paths in it are those of this machine.\n',
            elsewhere: 'Every repository that takes its hooks from this folder is judged from now on.\n'
        };
        async function uninstall(request, host) {
            const { kind } = request;
            const { place, belongs } = await placeOf(request.directory, host);
            if (belongs === 'elsewhere' && !request.shared) throw refuseShared(kind, place);
            const path = hookPath(place.folder, kind);
            const standing = await standingAt(host.files, path);
            switch(standing.owner){
                case 'absent':
                    host.console.out(`${path}: there is none\n`);
                    return errors.hS.pass;
                case 'ours':
                    await host.files.remove(path);
                    host.console.out(`${path}: removed\n`);
                    return errors.hS.pass;
                case 'changed':
                case 'foreign':
                case 'odd':
                    throw new errors.eb(`${path} is not as security-gates wrote it, and stays; remove it by hand if it is to go`);
            }
        }
        async function hook_status({ directory }, host) {
            const { place } = await placeOf(directory, host);
            const program = await ownProgram(host);
            const configured = place.configuredIn === undefined ? '' : ` (core.hooksPath of ${place.configuredIn})`;
            host.console.out(`hooks       ${place.folder}${configured}\n`);
            for (const kind of hook_arguments.NW){
                const standing = await standingAt(host.files, hookPath(place.folder, kind));
                host.console.out(`${kind.padEnd(12)}${stateText(kind, standing, program)}\n`);
            }
            return errors.hS.pass;
        }
        function stateText(kind, standing, program) {
            switch(standing.owner){
                case 'absent':
                    return 'none';
                case 'ours':
                    return standing.text === hookScript(kind, program) ? 'installed' : 'installed by another copy or version of security-gates, or with another Node';
                case 'changed':
                    return 'written by security-gates, and changed by hand since';
                case 'foreign':
                    return 'not of security-gates';
                case 'odd':
                    return `not of security-gates: ${standing.what}`;
            }
        }
        async function placeOf(directory, host) {
            const folder = await (0, src_folder.CI)(host, directory);
            const place = await hooksPlace(host.env, folder);
            return {
                place,
                belongs: await belongsTo(host.files, place)
            };
        }
        async function ownProgram({ assets, files }) {
            const bundle = `${assets}/index.js`;
            if ((await files.stat(bundle))?.kind === 'file') return {
                node: process.execPath,
                bundle
            };
            throw new errors.eb(`a hook calls the bundle, and ${bundle} is not there; use dist/index.js of security-gates`);
        }
        function refuseShared(kind, { folder, configuredIn }) {
            const why = configuredIn === undefined ? 'behind a link' : `by core.hooksPath of ${configuredIn}`;
            return new errors.eb(`git takes hooks from ${folder} (${why}), which is not in this repository: other repositories may use it, too. ` + `With --shared the ${kind} hook there is meant; git config --local core.hooksPath .git/hooks gives this ` + 'repository hooks of its own');
        }
        async function refuseUnreachable({ root, gitDir }, host) {
            const repository = await host.repository(root);
            if (repository !== undefined && repository.gitDir === await realPlace(host.files, gitDir)) return;
            throw new errors.eb(`the repository in ${gitDir} cannot be judged: ${root}/.git does not lead to it (GIT_DIR, GIT_WORK_TREE and ` + 'core.worktree can be the cause); clone it in the ordinary way');
        }
    }
};
