package org.nextlevel.evidence.scim.answer;

import jakarta.ws.rs.QueryParam;

/**
 * What a request says of the attributes that it wants (RFC 7644, 3.9); see {@link SelectAttributes}.
 *
 * @param attributes null for all
 * @param excludedAttributes null for none
 */
public record AttributeParameters(
        @QueryParam("attributes") String attributes,
        @QueryParam("excludedAttributes") String excludedAttributes) {
    /** Whether the request names the attributes that it wants, so that it is answered by the resource. */
    public boolean areNamed() {
        return attributes != null;
    }

    /** What is wanted. */
    public SelectAttributes wanted() {
        return new SelectAttributes(attributes, excludedAttributes);
    }
}
