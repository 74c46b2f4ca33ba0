/** The plugins of this installation, for server and browser alike: names of packages, and options that may need a secret. */
export default () => ({
  plugins: [
    { package: '@innesto/plugin-competence-centres' },
    { package: '@innesto/plugin-universities' },
    { package: '@innesto/plugin-technopoles' },
    { package: '@innesto/plugin-patents' },
    { package: '@innesto/plugin-instruments' },
  ],
});
