package org.nextlevel.evidence.suggestion.wording;

import java.util.UUID;
import org.nextlevel.wording.framework.FrameworkText;

/**
 * The wordings that framework-service tells when a version is published.
 *
 * @param framework key of the framework
 * @param version number of the published version, from 1
 */
public record WordingPublished(UUID frameworkId, String framework, int version, FrameworkText content) {}
