/** Where the instances of a service are, and which of them is asked next. */
package org.nextlevel.gateway.instance;
