/** The documentation at {@code /docs}: guides by task, every operation, problem and event, and a search over all of it. */
package org.nextlevel.gateway.docs;
