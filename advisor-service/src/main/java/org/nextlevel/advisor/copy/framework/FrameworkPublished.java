package org.nextlevel.advisor.copy.framework;

import org.nextlevel.advisor.copy.framework.content.FrameworkContent;

/**
 * What framework-service publishes with a version of a framework.
 *
 * @param framework key of the framework
 * @param version number of the published version, from 1
 */
record FrameworkPublished(String framework, int version, FrameworkContent content) {}
