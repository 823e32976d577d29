package org.nextlevel.evidence.scim.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What can be done with resources of a kind. Each refuses what cannot be done with a {@link ScimRefusal}, and then nothing is done. */
public interface ResourceOperations {
    /** Where they are served, such as {@code /Users}. */
    String path();

    /**
     * One of them as a whole.
     *
     * @param wanted what is not wanted need not be looked for
     */
    ObjectNode get(String id, SelectAttributes wanted);

    /** Adds one and answers it. */
    ObjectNode create(byte[] body);

    /** Puts this in place of one and answers it. */
    ObjectNode replace(String id, String ifMatch, byte[] body);

    /** Changes a part of one and answers it. */
    ObjectNode patch(String id, String ifMatch, byte[] body);

    /** Takes one out. */
    void delete(String id, String ifMatch);
}
