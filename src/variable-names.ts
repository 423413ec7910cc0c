/** A variable of the runner or ours: tokens, and files by which a step tells the runner something. */
export const isRunnersName = (name: string): boolean =>
  /^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|SECURITY_GATES_)|^(?:PATH|HOME|USERPROFILE|TMPDIR|TEMP|TMP)$/i.test(name);

/** Does a variable's name say that it holds what nobody else should have? */
export const isSecretName = (name: string): boolean =>
  /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|_KEY|API_?KEY|_AUTH|(?:^|_)PAT$|_PASS$|_PWD$|^KUBECONFIG$/i.test(name);
