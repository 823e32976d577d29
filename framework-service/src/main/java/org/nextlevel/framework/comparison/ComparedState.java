package org.nextlevel.framework.comparison;

import org.nextlevel.framework.document.FrameworkDocument;

/**
 * A state of a framework that is compared with another one.
 *
 * @param name number of the version, or {@code draft}
 * @param tag what changes whenever the document may have
 */
record ComparedState(String name, String tag, FrameworkDocument document) {
    /** How a comparison calls the draft. */
    static final String DRAFT = "draft";
}
