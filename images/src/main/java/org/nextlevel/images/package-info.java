/** Makes images of the services as archives, without a container engine: what lies in one above its base, and how a container starts. */
package org.nextlevel.images;
