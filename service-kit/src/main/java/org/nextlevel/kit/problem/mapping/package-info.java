/** What ended a request, whoever threw it, as one problem (RFC 9457) in the caller's words. */
package org.nextlevel.kit.problem.mapping;
