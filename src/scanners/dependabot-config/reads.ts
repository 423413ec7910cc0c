import type { Glob } from '../scanner.js';
import { renovateFiles } from './renovate.js';

/**
 * Files whose text matters: manifests that may ask for nothing, what declares workspaces, and the configurations. Any
 * YAML file may be a Kubernetes resource.
 */
export const reads: readonly Glob[] = [
  '**/*.{yml,yaml}',
  ...renovateFiles,
  '**/{package.json,composer.json,deno.json,deno.jsonc,elm.json,global.json,dotnet-tools.json,vcpkg.json}',
  '**/{vcpkg-configuration.json,.devcontainer.json,devcontainer.json}',
  '**/{Cargo.toml,Project.toml,JuliaProject.toml,rust-toolchain,rust-toolchain.toml,libs.versions.toml}',
  '**/{Gemfile,gems.rb,*.gemspec,mix.exs,Package.swift,flake.nix,.gitmodules,go.mod,go.work}',
  '**/{WORKSPACE,WORKSPACE.bazel,*MODULE.bazel}',
  '**/{pom.xml,build.gradle,build.gradle.kts,settings.gradle,settings.gradle.kts,build.sbt,plugins.sbt}',
  '**/{pyproject.toml,setup.py,setup.cfg,Pipfile}',
  '**/{*requirements*.txt,*requirements*.in,*constraints*.txt,*constraints*.in}',
  '**/requirements/**/*.{txt,in}',
  '**/*.{csproj,fsproj,vbproj,sln,slnx,tf,tofu}',
  '**/{packages.config,terragrunt*.hcl,root.hcl,.terraform.lock.hcl}',
  '**/{*dockerfile*,*containerfile*}',
];
