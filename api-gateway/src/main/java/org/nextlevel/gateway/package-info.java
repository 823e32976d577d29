/** The edge of NextLevel: checks who calls and how often, and passes the request on to the service that owns the path. */
package org.nextlevel.gateway;
