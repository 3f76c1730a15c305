// Printed from .github/workflows/release.yml and action-templates/release-npm.yml by npm run generate. Do not edit.
export const RELEASE_WORKFLOW = {
  name: "release-guard",
  on: {
    workflow_call: {
      inputs: {
        package: {
          description:
            "Folder of the npm package, relative to the repository, or a pattern such as packages/* for several.",
          type: "string",
          default: ".",
        },
        workspaces: {
          description: "Release every workspace that the package.json in package names.",
          type: "boolean",
          default: false,
        },
        build: {
          description: "Command that builds the package. Empty when there is nothing to build.",
          type: "string",
          default: "",
        },
        test: {
          description:
            "Command that tests the package before anything is sealed. Empty when there is none.",
          type: "string",
          default: "",
        },
        "test-runners": {
          description: "Runners to test on, as a JSON list.",
          type: "string",
          default: '["ubuntu-latest", "macos-latest", "windows-latest"]',
        },
        "node-version": {
          description: "Node.js for the build and the tests.",
          type: "string",
          default: "24",
        },
        files: {
          description:
            "Further files of the release, globs, one a line. What the build made lies in release-guard-built/.",
          type: "string",
          default: "",
        },
        tag: {
          description: "Tag of the release; {version} stands for the package's version.",
          type: "string",
          default: "v{version}",
        },
        environment: {
          description: "Environment whose reviewers approve the publication.",
          type: "string",
          default: "release",
        },
        policy: {
          description: "Path of the policy; empty means .github/release-guard.yml.",
          type: "string",
          default: "",
        },
        "dry-run": {
          description: "Do everything but the writes, and print the plan.",
          type: "boolean",
          default: false,
        },
      },
      secrets: {
        NPM_TOKEN: {
          description: "npm token, only for a package without trusted publishing.",
          required: false,
        },
      },
      outputs: {
        "bundle-digest": {
          description: "SHA-256 of release-bundle.json.",
          value: "${{ jobs.seal.outputs.bundle-digest }}",
        },
        version: {
          description: "Version that was released.",
          value: "${{ jobs.seal.outputs.version }}",
        },
        "release-url": {
          description: "Address of the GitHub release.",
          value: "${{ jobs.publish.outputs.release-url }}",
        },
        "receipt-digest": {
          description: "SHA-256 of the receipt.",
          value: "${{ jobs.verify.outputs.receipt-digest }}",
        },
      },
    },
  },
  permissions: {},
  concurrency: {
    group: "release-guard-${{ github.repository }}",
    "cancel-in-progress": false,
  },
  jobs: {
    guard: {
      name: "Guard",
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 15,
      permissions: {
        actions: "read",
        contents: "read",
      },
      steps: [
        {
          name: "Check out the caller",
          uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
          with: {
            "persist-credentials": false,
          },
        },
        {
          name: "Check secrets, permissions and workflows",
          id: "validate",
          uses: "$/validate",
          with: {
            policy: "${{ inputs.policy }}",
            environment: "${{ inputs.environment }}",
          },
          env: {
            NPM_TOKEN: "${{ secrets.NPM_TOKEN }}",
          },
        },
        {
          name: "Keep the report",
          if: "${{ !cancelled() }}",
          uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
          with: {
            name: "release-guard-report-guard",
            path: "${{ runner.temp }}/release-guard",
            "if-no-files-found": "ignore",
          },
        },
      ],
    },
    build: {
      name: "Build",
      needs: ["guard"],
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 30,
      permissions: {
        contents: "read",
      },
      outputs: {
        "built-digest": "${{ steps.pack.outputs.built-digest }}",
      },
      steps: [
        {
          name: "Check out the caller",
          uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
          with: {
            "persist-credentials": false,
          },
        },
        {
          name: "Set up Node.js",
          uses: "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020",
          with: {
            "node-version": "${{ inputs.node-version }}",
            "package-manager-cache": false,
          },
        },
        {
          name: "Build",
          if: "${{ inputs.build != '' }}",
          shell: "bash",
          env: {
            BUILD_COMMAND: "${{ inputs.build }}",
          },
          run: 'bash -euo pipefail -c "$BUILD_COMMAND"',
        },
        {
          name: "Pack the built tree",
          id: "pack",
          shell: "bash",
          env: {
            BUILT: "${{ runner.temp }}/built",
          },
          run: 'mkdir -p "$BUILT"\ntar --exclude=./.git --exclude=node_modules -cf "$BUILT/built.tar" .\ndigest="$(sha256sum < "$BUILT/built.tar")"\necho "built-digest=${digest%% *}" >> "$GITHUB_OUTPUT"\n',
        },
        {
          name: "Hand the built tree on",
          uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
          with: {
            name: "release-guard-built",
            path: "${{ runner.temp }}/built",
            "if-no-files-found": "error",
          },
        },
      ],
    },
    test: {
      name: "Test",
      if: "${{ inputs.test != '' }}",
      needs: ["guard"],
      "runs-on": "${{ matrix.runner }}",
      "timeout-minutes": 60,
      permissions: {
        contents: "read",
      },
      strategy: {
        "fail-fast": false,
        matrix: {
          runner: "${{ fromJSON(inputs.test-runners) }}",
        },
      },
      steps: [
        {
          name: "Check out the caller",
          uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
          with: {
            "persist-credentials": false,
          },
        },
        {
          name: "Set up Node.js",
          uses: "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020",
          with: {
            "node-version": "${{ inputs.node-version }}",
            "package-manager-cache": false,
          },
        },
        {
          name: "Test",
          shell: "bash",
          env: {
            TEST_COMMAND: "${{ inputs.test }}",
          },
          run: 'bash -euo pipefail -c "$TEST_COMMAND"',
        },
      ],
    },
    seal: {
      name: "Seal",
      needs: ["guard", "build", "test"],
      if: "${{ !cancelled() && needs.guard.result == 'success' && needs.build.result == 'success' && needs.test.result == (inputs.test == '' && 'skipped' || 'success') }}",
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 15,
      permissions: {
        contents: "read",
      },
      outputs: {
        "bundle-digest": "${{ steps.seal.outputs.bundle-digest }}",
        version: "${{ steps.seal.outputs.version }}",
        tag: "${{ steps.seal.outputs.tag }}",
      },
      steps: [
        {
          name: "Check out the caller",
          uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
          with: {
            "persist-credentials": false,
          },
        },
        {
          name: "Fetch the built tree",
          uses: "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131",
          with: {
            name: "release-guard-built",
            path: "${{ runner.temp }}/built",
          },
        },
        {
          name: "Unpack the built tree",
          shell: "bash",
          env: {
            BUILT: "${{ runner.temp }}/built",
            BUILT_DIGEST: "${{ needs.build.outputs.built-digest }}",
          },
          run: 'echo "$BUILT_DIGEST  $BUILT/built.tar" | sha256sum --check --strict\nmkdir release-guard-built\ntar -xf "$BUILT/built.tar" -C release-guard-built\n',
        },
        {
          name: "Seal the release",
          id: "seal",
          uses: "$/actions/seal-release",
          with: {
            package: "release-guard-built/${{ inputs.package }}",
            workspaces: "${{ inputs.workspaces }}",
            files: "${{ inputs.files }}",
            tag: "${{ inputs.tag }}",
            policy: "${{ inputs.policy }}",
            "bundle-directory": "release-bundle",
          },
        },
        {
          name: "Hand the bundle on",
          uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
          with: {
            name: "release-guard-bundle",
            path: "release-bundle",
            "if-no-files-found": "error",
          },
        },
        {
          name: "Keep the report",
          if: "${{ !cancelled() }}",
          uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
          with: {
            name: "release-guard-report-seal",
            path: "${{ runner.temp }}/release-guard",
            "if-no-files-found": "ignore",
          },
        },
      ],
    },
    publish: {
      name: "Publish",
      needs: ["guard", "seal"],
      if: "${{ !cancelled() && needs.guard.result == 'success' && needs.seal.result == 'success' }}",
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 60,
      environment: "${{ inputs.environment }}",
      permissions: {
        contents: "write",
        "id-token": "write",
        attestations: "write",
      },
      outputs: {
        "release-url": "${{ steps.publish.outputs.release-url }}",
        "plan-digest": "${{ steps.publish.outputs.plan-digest }}",
      },
      steps: [
        {
          name: "Check out the caller",
          uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
          with: {
            "persist-credentials": false,
          },
        },
        {
          name: "Fetch the bundle",
          uses: "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131",
          with: {
            name: "release-guard-bundle",
            path: "release-bundle",
          },
        },
        {
          name: "Publish the sealed bytes",
          id: "publish",
          uses: "$/actions/publish-package",
          with: {
            bundle: "release-bundle",
            "bundle-digest": "${{ needs.seal.outputs.bundle-digest }}",
            policy: "${{ inputs.policy }}",
            environment: "${{ inputs.environment }}",
            "dry-run": "${{ inputs.dry-run }}",
            "npm-token": "${{ secrets.NPM_TOKEN }}",
          },
        },
        {
          name: "Keep the report",
          if: "${{ !cancelled() }}",
          uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
          with: {
            name: "release-guard-report-publish",
            path: "${{ runner.temp }}/release-guard",
            "if-no-files-found": "ignore",
          },
        },
      ],
    },
    verify: {
      name: "Verify",
      needs: ["guard", "seal", "publish"],
      if: "${{ !cancelled() && !inputs.dry-run && needs.seal.result == 'success' && needs.publish.result == 'success' }}",
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 30,
      permissions: {
        actions: "read",
        contents: "read",
      },
      outputs: {
        "receipt-digest": "${{ steps.verify.outputs.receipt-digest }}",
      },
      steps: [
        {
          name: "Check out the caller",
          uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
          with: {
            "persist-credentials": false,
          },
        },
        {
          name: "Fetch the bundle",
          uses: "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131",
          with: {
            name: "release-guard-bundle",
            path: "release-bundle",
          },
        },
        {
          name: "Verify what the world sees",
          id: "verify",
          uses: "$/actions/verify-release",
          with: {
            bundle: "release-bundle",
            "bundle-digest": "${{ needs.seal.outputs.bundle-digest }}",
            policy: "${{ inputs.policy }}",
            environment: "${{ inputs.environment }}",
            "signer-workflow": "${{ job.workflow_ref }}",
          },
        },
        {
          name: "Keep the report",
          if: "${{ !cancelled() }}",
          uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
          with: {
            name: "release-guard-report-verify",
            path: "${{ runner.temp }}/release-guard",
            "if-no-files-found": "ignore",
          },
        },
      ],
    },
  },
} as const;

export const CALLER_TEMPLATE =
  "# Releases an npm package: copy to .github/workflows/release.yml, set the two commands, register\n# the file name with npm as trusted publisher, and pin the commit that you have reviewed.\nname: Release\n\non:\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release\n  cancel-in-progress: false\n\njobs:\n  release:\n    name: Release\n    permissions:\n      actions: read # reads the run and the environment's rules\n      contents: write # writes the release and its tag\n      id-token: write # trusted publishing and provenance\n      attestations: write # stores the provenance\n    uses: org/release-guard/.github/workflows/release.yml@0000000000000000000000000000000000000000 # v1.0.0\n    with:\n      build: npm ci --ignore-scripts && npm run build\n      test: npm ci --ignore-scripts && npm test\n";
