package org.nextlevel.advisor.copy.framework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;

/**
 * What framework-service publishes with a version of a framework.
 *
 * @param frameworkId the id by which events name it
 * @param framework key of the framework
 * @param version number of the published version, from 1
 */
record FrameworkPublished(@Nullable UUID frameworkId, String framework, int version, FrameworkContent content) {}
