#pragma once

#include "models/net/api/apirequest.h"

namespace Rollcall::Remote {

/// A call of a wire format (method, steps of the path, query where it has one, body) as a request.
template<typename Call>
ApiRequest requestOf(const Call &call, std::chrono::milliseconds timeout)
{
    ApiRequest request;
    request.method = call.method;
    request.path = apiPath(call.steps);
    if constexpr (requires { call.query; })
        request.query = call.query;
    if (call.body)
        request.json = *call.body;
    request.timeout = timeout;
    return request;
}

} // namespace Rollcall::Remote
