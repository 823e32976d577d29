/** What every request and every answer carry: an id, a trace, a clean path, safe headers, one line in the log. */
package org.nextlevel.gateway.request;
