/** Which service owns a path, and how a request gets there and its answer back. */
package org.nextlevel.gateway.route;
