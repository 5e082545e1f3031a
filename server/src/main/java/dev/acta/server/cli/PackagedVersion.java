package dev.acta.server.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar that this runs from. */
final class PackagedVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = PackagedVersion.class.getPackage().getImplementationVersion();
        return new String[] {"acta " + (version == null ? "(not packaged)" : version)};
    }
}
