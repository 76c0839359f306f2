"""How a figure stands in its clause, a module for each way: a change, a level, a count, an answer …"""
