/** One OpenAPI document of all services. */
package org.nextlevel.gateway.openapi;
