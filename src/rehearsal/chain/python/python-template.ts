// Printed from action-templates/release-npm-and-pypi.yml by npm run generate. Do not edit.
export const PYTHON_WORKFLOW = {
  name: "Release",
  on: {
    workflow_dispatch: null,
  },
  permissions: {},
  concurrency: {
    group: "release",
    "cancel-in-progress": false,
  },
  jobs: {
    release: {
      name: "Release",
      permissions: {
        actions: "read",
        contents: "write",
        "id-token": "write",
        attestations: "write",
      },
      uses: "org/release-guard/.github/workflows/release.yml@0000000000000000000000000000000000000000",
      with: {
        build: "npm ci --ignore-scripts && npm run build",
        test: "npm ci --ignore-scripts && npm test",
        files: "release-guard-built/python/*",
      },
    },
    pypi: {
      name: "PyPI",
      needs: ["release"],
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 30,
      environment: "release",
      permissions: {
        contents: "read",
        "id-token": "write",
        attestations: "read",
      },
      steps: [
        {
          name: "Check out",
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
          uses: "org/release-guard/actions/publish-package@0000000000000000000000000000000000000000",
          with: {
            bundle: "release-bundle",
            "bundle-digest": "${{ needs.release.outputs.bundle-digest }}",
            policy: ".github/release-guard-pypi.yml",
          },
        },
      ],
    },
    "verify-pypi": {
      name: "Verify PyPI",
      needs: ["release", "pypi"],
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 30,
      permissions: {
        actions: "read",
        contents: "read",
      },
      steps: [
        {
          name: "Check out",
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
          uses: "org/release-guard/actions/verify-release@0000000000000000000000000000000000000000",
          with: {
            bundle: "release-bundle",
            "bundle-digest": "${{ needs.release.outputs.bundle-digest }}",
            policy: ".github/release-guard-pypi.yml",
          },
        },
      ],
    },
  },
} as const;

export const PYTHON_TEMPLATE =
  '# Releases an npm package and the Python package of the same version: copy to\n# .github/workflows/release.yml, set the two commands, register the file name and the environment\n# "release" with npm and with PyPI as trusted publisher, and pin the commits that you have reviewed.\n#\n# The build leaves wheel and sdist in python/. The called workflow seals everything, and publishes\n# to npm and GitHub. PyPI takes no called workflow, so that the second job stands here, in your own\n# file: it uploads the same sealed bytes, under a policy of its own, .github/release-guard-pypi.yml:\n#\n#   version: 1\n#   targets:\n#     - registry: pypi\nname: Release\n\non:\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release\n  cancel-in-progress: false\n\njobs:\n  release:\n    name: Release\n    permissions:\n      actions: read # reads the run and the environment\'s rules\n      contents: write # writes the release and its tag\n      id-token: write # trusted publishing and provenance\n      attestations: write # stores the provenance\n    uses: org/release-guard/.github/workflows/release.yml@0000000000000000000000000000000000000000 # v1.0.0\n    with:\n      build: npm ci --ignore-scripts && npm run build\n      test: npm ci --ignore-scripts && npm test\n      files: release-guard-built/python/*\n\n  pypi:\n    name: PyPI\n    needs: [release]\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    environment: release\n    permissions:\n      contents: read # reads the policy and the branch\n      id-token: write # proves to PyPI and to Sigstore which workflow this is\n      attestations: read # sees that the first job has stored the provenance\n    steps:\n      - name: Check out\n        uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0\n        with:\n          persist-credentials: false\n      - name: Fetch the bundle\n        uses: actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0\n        with:\n          name: release-guard-bundle\n          path: release-bundle\n      - name: Publish the sealed bytes\n        uses: org/release-guard/actions/publish-package@0000000000000000000000000000000000000000 # v1.0.0\n        with:\n          bundle: release-bundle\n          bundle-digest: ${{ needs.release.outputs.bundle-digest }}\n          policy: .github/release-guard-pypi.yml\n\n  verify-pypi:\n    name: Verify PyPI\n    needs: [release, pypi]\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    permissions:\n      actions: read # sees that the run which published went well\n      contents: read # reads the policy\n    steps:\n      - name: Check out\n        uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0\n        with:\n          persist-credentials: false\n      - name: Fetch the bundle\n        uses: actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0\n        with:\n          name: release-guard-bundle\n          path: release-bundle\n      - name: Verify what the world sees\n        uses: org/release-guard/actions/verify-release@0000000000000000000000000000000000000000 # v1.0.0\n        with:\n          bundle: release-bundle\n          bundle-digest: ${{ needs.release.outputs.bundle-digest }}\n          policy: .github/release-guard-pypi.yml\n';
