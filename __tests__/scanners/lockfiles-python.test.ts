import { describe, expect, it } from '@jest/globals';
import { look, without } from '../support/lockfiles-look.js';

describe('manifests of Python', () => {
  it.each([
    ['its list', 'pyproject.toml', '[project]\n  dependencies = ["Py.JWT==2.3.0"]\n'],
    ['an extra', 'pyproject.toml', '[project.optional-dependencies]\nx = ["py_jwt>=2"]\n'],
    ['Poetry', 'pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.11"\nPy_JWT = "2.3.0"\n'],
    ['setup.py', 'setup.py', "setup(install_requires=['flask>=2', 'py-jwt[crypto]>=2'])"],
  ])('takes a file of requirements for a lock where it names all of %s', (_, path, text) => {
    const named = 'flask==2.0.0\n# click\npyjwt==1\nPY_JWT==2.3.0 --hash=sha256:0\n';
    expect(look({ [path]: text, 'requirements.txt': named })).toEqual([]);
    expect(look({ [path]: text, 'requirements/base.txt': named })).toEqual([]);
    expect(
      look({ [path]: text, 'pylock.toml': '[[packages]]\nname = "py-jwt"\n[[packages]]\nname = "flask"\n' }),
    ).toEqual([]);
    for (const other of ['', '# py-jwt\n', 'click==8.1.7\n', 'py-jwt-extra==1\n'])
      expect(look({ [path]: text, 'requirements.txt': other })).toEqual([without(path)]);
  });

  it.each([
    ['pyproject.toml', '[dependency-groups]\ndev = ["pytest"]\n', '[dependency-groups]\ndev = []\n'],
    [
      'pyproject.toml',
      '[tool.poetry.group.dev.dependencies]\npytest = "*"\n',
      '[tool.poetry.group.dev.dependencies]\n',
    ],
    ['pyproject.toml', '[project', '[project]\ndynamic = ["dependencies"]\n'],
    ['setup.py', "setup(extras_require={'x': ['y']})", 'setup(extras_require={})'],
    ['setup.py', 'setup(extras_require=EXTRAS)', '# setup(extras_require=EXTRAS)'],
    ['setup.cfg', '[options.extras_require]\n# why\nx =\n  y\n', '[options.extras_require]\n[options]\nx = y\n'],
  ])('knows what else %s may ask for: %j, not %j', (path, asks, nothing) => {
    expect(look({ [path]: asks })).toEqual([without(path)]);
    expect(look({ [path]: asks, 'uv.lock': '' })).toEqual([]);
    expect(look({ [path]: nothing })).toEqual([]);
  });
});
