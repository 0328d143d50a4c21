"""moto's server on a port, with what the tests need and it lacks: tags of REST APIs, usage plans and API keys (it has tags of
stages alone)."""
import json
import sys
from urllib.parse import unquote

from moto.apigateway import urls
from moto.apigateway.responses import APIGatewayResponse
from moto.server import main


def tags_of(response):
    kind, thing_id = unquote(response.path.split("/tags/")[1]).split("/")[1:3]
    backend = response.backend
    things = {"apikeys": backend.keys, "usageplans": backend.usage_plans, "restapis": backend.apis}
    thing = things[kind][thing_id]
    if thing.tags is None:
        thing.tags = {}
    return thing.tags


def tag_resource(self):
    tags_of(self).update(json.loads(self.body)["tags"])
    return 204, {"status": 204}, ""


def untag_resource(self):
    for key in self.querystring.get("tagKeys", []):
        tags_of(self).pop(key, None)
    return 204, {"status": 204}, ""


APIGatewayResponse.tag_resource = tag_resource
APIGatewayResponse.untag_resource = untag_resource
urls.url_paths["{0}/tags/(?P<resource_arn>arn:.+)$"] = APIGatewayResponse.dispatch
main(["-H", "127.0.0.1", "-p", sys.argv[1]])
