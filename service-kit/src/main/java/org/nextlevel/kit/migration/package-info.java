/** How a database comes to be as the service needs it: by migrations, of the kit and then of the service, each exactly once. */
package org.nextlevel.kit.migration;
