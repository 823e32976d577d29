/** Things of the company, made by their owners through the gateway. */
package org.nextlevel.systemtest.access.thing;
