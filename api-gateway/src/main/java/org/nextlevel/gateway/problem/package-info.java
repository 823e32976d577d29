/** What the gateway answers when it does not pass a request on (RFC 9457). */
package org.nextlevel.gateway.problem;
