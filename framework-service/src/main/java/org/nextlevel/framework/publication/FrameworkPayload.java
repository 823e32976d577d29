package org.nextlevel.framework.publication;

import java.util.UUID;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.document.FrameworkDocument;

/**
 * A published version as other services need to know it: whole, since they compute with its expectations and show its
 * wording (ADR 0009).
 *
 * @param framework key of the framework
 * @param version number of the version, counted from 1
 */
record FrameworkPayload(UUID frameworkId, String framework, int version, FrameworkDocument content) {
    static FrameworkPayload of(FrameworkVersion version) {
        var document = version.document();
        return new FrameworkPayload(version.frameworkId(), document.key(), version.number(), document);
    }
}
